import Pages
import Texts

/// How many files are done, how many of them failed, and how fast it goes.
struct Tally {
  /// `nil` when nobody has counted.
  let total: Int?
  let start: ContinuousClock.Instant
  private(set) var done = 0
  private(set) var failed = 0

  init(total: Int?, start: ContinuousClock.Instant) {
    self.total = total
    self.start = start
  }

  mutating func add(failed isFailed: Bool) {
    done += 1
    if isFailed { failed += 1 }
  }

  private static let millisecondsOfSecond = 1000
  private static let secondsOfMinute = 60

  /// `120/400 35.2/s, 8 s left, 3 failed`, as far as it is known.
  func text(at now: ContinuousClock.Instant) -> Wording {
    let milliseconds = max(1, Int((now - start) / .milliseconds(1)))
    let tenths = done * 10 * Self.millisecondsOfSecond / milliseconds
    let head = (total.map { "\(done)/\($0)" } ?? "\(done)") + " \(tenths / 10).\(tenths % 10)/s"
    let left = secondsLeft(after: milliseconds).map(clockFace)
    return Wording(
      zh: "已完成 \(head)" + (left.map { "，还需 \($0)" } ?? "") + (failed > 0 ? "，失败 \(failed)" : ""),
      en: "done \(head)" + (left.map { ", \($0) left" } ?? "") + (failed > 0 ? ", \(failed) failed" : ""))
  }

  /// `[####    ] ` of about so many columns; nothing without a total.
  func bar(columns: Int) -> String {
    guard let total, total > 0, columns > 0 else { return "" }
    let filled = min(columns, columns * done / total)
    return "[" + String(repeating: "#", count: filled) + String(repeating: " ", count: columns - filled)
      + "] "
  }

  private func secondsLeft(after milliseconds: Int) -> Int? {
    guard let total, done > 0 else { return nil }
    return max(0, total - done) * milliseconds / done / Self.millisecondsOfSecond
  }

  /// `1:05` for 65 seconds.
  private func clockFace(_ seconds: Int) -> String {
    let (minutes, rest) = seconds.quotientAndRemainder(dividingBy: Self.secondsOfMinute)
    return "\(minutes):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
