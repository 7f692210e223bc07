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
@testable import Reviews
@testable import Texts
@testable import Workers

/// What the documentation says its examples give.
@Suite struct Examples {
  @Test func `Archives/Archive/Archive+Judgements.swift 1`() throws {
    func count(in archive: Archive) throws -> Int { try archive.judgements().all.count }
  }

  @Test func `Archives/Archive/Archive+Judgements.swift 2`() throws {
    func judge(_ archive: Archive, _ file: Judgements) throws -> Int { try archive.judge(file) }
  }

  @Test func `Archives/Archive/Archive+Listing.swift 1`() throws {
    func isSame(_ a: ArchiveEntry, _ b: ArchiveEntry) -> Bool { a == b }
  }

  @Test func `Archives/Archive/Archive+Listing.swift 2`() throws {
    func show(_ archive: Archive) throws { try archive.list { print($0.name) } }
  }

  @Test func `Archives/Archive/Archive+Overview.swift 1`() throws {
    func years(of archive: Archive) throws -> ClosedRange<Int>? { try archive.overview().years }
  }

  @Test func `Archives/Archive/Archive+Overview.swift 2`() throws {
    func nameless(in archive: Archive) throws -> Int { try archive.lacks().departments }
  }

  @Test func `Archives/Archive/Archive+Overview.swift 3`() throws {
    func sick(in archive: Archive) throws -> Int { try archive.needs(ofLastRun: false, atMost: 20).count }
  }

  @Test func `Archives/Archive/Archive+Reading.swift 1`() throws {
    func show(_ archive: Archive) throws { try archive.read(sheets: [.findings]) { print($0.path) } }
  }

  @Test func `Archives/Archive/Archive+Reading.swift 2`() throws {
    func reports(in archive: Archive) throws -> Int { try archive.count(Selection(["year=2022"])) }
  }

  @Test func `Archives/Archive/Archive.swift 1`() throws {
    func takeIn(_ folder: RawPath, _ plan: ReadingPlan) throws -> Int {
      let archive = try Archive(writing: "reports.sqlite")
      return try archive.ingest(Walk([folder]), plan: plan, jobs: 2, program: "1").read
    }
  }

  @Test func `Archives/Archive/Archive.swift 2`() throws {
    func make() throws -> Archive { try Archive(writing: "reports.sqlite") }
  }

  @Test func `Archives/Archive/Archive.swift 3`() throws {
    func open() throws -> Archive { try Archive(reading: "reports.sqlite") }
  }

  @Test func `Archives/Archive/Archive.swift 4`() throws {
    #expect(String(reflecting: Archive.isDatabase("missing.sqlite")) == #"false"#)
  }

  @Test func `Archives/Archive/Selection.swift 1`() throws {
    _ = try Selection(["department=教育局", "year=2022"])
  }

  @Test func `Archives/Archive/Selection.swift 2`() throws {
    _ = Selection()
  }

  @Test func `Archives/Archive/Selection.swift 3`() throws {
    _ = try Selection(["year=2022", "finding=error"])
  }

  @Test func `Archives/Ingest/Archive+Ingest.swift 1`() throws {
    func again(_ archive: Archive, _ plan: ReadingPlan) throws -> Int {
      try archive.ingest(Walk(["reports"]), plan: plan, jobs: 2, program: "1", again: .everything).read
    }
  }

  @Test func `Archives/Ingest/ArchiveWriter.swift 1`() throws {
    #expect(String(reflecting: ArchiveVersion(program: "1", grammar: "a") == ArchiveVersion(program: "1", grammar: "b")) == #"false"#)
  }

  @Test func `Archives/Ingest/GoneFiles.swift 1`() throws {
    func drop(_ archive: Archive) throws -> Int { try archive.forget("reports/2019") }
  }

  @Test func `Archives/Years/YearTable.swift 1`() throws {
    #expect(String(reflecting: YearTable(isJoined: true).keys.count) == #"12"#)
  }

  @Test func `Archives/Years/YearTable.swift 2`() throws {
    func show(_ archive: Archive) throws { try YearTable().read(archive, Selection()) { print($0) } }
  }

  @Test func `Audits/Judging/LastingIdentities.swift 1`() throws {
    #expect(String(reflecting: FindingCode.sumWrong.identity(of: "总支出") == FindingCode.sumWrong.identity(of: "总支出")) == #"true"#)
  }

  @Test func `Audits/Model/Audit.swift 1`() throws {
    let grammar = try Grammar.builtIn()
    let document = Document(reading: Array("政府采购执行率 34.94/39.66=98%。".utf8))
    let manuscript = Manuscript(document, units: grammar)
    let audit = Audit(Report(reading: manuscript, grammar: grammar), grammar: grammar)
    #expect(String(reflecting: audit.claims.map(\.verdict.rawValue)) == #"["wrong"]"#)
  }

  @Test func `Audits/Model/Finding.swift 1`() throws {
    #expect(String(reflecting: Severity.note < .error) == #"true"#)
  }

  @Test func `Audits/Model/Finding.swift 2`() throws {
    #expect(String(reflecting: Coverage().claims) == #"0"#)
  }

  @Test func `Audits/Years/YearComparison.swift 1`() throws {
    #expect(String(reflecting: YearComparison(label: "总支出").differs) == #"false"#)
  }

  @Test func `Audits/Years/YearComparison.swift 2`() throws {
    let figures = ["100", "90"].compactMap { Figure(digits: $0) }
    var comparison = YearComparison(label: "总支出")
    comparison.add(figures[0], figures[1])
    #expect(String(reflecting: comparison.differs) == #"true"#)
  }

  @Test func `Audits/Years/YearComparison.swift 3`() throws {
    let figures = ["100", "90"].compactMap { Figure(digits: $0) }
    var comparison = YearComparison(label: "总支出")
    comparison.add(figures[0], figures[1])
    #expect(String(reflecting: comparison.message(path: "2020.pdf").zh.prefix(15)) == #""“总支出”上年数所列为 100""#)
  }

  @Test func `Audits/Years/YearLabels.swift 1`() throws {
    #expect(String(reflecting: YearLabels(grammar: try Grammar.builtIn()).isName("总支出")) == #"true"#)
  }

  @Test func `Audits/Years/YearLabels.swift 2`() throws {
    #expect(String(reflecting: YearLabels(grammar: try Grammar.builtIn()).isName("较年初预算")) == #"false"#)
  }

  @Test func `Audits/Years/YearLabels.swift 3`() throws {
    #expect(String(reflecting: YearLabels(grammar: try Grammar.builtIn()).comparesWithLastYear("较去年同期")) == #"true"#)
  }

  @Test func `Exports/Cleaning.swift 1`() throws {
    #expect(String(reflecting: cleaned("a\n\u{1B}[31mb")) == #""a [31mb""#)
  }

