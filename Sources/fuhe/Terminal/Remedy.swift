import Archives
import Exports
import Files
import Pages
import Texts

/// What may help with a file that was not read completely.
struct Remedy: Equatable {
  /// The kinds of commands there are.
  enum Kind {
    case password, time, memory, recognise, recogniseAnew, imageText, repair, convert, postScript, decode,
      unpack, look
  }

  let kind: Kind

  /// The remedy for a file of this format and status; `code` is that of its first problem.
  init(format: Document.Format, status: Status, code: String?) {
    kind = Self.kind(format, status, code)
  }

  private static func kind(_ format: Document.Format, _ status: Status, _ code: String?) -> Kind {
    switch (status, format) {
    case (.encrypted, _): .password
    case (.timeout, _): .time
    case (.outOfMemory, _): .memory
    case (.unreadable, _), (_, .other), (_, .folder), (_, .link), (_, .special): .look
    case (_, .image): .imageText
    case (_, .archive): .unpack
    case (_, .postScript): .postScript
    case (_, .utf32): .decode
    case (_, .pdf): pdfKind(code)
    case (_, let format) where format.isOffice || format == .html: .convert
    default: .look
    }
  }

  private static func pdfKind(_ code: String?) -> Kind {
    switch code {
    case "scannedPages": .recognise
    case "noText", "noToUnicode": .recogniseAnew
    default: .repair
    }
  }

  /// Whether the command makes a file that takes the place of the sick one once it is taken in.
  var makesFile: Bool {
    switch kind {
    case .recognise, .recogniseAnew, .imageText, .repair, .convert, .postScript: true
    default: false
    }
  }

  /// The command, ready for a shell.
  func command(for path: RawPath, in archive: RawPath) -> String {
    let file = path.shellQuoted
    let again = "fuhe ingest \(file) --archive \(archive.shellQuoted) --retry"
    switch kind {
    case .password: return "\(again) --password-file FILE"
    case .time: return "\(again) --timeout 60"
    case .memory: return "\(again) --memory 8192"
    case .recognise: return "ocrmypdf -l chi_sim \(file) \(path.suffixed(".ocr.pdf"))"
    case .recogniseAnew: return "ocrmypdf --force-ocr -l chi_sim \(file) \(path.suffixed(".ocr.pdf"))"
    case .imageText: return "img2pdf \(file) | ocrmypdf -l chi_sim - \(path.suffixed(".ocr.pdf"))"
    case .repair: return "qpdf \(file) \(path.suffixed(".fixed.pdf"))"
    case .convert: return "soffice --headless --convert-to pdf --outdir \(path.folder.shellQuoted) \(file)"
    case .postScript: return "ps2pdf \(file) \(path.suffixed(".pdf"))"
    case .decode: return "iconv -f UTF-32 -t UTF-8 \(file) -o \(path.suffixed(".utf-8.txt"))"
    case .unpack: return "bsdtar -xf \(file) -C \(path.folder.shellQuoted)"
    case .look: return "file \(file)"
    }
  }
}

extension RawPath {
  fileprivate func suffixed(_ ending: String) -> String {
    RawPath(bytes: bytes + Array(ending.utf8)).shellQuoted
  }

  /// The path as a word of a shell command, whatever bytes it has.
  ///
  ///     RawPath("it's.pdf").shellQuoted  // "'it'\\''s.pdf'"
  var shellQuoted: String {
    // A name that starts with a dash would be taken for an option.
    let path = bytes.first == UInt8(ascii: "-") ? RawPath("./").appending(bytes) : self
    let text = path.string
    guard path.isText, visible(text) == text else { return path.spelledOut }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.isDigit
        || "/._-+=@%,".unicodeScalars.contains(scalar)
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// `$'…'` with every byte spelt out that is no plain ASCII.
  private var spelledOut: String {
    let words = bytes.map { byte in
      let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
      return isPlain ? String(UnicodeScalar(byte)) : hexadecimalEscape(byte)
    }
    return "$'" + words.joined() + "'"
  }
}
