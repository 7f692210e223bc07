import Foundation
import Testing
import Texts

/// The job that spreads files over the executors of Spark.
@Suite(.serialized) struct SparkTests {
  /// A Python that has PySpark.
  private static let python = ProcessInfo.processInfo.environment["FUHE_PYSPARK"]

  @Test(.enabled(if: python != nil)) func aClusterWritesTheTablesOfExport() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.write("坏 的'文件.pdf", "%PDF-1.4 坏的")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.path("Samples"))
    let files = names.filter { $0.hasSuffix(".txt") || $0.hasSuffix("21.pdf") }.map { "Samples/\($0)" }
    let paths = (files + ["坏 的'文件.pdf", "没有.pdf"]).map(program.path)
    _ = try program.write("list", paths.joined(separator: "\n") + "\n")
    #expect(try program.run(["export", "--to", "exported", "--no-bom", "-q"] + paths).code == 3)
    let output = try check(program)
    print("SparkTests " + output.joined(separator: "; "))
    #expect(output.first == "statuses complete \(files.count), damaged 1, unreadable 1")
    let rows = try ["reports", "indicators", "claims", "findings"].map { table in
      "\(table) \(try program.records("exported/\(table).csv")) rows"
    }
    #expect(Array(output.dropFirst()) == rows)
  }

  /// Runs the job in a local cluster and compares what it wrote with what was exported.
  private func check(_ program: BuiltProgram) throws -> [String] {
    let package = BuiltProgram.samples.deletingLastPathComponent().path
    let java = ProcessInfo.processInfo.environment["JAVA_HOME"].map { "JAVA_HOME='\($0)' " } ?? ""
    return try program.shell(
      "\(java)'\(Self.python ?? "")' '\(package)/Tests/CommandTests/Scripts/check-spark.py' "
        + "'\(package)/Sources/Spark/fuhe_spark.py' \"$(command -v fuhe)\" list exported tables 2> spark.log "
        + "|| tail -n 20 spark.log")
  }
}

extension BuiltProgram {
  /// How many records a table has; quoted line ends are within one.
  fileprivate func records(_ name: String) throws -> Int {
    var count = -1
    var isQuoted = false
    for byte in try Data(contentsOf: folder.appending(path: name)) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { count += 1 }
    }
    return count
  }
}
