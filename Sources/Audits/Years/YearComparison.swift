import Figures
import Texts

/// One amount of the year before, as a report states it and as last year's own report does.
///
/// A report that gives an amount two values has more than one thing of that name, and nothing is compared.
public struct YearComparison: Sendable {
  /// The name of the amount, the same in both reports.
  public let label: String
  private var own: [Figure] = []
  private var others: [Figure] = []

  /// Makes a comparison of nothing yet.
  ///
  /// ```swift
  /// YearComparison(label: "总支出").differs  // false
  /// ```
  public init(label: String) { self.label = label }

  /// Adds what the report and last year's report print.
  ///
  /// ```swift
  /// let figures = ["100", "90"].compactMap { Figure(digits: $0) }
  /// var comparison = YearComparison(label: "总支出")
  /// comparison.add(figures[0], figures[1])
  /// comparison.differs  // true
  /// ```
  public mutating func add(_ figure: Figure, _ other: Figure) {
    if !own.contains(figure) { own.append(figure) }
    if !others.contains(other) { others.append(other) }
  }

  /// Whether the two reports cannot both be right.
  ///
  /// The law is that of restatements: the coarser figure must be what the finer one rounds or is cut to.
  public var differs: Bool {
    guard let mine = own.first, let theirs = others.first else { return false }
    return own.allSatisfy { $0.states(mine) } && others.allSatisfy { $0.states(theirs) }
      && !own.contains { figure in others.contains { $0.states(figure) } }
  }

  /// What the finding says; `path` is where last year's report lies.
  ///
  /// ```swift
  /// let figures = ["100", "90"].compactMap { Figure(digits: $0) }
  /// var comparison = YearComparison(label: "总支出")
  /// comparison.add(figures[0], figures[1])
  /// comparison.message(path: "2020.pdf").zh.prefix(15)  // "“总支出”上年数所列为 100"
  /// ```
  public func message(path: String) -> Wording {
    let (mine, theirs) = (own.first?.printed ?? "", others.first?.printed ?? "")
    return Wording(
      zh: "“\(label)”上年数所列为 \(mine)，而上年的报告（\(path)）所列为 \(theirs)；请核对口径或数字。",
      en:
        "“\(label)” of the year before is stated as \(mine), but last year's report (\(path)) states \(theirs)."
    )
  }

  /// The words that the finding is about.
  public var quote: String { "\(label) \(own.first?.printed ?? "")" }

  /// How serious a difference between two reports is; either may be the wrong one.
  public static let severity = Severity.warning
}

extension Figure {
  /// Whether this figure and `other` may be one amount, printed to different places, rounded or cut.
  fileprivate func states(_ other: Figure) -> Bool {
    let (coarse, fine) = step >= other.step ? (self, other) : (other, self)
    // What cannot be recomputed exactly accuses nobody.
    guard let judgement = try? Judgement(of: .figure(fine), stated: coarse) else { return true }
    return judgement.verdict != .wrong
  }
}
