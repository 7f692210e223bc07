import Chance
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing
import Texts

@testable import Audits

/// One-digit slips planted in the stated results and operands of claims that hold are found.
@Suite struct PlantedErrorTests {
  private static let perReport = 24

  @Test func slipsOutsideTheirRoundingIntervalAreFlagged() throws {
    let seed =
      ProcessInfo.processInfo.environment["FUHE_SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    var (planted, flagged) = (0, 0)
    var missed: [String] = []
    for sample in Sample.all {
      let document = Document(readingFileAt: sample.text.path)
      let audit = Self.audit(document)
      var slips = Slip.all(in: audit, of: document)
      slips.shuffle(using: &random)
      for slip in slips.prefix(Self.perReport) {
        planted += 1
        let result = Self.audit(slip.planted(in: document))
        if result.claims.contains(where: { $0.verdict == .wrong && !audit.isWrong($0) }) {
          flagged += 1
        } else {
          missed.append("\(sample.name): \(slip)")
        }
      }
    }
    print("planted slips: \(flagged) of \(planted) flagged, seed \(seed)\n" + missed.joined(separator: "\n"))
    #expect(planted > 50)
    #expect(flagged * 100 >= planted * 97)
  }

  private static func audit(_ document: Document) -> Audit {
    Audit(Report(reading: Manuscript(document, units: grammar), grammar: grammar), grammar: grammar)
  }
}

extension Audit {
  /// Whether the same claim was wrong before anything was planted.
  fileprivate func isWrong(_ claim: Claim) -> Bool {
    claims.contains { $0.verdict == .wrong && $0.expression == claim.expression && $0.stated == claim.stated }
  }
}

/// One digit of one printed figure changed.
struct Slip: CustomStringConvertible {
  var kind: ClaimKind
  var figure: Figure
  var edited: Figure
  /// The raw offset of each digit of the figure.
  var digits: [Int]
  var quote: String

  var description: String { "\(kind.rawValue) \(figure.printed) → \(edited.printed): \(quote.prefix(60))" }

  /// Every slip that takes a claim which holds out of its rounding interval.
  static func all(in audit: Audit, of document: Document) -> [Slip] {
    audit.claims.filter { [.exact, .rounded, .truncated].contains($0.verdict) }.flatMap { claim -> [Slip] in
      guard let recalculation = audit.recalculations[claim.id], claim.kind != .restatement,
        isPromised(claim)
      else { return [] }
      return inResult(claim, recalculation, document) + inOperands(claim, recalculation, document)
    }
  }

  /// A list that may leave parts out promises nothing, so that less than its whole is no slip.
  private static func isPromised(_ claim: Claim) -> Bool { !claim.doubts.contains(.partsMayBeMissing) }

  private static func inResult(_ claim: Claim, _ recalculation: Recalculation, _ document: Document) -> [Slip]
  {
    let place = recalculation.resultPlace?.range ?? claim.place.range
    return edits(of: recalculation.stated).compactMap { edited in
      guard isWrong(recalculation.expression, edited) else { return nil }
      return slip(claim, recalculation.stated, edited, in: place, document)
    }
  }

  private static func inOperands(_ claim: Claim, _ recalculation: Recalculation, _ document: Document)
    -> [Slip]
  {
    recalculation.operands.flatMap { operand in
      edits(of: operand.figure).compactMap { edited in
        let expression = recalculation.expression.mapping {
          $0.digits == operand.figure.digits ? $0.with(edited.digits) : $0
        }
        guard isWrong(expression, recalculation.stated) else { return nil }
        return slip(claim, operand.figure, edited, in: operand.place.range, document)
      }
    }
  }

  private static func isWrong(_ expression: Figures.Expression, _ stated: Figure) -> Bool {
    (try? Judgement(of: expression, stated: stated).verdict) == .wrong
  }

  private static func edits(of figure: Figure) -> [Figure] {
    let digits = Array(figure.digits)
    return digits.indices.filter { digits[$0].isNumber }.flatMap { index in
      "123456789".filter { $0 != digits[index] }.prefix(2).map { digit in
        var edited = digits
        edited[index] = digit
        return figure.with(String(edited))
      }
    }
  }

  /// The figure must stand once in its place, so that it is clear which digits to change.
  private static func slip(
    _ claim: Claim, _ figure: Figure, _ edited: Figure, in place: Range<Int>, _ document: Document
  ) -> Slip? {
    let wanted = Array(figure.digits.unicodeScalars.filter { ("0"..."9").contains($0) })
    let offsets = place.filter { ("0"..."9").contains(normalised(document.text[$0])) }
    let starts = offsets.indices.filter { start in
      start + wanted.count <= offsets.count
        && (0..<wanted.count).allSatisfy { normalised(document.text[offsets[start + $0]]) == wanted[$0] }
        && isWhole(offsets[start]..<offsets[start + wanted.count - 1] + 1, document)
    }
    guard starts.count == 1 else { return nil }
    let digits = Array(offsets[starts[0]..<starts[0] + wanted.count])
    return Slip(kind: claim.kind, figure: figure, edited: edited, digits: digits, quote: claim.quote)
  }

  private static func isWhole(_ range: Range<Int>, _ document: Document) -> Bool {
    func isDigit(_ offset: Int) -> Bool {
      document.text.indices.contains(offset) && ("0"..."9").contains(normalised(document.text[offset]))
    }
    return !isDigit(range.lowerBound - 1) && !isDigit(range.upperBound)
      && !(document.text.indices.contains(range.upperBound) && document.text[range.upperBound] == "."
        && isDigit(range.upperBound + 1))
  }

  func planted(in document: Document) -> Document {
    var document = document
    let new = edited.digits.unicodeScalars.filter { ("0"..."9").contains($0) }
    for (offset, digit) in zip(digits, new) { document.text[offset] = digit }
    return document
  }
}

extension Figure {
  fileprivate func with(_ digits: String) -> Figure { Figure(digits: digits, unit: unit) ?? self }
}
