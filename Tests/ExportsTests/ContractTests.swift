import Figures
import Pages
import Testing

@testable import Exports

@Suite struct ContractTests {
  private static let place = #"{"page":2,"line":7,"start":10,"end":25,"boxes":[[72,100.5,200.05,110]]}"#
  private static let first = #"{"page":1,"start":0,"end":4}"#

  @Test func aWholeReportHasEveryKey() throws {
    let json = try Specimens.wholeOutcome().json
    guard case .object(let members) = json else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.key) == [
        "schema", "source", "status", "problems", "department", "year", "fiscalAppropriation", "selfScore",
        "rating", "indicators", "claims", "findings", "coverage",
      ])
    #expect(json["schema"] == "fuhe.report/1")
    #expect(
      json["source"]?.line
        == #"{"path":"a.txt","sha256":"ab12","format":"text","pages":3,"encoding":"gb18030"}"#)
    #expect(
      json["fiscalAppropriation"]?.line
        == #"{"value":"774.55","quote":"774.55 万元","at":"# + Self.first
        + #","how":"stated","unit":"万元","yuan":"7745500.00"}"#)
    #expect(json["year"]?["value"] == 2021)
    #expect(json["selfScore"]?["value"] == "85.25")
    #expect(json["selfScore"]?["outOf"] == nil)
    #expect(
      json["coverage"]?.line
        == #"{"figures":12,"claims":4,"checked":1,"unchecked":{"operandMissing":2,"unparsed":1}}"#)
  }

  @Test func indicatorsClaimsAndFindings() throws {
    let json = try Specimens.wholeOutcome().json
    #expect(
      json["indicators"]?.line == #"[{"id":"1","level":1,"name":"投入","full":"20","score":"-1037.00","at":"#
        + Self.place + #"},{"id":"1.1","parent":"1","level":2,"at":"# + Self.place + "}]")
    #expect(
      json["claims"]?.line
        == #"[{"id":"c1","kind":"formula","label":"执行率","quote":"执行率 34.94/39.66=89%","#
        + #""expression":"34.94/39.66","operands":[{"label":"执行数","value":"34.94","at":"# + Self.place
        + #"}],"stated":"89%","computed":"88.0988401412%","interval":["88.0751%","88.1226%"],"verdict":"wrong","#
        + #""remarks":["saturated","tie"],"diagnoses":[{"code":"digitInResult","suggestion":"88%","message":"末位写错","#
        + #""messageEn":"a digit slipped"}],"at":"# + Self.place + "}]")
    #expect(
      json["findings"]?.line
        == #"[{"code":"formulaWrong","severity":"error","claim":"c1","message":{"zh":"算得 88.1%，\u001b[2J所列 89%","#
        + #""en":"gives 88.1% but 89% is stated"},"quote":"执行率 34.94/39.66=89%","at":"# + Self.place + "}]")
  }

  @Test func figuresAreGivenOnlyWhenAskedFor() throws {
    let outcome = try Specimens.wholeOutcome()
    #expect(outcome.json["figures"] == nil)
    #expect(
      outcome.json(withFigures: true)["figures"]?.line
        == #"[{"label":"财政拨款收入","value":"774.55","unit":"万元","yuan":"7745500.00","period":"thisYear","role":"actual","#
        + #""at":"# + Self.place + #"},{"label":"参保人数","value":"12","period":"2020","at":"# + Self.place
        + #"},{"label":"","value":"-3","unit":"%","period":"lastYear","at":"# + Self.place + "}]")
    #expect(Specimens.unread.json(withFigures: true)["figures"] == nil)
  }

  @Test func aFileThatWasNotReadSaysWhy() {
    #expect(
      Specimens.unread.json.line == #"{"schema":"fuhe.report/1","source":{"path":"锁.pdf","sha256":"cd34","#
        + #""format":"pdf"},"status":"encrypted","problems":[{"code":"encrypted","message":"需要密码","#
        + #""messageEn":"needs a password","page":3}]}"#)
  }

  @Test func onlyWholeAndPartialFilesWereRead() {
    let read = Status.allCases.filter { status in
      Outcome(source: Outcome.Source(path: "a", format: .text), status: status).wasRead
    }
    #expect(read == [.complete, .partial])
  }

  @Test(arguments: [("774.55", "774.55"), ("3", "3.00"), ("0.5", "0.50"), ("1.2345", "1.2345")])
  func yuanHasTwoDecimalsAtLeast(digits: String, yuan: String) throws {
    #expect(try Specimens.figure(digits, .init(name: "元", dimension: .money)).yuan == yuan)
    #expect(try Specimens.figure(digits).yuan == nil)
  }
}
