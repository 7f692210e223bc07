import Audits
import Foundation
import Grammars
import Manuscripts
import Pages
import Pipeline
import Reports
import Texts

/// Extraction against `pdftotext`, and reading formulas against a regular expression.
struct TextBenchmarks {
  var rounds: Int
  let grammar: Grammar

  /// The whole text of a PDF against a process of `pdftotext` that throws it away.
  func extraction(_ files: [URL]) throws {
    for file in files {
      let rival = try Self.pdftotext(file)
      let manuscript = Manuscript(Document(readingFileAt: file.path), units: grammar)
      let ours = manuscript.text + manuscript.setAside.map(\.string).joined()
      guard Self.characters(ours) * 100 >= Self.characters(rival) * 98 else {
        throw WrongAnswer(description: "\(file.lastPathComponent): less text than pdftotext gives")
      }
      let contest = try Contest.onWall(
        rounds: rounds, ours: { _ = Manuscript(Document(readingFileAt: file.path), units: grammar).text },
        rival: { _ = try Self.pdftotext(file) })
      report("extracting \(file.lastPathComponent), rival pdftotext", contest, per: 1, "file")
    }
  }

  private static func characters(_ text: String) -> Int { text.unicodeScalars.count { !$0.isBlank } }

  private static func pdftotext(_ file: URL) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/pdftotext")
    process.arguments = [file.path, "-"]
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }

  /// All that is read and recomputed of the texts, against a search for formulas alone.
  func audits(_ files: [URL]) throws {
    let texts = try files.map { Array(try Data(contentsOf: $0)) }
    for (file, text) in zip(files, texts) {
      let stated = Set(audit(text).claims.filter { $0.kind == .formula }.map { Self.plain($0.stated) })
      let missing = try Self.formulas(in: text).filter { !stated.contains($0) }
      guard missing.isEmpty else {
        throw WrongAnswer(description: "\(file.lastPathComponent): formulas not read: \(missing)")
      }
    }
    let contest = try Contest.onWall(
      rounds: rounds, ours: { for text in texts { _ = audit(text) } },
      rival: { for text in texts { _ = try Self.formulas(in: text) } })
    report(
      "auditing \(texts.count) texts, rival a regular expression for formulas", contest, per: texts.count,
      "text")
    print("texts audited a second: \(1_000_000 * texts.count / max(1, contest.ours.microseconds))")
  }

  private func audit(_ text: [UInt8]) -> Audit {
    ReportReader(grammar: grammar).understanding(of: Document(reading: text)).audit
  }

  /// What plain formulas such as `34.94/39.66=88%` state.
  private static func formulas(in text: [UInt8]) throws -> [String] {
    let formula = try Regex(#"[0-9.]+\s*[/÷]\s*[0-9.]+\s*[=＝]\s*([0-9.]+[%％])"#)
    return String(decoding: text, as: UTF8.self).matches(of: formula).map { match in
      plain(match.output[1].substring.map(String.init) ?? "")
    }
  }

  private static func plain(_ stated: String) -> String { stated.replacing("％", with: "%") }
}
