import Testing

@testable import Figures

@Suite struct HedgeTests {
  @Test(arguments: [
    ("296.4=约300", Verdict.approximate), ("286=约300", .approximate), ("285=约300", .approximate),
    ("284=约300", .wrong), ("262=约300", .wrong), ("315=约300", .approximate), ("316=约300", .wrong),
    ("300=约300", .exact), ("300.4=约300", .rounded),
    ("34.94/39.66=约88%", .rounded), ("88.6%=约88%", .truncated), ("87.2%=约88%", .roundedUp),
    ("90%=约88%", .wrong),
    ("89.0%=约88%", .approximate),
    ("280=近300", .approximate), ("270=近300", .approximate), ("269=近300", .wrong), ("301.0=近300", .wrong),
    ("300=近300", .exact), ("87.2%=近88%", .roundedUp), ("38.2万元=近40万元", .approximate),
    ("300=300余", .exact), ("305=300余", .approximate), ("399=300余", .approximate), ("400=300余", .wrong),
    ("298=300余", .wrong),
    ("296.4=300", .wrong), ("-296.4=约300", .wrong), ("-(296.4)=约-300", .approximate), ("-280=近300", .wrong),
    ("-(280)=近-300", .approximate), ("-(305)=-300余", .approximate), ("0-305=300余", .wrong),
  ])
  func aHedgeCoversASmallGap(statement: String, verdict: Verdict) throws {
    #expect(try judge(statement).verdict == verdict)
  }

  @Test func aHedgeIsTriedAfterTheOtherRungs() throws {
    #expect(try judge("88.6%=约88%").rungs == [.truncated, .approximate])
    #expect(try judge("87.2%=约88%").rungs == [.roundedUp, .approximate])
  }
}
