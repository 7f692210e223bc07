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

  @Test func everyReasonHasItsOwnWords() {
    #expect(Set(Reason.allCases.map(\.wording.zh)).count == Reason.allCases.count)
    #expect(Set(Reason.allCases.map(\.wording.en)).count == Reason.allCases.count)
  }
}
