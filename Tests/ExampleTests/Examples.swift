// Made from the documentation of the sources: RECORD_GOLDEN=1 swift test --filter ExamplesAreTested
// swift-format-ignore-file

import Testing

@testable import Archives
@testable import Audits
@testable import Exports
@testable import Figures
@testable import Files
@testable import Grammars
@testable import Manuscripts
@testable import Pages
@testable import Pipeline
@testable import Reports
@testable import Texts
@testable import Workers

/// What the documentation says its examples give.
@Suite struct Examples {
  /// Archives/Archive/Archive.swift
  @Test func example1() throws {
    func takeIn(_ folder: RawPath, _ plan: ReadingPlan) throws -> Int {
      let archive = try Archive(writing: "reports.sqlite")
      return try archive.ingest(Walk([folder]), plan: plan, jobs: 2, program: "1").read
    }
  }

  /// Archives/Archive/Selection.swift
  @Test func example2() throws {
    _ = try Selection(["department=教育局", "year=2022"])
  }

  /// Exports/Cleaning.swift
  @Test func example3() throws {
    #expect(String(reflecting: cleaned("a\n\u{1B}[31mb")) == #""a [31mb""#)
  }

  /// Exports/Cleaning.swift
  @Test func example4() throws {
    #expect(String(reflecting: visible("a\nb.txt")) == #""a\\x0Ab.txt""#)
  }

  /// Exports/JSON/JSON.swift
  @Test func example5() throws {
    #expect(String(reflecting: JSON.object(["name": "财政", "pages": 3, "note": nil]).line) == #""{\"name\":\"财政\",\"pages\":3}""#)
  }

  /// Exports/Outcome.swift
  @Test func example6() throws {
    let document = Document(reading: Array("年度 2021".utf8))
    #expect(String(reflecting: Outcome(path: "a.txt", document: document, audit: nil).wasRead) == #"true"#)
  }

  /// Exports/Rows/Filing.swift
  @Test func example7() throws {
    let document = Document(reading: [])
    let filing = Filing(Outcome(path: "a.txt", document: document, audit: nil), with: [.tables])
    #expect(String(reflecting: filing[.problems].map { $0["code"] ?? "" }) == #"["empty"]"#)
  }

  /// Exports/Tables/CSV.swift
  @Test func example8() throws {
    #expect(String(reflecting: CSV.record(["a,b", nil, "-1037.00", "=1+1"])) == #""\"a,b\",,-1037.00,\'=1+1\r\n""#)
  }

  /// Exports/Tables/CSVTable.swift
  @Test func example9() throws {
    #expect(String(reflecting: CSVTable.all.map(\.fileName)) == #"["reports.csv", "indicators.csv", "claims.csv", "findings.csv", "figures.csv"]"#)
  }

  /// Exports/Text/AuditText.swift
  @Test func example10() throws {
    let text = AuditText(language: .zh, style: Style(isColored: false))
    let outcome = Outcome(path: "a.txt", document: Document(reading: []), audit: nil)
    #expect(String(reflecting: text.findings(of: Filing(outcome))) == #""""#)
  }

  /// Exports/Text/Shortening.swift
  @Test func example11() throws {
    #expect(String(reflecting: shortened("一二三四五六", around: "四", limit: 3)) == #""…三四五…""#)
  }

  /// Exports/Text/StateTable.swift
  @Test func example12() throws {
    let states = [FileState(format: .pdf, status: .complete): 5]
    #expect(String(reflecting: StateTable(states, language: .en).text) == #""format  read  all\nPDF        5    5\n""#)
  }

  /// Figures/Numbers/Rational+Decimal.swift
  @Test func example13() throws {
    #expect(String(reflecting: try Rational(3494, 3966).decimal(places: 4)) == #""0.881""#)
  }

  /// Figures/Numbers/Rational.swift
  @Test func example14() throws {
    #expect(String(reflecting: try (Rational(1, 3) + Rational(1, 6)).decimal(places: 2)) == #""0.5""#)
  }

  /// Figures/Numbers/Rounding.swift
  @Test func example15() throws {
    #expect(String(reflecting: try Rational(88449, 1000).rounded(to: Rational(1, 10), .halfAway) == Rational(884, 10)) == #"true"#)
  }

  /// Files/RawPath.swift
  @Test func example16() throws {
    #expect(String(reflecting: RawPath("reports").appending([0xB4, 0xF3]).string) == #""reports/\\xB4\\xF3""#)
  }

  /// Files/TableFolder.swift
  @Test func example17() throws {
    func export(_ filings: [Filing]) throws {
      let tables = try TableFolder("out")
      for filing in filings { try tables.append(filing) }
      try tables.finish()
    }
  }

  /// Files/Walk.swift
  @Test func example18() throws {
    for entry in Walk(["missing.pdf"]) { print(entry.path.string) }
    #expect(String(reflecting: Walk(["missing.pdf"]).map(\.path.string)) == #"["missing.pdf"]"#)
  }

  /// Pipeline/Input.swift
  @Test func example19() throws {
    let input = Input(name: "a.txt", bytes: Array("总支出3万元，其中：甲1万元，乙2万元。".utf8))
    #expect(String(reflecting: input.document(ReadingOptions()).text.count) == #"20"#)
  }

  /// Pipeline/ReportReader.swift
  @Test func example20() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.tables])
    let input = Input(name: "a.txt", bytes: Array("政府采购执行率 34.94/39.66=88%。".utf8))
    #expect(String(reflecting: reader.filing(of: input)[.claims].map { $0["verdict"] ?? "" }) == #"["rounded"]"#)
  }

  /// Texts/Folding.swift
  @Test func example21() throws {
    #expect(String(reflecting: String(String.UnicodeScalarView(foldedForMatching("（ 一 ）、５％")))) == #""(一)、5%""#)
  }

  /// Texts/Normalising.swift
  @Test func example22() throws {
    #expect(String(reflecting: String(normalised("％"))) == #""%""#)
  }

  /// Texts/OrderedSearch.swift
  @Test func example23() throws {
    #expect(String(reflecting: [1, 3, 5].firstIndexInOrder { $0 > 2 }) == #"1"#)
  }

  /// Workers/Pool/Pool.swift
  @Test func example24() throws {
    let plan = try ReadingPlan(grammar: .builtIn)
    let pool = Pool(plan, jobs: 2, isOrdered: true)
    try pool.read(Walk([])) { delivery in print(delivery.entry.path.string) }
  }
}
