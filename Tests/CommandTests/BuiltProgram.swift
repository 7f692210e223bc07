import Foundation
import Testing

/// The built `fuhe`, run as a user runs it.
struct BuiltProgram {
  /// What a run printed, and the code it ended with.
  struct Run {
    var code: Int32
    var output: String
    var errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// A folder for the files of one test; the tests remove it.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "fuhe-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The five sample reports.
  static let samples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Samples")

  /// The program stands beside the bundle of the tests.
  static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "fuhe")

  func write(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Puts copies of folders of the package into the folder of the test.
  ///
  /// Copies, because a link would let what the test runs change the package itself.
  func copy(_ names: String...) throws {
    let package = Self.samples.deletingLastPathComponent()
    for name in names {
      try FileManager.default.copyItem(at: package.appending(path: name), to: folder.appending(path: name))
    }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// A process for `arguments` that has not been started.
  func process(_ arguments: [String], locale: String = "zh_CN.UTF-8") -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LC_ALL": locale, "HOME": folder.path]
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., locale: String = "zh_CN.UTF-8", input: String? = nil) throws -> Run {
    try run(arguments, locale: locale, input: input)
  }

  func run(_ arguments: [String], locale: String = "zh_CN.UTF-8", input: String? = nil) throws -> Run {
    // Files, because a pipe that nobody empties would stop the program.
    let output = folder.appending(path: ".stdout-\(UUID().uuidString)")
    let errors = folder.appending(path: ".stderr-\(UUID().uuidString)")
    for url in [output, errors] { try Data().write(to: url) }
    let process = process(arguments, locale: locale)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    if let input {
      let pipe = Pipe()
      try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try pipe.fileHandleForWriting.close()
      process.standardInput = pipe
    }
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// What a shell prints, line by line, for a command that may call `fuhe` by its name.
  func shell(_ command: String) throws -> [String] {
    let output = folder.appending(path: ".shell-\(UUID().uuidString)")
    try Data().write(to: output)
    let shell = process(["-c", command])
    shell.executableURL = URL(filePath: "/bin/sh")
    let path = "\(Self.executable.deletingLastPathComponent().path):/usr/bin:/bin"
    shell.environment = ["LC_ALL": "zh_CN.UTF-8", "HOME": folder.path, "PATH": path]
    shell.standardOutput = try FileHandle(forWritingTo: output)
    try shell.run()
    shell.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }
}
