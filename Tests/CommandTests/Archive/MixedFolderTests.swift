import Files
import Foundation
import Testing

@testable import Archives

/// A folder of odd files: every one is in the totals, each with the right status.
@Suite struct MixedFolderTests {
  /// The name of each file, its bytes, and the format and status that it must get.
  static let files: [(name: String, bytes: [UInt8], state: String)] = {
    let report = Array("甲局2022年度部门整体支出绩效自评报告\n\n预算执行率=34.94/39.66=88.1%。\n".utf8)
    let pdf = [UInt8](
      (try? Data(contentsOf: BuiltProgram.samples.appending(path: "yantian-2021.pdf"))) ?? Data())
    let binary: [UInt8] = [0, 1, 2, 3, 0xFF, 0xFE, 0, 0]
    let zip = Array("PK\u{3}\u{4}".utf8)
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func office(_ stream: String) -> [UInt8] {
      var bytes = old + [UInt8](repeating: 0, count: 1024 - old.count)
      bytes.replaceSubrange(512..<512 + stream.utf8.count * 2, with: stream.utf8.flatMap { [$0, 0] })
      return bytes
    }
    return [
      ("报告.txt", report, "text complete"), ("报告.pdf", pdf, "pdf complete"),
      ("无扩展名", report + [0x0A], "text complete"), ("2021.1", report + [0x0A, 0x0A], "text complete"),
      ("无扩展名的PDF", pdf + [0x0A], "pdf complete"), ("下载.crdownload", pdf + [0x0A, 0x0A], "pdf complete"),
      ("新.docx", zip + Array("word/document.xml".utf8), "word unsupported"),
      ("存.docx", Array("不是文档".utf8), "word unsupported"),
      ("旧.wps", office("WordDocument"), "word unsupported"),
      ("旧.et", office("Workbook"), "spreadsheet unsupported"),
      ("表.csv", Array("项目,金额\n甲,3\n".utf8), "spreadsheet unsupported"),
      ("页.htm", Array("<html>".utf8), "html unsupported"),
      ("版.ofd", zip + Array("OFD.xml".utf8), "ofd unsupported"),
      ("图.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "image unsupported"),
      ("包.zip", zip + pdf, "archive unsupported"),
      ("包.rar", Array("Rar!".utf8) + binary, "archive unsupported"),
      ("包", [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8) + [0] + pdf, "archive unsupported"),
      ("空.txt", [], "text noText"), ("坏.pdf", Array("%PDF-1.4 坏".utf8), "pdf damaged"),
      ("乱.txt", binary, "text unsupported"),
      ("~$新.docx", binary, "other unsupported"), ("x.tmp", binary, "other unsupported"),
      ("数据.json", Array("{\"a\":1}".utf8), "other unsupported"), ("Thumbs.db", binary, "other unsupported"),
      ("程序.py", Array("print(1)".utf8), "other unsupported"), (".DS_Store", binary, "other unsupported"),
      (".隐/x.txt", report, "folder unsupported"),
    ]
  }()

  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    for file in Self.files {
      let url = program.folder.appending(path: "in/\(file.name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    #expect(mkfifo(program.path("in/管道"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: program.path("in/断链.pdf"), withDestinationPath: "没有")
    try FileManager.default.createSymbolicLink(
      atPath: program.path("in/外链.pdf"), withDestinationPath: "/etc/hostname")
    return program
  }

  private static let expected: [String: String] = {
    var states = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.state) })
    states[".隐"] = states.removeValue(forKey: ".隐/x.txt")
    states["管道"] = "special unreadable"
    states["断链.pdf"] = "link unreadable"
    states["外链.pdf"] = "link unreadable"
    return states
  }()

  @Test func everyFileIsCountedWithItsFormatAndStatus() throws {
    let program = try program()
    defer { program.remove() }
    let count = Self.expected.count
    let run = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    #expect(run.code == 3)
    #expect(run.output.hasPrefix("共 \(count) 个文件，本次读取 \(count) 个"), "\(run.output)")
    var found: [String: String] = [:]
    try Database(RawPath(program.path("a.sqlite")), .readOnly).prepare(
      "SELECT substr(p.path, 4), d.format || ' ' || d.status FROM paths p JOIN documents d ON d.id = p.document"
    ).rows([]) { row in found[row.text(0) ?? ""] = row.text(1) }
    for (name, state) in Self.expected.merging(found, uniquingKeysWith: { first, _ in first }) {
      #expect(found[name] == state, "\(name)")
    }
    let again = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    #expect(again.output.hasPrefix("共 \(count) 个文件，本次读取 0 个，档案中已有 \(count) 个"), "\(again.output)")
  }

  @Test func checkAndExportCountThemAsWell() throws {
    let program = try program()
    defer { program.remove() }
    let run = try program.run("check", "in", "--lang", "en")
    #expect(run.code == 3)
    let others = Self.expected.values.count { ["other unsupported", "folder unsupported"].contains($0) }
    let read = Self.expected.values.count { $0.hasSuffix("complete") }
    let total =
      "\(Self.expected.count) files, \(read) read, "
      + "\(Self.expected.count - read - others) not read, \(others) no documents"
    #expect(run.lines.contains { $0.hasPrefix(total) }, "\(total)\n\(run.output)")
    #expect(run.errors.contains("-execdir soffice --headless --convert-to pdf {} +"))
    #expect(!run.errors.contains("Thumbs.db"))
    #expect(try program.run("export", "in", "--to", "out", "-q").code == 3)
    #expect(try program.text("out/reports.csv").split(separator: "\r\n").count == Self.expected.count + 1)
  }

  @Test func whereNothingCanBeReadTheCodeSaysSo() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/数据.json", "{}")
    try FileManager.default.createDirectory(atPath: program.path("empty"), withIntermediateDirectories: true)
    for folder in ["in", "empty"] {
      for words in [["check"], ["export", "--to", "out"], ["ingest", "--archive", "a.sqlite"]] {
        #expect(try program.run(words + [folder]).code == 3, "\(words) \(folder)")
      }
    }
  }
}
