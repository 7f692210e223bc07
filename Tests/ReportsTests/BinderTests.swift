import Figures
import Grammars
import Manuscripts
import Pages
import Testing

@testable import Reports

/// A claim of a text, asked which amounts play its parts.
private struct Asked {
  let binder: Binder
  var point: ClaimPoint

  /// - Parameter result: The digits of the figure that the claim states.
  init(_ text: String, for result: String, year: Int? = nil) throws {
    let context = ReadingContext(
      Manuscript(Document(reading: Array(text.utf8)), units: grammar), grammar: grammar)
    let ledger = Ledger(context, year: year)
    let index = try #require(
      ledger.paragraphs.lastIndex { $0.mentions.contains { $0.figure.digits == result } })
    let mention = try #require(ledger.paragraphs[index].mentions.last { $0.figure.digits == result })
    binder = Binder(ledger: ledger, index: index, grammar: grammar)
    point = ClaimPoint(mention, at: mention.label.lowerBound)
  }

  /// The digits of what plays a role, `?` when two are as good, `-` when there is none.
  func gives(_ role: ClaimRole) -> String {
    switch binder.binding(of: role, at: point) {
    case .bound(let candidate): candidate.mention.figure.digits
    case .ambiguous: "?"
    case .missing: "-"
    }
  }
}

private func words(_ words: String...) -> WordTest {
  WordTest(.role, .holds, words.map { Array($0.unicodeScalars) })
}

private func name(_ name: String) -> [Unicode.Scalar] { Array(name.unicodeScalars) }

/// Which amount plays which part of a claim.
@Suite struct BinderTests {
  @Test func ofTheAmountsWithTheWordTheNearestIsBound() throws {
    let asked = try Asked("年初预算80万元，调整后预算95万元，支出76万元，执行率80%。", for: "80")
    #expect(asked.gives(ClaimRole(words: [words("预算")], scope: .sentence, decidedBy: [.distance])) == "95")
    #expect(asked.gives(ClaimRole(words: [words("年初")], scope: .sentence, decidedBy: [.distance])) == "80")
    #expect(asked.gives(ClaimRole(words: [words("决算")], scope: .sentence, decidedBy: [.distance])) == "-")
    let other = words("预算").negated
    #expect(asked.gives(ClaimRole(words: [other], scope: .sentence, decidedBy: [.distance])) == "76")
  }

  @Test func twoAmountsWithNothingToDecideAreNone() throws {
    let role = ClaimRole(scope: .sentence)
    #expect(try Asked("甲项支出40万元，乙项支出50万元，比上年增加3万元。", for: "3").gives(role) == "?")
    #expect(try Asked("甲项支出50万元，乙项支出50万元，比上年增加3万元。", for: "3").gives(role) == "50")
    #expect(try Asked("甲项支出50万元，比上年增加3万元。", for: "3").gives(role) == "50")
  }

  @Test func anItemKeepsToItself() throws {
    let asked = try Asked("收入60万元；支出50万元（含结转8万元），比上年增加3万元。", for: "3")
    #expect(asked.gives(ClaimRole(scope: .item, brackets: .same)) == "50")
    #expect(asked.gives(ClaimRole(scope: .item, brackets: .any)) == "?")
    #expect(asked.gives(ClaimRole(scope: .sentence, brackets: .same)) == "?")
  }

  @Test func bracketsSeeWhatIsAroundThem() throws {
    let asked = try Asked("支出50万元（其中车辆20万元，占40%）。", for: "40")
    let inner = ClaimRole(scope: .item, brackets: .same, decidedBy: [.distance])
    let both = ClaimRole(scope: .item, brackets: .sameOrOuter)
    #expect(asked.gives(inner) == "20")
    #expect(asked.binder.candidates(for: both, at: asked.point).map(\.mention.figure.digits) == ["50", "20"])
  }

  @Test func theSentenceBeforeIsAnotherScope() throws {
    let asked = try Asked("支出70万元。支出50万元。比上年增加3万元。", for: "3")
    #expect(asked.gives(ClaimRole(scope: .sentence)) == "-")
    #expect(asked.gives(ClaimRole(scope: .sentenceBefore)) == "50")
    #expect(asked.gives(ClaimRole(scope: .paragraph)) == "?")
  }

  @Test func whatAnEarlierClaimHadOrAnotherPartHasIsNotBound() throws {
    var asked = try Asked("人员支出70万元，公用支出50万元，比上年增加3万元。", for: "3")
    let amounts = asked.binder.paragraph.mentions
    asked.point.floor = amounts[0].range.upperBound
    #expect(asked.gives(ClaimRole(scope: .item)) == "50")
    asked.point.floor = 0
    asked.point.taken = [amounts[1].range]
    #expect(asked.gives(ClaimRole(scope: .item)) == "70")
  }

