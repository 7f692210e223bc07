import Exports
import Foundation
import Grammars
import Pages
import Pipeline
import Testing

/// No text takes more than about n log n steps, however it is made.
@Suite(.serialized) struct GrowthTests {
  /// In bytes, each twice the one before; `FUHE_GROWTH` makes them so many times as large.
  private static let sizes: [Int] = {
    let factor = ProcessInfo.processInfo.environment["FUHE_GROWTH"].flatMap { Int($0) } ?? 1
    return [4_000, 8_000, 16_000].map { $0 * factor }
  }()

  @Test(arguments: GrowingText.all)
  func theStepsGrowWithTheSize(text: GrowingText) throws {
    let reader = ReportReader(grammar: try .builtIn(), parts: [.tables, .text])
    let counter = StepCounter()
    let measured = Self.sizes.map { size in
      let bytes = Array(text.make(size).utf8)
      return (
        size: Double(bytes.count),
        steps: counter.steps { _ = reader.filing(of: Input(name: "a.txt", bytes: bytes)) }
      )
    }
    // Between the first two, work may set in that short texts do not ask for at all.
    for (small, large) in [(measured[0], measured[2]), (measured[1], measured[2])] {
      let growth = log(large.steps / small.steps) / log(large.size / small.size)
      let steps = measured.map { Int($0.steps / 1e6) }
      #expect(growth <= counter.steepest, "\(text.name): \(steps) million steps")
    }
  }

  @Test func aWorkThatGrowsFasterIsNoticed() {
    let counter = StepCounter()
    let steps = [500, 1000].map { size in
      counter.steps {
        var sum = 0
        for a in 0..<size { for b in 0..<size { sum &+= a ^ b } }
        #expect(sum != 1)
      }
    }
    #expect(log(steps[1] / steps[0]) / log(2) > counter.steepest)
  }
}
