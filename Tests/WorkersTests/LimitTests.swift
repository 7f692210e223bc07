import Files
import Pages
import Testing
import Texts

@testable import Workers

/// How much a file may take, and what is said when it took more.
@Suite struct LimitTests {
  private let limits = Limits(time: .seconds(10), timePerPage: .milliseconds(200))

  @Test func pagesAndBytesGiveTime() {
    #expect(limits.time(forPages: 0, bytes: 1000) == .seconds(10))
    #expect(limits.time(forPages: 100, bytes: 0) == .seconds(30))
    #expect(limits.time(forPages: 0, bytes: 64 << 20) == .seconds(650))
    #expect(limits.time(forPages: .max, bytes: 0) == .seconds(200_010))
  }

  @Test func theTimeOfABusyMachineDoesNotCount() {
    let start = ContinuousClock.now
    var assignment = Assignment(Walk.Entry("a.txt"), number: 0, limits: limits, now: start)
    assignment.restart(limits: limits, now: start, time: .seconds(3))
    // A minute has gone by, of which its worker has had four seconds of the processor.
    let later = start + .seconds(60)
    #expect(assignment.deadline(after: .seconds(7), now: later) == later + .seconds(6))
    #expect(assignment.deadline(after: .seconds(13), now: later) == later)
    // One that only waits is given up at last.
    #expect(assignment.deadline(after: .seconds(3), now: start + .seconds(195)) == start + .seconds(200))
    assignment.identify("00", size: 3 << 20, limits: limits)
    #expect(assignment.deadline(after: .seconds(7), now: later) == later + .seconds(36))
  }

  @Test func whatWasReadIsTriedToBeKept() throws {
    let now = ContinuousClock.now
    var text = Assignment(Walk.Entry("a.txt"), number: 0, limits: limits, now: now)
    #expect(text.retry(after: .crashed, status: .timeout) == nil)
    text.isOpen = true
    let kept = try #require(text.retry(after: .killed, status: .timeout))
    #expect(kept.failure == Failure(status: .timeout, isUnderstood: false))
    #expect(kept.retry(after: .killed, status: .timeout) == nil)
    var pages = Assignment(Walk.Entry("a.pdf"), number: 0, limits: limits, now: now)
    pages.come(toPage: 7, of: 9, limits: limits)
    #expect(pages.retry(after: .crashed, status: .crashed)?.failure == Failure(status: .crashed, page: 7))
  }

  /// qpdf writes a PDF anew, and nothing else.
  @Test(arguments: [Status.timeout, .crashed])
  func theRemedyIsForWhatTheFileIs(status: Status) {
    let failure = Failure(status: status)
    #expect(failure.problem(of: .pdf).message.zh.contains("qpdf IN OUT"))
    #expect(failure.problem(of: .pdf).message.en.contains("qpdf IN OUT"))
    for format in [Document.Format.text, nil] {
      #expect(!failure.problem(of: format).message.zh.contains("qpdf"))
      #expect(!failure.problem(of: format).message.en.contains("qpdf"))
    }
  }
}
