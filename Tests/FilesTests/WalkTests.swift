import Foundation
import Pages
import Pipeline
import TemporaryFolders
import Testing

@testable import Files

@Suite struct WalkTests {
  @Test func foldersAreWalkedInByteOrderAndEveryFileIsGiven() throws {
    let folder = try TemporaryFolder()
    let names = ["b.txt", "a/z.PDF", "a/y.text", "Z.txt", "甲.txt", "a/notes.docx", "a/无扩展名", "x.json"]
    for name in names + [".hidden.txt", ".git/x.txt", ".pdf"] {
      try folder.file(name)
    }
    try folder.folder("empty.pdf")
    #expect(
      folder.found() == [
        "Z.txt", "a/notes.docx", "a/y.text", "a/z.PDF", "a/无扩展名", "b.txt", "x.json", "甲.txt",
      ])
    #expect(
      folder.obstacles() == [".git": "hiddenFolder", ".hidden.txt": "hiddenFile", ".pdf": "hiddenFile"])
  }

  @Test func aFolderNamedInManyWaysIsWalkedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.file("in/a.txt")
    try folder.file("in/b/c.txt")
    let paths = ["in", "./in/", "in/../in", "in/b"].map { folder.path.appending($0) }
    #expect(Walk(paths).map(\.path.string) == [folder("in/a.txt"), folder("in/b/c.txt")])
  }

  @Test func whatIsNamedIsAlwaysRead() throws {
    let folder = try TemporaryFolder()
    let hidden = try folder.file(".hidden.docx")
    let paths = [hidden, "no such file", "-", folder.path.appending("also missing.pdf")]
    #expect(Walk(paths).map(\.path) == paths)
  }

  @Test func linksNeitherLeadOutNorInCircles() throws {
    let outside = try TemporaryFolder()
    try outside.file("secret.txt")
    let folder = try TemporaryFolder()
    try folder.file("a/real.txt")
    try folder.file(".store/deep/kept.txt")
    try folder.link("out.txt", to: outside("secret.txt"))
    try folder.link("outside", to: outside.path.string)
    try folder.link("a/up", to: "..")
    try folder.link("again", to: "a")
    try folder.link("again.txt", to: "a/real.txt")
    try folder.link("broken.txt", to: "nowhere")
    try folder.link("blob.txt", to: ".store/deep/kept.txt")
    try folder.link("store", to: ".store")
    try folder.link(".store/self", to: "../.store")
    try folder.link("blob2.txt", to: ".store/deep/kept.txt")
    #expect(folder.found() == ["a/real.txt", "blob.txt"])
    #expect(
      folder.obstacles() == [
        ".store": "hiddenFolder", "broken.txt": "danglingLink", "out.txt": "outwardLink",
        "outside": "outwardLink",
      ])
  }

  @Test func aFolderNamedThroughALinkIsWalked() throws {
    let folder = try TemporaryFolder()
    try folder.file("real/a.txt")
    try folder.link("link", to: "real")
    #expect(Walk([folder.path.appending("link/")]).map(\.path.string) == [folder("link/a.txt")])
  }

  @Test func filesOfAHiddenFolderAreMetOnceWhateverLinksLeadThere() throws {
    let folder = try TemporaryFolder()
    try folder.file(".store/deep/kept.txt")
    try folder.file(".store/other.txt")
    try folder.link("a", to: ".store")
    try folder.link("b", to: ".store/deep")
    try folder.link("c.txt", to: ".store/other.txt")
    #expect(folder.found() == ["a/deep/kept.txt", "a/other.txt"])
  }

  @Test func pipesAreNamed() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
    try folder.file("a.txt")
    #expect(folder.found() == ["a.txt"])
    #expect(folder.obstacles() == ["pipe.txt": "notRegularFile"])
  }

  @Test func aPathThatIsTooLongIsNamed() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "d", count: 250)
    let depth = 17
    var descriptor = open(folder.path.string, O_RDONLY | O_DIRECTORY)
    for _ in 0..<depth {
      #expect(mkdirat(descriptor, name, 0o700) == 0)
      let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
      close(descriptor)
      descriptor = next
    }
    close(descriptor)
    let entries = Array(Walk([folder.path]))
    #expect(entries.map { $0.obstacle?.problem.code } == ["pathTooLong"])
    #expect(entries.map { $0.path.bytes.count > 4000 } == [true])
    // FileManager cannot remove it.
    let remover = Process()
    remover.executableURL = URL(filePath: "/bin/rm")
    remover.arguments = ["-rf", folder.path.string]
    try remover.run()
    remover.waitUntilExit()
  }

  @Test func aFileThatBecameALinkSinceItWasFoundIsNotFollowed() throws {
    let outside = try TemporaryFolder()
    try outside.file("secret.txt", "总支出3万元")
    let folder = try TemporaryFolder()
    try folder.file("in/a.txt")
    let entries = Array(Walk([folder.path]))
    try FileManager.default.removeItem(atPath: folder("in"))
    try folder.link("in", to: outside.path.string)
    try FileManager.default.moveItem(atPath: outside("secret.txt"), toPath: outside("a.txt"))
    let documents = entries.map { Input($0).document(ReadingOptions()) }
    #expect(documents.map(\.status) == [.unreadable])
    #expect(documents.map { $0.problems.first?.code } == ["outwardLink"])
  }

  @Test func namesThatAreNoUTF8AreKept() throws {
    let folder = try TemporaryFolder()
    // 报告 in GBK
    let name: [UInt8] = [0xB1, 0xA8, 0xB8, 0xE6] + Array(".txt".utf8)
    let path = folder.path.appending(name)
    let created = path.withCString { fopen($0, "w") }
    #expect(created.map { fclose($0) } == 0)
    let entries = Array(Walk([folder.path]))
    #expect(entries.map(\.path) == [path])
    #expect(path.string == folder.path.string + "/\\xB1\\xA8\\xB8\\xE6.txt")
    // FileManager cannot remove it.
    _ = path.withCString { unlink($0) }
  }

  @Test(.enabled(if: geteuid() != 0)) func aFolderThatCanBeListedOnlyHasEntries() throws {
    let folder = try TemporaryFolder()
    try folder.file("locked/a.txt")
    chmod(folder("locked"), 0o400)
    defer { chmod(folder("locked"), 0o700) }
    #expect(folder.obstacles() == ["locked/a.txt": "notPermitted"])
  }

  @Test(.enabled(if: geteuid() != 0)) func aFolderThatCannotBeOpenedIsAnEntry() throws {
    let folder = try TemporaryFolder()
    try folder.file("locked/a.txt")
    chmod(folder("locked"), 0)
    defer { chmod(folder("locked"), 0o700) }
    let entries = Array(Walk([folder.path]))
    #expect(entries.map(\.path.string) == [folder("locked")])
    #expect(entries.first?.obstacle?.problem.code == "folderNotOpened")
  }

  @Test func deepFoldersDoNotExhaustTheStack() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 500).joined(separator: "/")
    try folder.file(deep + "/a.txt")
    #expect(folder.found() == [deep + "/a.txt"])
  }
}
