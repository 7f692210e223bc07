import FoundationEssentials
import Testing

/// The commands that help with a file stand in one place, so that every message names the same.
@Suite struct RemedyTests {
  @Test func theCommandsStandInOnePlace() throws {
    let programs = [
      "qpdf IN", "qpdf \\(", "ocrmypdf ", "soffice ", "ps2pdf ", "img2pdf ", "iconv ", "bsdtar ",
    ]
    let places = try House.swiftFiles(in: "Sources").filter { file in
      try House.text(file).split(separator: "\n").contains { line in
        !line.drop { $0 == " " }.hasPrefix("///") && programs.contains { line.contains($0) }
      }
    }
    #expect(places.map(\.lastPathComponent) == ["Remedy.swift"])
  }
}
