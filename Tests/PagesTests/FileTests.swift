import Foundation
import Testing

@testable import Pages

@Suite struct FileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "fuhe-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func read(_ name: String, limit: Int = 1 << 20) -> Document {
    Document(readingFileAt: folder.appending(path: name).path, options: ReadingOptions(sizeLimit: limit))
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

  @Test func aFileIsReadWhole() throws {
    defer { cleanUp() }
    let text = String(repeating: "绩效自评\n", count: 50_000)
    try Data(text.utf8).write(to: folder.appending(path: "报告.txt"))
    let document = read("报告.txt")
    #expect(document.status == .complete)
    #expect(string(document.text) == text)
    #expect(document.sha256?.count == 64)
  }

  @Test func whatIsNotAFile() throws {
    defer { cleanUp() }
    #expect(read("missing.PDF").format == .pdf)
    #expect(read("missing.txt").codes == ["notFound"])
    #expect(read("missing.txt").status == .unreadable)
    #expect(read("missing.txt").sha256 == nil)
    #expect(read("").codes == ["isDirectory"])
    #expect(mkfifo(folder.appending(path: "pipe").path, 0o600) == 0)
    #expect(read("pipe").codes == ["notRegularFile"])
    #expect(Document(readingFileAt: "").codes == ["notFound"])
  }

  @Test func whatIsTooLarge() throws {
    defer { cleanUp() }
    try Data("123456789".utf8).write(to: folder.appending(path: "a.txt"))
    #expect(read("a.txt", limit: 8).status == .unsupported)
    #expect(read("a.txt", limit: 8).codes == ["tooLarge"])
    #expect(read("a.txt", limit: 9).status == .complete)
  }

  @Test(.disabled(if: getuid() == 0, "root may read everything")) func whatMayNotBeRead() throws {
    defer { cleanUp() }
    let file = folder.appending(path: "a.txt")
    try Data("1".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    #expect(read("a.txt").codes == ["notPermitted"])
  }
}
