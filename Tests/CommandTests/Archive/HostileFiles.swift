import Foundation

/// Folders of reports and of files that are meant to break their reader, made by a script.
enum HostileFiles {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scripts/make-hostile.py").path

  /// Whether there is a Python to run the script.
  static let canBeMade = (try? run(["-c", "import zlib"])) == 0

  /// Makes `count` files in `folder`.
  static func make(_ count: Int, seed: Int, in folder: URL) throws {
    let code = try run([script, folder.path, "\(count)", "\(seed)", BuiltProgram.samples.path])
    if code != 0 { throw NotMade() }
  }

  struct NotMade: Error {}

  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

extension BuiltProgram {
  /// A number from the environment, for tests that can be made longer.
  static func number(_ variable: String, otherwise value: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? value
  }

  /// The path of something in the folder of the test.
  func path(_ name: String) -> String { folder.appending(path: name).path }
}

/// Waits without leaving the thread, which another test would take for as long as it runs.
func pause(_ milliseconds: Int) { Thread.sleep(forTimeInterval: TimeInterval(milliseconds) / 1000) }
