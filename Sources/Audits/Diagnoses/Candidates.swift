import Figures
import Reports
import Texts

/// Of a figure stated in two ways, how many of the claims that use it hold with which.
///
/// Nothing is decided by that: the finding only says it, as “取 95.5 时 2 个相关算式相符 1 个”.
struct Candidates {
  private let results: [CheckedClaim]

  init(_ results: [CheckedClaim]) { self.results = results }

  /// The results with the count added to each finding of a restatement that is wrong.
  var counted: [CheckedClaim] {
    results.map { result in
      guard result.claim.kind == .restatement, result.claim.verdict == .wrong,
        let restated = result.recalculation, let first = restated.operands.first,
        var finding = result.finding,
        let words = words(first, Operand(figure: restated.stated, place: result.claim.place))
      else { return result }
      var result = result
      finding.message = Wording(zh: finding.message.zh + words.zh, en: finding.message.en + words.en)
      result.finding = finding
      return result
    }
  }

  private func words(_ first: Operand, _ second: Operand) -> Wording? {
    let users = results.compactMap { user(of: [first, second], $0) }
    guard !users.isEmpty else { return nil }
    let holding = [first, second].map { candidate in users.filter { $0.holds(with: candidate.figure) }.count }
    guard holding[0] != holding[1] else { return nil }
    let (a, b) = (first.figure.printed, second.figure.printed)
    return Wording(
      zh: "相关算式 \(users.count) 个：取 \(a) 时相符 \(holding[0]) 个，取 \(b) 时相符 \(holding[1]) 个。",
      en: " Of \(users.count) claims that use it, \(holding[0]) hold with \(a) and \(holding[1]) with \(b).")
  }

  /// A claim that has one of the two as an operand or as its result.
  private func user(of candidates: [Operand], _ result: CheckedClaim) -> User? {
    guard result.claim.kind != .restatement, let recalculation = result.recalculation else { return nil }
    for candidate in candidates {
      let isHere = { (place: Place) in place.range.overlaps(candidate.place.range) }
      if isHere(recalculation.resultPlace ?? result.claim.place) {
        return User(recalculation: recalculation, old: nil)
      }
      if recalculation.operands.contains(where: { isHere($0.place) }) {
        return User(recalculation: recalculation, old: candidate.figure)
      }
    }
    return nil
  }

  private struct User {
    var recalculation: Recalculation
    /// The operand that the candidates stand for; `nil` when they are the result.
    var old: Figure?

    func holds(with figure: Figure) -> Bool {
      guard let old else { return Recalculation.holds(recalculation.expression, figure) }
      return Recalculation.holds(recalculation.expression.replacing(old, with: figure), recalculation.stated)
    }
  }
}
