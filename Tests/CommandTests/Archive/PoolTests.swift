import Exports
import Files
import FoundationEssentials
import Grammars
import Pages
import Pipeline
import Testing
import Workers

@testable import Archives

/// How a pool deals with its workers.
@Suite struct PoolTests {
  @Test func passingOverKnownFilesTakesNoTimeFromAWorker() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let report = RawPath(try program.write("a.txt", "甲局2022年度自评报告\n"))
    var plan = try ReadingPlan(grammar: .builtIn, limits: Limits(time: .seconds(3)))
    plan.executable = RawPath(BuiltProgram.executable.path)
    let entries = [Walk.Entry(report)] + Array(repeating: Walk.Entry("known.txt"), count: 2000)
    var statuses: [Status?] = []
    try Pool(plan, jobs: 1, isOrdered: false).read(entries) { entry in
      if entry.path == report { return true }
      pause(3)
      return false
    } each: { delivery in
      statuses.append(delivery.filing?.status)
    }
    #expect(statuses == [.complete])
  }
}