  @Test func whatStandsBehindIsBoundWhenAskedFor() throws {
    let asked = try Asked("编制40人，支出决算66万元，退休9人，支出决算77万元。", for: "40")
    #expect(
      asked.gives(ClaimRole(measure: .money, scope: .paragraph, order: .behind, decidedBy: [.distance]))
        == "66")
    #expect(asked.gives(ClaimRole(measure: .money, scope: .paragraph)) == "-")
  }

  @Test func aQuantityIsBoundToItsOwnKind() throws {
    let asked = try Asked("编制40人，经费50万元，比上年增加3万元。", for: "3")
    let change = try #require(asked.binder.paragraph.mentions.last).figure
    #expect(asked.gives(ClaimRole(measure: .like(change), scope: .item)) == "50")
    #expect(asked.gives(ClaimRole(measure: .any, scope: .item)) == "?")
  }

  @Test func whatIsHeldAgainstLastYearIsNoBudgetWhereThereIsSpending() throws {
    let role = ClaimRole(scope: .item, decidedBy: [.stage])
    #expect(try Asked("年初预算60万元，支出50万元，比上年增加3万元。", for: "3").gives(role) == "50")
    #expect(try Asked("年初预算60万元，比上年增加3万元。", for: "3").gives(role) == "60")
  }
}

/// What a name is bound to over sentences and paragraphs.
@Suite struct NamesakeTests {
  private let fee = ClaimRole.named(name("接待费支出"))

  @Test func theNearestParagraphWithTheNameCounts() throws {
    let text = "一、甲项\n接待费支出12万元。\n二、乙项\n接待费支出9万元。\n三、丙项\n比上年增加3万元。\n"
    #expect(try Asked(text, for: "3").gives(fee) == "9")
  }

  @Test func twoOfTheNameInAnotherParagraphAreNone() throws {
    let text = "接待费支出12万元。接待费支出9万元。\n一、丙项\n比上年增加3万元。\n"
    #expect(try Asked(text, for: "3").gives(fee) == "?")
    #expect(try Asked("接待费支出12万元。接待费支出9万元。比上年增加3万元。", for: "3").gives(fee) == "9")
  }

  @Test func theWholeNameComesBeforeAPartOfOne() throws {
    let text = "接待费支出12万元。会务接待费支出9万元。比上年增加3万元。"
    #expect(try Asked(text, for: "3").gives(fee) == "12")
    #expect(try Asked(text, for: "3").gives(.named(name("会务接待费支出"))) == "9")
  }

  @Test func aNameIsForgottenAfterSixParagraphs() throws {
    let between = (1...7).map { "\($0)、第\($0)项\n" }
    let text = { (count: Int) in "接待费支出12万元。\n" + between.prefix(count).joined() + "八、末项\n比上年增加3万元。\n" }
    #expect(try Asked(text(4), for: "3").gives(fee) == "12")
    #expect(try Asked(text(6), for: "3").gives(fee) == "-")
  }

  @Test func oneSignNamesNothing() throws {
    #expect(try Asked("费12万元，比上年增加3万元。", for: "3").gives(.named(name("费"))) == "-")
    #expect(try Asked("费12万元，比上年增加3万元。", for: "3").gives(.named([])) == "-")
  }
}

/// Of which year an amount is.
@Suite struct BoundYearTests {
  private let fee = ClaimRole(subject: name("接待费"), scope: .paragraph, decidedBy: [.year, .distance])

  @Test(arguments: [
    ("2022年接待费12万元。2021年接待费9万元。接待费比上年增加3万元。", "12"),
    ("2021年接待费9万元。2022年接待费12万元。接待费比上年增加3万元。", "12"),
    ("接待费12万元。上年接待费9万元。接待费比上年增加3万元。", "12"),
    ("2022年接待费12万元。与2021年相比，接待费比上年增加3万元。", "12"),
    ("2022年接待费12万元，比2021年多。接待费9万元。接待费比上年增加3万元。", "9"),
  ])
  func theYearOfTheReportOrTheLatestComesBeforeNearness(text: String, digits: String) throws {
    #expect(try Asked(text, for: "3").gives(fee) == digits)
    #expect(try Asked(text, for: "3", year: 2022).gives(fee) == digits)
  }

  @Test func theYearOfTheSentenceComesBeforeThatOfTheReport() throws {
    let text = "2021年接待费9万元。2022年接待费12万元。2021年接待费比2020年增加3万元。"
    #expect(try Asked(text, for: "3", year: 2022).gives(fee) == "9")
  }

  @Test func theOnlyAmountIsBoundWhateverItsYear() throws {
    #expect(try Asked("2019年接待费9万元。接待费比上年增加3万元。", for: "3", year: 2022).gives(fee) == "9")
  }
}
