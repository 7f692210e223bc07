import Grammars
import Manuscripts
import Synchronization
import Testing

@testable import Pages
@testable import Pipeline

/// A score table that misses its own total is read again before it is believed.
@Suite struct SecondLookTests {
  private static let heads = "一级指标\t分值\t得分\n投入\t40\t38\n"
  private static let right = heads + "产出\t60\t57\n合计\t100\t95\n"
  private static let misread = heads + "产出\t60\t51\n合计\t100\t95\n"

  private func document(_ text: String, isRuled: Bool = true) -> Document {
    let scalars = Array(text.unicodeScalars)
    let line = RulingLine(.horizontal, at: 0, from: 0, to: 900)
    let page = Page(number: 1, range: 0..<scalars.count, rulingLines: isRuled ? [line] : [])
    return Document(format: .pdf, text: scalars, pages: [page])
  }

  private func totals(first: Document, second: Document?) throws -> (read: String, looks: [Int]) {
    let looks = Mutex<[Int]>([])
    let input = Input(name: "a.pdf", canBeReadAgain: second != nil) { options in
      looks.withLock { $0.append(options.rulingResolution) }
      return second ?? first
    }
    let understood = ReportReader(grammar: try .builtIn()).understoodBest(first, again: input)
    return (understood.manuscript.text, looks.withLock { $0 })
  }

  @Test func theBetterReadingIsBelieved() throws {
    let (read, looks) = try totals(first: document(Self.misread), second: document(Self.right))
    #expect(read == Self.right)
    #expect(looks == [144])
  }

  @Test func aTableThatIsAsWrongOnASecondLookIsWrong() throws {
    let (read, looks) = try totals(first: document(Self.misread), second: document(Self.misread + "注\n"))
    #expect(read == Self.misread)
    #expect(looks == [144])
    #expect(try totals(first: document(Self.misread), second: nil).read == Self.misread)
  }

  @Test func aTableThatMeetsItsTotalOrHasNoLinesIsReadOnce() throws {
    #expect(try totals(first: document(Self.right), second: nil).looks == [])
    #expect(try totals(first: document(Self.misread, isRuled: false), second: nil).looks == [])
  }
}
