import Foundation
import TemporaryFolders
import Testing

@testable import Files

@Suite struct WalkTests {
  @Test func foldersAreWalkedInByteOrderAndOnlyReportsAreTaken() throws {
    let folder = try TemporaryFolder()
    let names = ["b.txt", "a/z.PDF", "a/y.text", "Z.txt", "甲.txt"]
    for name in names + ["a/notes.docx", ".hidden.txt", ".git/x.txt", ".pdf"] {
      try folder.file(name)
    }
    try folder.folder("empty.pdf")
    #expect(folder.found() == ["Z.txt", "a/y.text", "a/z.PDF", "b.txt", "甲.txt"])
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
    #expect(folder.found() == ["a/real.txt", "blob.txt", "store/deep/kept.txt"])
  }

  @Test func aFolderNamedThroughALinkIsWalked() throws {
    let folder = try TemporaryFolder()
    try folder.file("real/a.txt")
    try folder.link("link", to: "real")
    #expect(Walk([folder.path.appending("link/")]).map(\.path.string) == [folder("link/a.txt")])
  }

  @Test func pipesAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
    try folder.file("a.txt")
    #expect(folder.found() == ["a.txt"])
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
    #expect(path.string == folder("\\xB1\\xA8\\xB8\\xE6.txt"))
    // FileManager cannot remove it.
    _ = path.withCString { unlink($0) }
  }

  @Test(.enabled(if: geteuid() != 0)) func aFolderThatCannotBeOpenedIsAnEntry() throws {
    let folder = try TemporaryFolder()
    try folder.file("locked/a.txt")
    chmod(folder("locked"), 0)
    defer { chmod(folder("locked"), 0o700) }
    let entries = Array(Walk([folder.path]))
    #expect(entries.map(\.path.string) == [folder("locked")])
    #expect(entries.first?.fault != nil)
  }

  @Test func deepFoldersDoNotExhaustTheStack() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 500).joined(separator: "/")
    try folder.file(deep + "/a.txt")
    #expect(folder.found() == [deep + "/a.txt"])
  }
}
