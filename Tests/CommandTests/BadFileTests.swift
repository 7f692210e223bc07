import Foundation
import Testing

/// What the whole program says of files that cannot be read as they are, each with its status and its remedy.
@Suite struct BadFileTests {
  private static let files = BuiltProgram.samples.deletingLastPathComponent().appending(
    path: "Tests/BadFiles")

  private static let whole = (try? Data(contentsOf: files.appending(path: "report.pdf"))) ?? Data()

  /// Runs `fuhe extract` on one file; gives its object, the messages and the exit code.
  private func extract(_ path: String, _ options: [String] = [], in program: BuiltProgram) throws
    -> (status: String, codes: [String], claims: Int, errors: String, exit: Int32)
  {
    let run = try program.run(["extract", "--lang", "en"] + options + [path])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let problems = object?["problems"] as? [[String: Any]] ?? []
    return (
      object?["status"] as? String ?? "", problems.compactMap { $0["code"] as? String },
      (object?["claims"] as? [Any])?.count ?? 0, run.errors, run.code
    )
  }

  private func file(_ name: String) -> String { Self.files.appending(path: "\(name).pdf").path }

  @Test func theReportItselfIsReadWhole() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let read = try extract(file("report"), in: program)
    #expect(read.status == "complete" && read.codes == [] && read.claims == 1 && read.exit == 0)
  }

  @Test(.enabled(if: HostileFiles.canBeMade)) func aFileThatTakesForeverIsGivenUpAlsoAlone() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try HostileFiles.make(1, seed: 1, in: program.folder.appending(path: "in"))
    let read = try extract("in/hostile/00000.pdf", ["--timeout", "2"], in: program)
    #expect(read.status == "timeout" && read.exit == 3)
  }

  @Test func aLockedFileAsksForItsPassword() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let locked = try extract(file("locked"), in: program)
    #expect(locked.status == "encrypted" && locked.codes == ["passwordNeeded"] && locked.exit == 3)
    #expect(locked.errors.contains("--password-file"))
    let wrong = try extract(file("locked"), ["--password", "no"], in: program)
    #expect(wrong.status == "encrypted" && wrong.codes == ["passwordWrong"] && wrong.exit == 3)
    let password = try program.write("password", "fuhe\n")
    for options in [["--password", "fuhe"], ["--password-file", password]] {
      let open = try extract(file("locked"), options, in: program)
      #expect(open.status == "complete" && open.claims == 1 && open.exit == 0)
    }
    let needless = try extract(file("report"), ["--password", "fuhe"], in: program)
    #expect(needless.status == "complete" && needless.claims == 1)
  }

  @Test func anOwnersLockIsNoted() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let read = try extract(file("owner-locked"), in: program)
    #expect(read.status == "complete" && read.codes == ["copyingNotPermitted"])
    #expect(read.claims == 1 && read.exit == 0)
    #expect(read.errors.contains("restricts copying"))
  }

  @Test func aScanNamesItsPagesAndHowToRecogniseThem() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let scan = try extract(file("scan"), in: program)
    #expect(scan.status == "noText" && scan.codes == ["scannedPages"] && scan.exit == 3)
    #expect(scan.errors.contains("pages 1–2") && scan.errors.contains("ocrmypdf -l chi_sim"))
  }

  /// A lost end is made good when the catalog is still there.
  @Test func aFileCutShortIsReadAsFarAsItGoes() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let table = try #require(Self.whole.range(of: Data("\nxref\n".utf8), options: .backwards))
    let path = program.folder.appending(path: "cut.pdf")
    try Self.whole.prefix(table.lowerBound).write(to: path)
    let cut = try extract(path.path, in: program)
    #expect(cut.status == "partial" && cut.codes == ["repaired"] && cut.claims == 1 && cut.exit == 0)
    try Self.whole.prefix(200).write(to: path)
    let hopeless = try extract(path.path, in: program)
    #expect(hopeless.status == "damaged" && hopeless.codes == ["truncated"] && hopeless.exit == 3)
    #expect(hopeless.errors.contains("fetch it again"))
  }

  @Test(arguments: [
    ("", "noText", "empty"), ("<html><body>404</body></html>", "unsupported", "unsupportedFormat"),
    ("%PDF-1.7\nnothing", "damaged", "truncated"), ("%PDF-1.7\n%%EOF", "damaged", "damaged"),
  ])
  func whatIsNoPDF(content: String, status: String, code: String) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let read = try extract(try program.write("a.pdf", content), in: program)
    #expect(read.status == status && read.codes == [code] && read.exit == 3)
  }

  @Test func aFolderAndAMissingFileAreNamed() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let folder = try extract(program.folder.path, in: program)
    #expect(folder.status == "unreadable" && folder.codes == ["isDirectory"] && folder.exit == 3)
    let missing = try extract(program.folder.appending(path: "none.pdf").path, in: program)
    #expect(missing.status == "unreadable" && missing.codes == ["notFound"] && missing.exit == 3)
  }
}
