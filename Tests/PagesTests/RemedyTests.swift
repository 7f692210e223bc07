import Pages
import Testing

/// What helps with a file depends on what is wrong with it.
@Suite struct RemedyTests {
  @Test(arguments: [
    (Document.Format.pdf, Status.partial, ["scannedPages"], Remedy.recognise),
    (.pdf, .partial, ["copyingNotPermitted", "notesNotRead", "scannedPages"], .recognise),
    (.pdf, .noText, ["noText"], .recogniseAnew), (.pdf, .partial, ["noToUnicode"], .recogniseAnew),
    (.pdf, .partial, ["sidewaysText"], .turn), (.pdf, .damaged, ["truncated"], .repair),
    (.pdf, .damaged, ["damaged"], .repair), (.pdf, .crashed, ["crashed"], .repair),
    (.pdf, .partial, ["missingPages"], .look), (.pdf, .partial, ["repaired"], .look),
    (.pdf, .timeout, ["timeout"], .time), (.text, .timeout, ["timeout"], .time),
    (.text, .crashed, ["crashed"], .look), (.text, .damaged, ["badBytes"], .look),
    (.text, .outOfMemory, ["outOfMemory"], .memory), (.pdf, .encrypted, ["passwordNeeded"], .password),
    (.word, .unsupported, ["unsupportedFormat"], .convert), (.html, .unsupported, [], .convert),
    (.image, .unsupported, [], .imageText), (.archive, .unsupported, [], .unpack),
    (.utf32, .unsupported, [], .decode), (.postScript, .unsupported, [], .postScript),
    (.other, .unsupported, [], .look), (.pdf, .unreadable, ["notPermitted"], .look),
  ])
  func theRemedyFits(format: Document.Format, status: Status, codes: [String], remedy: Remedy) {
    #expect(Remedy(format: format, status: status, codes: codes) == remedy)
  }

  @Test func whatMakesAFileNamesIt() {
    for remedy in Remedy.allCases where remedy.ending != nil {
      #expect(remedy.command("IN", "OUT")?.contains("OUT") == true, "\(remedy)")
    }
    for remedy in [Remedy.password, .time, .memory, .unpack, .look, .turn] {
      #expect(!remedy.worksInBulk, "\(remedy)")
    }
  }
}
