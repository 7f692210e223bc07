import Testing

@testable import Figures

@Suite struct FigureTests {
  @Test(arguments: [
    ("34.94", "34.94", -2), ("88.10", "88.1", -2), ("300", "300", 0), ("-1037.00", "-1037", -2),
    ("007", "7", 0), ("-0", "0", 0), ("0.0", "0", -1), ("0.000000001", "0.000000001", -9),
    ("123456789012345678901234567890", "123456789012345678901234567890", 0),
  ])
  func plainDecimalsAreRead(digits: String, value: String, lastPlace: Int) throws {
    let figure = try #require(Figure(digits: digits))
    #expect(figure.number.decimal() == value)
    #expect(figure.lastPlace == lastPlace)
    #expect(figure.printed == digits)
  }

  @Test(arguments: [
    "", "-", ".", "-.", ".5", "5.", "-.5", "1.2.3", "1..2", "--5", "5-", "1-2", "+5", "1,000", "1e5", "0x10",
    " 5", "5 ",
    "５", "5%", "五", "½", "٣", "1\u{301}", "\u{0}", "1234567890123456789012345678901", "NaN", "inf",
  ])
  func anythingElseIsNoFigure(text: String) {
    #expect(Figure(digits: text) == nil)
  }

  @Test(arguments: [
    ("34.94万元", "349400", "100"), ("88.1%", "0.881", "0.001"), ("12,029,501.84元", "12029501.84", "0.01"),
    ("5.56亿元", "556000000", "1000000"), ("27.6万人次", "276000", "1000"), ("5.88百分点", "0.0588", "0.0001"),
    ("8.81分", "8.81", "0.01"),
  ])
  func unitsShiftTheValueAndTheStepTogether(text: String, value: String, step: String) {
    #expect(figure(text).value == decimal(value))
    #expect(figure(text).step == decimal(step))
  }

  @Test func aUnitThatIsSetLaterShiftsTheValueToo() {
    var amount = figure("34.94")
    amount.unit = figure("1万元").unit
    #expect(amount == figure("34.94万元"))
  }

  @Test func aValueThatDoesNotFitIsNoFigure() {
    let digits = String(repeating: "9", count: 30)
    let trillion = Unit(name: "万亿元", dimension: .money, scale: fraction(1_000_000_000_000))
    #expect(Figure(digits: digits) != nil)
    #expect(Figure(digits: digits, unit: trillion) == nil)
  }

  @Test(arguments: [
    ("136人", true), ("27.6万人次", false), ("9.5分", true), ("349,412.35元", true), ("349,412.3元", false),
    ("349,412元", false), ("34.941235万元", true), ("34.94123万元", false), ("1.20亿元", false), ("88%", false),
    ("5百分点", false), ("100", false),
  ])
  func countsMarksAndAmountsToTheLastCentAreExact(text: String, isExact: Bool) {
    #expect(figure(text).isExactByUnit == isExact)
  }
}
