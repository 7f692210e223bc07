import Pages
import Testing

@testable import Manuscripts

/// Each geometric question on literal lengths, in hundredths of a point.
@Suite struct MeasureTests {
  @Test func aWordFitsOnlyWithHalfACharacterToSpare() {
    #expect(!FullLine.hasNoRoom(1500, for: 1000, em: 1000))
    #expect(FullLine.hasNoRoom(1499, for: 1000, em: 1000))
  }

  @Test func aSpreadLineEndsAtTheEdgeToHalfACharacter() {
    #expect(FullLine.reaches(50_000, 49_500, em: 1000))
    #expect(!FullLine.reaches(50_000, 49_499, em: 1000))
  }

  @Test func aTypedLineIsFullToEightCellsBeforeTheMeasure() {
    #expect(FullLine.isTyped(72, measure: 80))
    #expect(!FullLine.isTyped(71, measure: 80))
    #expect(FullLine.isTyped(78, measure: 80, raggedness: FullLine.headingRaggedness))
    #expect(!FullLine.isTyped(77, measure: 80, raggedness: FullLine.headingRaggedness))
  }

  @Test func withoutAMeasureALineOfEighteenIdeographsMayHaveBeenCut() {
    #expect(FullLine.isTyped(36, measure: nil))
    #expect(!FullLine.isTyped(35, measure: nil))
  }

  @Test func aTextThreeQuartersAsLongAsTheLongestOfItsColumnMayHaveWrapped() {
    #expect(FullLine.isAboutAsLong(7500, asWidest: 10_000))
    #expect(!FullLine.isAboutAsLong(7499, asWidest: 10_000))
  }

  @Test(arguments: [
    ("资金", 1), ("资，金", 2), ("（一）资", 3), ("3,935.00元", 8), ("12 345", 2), ("“三公”经费", 2), ("95%。其中", 4),
    (" 资", 0), ("", 0),
  ]) func aLineCannotStartWithout(text: String, count: Int) {
    #expect(FullLine.firstUnit(Array(text.unicodeScalars)) == count)
  }

  @Test(arguments: [
    ("项目名称 道路养护 实施单位", true), ("12 30 41", true), ("项目名称 道路养护", false),
    ("本年 预算，执行 较好", false), ("道路 桥梁、隧道 养护", false),
  ]) func twoSpacesWithoutAStopMakeARowOfCells(text: String, isRow: Bool) {
    #expect(FormCells.isRow(Array(text.unicodeScalars)[...]) == isRow)
  }

  @Test func aParagraphWithASpaceInSixteenSignsIsRunningText() {
    let line = "本部门全年预算执行情况总体良好达到目标"
    #expect(FormCells.isRunningText(Array("\(line) \(line)，\(line)。".unicodeScalars)))
    #expect(!FormCells.isRunningText(Array("\(line) \(line) \(line) 是 否 好 的，".unicodeScalars)))
    #expect(!FormCells.isRunningText(Array("本部门 良好。".unicodeScalars)))
  }

  @Test func aLineIsDrawnInByMoreThanThreeQuartersOfACharacter() {
    #expect(Step.isIn(751, em: 1000))
    #expect(!Step.isIn(750, em: 1000))
  }

  @Test func aLineIsCentredWhenDrawnInByMoreThanThreeCharacters() {
    #expect(Step.isCentred(3001, em: 1000))
    #expect(!Step.isCentred(3000, em: 1000))
  }

  @Test func boxesOfOneSizeDifferByLessThanASeventh() {
    #expect(Step.changesSize(1000, 1151))
    #expect(!Step.changesSize(1150, 1000))
  }

  @Test func theNextLineStandsWithinALineAndAThird() {
    #expect(!Step.isFarther(2400, thanLine: 1800))
    #expect(Step.isFarther(2401, thanLine: 1800))
  }

  @Test func aNextLineOfTheColumnStandsWithinTwoAndAHalfCharacters() {
    #expect(Step.isNextLine(2500, em: 1000))
    #expect(!Step.isNextLine(2501, em: 1000))
  }

  @Test func rowsOfATableStandWithinThreeLines() {
    #expect(RowDistance.goesOn(3000, height: 1000))
    #expect(!RowDistance.goesOn(3001, height: 1000))
    #expect(RowDistance.isWrapped(2200, height: 1000))
    #expect(!RowDistance.isWrapped(2201, height: 1000))
  }

  @Test func linesOfACellStandCloserThanRows() {
    #expect(RowDistance.isLoose(874, rows: 1000))
    #expect(!RowDistance.isLoose(875, rows: 1000))
    #expect(RowDistance.isEven(1150, least: 1000))
    #expect(!RowDistance.isEven(1151, least: 1000))
    #expect(RowDistance.isBeside(749, least: 1000))
    #expect(!RowDistance.isBeside(750, least: 1000))
  }
}
