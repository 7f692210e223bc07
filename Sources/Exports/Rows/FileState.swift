import Pages

/// What a file is and how far it was read; files are counted by it.
public struct FileState: Hashable, Sendable {
  public var format: Document.Format
  public var status: Status

  /// A file by its format and how far it was read.
  ///
  /// ```swift
  /// FileState(format: .pdf, status: .encrypted).failed  // true
  /// ```
  public init(format: Document.Format, status: Status) {
    self.format = format
    self.status = status
  }

  /// Whether the text of the file was read, wholly or in part.
  public var wasRead: Bool { status.meansRead }

  /// Whether it holds no document, so that nothing is lost by not reading it.
  public var isSetAside: Bool { status == .unsupported && (format == .other || format == .folder) }

  /// Whether a document could not be read.
  public var failed: Bool { !wasRead && !isSetAside }
}

extension Filing {
  /// What the file is and how far it was read.
  public var state: FileState {
    FileState(format: report["format"].flatMap { Document.Format(rawValue: $0) } ?? .text, status: status)
  }
}
