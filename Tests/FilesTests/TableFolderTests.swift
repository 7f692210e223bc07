import Exports
import Foundation
import Pages
import TemporaryFolders
import Testing
import Texts

@testable import Files

@Suite struct TableFolderTests {
  private let filing = Filing(
    Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .damaged), with: .tables)
  private let names = [
    "claims.csv", "datapackage.json", "figures.csv", "findings.csv", "indicators.csv", "operands.csv",
    "reports.csv",
  ]

  @Test(arguments: [true, false]) func tablesAppearWhenTheyAreComplete(mark: Bool) throws {
    let folder = try TemporaryFolder()
    let target = folder.path.appending("new/out/")
    let tables = try TableFolder(target, byteOrderMark: mark)
    try tables.append(filing)
    let before = try FileManager.default.contentsOfDirectory(atPath: target.string)
    #expect(before.allSatisfy { $0.hasPrefix(".") && $0.hasSuffix(".part") })
    try tables.finish()
    #expect(try FileManager.default.contentsOfDirectory(atPath: target.string).sorted() == names)
    let reports = try folder.text("new/out/reports.csv")
    #expect(reports.hasPrefix(mark ? "\u{FEFF}path," : "path,"))
    #expect(reports.utf8.reversed().starts(with: "\r\n".utf8.reversed()))
    #expect(reports.contains("a.pdf,,pdf,,,damaged,"))
  }

  @Test func anExportThatEndsEarlyLeavesTheOldTables() throws {
    let folder = try TemporaryFolder()
    try folder.file("reports.csv", "path,sha256,old")
    do {
      let tables = try TableFolder(folder.path)
      try tables.append(filing)
    }
    #expect(try folder.names() == ["reports.csv"])
    #expect(try folder.text("reports.csv") == "path,sha256,old")
  }

  @Test func halfWrittenTablesAreRemovedOnRequest() throws {
    let folder = try TemporaryFolder()
    let file = try AtomicFile("x.csv", in: folder.path)
    try file.write("x".utf8)
    // What `TemporaryFiles.removeAll()` does, without taking away the files of other tests.
    let name = try #require(try folder.names().first)
    #expect(TemporaryFiles.contains(folder.path.appending(name)))
  }

  @Test func aFileInTheWayOfTheFolderIsToldOf() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("taken")
    for path in [file, file.appending("below")] {
      let fault = #expect(throws: FileFault.self) { _ = try TableFolder(path) }
      #expect(fault?.message.en.contains("in the way") == true)
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func aFolderWithoutPermissionIsToldOf() throws {
    let folder = try TemporaryFolder()
    try folder.folder("locked")
    chmod(folder("locked"), 0o500)
    let fault = #expect(throws: FileFault.self) { _ = try TableFolder(folder.path.appending("locked")) }
    #expect(fault?.message.en.contains("permission") == true)
  }
}
