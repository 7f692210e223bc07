import Audits
import Chance
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// What must hold whatever a report says, proved on the samples.
@Suite struct LawTests {
  private static let own = Sample.samples(in: Sample.root.appending(path: "Samples"))
  private static let seed: UInt64 = 0x5EED
  /// How many places of a sample are tried, so that all laws take less than 20 seconds of one processor.
  private static let perSample = 3
  /// Each sample as it is, read once.
  private static let audits = Dictionary(
    own.map { ($0.name, Reading(of: $0.text, grammar: grammar).audit) },
    uniquingKeysWith: { first, _ in first })

  /// Synonyms: either brackets.
  @Test(arguments: own) func bracketsAreOne(_ sample: Sample) throws {
    let text = try sample.string()
    let other = text.replacing("（", with: "(").replacing("）", with: ")")
    hold(.brackets, sample, try changed(sample, to: other) { Self.told($0) })
  }

  /// Synonyms: full or half width.
  @Test(arguments: own) func widthsAreOne(_ sample: Sample) throws {
    let text = try sample.string()
    let pairs: [(String, String)] = [("%", "％"), ("+", "＋"), ("=", "＝"), (":", "：")]
    let other = pairs.reduce(text) { $0.replacing($1.0, with: $1.1) }
    hold(.widths, sample, try changed(sample, to: other) { Self.told($0) })
  }

  /// Synonyms: 元 for 万元 with the figure scaled; what is exact stays so, though a result rounded to 万元 does not.
  @Test(arguments: own) func unitsAreOne(_ sample: Sample) throws {
    let text = try sample.string()
    hold(.units, sample, try changed(sample, to: inYuan(text)) { Self.kinds($0) })
  }

  /// Names: a made-up department has the same report.
  @Test(arguments: own) func departmentsAreOne(_ sample: Sample) throws {
    let text = try sample.string()
    let name = try #require(original(sample).report.department?.value)
    let madeUp = "云岭县桥梁养护所"
    let other = text.replacing(name, with: madeUp)
    hold(
      .names, sample,
      try changed(sample, to: other) { Self.told($0).map { $0.replacing(name, with: madeUp) } })
  }

  /// Locality: an unrelated paragraph anywhere changes nothing.
  @Test(arguments: own) func paragraphsElsewhereChangeNothing(_ sample: Sample) throws {
    let text = try sample.string()
    var random = SeededGenerator(seed: Self.seed)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ends = lines.indices.filter { lines[$0].hasSuffix("。") }.shuffled(using: &random).prefix(
      Self.perSample)
    let changes = try ends.flatMap { end -> [String] in
      var other = lines
      other.insert("全体职工按时参加学习，食堂饭菜可口，院内花木茂盛。", at: end + 1)
      return try changed(sample, to: other.joined(separator: "\n")) { Self.told($0) }.map {
        "line \(end): \($0)"
      }
    }
    hold(.locality, sample, changes)
  }

  /// Existence: another figure in a claim leaves the claim, whatever its verdict.
  @Test(arguments: own) func noClaimVanishes(_ sample: Sample) throws {
    let document = Document(readingFileAt: sample.text.path)
    let before = try original(sample)
    var random = SeededGenerator(seed: Self.seed)
    let changes = Slip.all(in: before, of: document).shuffled(using: &random).prefix(Self.perSample).filter {
      slip in
      let kinds = audit(slip.planted(in: document)).claims.count { $0.kind == slip.kind }
      return kinds < before.claims.count { $0.kind == slip.kind }
    }
    hold(.existence, sample, changes.map(\.description))
  }

  /// What two texts say otherwise.
  private func changed(_ sample: Sample, to other: String, told: (Audit) -> [String]) throws -> [String] {
    let (old, new) = (told(try original(sample)), told(audit(other)))
    return new.difference(from: old).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }

  private static func told(_ audit: Audit) -> [String] {
    let report = audit.report
    let fields = [
      report.department?.value, report.year.map { String($0.value) }, report.selfScore?.value.digits,
      report.rating?.value, report.fiscalAppropriation?.value.digits,
    ]
    return fields.map { compact($0 ?? "-") }
      + report.indicators.map {
        "\($0.id) \(compact($0.name ?? "-")) \($0.full?.digits ?? "-") \($0.score?.digits ?? "-")"
      }
      + audit.claims.map {
        "\($0.kind.rawValue) \($0.verdict.rawValue) \(compact($0.expression)) = \(compact($0.stated))"
      }
  }

  private static func kinds(_ audit: Audit) -> [String] {
    audit.claims.map { claim in "\(claim.kind.rawValue) \(claim.verdict == .exact ? "exact" : "-")"
    }
  }

  private func inYuan(_ text: String) -> String {
    text.replacing(/([0-9]+)(?:\.([0-9]{1,4}))?万元/) { match in
      let places = match.output.2.map(String.init) ?? ""
      let digits = String(match.output.1) + places + String(repeating: "0", count: 4 - places.count)
      let trimmed = digits.drop { $0 == "0" }
      return "\(trimmed.isEmpty ? "0" : trimmed)元"
    }
  }

  private func original(_ sample: Sample) throws -> Audit { try #require(Self.audits[sample.name]) }

  private func audit(_ text: String) -> Audit { audit(Document(reading: Array(text.utf8))) }

  private func audit(_ document: Document) -> Audit {
    Audit(Report(reading: Manuscript(document, units: grammar), grammar: grammar), grammar: grammar)
  }

  private func hold(_ law: Law, _ sample: Sample, _ changes: [String]) {
    guard let reason = law.known[sample.name] else {
      #expect(changes == [], "seed \(Self.seed)")
      return
    }
    withKnownIssue(Comment(rawValue: reason)) { #expect(changes == []) }
  }
}

extension Sample {
  fileprivate func string() throws -> String { try String(contentsOf: text, encoding: .utf8) }
}

/// A law with the samples that break it today, and what will mend them.
private enum Law {
  case brackets, widths, units, names, locality, existence

  var known: [String: String] {
    switch self {
    // In 元 one difference is lost, and a sum and a difference no longer hold.
    case .units: ["yantian-2021": "claims: A claim exists whether or not it holds"]
    case .brackets, .widths, .names, .locality, .existence: [:]
    }
  }
}
