import Exports
import Files
import Pages
import Texts

extension Remedy {
  /// The command for one file of an archive, ready for a shell.
  func command(for path: RawPath, in archive: RawPath) -> String {
    let file = path.shellQuoted
    let again = "fuhe ingest \(file) --archive \(archive.shellQuoted) --retry"
    switch self {
    case .password: return "\(again) --password-file FILE"
    case .time: return "\(again) --timeout 60"
    case .memory: return "\(again) --memory 8192"
    case .convert: return command("--outdir \(path.folder.shellQuoted) \(file)", "") ?? ""
    case .unpack: return (command(file, "") ?? "") + " -C \(path.folder.shellQuoted)"
    default:
      let output = ending.map { RawPath(bytes: path.bytes + Array($0.utf8)).shellQuoted }
      return command(file, output ?? "") ?? ""
    }
  }
}

extension RawPath {
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