  @Test func `Exports/Cleaning.swift 2`() throws {
    #expect(String(reflecting: cleanedKeepingLines("a\n\u{1B}[31mb")) == #""a\n[31mb""#)
  }

  @Test func `Exports/Cleaning.swift 3`() throws {
    #expect(String(reflecting: visible("a\nb.txt")) == #""a\\x0Ab.txt""#)
  }

  @Test func `Exports/Cleaning.swift 4`() throws {
    #expect(String(reflecting: hexadecimalEscape(0xB4)) == #""\\xB4""#)
  }

  @Test func `Exports/JSON/JSON+Parsing.swift 1`() throws {
    #expect(String(reflecting: JSON(parsing: "{\"points\":72.50}")?.line) == #"Optional("{\"points\":72.50}")"#)
  }

  @Test func `Exports/JSON/JSON+Report.swift 1`() throws {
    let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
    #expect(String(reflecting: outcome.json(withFigures: true)["status"]?.line) == #"Optional("\"encrypted\"")"#)
  }

  @Test func `Exports/JSON/JSON.swift 1`() throws {
    #expect(String(reflecting: JSON.object(["name": "财政", "pages": 3, "note": nil]).line) == #""{\"name\":\"财政\",\"pages\":3}""#)
  }

  @Test func `Exports/JSON/JSON.swift 2`() throws {
    #expect(String(reflecting: JSON.object([JSON.Member("pages", 3)]).line) == #""{\"pages\":3}""#)
  }

  @Test func `Exports/JSON/JSON.swift 3`() throws {
    #expect(String(reflecting: JSON.object(["pages": 3, "note": nil]).line) == #""{\"pages\":3}""#)
  }

  @Test func `Exports/JSON/JSON.swift 4`() throws {
    #expect(String(reflecting: ("财政" as JSON).line) == #""\"财政\"""#)
  }

  @Test func `Exports/JSON/JSON.swift 5`() throws {
    #expect(String(reflecting: (3 as JSON).line) == #""3""#)
  }

  @Test func `Exports/JSON/JSON.swift 6`() throws {
    #expect(String(reflecting: (true as JSON).line) == #""true""#)
  }

  @Test func `Exports/JSON/JSON.swift 7`() throws {
    #expect(String(reflecting: ([1, "a"] as JSON).line) == #""[1,\"a\"]""#)
  }

  @Test func `Exports/JSON/JSON.swift 8`() throws {
    #expect(String(reflecting: JSON.object(["pages": 3])["pages"]?.line) == #"Optional("3")"#)
  }

  @Test func `Exports/Outcome.swift 1`() throws {
    let document = Document(reading: Array("年度 2021".utf8))
    #expect(String(reflecting: Outcome(path: "a.txt", document: document, audit: nil).wasRead) == #"true"#)
  }

  @Test func `Exports/Outcome.swift 2`() throws {
    #expect(String(reflecting: Outcome.Source(path: "a.pdf", format: .pdf).pages) == #"nil"#)
  }

  @Test func `Exports/Outcome.swift 3`() throws {
    #expect(String(reflecting: Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted).wasRead) == #"false"#)
  }

  @Test func `Exports/Outcome.swift 4`() throws {
    let document = Document(reading: Array("年度 2021".utf8))
    #expect(String(reflecting: Outcome(path: "a.txt", document: document, audit: nil).source.encoding) == #"Optional("utf-8")"#)
  }

  @Test func `Exports/Outcome.swift 5`() throws {
    #expect(String(reflecting: Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted).count(of: .error)) == #"0"#)
  }

  @Test func `Exports/Rows/FileState.swift 1`() throws {
    #expect(String(reflecting: FileState(format: .pdf, status: .encrypted).failed) == #"true"#)
  }

