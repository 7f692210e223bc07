import Archives
import Exports
import Files
import Pages
import Texts

extension ArchiveNeed {
  /// A command that may help, ready for a shell.
  func remedy(for archive: RawPath) -> String {
    let file = path.shellQuoted
    let again = "fuhe ingest \(file) --archive \(archive.shellQuoted) --retry"
    switch status {
    case .encrypted: return "\(again) --password-file FILE"
    case .timeout: return "\(again) --timeout 60"
    case .outOfMemory: return "\(again) --memory 8192"
    case .noText, .partial:
      return format == .pdf && !isBroken ? "ocrmypdf -l chi_sim \(file) \(path.suffixed(".ocr.pdf"))" : repair
    case .unsupported: return "soffice --headless --convert-to pdf \(file)"
    case .unreadable: return "ls -l \(file)"
    case .complete, .damaged, .crashed: return repair
    }
  }

  /// A PDF is written anew; of anything else, a person has to see what it is.
  private var repair: String {
    format == .pdf ? "qpdf \(path.shellQuoted) \(path.suffixed(".fixed.pdf"))" : "file \(path.shellQuoted)"
  }

  private var isBroken: Bool { ["repaired", "missingPages", "damaged", "truncated"].contains(code) }
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
