/// What may help with a file that was not read whole; the commands for it stand nowhere else.
public enum Remedy: Sendable, CaseIterable {
  case password, time, memory, recognise, recogniseAnew, imageText, repair, turn, convert, postScript, decode,
    unpack, look

  /// The remedy for a file of this format and status; `codes` are those of its problems.
  ///
  /// ```swift
  /// Remedy(format: .pdf, status: .partial, codes: ["copyingNotPermitted", "scannedPages"]) == .recognise  // true
  /// ```
  public init(format: Document.Format, status: Status, codes: [String]) {
    self =
      switch (status, format) {
      case (.encrypted, _): .password
      case (.timeout, _): .time
      case (.outOfMemory, _): .memory
      case (.unreadable, _), (_, .other), (_, .folder), (_, .link), (_, .special): .look
      case (_, .image): .imageText
      case (_, .archive): .unpack
      case (_, .postScript): .postScript
      case (_, .utf32): .decode
      case (_, .pdf): codes.lazy.compactMap { Self.ofPDF[$0] }.first ?? (status == .partial ? .look : .repair)
      case (_, let format) where format.isOffice || format == .html: .convert
      default: .look
      }
  }

  /// Pages that were lost already come back from nowhere, so that such a file is looked at and fetched again.
  private static let ofPDF: [String: Remedy] = [
    "scannedPages": .recognise, "noText": .recogniseAnew, "noToUnicode": .recogniseAnew,
    "sidewaysText": .turn, "damaged": .repair, "truncated": .repair, "crashed": .repair,
    "repaired": .look, "missingPages": .look, "noPages": .look,
  ]

  /// What stands behind the name of the sick file in that of the mended one; `nil` where none is made.
  public var ending: String? {
    switch self {
    case .recognise, .recogniseAnew, .imageText: ".ocr.pdf"
    case .repair: ".fixed.pdf"
    case .postScript: ".pdf"
    case .decode: ".utf-8.txt"
    case .turn: ".turned.pdf"
    default: nil
    }
  }

  /// Whether the command needs nothing that only a person knows, so that many can be run one after the other.
  public var worksInBulk: Bool { self == .convert || ending != nil && self != .turn }

  /// The command that reads `input` and writes `output`; `nil` where the file is read again instead.
  ///
  /// ```swift
  /// Remedy.repair.command("IN", "OUT")  // Optional("qpdf IN OUT")
  /// ```
  public func command(_ input: String, _ output: String) -> String? {
    switch self {
    case .recognise: "ocrmypdf -l chi_sim \(input) \(output)"
    case .recogniseAnew: "ocrmypdf --force-ocr -l chi_sim \(input) \(output)"
    case .imageText: "img2pdf \(input) | ocrmypdf -l chi_sim - \(output)"
    case .repair: "qpdf \(input) \(output)"
    case .turn: "qpdf \(input) \(output) --rotate=90:PAGES"
    case .convert: "soffice --headless --convert-to pdf \(input)"
    case .postScript: "ps2pdf \(input) \(output)"
    case .decode: "iconv -f UTF-32 -t UTF-8 \(input) -o \(output)"
    case .unpack: "bsdtar -xf \(input)"
    case .look: "file \(input)"
    case .password, .time, .memory: nil
    }
  }

  /// The command as a message names it.
  package var example: String { command("IN", "OUT") ?? "" }
}