  @Test func `Exports/Rows/Filing+JSON.swift 1`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: filing.rows(of: .findings).line) == #""[{\"code\":\"sumWrong\",\"severity\":\"error\"}]""#)
  }

  @Test func `Exports/Rows/Filing.swift 1`() throws {
    let document = Document(reading: [])
    let filing = Filing(Outcome(path: "a.txt", document: document, audit: nil), with: [.tables])
    #expect(String(reflecting: filing[.problems].map { $0["code"] ?? "" }) == #"["empty"]"#)
  }

  @Test func `Exports/Rows/Filing.swift 2`() throws {
    #expect(String(reflecting: Filing.Parts(rawValue: 3) == [.tables, .json]) == #"true"#)
  }

  @Test func `Exports/Rows/Filing.swift 3`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: filing[.findings].map { $0["severity"] ?? "" }) == #"["error"]"#)
  }

  @Test func `Exports/Rows/Filing.swift 4`() throws {
    #expect(String(reflecting: Filing(path: "a.txt", sha256: nil, status: .damaged, cells: [:]).wasRead) == #"false"#)
  }

  @Test func `Exports/Rows/Filing.swift 5`() throws {
    let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
    #expect(String(reflecting: Filing(outcome).cells[.figures]) == #"nil"#)
    #expect(String(reflecting: Filing(outcome, with: .tables).cells[.figures]) == #"Optional([])"#)
  }

  @Test func `Exports/Rows/Filing.swift 6`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: filing[.findings].count) == #"1"#)
  }

  @Test func `Exports/Rows/Filing.swift 7`() throws {
    #expect(String(reflecting: Filing(Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)).count(of: .error)) == #"0"#)
  }

  @Test func `Exports/Rows/Lacks.swift 1`() throws {
    #expect(String(reflecting: Lacks().departments) == #"0"#)
  }

  @Test func `Exports/Tables/CSV.swift 1`() throws {
    #expect(String(reflecting: CSV.record(["a,b", nil, "-1037.00", "=1+1"])) == #""\"a,b\",,-1037.00,\'=1+1\r\n""#)
  }

  @Test func `Exports/Tables/CSVTable.swift 1`() throws {
    #expect(String(reflecting: CSVTable.all.map(\.fileName)) == #"["reports.csv", "indicators.csv", "claims.csv", "operands.csv", "findings.csv", "figures.csv"]"#)
  }

  @Test func `Exports/Tables/CSVTable.swift 2`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: CSVTable.all[4].records(of: filing)) == #""a.txt,,sumWrong,error\r\n""#)
    #expect(String(reflecting: CSVTable.all[4].records(of: filing, with: [["dismissed"]])) == #""a.txt,,sumWrong,error,dismissed\r\n""#)
  }

  @Test func `Exports/Tables/DataPackage.swift 1`() throws {
    #expect(String(reflecting: DataPackage.fileName) == #""datapackage.json""#)
  }

  @Test func `Exports/Text/AuditText+Summary.swift 1`() throws {
    let text = AuditText(language: .en, style: Style(isColored: false))
    let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
    #expect(String(reflecting: text.summary(of: Filing(outcome))) == #""a.pdf: not read (encrypted)\n""#)
  }

  @Test func `Exports/Text/AuditText+Summary.swift 2`() throws {
    let text = AuditText(language: .en, style: Style(isColored: false))
    #expect(String(reflecting: text.summary(of: Totals()).prefix(32)) == #""0 files, 0 read, 0 not read; 0 f""#)
  }

  @Test func `Exports/Text/AuditText+Summary.swift 3`() throws {
    let text = AuditText(language: .en, style: Style(isColored: false))
    var lacks = Lacks()
    lacks.years = 2
    #expect(String(reflecting: text.summary(of: lacks)) == #""of those read: 2 without year\n""#)
  }

  @Test func `Exports/Text/AuditText.swift 1`() throws {
    let text = AuditText(language: .zh, style: Style(isColored: false))
    let outcome = Outcome(path: "a.txt", document: Document(reading: []), audit: nil)
    #expect(String(reflecting: text.findings(of: Filing(outcome))) == #""""#)
  }

  @Test func `Exports/Text/AuditText.swift 2`() throws {
    #expect(String(reflecting: AuditText(language: .zh, style: Style(isColored: false)).summary(of: Lacks())) == #""""#)
  }

  @Test func `Exports/Text/AuditText.swift 3`() throws {
    let text = AuditText(language: .en, style: Style(isColored: false))
    let row = ["sumWrong", "error", nil, "不符", "the parts do not add up", "总支出3万元", nil, "7"]
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [row]])
    #expect(String(reflecting: text.findings(of: filing)) == #""a.txt:7: error: the parts do not add up\n    “总支出3万元”\n""#)
  }

  @Test func `Exports/Text/Shortening.swift 1`() throws {
    #expect(String(reflecting: shortened("一二三四五六", around: "四", limit: 3)) == #""…三四五…""#)
  }

  @Test func `Exports/Text/StateTable.swift 1`() throws {
    let states = [FileState(format: .pdf, status: .complete): 5]
    #expect(String(reflecting: StateTable(states, language: .en).text) == #""format  read  all\nPDF        5    5\n""#)
  }

  @Test func `Exports/Text/StateTable.swift 2`() throws {
    #expect(String(reflecting: StateTable([:], language: .zh).text) == #""""#)
  }

  @Test func `Exports/Text/Style.swift 1`() throws {
    #expect(String(reflecting: Style(isColored: false)("a", .error)) == #""a""#)
  }

  @Test func `Exports/Text/Style.swift 2`() throws {
    #expect(String(reflecting: Style(isColored: true)("a", .note)) == #""\u{1B}[36ma\u{1B}[0m""#)
  }

  @Test func `Exports/Text/Totals.swift 1`() throws {
    #expect(String(reflecting: Totals().files) == #"0"#)
  }

  @Test func `Exports/Text/Totals.swift 2`() throws {
    var totals = Totals()
    totals.add(Filing(Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)))
    #expect(String(reflecting: totals.failed) == #"1"#)
  }

  @Test func `Figures/Expressions/Expression+Interval.swift 1`() throws {
    let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    let growth = Expression.quotient(.difference(parts[1], parts[0]), parts[1])
    #expect(String(reflecting: try growth.interval(growth.spreads(.literal)).lower.decimal(places: 6)) == #""0.118774""#)
  }

  @Test func `Figures/Expressions/Expression.swift 1`() throws {
    let terms = ["1.5", "2", "3"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    #expect(String(reflecting: Expression.total(terms)?.description) == #"Optional("1.5+2+3")"#)
  }

  @Test func `Figures/Expressions/Expression.swift 2`() throws {
    let parts = ["5", "2"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    #expect(String(reflecting: Expression.difference(parts[0], parts[1]).addends?.map(\.isTaken)) == #"Optional([false, true])"#)
  }

  @Test func `Figures/Expressions/Expression.swift 3`() throws {
    let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    #expect(String(reflecting: try Expression.quotient(parts[0], parts[1]).value().decimal(places: 4)) == #""0.881""#)
  }

  @Test func `Figures/Expressions/Expression.swift 4`() throws {
    let figures = ["5", "2", "3"].compactMap { Figure(digits: $0) }
    let product = Expression.product(.figure(figures[0]), .figure(figures[1]))
    #expect(String(reflecting: product.substituting(.sum(.figure(figures[1]), .figure(figures[2])), for: figures[0]).description) == #""(2+3)*2""#)
  }

  @Test func `Figures/Expressions/Expression.swift 5`() throws {
    let rates = ["88", "12"].compactMap { Figure(digits: $0, unit: .percent) }.map(Expression.figure)
    #expect(String(reflecting: Expression.sum(rates[0], rates[1]).mapping { Figure(digits: $0.digits) ?? $0 }.description) == #""88+12""#)
  }

  @Test func `Figures/Expressions/ExpressionParser.swift 1`() throws {
    let figures = ["1", "2", "3"].compactMap { Figure(digits: $0) }.map(ExpressionToken.figure)
    #expect(String(reflecting: try Expression([figures[0], .minus, figures[1], .times, figures[2]]).description) == #""1-2*3""#)
  }

  @Test func `Figures/Numbers/Figure.swift 1`() throws {
    #expect(String(reflecting: Figure(digits: "34.94", unit: .percent)?.value) == #"Optional(0.3494)"#)
    #expect(String(reflecting: Figure(digits: "1,037")) == #"nil"#)
  }

  @Test func `Figures/Numbers/Interval.swift 1`() throws {
    #expect(String(reflecting: Interval(Rational(90), Rational(100), includesUpper: false).contains(Rational(100))) == #"false"#)
  }

  @Test func `Figures/Numbers/Interval.swift 2`() throws {
    #expect(String(reflecting: Interval(.zero, .one).contains(.one)) == #"true"#)
  }

  @Test func `Figures/Numbers/Interval.swift 3`() throws {
    #expect(String(reflecting: Interval(.zero, .one).meets(Interval(.one, Rational(2)))) == #"true"#)
    #expect(String(reflecting: Interval(.zero, .one).meets(Interval(.one, Rational(2), includesLower: false))) == #"false"#)
  }

  @Test func `Figures/Numbers/Rational+Arithmetic.swift 1`() throws {
    #expect(String(reflecting: try Rational(1, 3) + Rational(1, 6)) == #"0.5"#)
  }

  @Test func `Figures/Numbers/Rational+Arithmetic.swift 2`() throws {
    #expect(String(reflecting: try Rational(1, 2) - Rational(2)) == #"-1.5"#)
  }

  @Test func `Figures/Numbers/Rational+Arithmetic.swift 3`() throws {
    #expect(String(reflecting: try Rational(2, 3) * Rational(3, 4)) == #"0.5"#)
  }

  @Test func `Figures/Numbers/Rational+Arithmetic.swift 4`() throws {
    #expect(String(reflecting: try Rational(1) / Rational(8)) == #"0.125"#)
  }

  @Test func `Figures/Numbers/Rational+Arithmetic.swift 5`() throws {
    #expect(String(reflecting: try Rational(1, 3) < Rational(1, 2)) == #"true"#)
  }

  @Test func `Figures/Numbers/Rational+Decimal.swift 1`() throws {
    #expect(String(reflecting: try Rational(3494, 3966).decimal(places: 4)) == #""0.881""#)
  }

  @Test func `Figures/Numbers/Rational.swift 1`() throws {
    #expect(String(reflecting: try (Rational(1, 3) + Rational(1, 6)).decimal(places: 2)) == #""0.5""#)
  }

  @Test func `Figures/Numbers/Rational.swift 2`() throws {
    #expect(String(reflecting: Rational(-3)) == #"-3"#)
  }

  @Test func `Figures/Numbers/Rational.swift 3`() throws {
    #expect(String(reflecting: try Rational(6, -4)) == #"-1.5"#)
  }

  @Test func `Figures/Numbers/Rational.swift 4`() throws {
    #expect(String(reflecting: try Rational.powerOfTen(-2)) == #"0.01"#)
  }

  @Test func `Figures/Numbers/Rational.swift 5`() throws {
    #expect(String(reflecting: -Rational(3)) == #"-3"#)
  }

  @Test func `Figures/Numbers/Rounding.swift 1`() throws {
    #expect(String(reflecting: try Rational(5, 2).rounded(.halfAway)) == #"3"#)
    #expect(String(reflecting: try Rational(5, 2).rounded(.halfEven)) == #"2"#)
  }

  @Test func `Figures/Numbers/Rounding.swift 2`() throws {
    #expect(String(reflecting: try Rational(88449, 1000).rounded(to: Rational(1, 10), .halfAway) == Rational(884, 10)) == #"true"#)
  }

  @Test func `Figures/Numbers/Unit.swift 1`() throws {
    #expect(String(reflecting: Figure(digits: "3", unit: .init(name: "万元", dimension: .money, scale: Rational(10_000)))?.value) == #"Optional(30000)"#)
  }

  @Test func `Figures/Verdicts/Judgement.swift 1`() throws {
    let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    let stated = Figure(digits: "88", unit: .percent)
    #expect(String(reflecting: try stated.map { try Judgement(of: .quotient(parts[0], parts[1]), stated: $0).verdict.rawValue }) == #"Optional("rounded")"#)
  }

  @Test func `Figures/Verdicts/Judgement.swift 2`() throws {
    #expect(String(reflecting: Figure(digits: "0.9")?.isRounded(from: try Rational(22, 25))) == #"Optional(true)"#)
  }

  @Test func `Figures/Verdicts/Precision.swift 1`() throws {
    let parts = ["34.9", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
    #expect(String(reflecting: try Expression.sum(parts[0], parts[1]).spreads(.literal)["34.9"]?.lower) == #"Optional(34.85)"#)
    #expect(String(reflecting: try Expression.sum(parts[0], parts[1]).spreads(.siblings)["34.9"]?.lower) == #"Optional(34.895)"#)
  }

  @Test func `Files/Folder.swift 1`() throws {
    #expect(String(reflecting: FileFault(path: "out", message: Wording(zh: "不是目录", en: "no folder")).message.en) == #""no folder""#)
  }

  @Test func `Files/GrammarFolder.swift 1`() throws {
    func grammar() throws -> GrammarText { try GrammarText(folder: "grammar") }
  }

  @Test func `Files/GrammarFolder.swift 2`() throws {
    func export() throws -> [String] { try GrammarText.builtIn.write(to: "grammar") }
  }

  @Test func `Files/GrammarFolder.swift 3`() throws {
    func words(in folder: RawPath) throws -> String { try folder.appending("words.txt").text() }
  }

  @Test func `Files/Obstacle.swift 1`() throws {
    #expect(String(reflecting: Obstacle(format: .folder, problem: Problem(code: "notAFile", message: Wording(zh: "目录", en: "a folder"))).status.rawValue) == #""unreadable""#)
  }

  @Test func `Files/Opening.swift 1`() throws {
    #expect(String(reflecting: Document(readingFrom: "missing.txt").status.rawValue) == #""unreadable""#)
  }

  @Test func `Files/Opening.swift 2`() throws {
    #expect(String(reflecting: Input("missing.txt").name) == #""missing.txt""#)
  }

  @Test func `Files/Opening.swift 3`() throws {
    #expect(String(reflecting: Input(Walk.Entry("missing.txt")).name) == #""missing.txt""#)
  }

  @Test func `Files/Opening.swift 4`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn())
    #expect(String(reflecting: reader.filing(of: Walk.Entry("missing.txt")).status.rawValue) == #""unreadable""#)
  }

  @Test func `Files/PageFolder.swift 1`() throws {
    func start() throws -> PageFolder { try PageFolder("review") }
  }

  @Test func `Files/PageFolder.swift 2`() throws {
    func add(_ page: String, to folder: PageFolder) throws { try folder.write(page, to: "reports/1.html") }
  }

  @Test func `Files/RawPath.swift 1`() throws {
    #expect(String(reflecting: RawPath("reports").appending([0xB4, 0xF3]).string) == #""reports/\\xB4\\xF3""#)
  }

  @Test func `Files/RawPath.swift 2`() throws {
    #expect(String(reflecting: RawPath(bytes: [0xB4, 0xF3]).string) == #""\\xB4\\xF3""#)
  }

  @Test func `Files/RawPath.swift 3`() throws {
    #expect(String(reflecting: RawPath("报告.pdf").bytes.count) == #"10"#)
  }

  @Test func `Files/RawPath.swift 4`() throws {
    let path: RawPath = "reports"
    #expect(String(reflecting: path.string) == #""reports""#)
  }

  @Test func `Files/RawPath.swift 5`() throws {
    #expect(String(reflecting: RawPath("B.pdf") < RawPath("a.pdf")) == #"true"#)
  }

  @Test func `Files/RawPath.swift 6`() throws {
    #expect(String(reflecting: RawPath("a").appending(Array("b".utf8)).string) == #""a/b""#)
  }

  @Test func `Files/RawPath.swift 7`() throws {
    #expect(String(reflecting: RawPath("a/").appending("b").string) == #""a/b""#)
  }

  @Test func `Files/TableFolder.swift 1`() throws {
    func export(_ filings: [Filing]) throws {
      let tables = try TableFolder("out")
      for filing in filings { try tables.append(filing) }
      try tables.finish()
    }
  }

  @Test func `Files/TableFolder.swift 2`() throws {
    func start() throws -> TableFolder { try TableFolder("out") }
  }

  @Test func `Files/TableFolder.swift 3`() throws {
    func add(_ filing: Filing, to tables: TableFolder) throws { try tables.append(filing) }
  }

  @Test func `Files/TableFolder.swift 4`() throws {
    func add(_ record: String, to tables: TableFolder) throws { try tables.append(extra: record) }
  }

  @Test func `Files/TableFolder.swift 5`() throws {
    func end(_ tables: TableFolder) throws { try tables.finish() }
  }

  @Test func `Files/TemporaryFiles.swift 1`() throws {
    TemporaryFiles.removeAll()
  }

  @Test func `Files/Walk.swift 1`() throws {
    for entry in Walk(["missing.pdf"]) { print(entry.path.string) }
    #expect(String(reflecting: Walk(["missing.pdf"]).map(\.path.string)) == #"["missing.pdf"]"#)
  }

  @Test func `Files/Walk.swift 2`() throws {
    #expect(String(reflecting: Walk.Entry("a.pdf").obstacle == nil) == #"true"#)
  }

  @Test func `Files/Walk.swift 3`() throws {
    #expect(String(reflecting: Walk(["b.txt", "a.txt"]).map(\.path.string)) == #"["b.txt", "a.txt"]"#)
  }

  @Test func `Files/Walk.swift 4`() throws {
    var walk = Walk(["a.txt"])
    #expect(String(reflecting: walk.next()?.path.string) == #"Optional("a.txt")"#)
  }

  @Test func `Files/Workbooks/WorkbookFile.swift 1`() throws {
    #expect(String(reflecting: WorkbookFile.fileName) == #""fuhe.xlsx""#)
  }

  @Test func `Files/Workbooks/WorkbookFile.swift 2`() throws {
    func start() throws -> WorkbookFile { try WorkbookFile("out") }
  }

  @Test func `Files/Workbooks/WorkbookFile.swift 3`() throws {
    func add(_ filing: Filing, to book: WorkbookFile) throws { try book.append(filing) }
  }

  @Test func `Files/Workbooks/WorkbookFile.swift 4`() throws {
    func add(_ cells: [String?], to book: WorkbookFile) throws { try book.append(year: cells) }
  }

  @Test func `Files/Workbooks/WorkbookFile.swift 5`() throws {
    func end(_ book: WorkbookFile) throws { try book.finish() }
  }

  @Test func `Grammars/Figures/SpelledNumber.swift 1`() throws {
    #expect(String(reflecting: SpelledNumber(in: Array("一百零五人".unicodeScalars), at: 0)?.value) == #"Optional(105)"#)
    #expect(String(reflecting: SpelledNumber(in: Array("二〇二一年".unicodeScalars), at: 0)?.value) == #"nil"#)
  }

  @Test func `Grammars/Matching/Grammar+Matching.swift 1`() throws {
    let grammar = try Grammar.builtIn()
    let text = LexedText("评价年度：2022 年".unicodeScalars, grammar: grammar)
    #expect(String(reflecting: grammar.matches(of: .year, in: text).first?.figure("year", in: text)?.figure.printed) == #"Optional("2022年")"#)
  }

  @Test func `Grammars/Matching/Grammar+Matching.swift 2`() throws {
    let grammar = try Grammar.builtIn()
    let text = LexedText("评价年度：2022 年".unicodeScalars, grammar: grammar)
    #expect(String(reflecting: grammar.matches(of: .year, in: text).map { text.string($0.range) }) == #"["评价年度:2022年"]"#)
  }

  @Test func `Grammars/Matching/Grammar+Units.swift 1`() throws {
    #expect(String(reflecting: try Grammar.builtIn().startsWithUnit(foldedForMatching("万元支出"))) == #"true"#)
    #expect(String(reflecting: try Grammar.builtIn().startsWithUnit(foldedForMatching("项目概况"))) == #"false"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 1`() throws {
    let text = LexedText("支出 ３ 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.figures.map(\.figure.printed)) == #"["3万元"]"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 2`() throws {
    let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.figure(at: 2)?.figure.printed) == #"Optional("3万元")"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 3`() throws {
    let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.figure(endingAt: 5)?.figure.printed) == #"Optional("3万元")"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 4`() throws {
    let text = LexedText("支出 3 万元和 5 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.figures(startingIn: 3..<9).map(\.figure.printed)) == #"["5万元"]"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 5`() throws {
    let text = LexedText("约 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.figures(withDigitsIn: 1..<4).map(\.figure.printed)) == #"["3万元"]"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 6`() throws {
    let text = LexedText("甲局。支出3万元。乙局。".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.sentence(around: 4..<5)) == #"Range(3..<8)"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 7`() throws {
    let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.isInsideFigure(3)) == #"true"#)
  }

  @Test func `Grammars/Matching/LexedText.swift 8`() throws {
    let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.string(0..<3)) == #""支出3""#)
  }

  @Test func `Grammars/Matching/LexedText.swift 9`() throws {
    let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
    #expect(String(reflecting: text.sourceRange(2..<5)) == #"Range(3..<7)"#)
  }

  @Test func `Grammars/Notation/BuiltInGrammar.swift 1`() throws {
    #expect(String(reflecting: try Grammar.builtIn().claimForms.isEmpty) == #"false"#)
  }

  @Test func `Grammars/Notation/GrammarFault.swift 1`() throws {
    do { _ = try Grammar(fragments: [("a.txt", "words 增 =")]) } catch { print(error.chinese) }
  }

  @Test func `Grammars/Proving/Grammar+Unproven.swift 1`() throws {
    #expect(String(reflecting: try Grammar(fragments: [("a", "words 增 = 增加")]).unproven().map(\.reason.zh)) == #"["没有例", "没有反例"]"#)
  }

  @Test func `Grammars/Proving/GrammarExamples.swift 1`() throws {
    let grammar = try Grammar(fragments: [("a", "words 增 = 增加\n  例 支出减少 => 增加")])
    #expect(String(reflecting: grammar.exampleFailures().map(\.text)) == #"["支出减少"]"#)
  }

  @Test func `Grammars/Vocabulary/Grammar+Indicators.swift 1`() throws {
    let grammar = try Grammar.builtIn()
    #expect(String(reflecting: grammar.standardName(of: "部门预算执行率（10分）")) == #"Optional("预算执行率")"#)
    #expect(String(reflecting: grammar.standardName(of: "三公经费执行率")) == #"nil"#)
  }

  @Test func `Grammars/Vocabulary/Grammar.swift 1`() throws {
    #expect(String(reflecting: try Grammar(files: Grammar.builtInFiles).scales.map(\.name)) == #"["百分制"]"#)
  }

  @Test func `Grammars/Vocabulary/Grammar.swift 2`() throws {
    let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
    #expect(String(reflecting: grammar[.increases].ends(foldedForMatching("比上年增加"))) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/Grammar.swift 3`() throws {
    let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
    #expect(String(reflecting: grammar.forms(.increases).map(\.count)) == #"[3, 2]"#)
  }

  @Test func `Grammars/Vocabulary/Grammar.swift 4`() throws {
    let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
    #expect(String(reflecting: grammar.isWord(foldedForMatching("增加"), of: .increases)) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/Grammar.swift 5`() throws {
    let grammar = try Grammar(fragments: [("a", "words 增 = 增加 增加了")])
    #expect(String(reflecting: grammar.wordLength(.increases, in: foldedForMatching("比上年增加了"), at: 3)) == #"Optional(3)"#)
  }

  @Test func `Grammars/Vocabulary/Partition.swift 1`() throws {
    let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
    #expect(String(reflecting: grammar.partitions[0].names(foldedForMatching("本年支出"))) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/Partition.swift 2`() throws {
    let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
    #expect(String(reflecting: grammar.partitions[0].hasPart(foldedForMatching("其中基本支出"))) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/Partition.swift 3`() throws {
    let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
    #expect(String(reflecting: grammar.partitions[0].isMadeUp(of: ["基本支出", "项目支出"].map { foldedForMatching($0) })) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/Partition.swift 4`() throws {
    let grammar = try Grammar(fragments: [("a", "partition 支出 = 基本支出 项目支出")])
    #expect(String(reflecting: grammar.partitions[0].canBeMadeUp(from: [foldedForMatching("基本支出")])) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/RatingScale.swift 1`() throws {
    #expect(String(reflecting: try Grammar.builtIn().scales[0].band(rated: "优")?.scores.contains(Rational(95))) == #"Optional(true)"#)
  }

  @Test func `Grammars/Vocabulary/RatingScale.swift 2`() throws {
    #expect(String(reflecting: try Grammar.builtIn().scales[0].band(holding: Rational(95))?.ratings.contains("优")) == #"Optional(true)"#)
  }

  @Test func `Grammars/Vocabulary/WordList.swift 1`() throws {
    #expect(String(reflecting: WordList(["的"]).ends(foldedForMatching("总支出的"))) == #"true"#)
  }

  @Test func `Grammars/Vocabulary/WordList.swift 2`() throws {
    #expect(String(reflecting: String(String.UnicodeScalarView(WordList(["的"]).withoutEnd(foldedForMatching("总支出的"))))) == #""总支出""#)
  }

  @Test func `Grammars/Vocabulary/WordList.swift 3`() throws {
    #expect(String(reflecting: WordList(["增加了", "增加"]).length(in: foldedForMatching("增加了3人"), at: 0)) == #"Optional(3)"#)
  }

  @Test func `Manuscripts/Model/Manuscript.swift 1`() throws {
    let document = Document(reading: Array("一、总体情况\n总支出3万元。".utf8))
    #expect(String(reflecting: Manuscript(document, units: try Grammar.builtIn()).text) == #""一、总体情况\n总支出3万元。\n""#)
  }

  @Test func `Manuscripts/Model/Passage.swift 1`() throws {
    #expect(String(reflecting: Passage().string) == #""""#)
  }

  @Test func `Manuscripts/Model/Passage.swift 2`() throws {
    let document = Document(reading: Array("年度 总支出".utf8))
    #expect(String(reflecting: Passage(offsets: [3, 4, 5], of: document).string(1..<3)) == #""支出""#)
  }

  @Test func `Manuscripts/Model/Passage.swift 3`() throws {
    let document = Document(reading: Array("年度 总支出".utf8))
    #expect(String(reflecting: Passage(offsets: [3, 4, 5], of: document).rawRange(1..<3)) == #"Optional(Range(4..<6))"#)
  }

  @Test func `Manuscripts/Model/Passage.swift 4`() throws {
    let document = Document(reading: Array("年度 总支出".utf8))
    #expect(String(reflecting: Passage(offsets: [3, 4, 5], joins: [1], of: document).isJoined(0..<2)) == #"true"#)
  }

  @Test func `Manuscripts/Model/Passage.swift 5`() throws {
    let document = Document(reading: Array("年度 总支出".utf8))
    let cells = [[0, 1], [3]].map { Passage(offsets: $0, of: document) }
    #expect(String(reflecting: Passage(cells: cells).string) == #""年度 总""#)
  }

  @Test func `Manuscripts/Model/Table.swift 1`() throws {
    #expect(String(reflecting: Manuscripts.Table(rows: [[Passage(), Passage()], [Passage()]]).columnCount) == #"2"#)
  }

  @Test func `Manuscripts/Outline/Marker.swift 1`() throws {
    let grammar = try Grammar.builtIn()
    #expect(String(reflecting: Marker(Array("（一）总体情况".unicodeScalars)[...], units: grammar)?.number) == #"Optional("一")"#)
    #expect(String(reflecting: Marker(Array("1.2万元".unicodeScalars)[...], units: grammar)?.number) == #"nil"#)
  }

  @Test func `Manuscripts/Outline/Marker.swift 2`() throws {
    #expect(String(reflecting: Marker(ofSection: Array("四、其他".unicodeScalars)[...])?.number) == #"Optional("四")"#)
    #expect(String(reflecting: Marker(ofSection: Array("（四）其他".unicodeScalars)[...])?.number) == #"nil"#)
  }

  @Test func `Pages/Model/Base64.swift 1`() throws {
    #expect(String(reflecting: base64(of: [0xFF, 0x00])) == #""/wA=""#)
  }

  @Test func `Pages/Model/Document.swift 1`() throws {
    #expect(String(reflecting: Document(format: .pdf, text: [], pages: []).status.rawValue) == #""complete""#)
  }

  @Test func `Pages/Model/Document.swift 2`() throws {
    #expect(String(reflecting: Document(reading: Array("年度 2021".utf8)).page(holding: 3)?.number) == #"Optional(1)"#)
  }

  @Test func `Pages/Model/Document.swift 3`() throws {
    #expect(String(reflecting: Problem(code: "empty", message: Wording(zh: "没有内容", en: "nothing in it")).page) == #"nil"#)
  }

  @Test func `Pages/Model/Fingerprint.swift 1`() throws {
    #expect(String(reflecting: fingerprint(of: [])?.prefix(8)) == #"Optional("e3b0c442")"#)
  }

  @Test func `Pages/Model/Page.swift 1`() throws {
    #expect(String(reflecting: Box(x0: 0, y0: 0, x1: 10, y1: 10).union(Box(x0: 5, y0: 5, x1: 20, y1: 8)).x1) == #"20"#)
  }

  @Test func `Pages/Model/Remedy.swift 1`() throws {
    #expect(String(reflecting: Remedy(format: .pdf, status: .partial, codes: ["copyingNotPermitted", "scannedPages"]) == .recognise) == #"true"#)
  }

  @Test func `Pages/Model/Remedy.swift 2`() throws {
    #expect(String(reflecting: Remedy.repair.command("IN", "OUT")) == #"Optional("qpdf IN OUT")"#)
  }

  @Test func `Pages/Opening/Reading.swift 1`() throws {
    #expect(String(reflecting: ReadingOptions(textLimit: 1000).sizeLimit == ReadingOptions.usualSizeLimit) == #"true"#)
  }

  @Test func `Pages/Opening/Reading.swift 2`() throws {
    #expect(String(reflecting: Document(reading: Array("年度 2021".utf8)).encoding) == #"Optional("utf-8")"#)
    #expect(String(reflecting: Document(reading: []).problems.map(\.code)) == #"["empty"]"#)
  }

  @Test func `Pages/Opening/ReadingWatch.swift 1`() throws {
    #expect(String(reflecting: ReadingWatch(fingerprint: { _, size in size > 0 }, page: { _, _ in }).fingerprint(nil, 0)) == #"false"#)
  }

  @Test func `Pages/Pictures/PagePicture.swift 1`() throws {
    #expect(String(reflecting: PagePicture(page: 1, size: Size(width: 100, height: 100), png: []).lacksFonts) == #"false"#)
  }

  @Test func `Pages/Rulings/RulingLine.swift 1`() throws {
    #expect(String(reflecting: RulingLine(.horizontal, at: 5000, from: 0, to: 10_000).position) == #"5000"#)
  }

  @Test func `Pipeline/GrammarText.swift 1`() throws {
    #expect(String(reflecting: GrammarText(files: [("words.txt", "words 增 = 增加")]).version.count) == #"12"#)
  }

  @Test func `Pipeline/GrammarText.swift 2`() throws {
    #expect(String(reflecting: try Grammar(.builtIn).scales.map(\.name)) == #"["百分制"]"#)
  }

  @Test func `Pipeline/Input.swift 1`() throws {
    #expect(String(reflecting: Input(name: "a.txt") { Document(reading: Array("总支出3万元".utf8), options: $0) }.canBeReadAgain) == #"true"#)
  }

  @Test func `Pipeline/Input.swift 2`() throws {
    let input = Input(name: "a.txt", bytes: Array("总支出3万元，其中：甲1万元，乙2万元。".utf8))
    #expect(String(reflecting: input.document(ReadingOptions()).text.count) == #"20"#)
  }

  @Test func `Pipeline/Mishap.swift 1`() throws {
    let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
    #expect(String(reflecting: Mishap(status: .timeout, problem: problem).status.rawValue) == #""timeout""#)
  }

  @Test func `Pipeline/Outcome+Unread.swift 1`() throws {
    let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
    #expect(String(reflecting: Outcome(unread: "a.docx", status: .timeout, problem: problem).source.format.rawValue) == #""word""#)
  }

  @Test func `Pipeline/ReportReader.swift 1`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.tables])
    let input = Input(name: "a.txt", bytes: Array("政府采购执行率 34.94/39.66=88%。".utf8))
    #expect(String(reflecting: reader.filing(of: input)[.claims].map { $0["verdict"] ?? "" }) == #"["rounded"]"#)
  }

  @Test func `Pipeline/ReportReader.swift 2`() throws {
    #expect(String(reflecting: ReportReader(grammar: try Grammar.builtIn()).parts.isEmpty) == #"true"#)
  }

  @Test func `Pipeline/ReportReader.swift 3`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
    let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
    #expect(String(reflecting: reader.filing(of: input).text) == #"Optional("总支出3万元。\n")"#)
  }

  @Test func `Pipeline/ReportReader.swift 4`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
    let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
    let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
    let mishap = Mishap(status: .timeout, problem: problem)
    let document = input.document(reader.options)
    #expect(String(reflecting: reader.filing(of: input, document: document, after: mishap).status.rawValue) == #""timeout""#)
  }

  @Test func `Pipeline/ReportReader.swift 5`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
    let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
    let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
    let mishap = Mishap(status: .timeout, problem: problem)
    #expect(String(reflecting: reader.filing(ofTextOnly: input.document(reader.options), of: input, after: mishap).text) == #"Optional("总支出3万元。")"#)
  }

  @Test func `Pipeline/ReportReader.swift 6`() throws {
    let reader = ReportReader(grammar: try Grammar.builtIn())
    let document = Document(reading: Array("政府采购执行率 34.94/39.66=88%。".utf8))
    #expect(String(reflecting: reader.understanding(of: document).audit.claims.map(\.verdict.rawValue)) == #"["rounded"]"#)
  }

  @Test func `Reports/Model/StatedClaim.swift 1`() throws {
    let place = Place(page: 1, range: 0..<5)
    #expect(String(reflecting: Figure(digits: "39.66").map { Operand(label: "预算数", figure: $0, place: place) }?.label) == #"Optional("预算数")"#)
  }

  @Test func `Reports/Report+Reading.swift 1`() throws {
    let document = Document(reading: Array("政府采购执行率 34.94/39.66=88%。".utf8))
    let grammar = try Grammar.builtIn()
    let report = Report(reading: Manuscript(document, units: grammar), grammar: grammar)
    #expect(String(reflecting: report.statements.map(\.kind.rawValue)) == #"["formula"]"#)
  }

  @Test func `Reviews/Index/ReviewIndex.swift 1`() throws {
    var filing = Filing(path: "a.txt", sha256: "ab12", status: .complete, cells: [:])
    filing.review = "<main></main>"
    var index = ReviewIndex(language: .zh)
    #expect(String(reflecting: index.add(filing)) == #"Optional("reports/ab/ab12.html")"#)
  }

  @Test func `Reviews/Index/ReviewIndex.swift 2`() throws {
    #expect(String(reflecting: ReviewIndex(language: .en).html.contains("Reports")) == #"true"#)
  }

  @Test func `Reviews/Index/ReviewIndex.swift 3`() throws {
    var index = ReviewIndex(language: .zh)
    #expect(String(reflecting: index.add(Filing(path: "a.txt", sha256: nil, status: .unreadable, cells: [:]))) == #"nil"#)
  }

  @Test func `Reviews/Index/ReviewIndex.swift 4`() throws {
    #expect(String(reflecting: ReviewIndex.way(from: "reports/ab/ab12.html")) == #""../../index.html""#)
  }

  @Test func `Reviews/Judgements/JudgementTally.swift 1`() throws {
    #expect(String(reflecting: JudgementTally(Judgements()).summary(.zh)) == #""""#)
  }

  @Test func `Reviews/Judgements/JudgementTally.swift 2`() throws {
    #expect(String(reflecting: JudgementTally(Judgements()).worst) == #"nil"#)
  }

  @Test func `Reviews/Judgements/JudgementTally.swift 3`() throws {
    var tally = JudgementTally(Judgements())
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: tally.remarks(of: filing, in: .zh)) == #"[nil]"#)
    #expect(String(reflecting: tally.worst) == #"Optional(Audits.Severity.error)"#)
  }

  @Test func `Reviews/Judgements/JudgementTally.swift 4`() throws {
    #expect(String(reflecting: JudgementTally(Judgements()).summary(.en)) == #""""#)
  }

  @Test func `Reviews/Judgements/Judgements.swift 1`() throws {
    #expect(String(reflecting: Judgements(json: "{\"schema\":\"fuhe.judgements/1\",\"judgements\":[]}")?.all.count) == #"Optional(0)"#)
  }

  @Test func `Reviews/Judgements/Judgements.swift 2`() throws {
    #expect(String(reflecting: Judgements().all.isEmpty) == #"true"#)
  }

  @Test func `Reviews/Judgements/Judgements.swift 3`() throws {
    #expect(String(reflecting: Judgements(json: "[]") == nil) == #"true"#)
  }

  @Test func `Reviews/Judgements/Judgements.swift 4`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    #expect(String(reflecting: Judgements().standings(of: filing)) == #"[Reviews.Standing.open]"#)
  }

  @Test func `Reviews/Judgements/Standing.swift 1`() throws {
    #expect(String(reflecting: Standing.open.remark(.zh)) == #"nil"#)
  }

  @Test func `Reviews/Markup/Leaf.swift 1`() throws {
    let leaf = Leaf(title: "a<b", kind: .report, language: .en, body: [Markup("text")])
    #expect(String(reflecting: leaf.html.contains("<title>a&lt;b</title>")) == #"true"#)
  }

  @Test func `Reviews/Markup/Leaf.swift 2`() throws {
    #expect(String(reflecting: Leaf(title: "a", kind: .index, language: .zh, body: []).html.prefix(15)) == #""<!doctype html>""#)
  }

  @Test func `Reviews/Markup/Markup.swift 1`() throws {
    #expect(String(reflecting: Markup.element("p", ["title": "a\"b"], "1<2 \u{202E}x").source) == #""<p title=\"a&quot;b\">1&lt;2 x</p>""#)
  }

  @Test func `Reviews/Markup/Markup.swift 2`() throws {
    #expect(String(reflecting: Markup("a & <b>").source) == #""a &amp; &lt;b&gt;""#)
  }

  @Test func `Reviews/Markup/Markup.swift 3`() throws {
    #expect(String(reflecting: ("1<2" as Markup).source) == #""1&lt;2""#)
  }

  @Test func `Reviews/Markup/Markup.swift 4`() throws {
    #expect(String(reflecting: Markup.element("td", ["hidden": "", "id": nil], Markup("3")).source) == #""<td hidden>3</td>""#)
  }

  @Test func `Reviews/Markup/Markup.swift 5`() throws {
    #expect(String(reflecting: Markup.element("ul", [:], ["a", "b"].map { Markup.element("li", [:], Markup($0)) }).source) == #""<ul><li>a</li><li>b</li></ul>""#)
  }

  @Test func `Reviews/Report/ReportLeaf.swift 1`() throws {
    var filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [:])
    filing.review = "<main></main>"
    #expect(String(reflecting: ReportLeaf(filing, language: .en).html.contains("<title>a.txt</title>")) == #"true"#)
  }

  @Test func `Reviews/Report/ReportLeaf.swift 2`() throws {
    let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [:])
    #expect(String(reflecting: ReportLeaf(filing, language: .zh, index: "../index.html").html.contains("../index.html")) == #"true"#)
  }

  @Test func `Reviews/Report/Review.swift 1`() throws {
    let document = Document(reading: Array("总支出3万元。".utf8))
    let outcome = Outcome(path: "a<b.txt", document: document, audit: nil)
    let manuscript = Manuscript(document, units: try Grammar.builtIn())
    #expect(String(reflecting: Review(of: outcome, in: manuscript, language: .zh).body.contains("a&lt;b.txt")) == #"true"#)
  }

  @Test func `Reviews/Report/Review.swift 2`() throws {
    let document = Document(reading: Array("总支出3万元。".utf8))
    let outcome = Outcome(path: "a.txt", document: document, audit: nil)
    let manuscript = Manuscript(document, units: try Grammar.builtIn())
    #expect(String(reflecting: Review(of: outcome, in: manuscript, language: .en).body.contains("Findings")) == #"true"#)
  }

  @Test func `Texts/Folding.swift 1`() throws {
    #expect(String(reflecting: foldedForMatching("【" as Unicode.Scalar)) == #""[""#)
  }

  @Test func `Texts/Folding.swift 2`() throws {
    #expect(String(reflecting: String(String.UnicodeScalarView(foldedForMatching("（ 一 ）、５％")))) == #""(一)、5%""#)
  }

  @Test func `Texts/Language.swift 1`() throws {
    #expect(String(reflecting: Wording(zh: "数字", en: "figure")[.en]) == #""figure""#)
  }

  @Test func `Texts/Normalising.swift 1`() throws {
    #expect(String(reflecting: String(normalised("％"))) == #""%""#)
  }

  @Test func `Texts/OrderedSearch.swift 1`() throws {
    #expect(String(reflecting: [1, 3, 5].firstIndexInOrder { $0 > 2 }) == #"1"#)
  }

  @Test func `Texts/Wording.swift 1`() throws {
    #expect(String(reflecting: Wording(zh: "财政", en: "finance").zh) == #""财政""#)
  }

  @Test func `Workers/Pool/Pool.swift 1`() throws {
    let plan = try ReadingPlan(grammar: .builtIn)
    let pool = Pool(plan, jobs: 2, isOrdered: true)
    try pool.read(Walk([])) { delivery in print(delivery.entry.path.string) }
  }

  @Test func `Workers/Pool/Pool.swift 2`() throws {
    func arrivals() -> Pool.Arrivals { Pool.Arrivals(on: 0) { false } }
  }

  @Test func `Workers/Pool/Pool.swift 3`() throws {
    #expect(String(reflecting: Pool(try ReadingPlan(grammar: .builtIn), jobs: 0, isOrdered: true).jobs) == #"1"#)
  }

  @Test func `Workers/Pool/Pool.swift 4`() throws {
    func read(_ folder: RawPath, with pool: Pool) throws {
      try pool.read(Walk([folder])) { print($0.filing?.path ?? "") }
    }
  }

  @Test func `Workers/Pool/ReadingPlan.swift 1`() throws {
    #expect(String(reflecting: try ReadingPlan(grammar: .builtIn).reader.parts.isEmpty) == #"true"#)
  }

  @Test func `Workers/Pool/ReadingPlan.swift 2`() throws {
    var paths: [String] = []
    try ReadingPlan(grammar: .builtIn).read(Walk(["missing.txt"]), jobs: 1) { delivery in
      paths.append(delivery.filing?.path ?? "")
    }
    #expect(String(reflecting: paths) == #"["missing.txt"]"#)
  }

  @Test func `Workers/Processes/Limits.swift 1`() throws {
    #expect(String(reflecting: Limits(time: .seconds(60)).timePerPage) == #"0.2 seconds"#)
  }

  @Test func `Workers/Processes/Worker.swift 1`() throws {
    func start(_ arguments: [String]) { if arguments.first == Worker.word { Worker.serve() } }
  }
}
