import Reports
import Testing

/// Scores told in one paragraph with their total.
@Suite struct ScoreListTests {
  @Test(arguments: [
    "产出指标（60分）自评得58分；效益指标（40分）自评得37.5分，自评总分95.5分。",
    "产出指标满分60分，自评58分；效益指标满分40分，自评37.5分；总分100分，自评得分95.5分。",
    "“产出”权重60分，得58分；“效益”权重40分，得37.5分，合计得95.5分。",
  ])
  func scoresWhoseFullMarksMakeAHundredMakeTheTotal(text: String) {
    #expect(told(text) == ["sum 58分+37.5分 = 95.5分"])
  }

  @Test(arguments: [
    "产出指标（60分）自评得58分；效益指标（30分）自评得27.5分，自评总分95.5分。",
    "产出指标（60分）自评得58分，自评总分95.5分。", "产出指标自评得58分；效益指标自评得37.5分，自评总分95.5分。",
    "产出指标（60分）自评得58分；效益指标（40分）自评得37.5分，扣4.5分。",
  ])
  func otherListsMakeNoClaim(text: String) {
    #expect(told(text) == [])
  }
}
