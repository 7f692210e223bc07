import Pages
import Testing
import Texts

@testable import Manuscripts

@Suite struct JointTests {
  @Test func theStrongestVoteDecidesWhereverItStands() {
    let votes = [Vote(.joins, 10, .room), Vote(.parts, 90, .apart), Vote(.joins, 60, .openEnd)]
    let joint = Joint(0..<20, 21..<30, votes)
    #expect(!joint.joins)
    #expect(joint.votes.map(\.weight) == [90, 60, 10])
    #expect(joint.decision?.reason == .apart)
  }

  @Test func withoutAnyVoteThePiecesStayTwo() { #expect(!Joint(0..<1, 2..<3, []).joins) }

  @Test(arguments: [
    ("总支出包括：基本支出、\n项目支出", Reason.openEnd, true),
    ("全年执行较好\n，达到目标", .goesOn, true),
    ("一、部门概况\n二、预算执行", .numbering, false),
    ("全年执行较好。\n下一年继续", .stop, false),
    ("部门概况\n预算执行", .room, false),
    ("项目 名称 单位\n甲乙丙丁", .formCells, false),
  ]) func eachKindOfEvidenceDecidesByItself(text: String, reason: Reason, joins: Bool) {
    let joints = Manuscript(Document(reading: Array(text.utf8))).joints
    #expect(joints.map { $0.decision?.reason } == [reason])
    #expect(joints.map(\.joins) == [joins])
  }

  @Test(arguments: [
    (TableLineEvidence(isSeparated: true, isBeside: true, goesOn: true), Reason.ruledApart, false),
    (TableLineEvidence(isBeside: true, startsRow: (true, true)), .beside, true),
    (TableLineEvidence(startsRow: (true, false), goesOn: true), .firstCell, false),
    (TableLineEvidence(startsRow: (false, true), goesOn: true), .ownFigure, false),
    (TableLineEvidence(startsRow: (false, false), goesOn: true), .room, true),
    (TableLineEvidence(), .room, false),
  ]) func aLineOfATableGoesOnByItsStrongestEvidence(
    evidence: TableLineEvidence, reason: Reason, joins: Bool
  ) {
    let joint = Joint(0..<1, 2..<3, evidence.votes)
    #expect(joint.decision?.reason == reason)
    #expect(joint.joins == joins)
  }

  @Test(arguments: [
    ([1000, 5000, 9000], [1000, 5100, 9000], true), ([1000, 5000, 9000], [1000, 5300, 9000], false),
    ([1000, 5000, 9000], [1000, 9000], true), ([1000, 9000], [1000, 5000, 9000], true),
    ([1000, 5000, 9000], [1000, 5000, 7000], false), ([1000, 5000], [5000, 9000], false),
  ]) func piecesOfATableShareTheirEdges(above: [Int], below: [Int], joins: Bool) {
    let joint = Joint(0..<1, 2..<3, TablePieceEvidence(edges: (above, below)).votes)
    #expect(joint.decision?.reason == .columnEdges)
    #expect(joint.joins == joins)
  }

  @Test(arguments: [
    ([4000..<5000], [4900..<6000], true), ([4000..<5000], [5000..<6000], false),
  ]) func gapsOfColumnsOutweighTheirEdges(above: [Range<Int>], below: [Range<Int>], joins: Bool) {
    let evidence = TablePieceEvidence(gaps: (above, below), edges: ([0, 4500, 9000], [700, 5500, 8000]))
    let joint = Joint(0..<1, 2..<3, evidence.votes)
    #expect(joint.votes.map(\.reason) == [.columnGaps, .columnEdges])
    #expect(joint.joins == joins)
  }

  @Test func gapsOfOneColumnMoreAreAnotherTable() {
    let evidence = TablePieceEvidence(
      gaps: ([4000..<5000], [4000..<5000, 6000..<6500]), edges: ([0, 4500, 9000], [0, 4500, 6200, 9000]))
    #expect(!Joint(0..<1, 2..<3, evidence.votes).joins)
  }

  @Test func everyReasonHasItsOwnWords() {
    #expect(Set(Reason.allCases.map(\.wording.zh)).count == Reason.allCases.count)
    #expect(Set(Reason.allCases.map(\.wording.en)).count == Reason.allCases.count)
  }
}
