/// What a reader may be told about a file besides its bytes.
public struct ReadingOptions: Sendable {
  /// Tried when a PDF is encrypted; never needed for a file that opens without one.
  public var password: String?
  /// The largest file that is read, in bytes.
  public var sizeLimit: Int
  /// The largest plain text that is read, in bytes; smaller, because decoded text takes four times the room.
  public var textLimit: Int
  /// Pixels an inch of the images that ruling lines are looked for in; finer images tell narrow rows apart.
  public var rulingResolution: Int
  /// Pages of a PDF that are left out, counted from 1; a page that once hung or broke the reader is one.
  public var omittedPages: Set<Int> = []
  /// The name under which the file was found in a folder; `nil` for one that was asked for by itself.
  ///
  /// Whatever is asked for is taken for text when it is nothing else; of what is found, the name says whether it is.
  public var foundName: String?
  /// Pages of a PDF that are only drawn, counted from 1, in the place of reading the file.
  public var picturedPages: Set<Int>?
  /// Who is told how the reading goes on.
  public var watch: ReadingWatch?

  /// Half a gibibyte, in bytes: hundreds of scanned pages.
  public static let usualSizeLimit = 512 << 20
  /// In bytes: many times the longest report.
  public static let usualTextLimit = 64 << 20
  /// Enough for the thinnest lines, and quick.
  public static let usualResolution = 100

  /// Makes options; those left out suit folders of reports.
  ///
  /// ```swift
  /// ReadingOptions(textLimit: 1000).sizeLimit == ReadingOptions.usualSizeLimit  // true
  /// ```
  public init(
    password: String? = nil, sizeLimit: Int = Self.usualSizeLimit, textLimit: Int = Self.usualTextLimit,
    rulingResolution: Int = Self.usualResolution
  ) {
    self.password = password
    self.sizeLimit = sizeLimit
    self.textLimit = textLimit
    self.rulingResolution = rulingResolution
  }
}

extension Document {
  /// Reads the bytes of a file: a PDF, or plain text in any usual Chinese encoding.
  ///
  /// The bytes decide what it is, never the name: a PDF says `%PDF-` within its first 1024 bytes. Reading
  /// never fails; what could not be read is told by `status` and `problems`, each with a remedy.
  ///
  /// ```swift
  /// Document(reading: Array("年度 2021".utf8)).encoding  // Optional("utf-8")
  /// Document(reading: []).problems.map(\.code)  // ["empty"]
  /// ```
  public init(reading bytes: [UInt8], options: ReadingOptions = ReadingOptions()) {
    if let setAside = Document(settingAside: bytes, options: options) {
      self = setAside
      return
    }
    let digest = fingerprint(of: bytes)
    if let watch = options.watch, !watch.fingerprint(digest, bytes.count) {
      self.init(format: .text, text: [], pages: [], status: .unreadable)
    } else {
      self = Document.content(of: bytes, options: options)
    }
    sha256 = digest
  }

  /// Reads the file at `path`.
  ///
  /// A file that is missing, is a directory or may not be read gives the status `unreadable`; one larger than
  /// `options.sizeLimit` gives `unsupported`. Neither has a `sha256`, because no byte of it was read.
  public init(readingFileAt path: String, options: ReadingOptions = ReadingOptions()) {
    do {
      self.init(reading: try bytes(ofFileAt: path, limit: options.sizeLimit), options: options)
    } catch {
      self.init(named: path, failing: error)
    }
  }

  /// A document of a file that could not be opened, by the number of the system's error.
  package init(named name: String, failingToOpen code: CInt) {
    self.init(named: name, failing: FileFailure(code))
  }

  private init(named name: String, failing failure: FileFailure) {
    self.init(format: Format(named: name) ?? .text, failing: failure.status, with: failure.problem)
  }

  /// A file that was found under a name which no text has, and whose bytes are no format that is known.
  ///
  /// Its bytes might be a text elsewhere, so it has no fingerprint.
  private init?(settingAside bytes: [UInt8], options: ReadingOptions) {
    guard let name = options.foundName, bytes.count <= options.sizeLimit else { return nil }
    let format = Format.unrecognised(named: name)
    guard format != .text, !bytes.isEmpty || format == .other, !looksLikePDF(bytes),
      Format(recognising: bytes) == nil
    else { return nil }
    let problem: Problem =
      format != .other ? .foreign(format) : Format.isTemporary(name) ? .temporaryFile : .otherFile
    self.init(format: format, failing: .unsupported, with: problem)
  }

  /// A document without text, for a file that could not be read.
  init(format: Format, failing status: Status, with problem: Problem) {
    self.init(format: format, text: [], pages: [], status: status, problems: [problem])
  }

  private static func content(of bytes: [UInt8], options: ReadingOptions) -> Document {
    if bytes.isEmpty { return Document(format: .text, failing: .noText, with: .empty) }
    if bytes.count > options.sizeLimit {
      return Document(format: .text, failing: .unsupported, with: .tooLarge(limit: options.sizeLimit))
    }
    if looksLikePDF(bytes) { return readPDF(bytes, options: options) }
    if let format = Format(recognising: bytes) {
      return Document(format: format, failing: .unsupported, with: .foreign(format))
    }
    if bytes.count > options.textLimit {
      return Document(format: .text, failing: .unsupported, with: .tooLarge(limit: options.textLimit))
    }
    return readText(bytes)
  }
}

/// Whether the header of a PDF stands where readers look for it, and not in a container that holds a PDF.
private func looksLikePDF(_ bytes: [UInt8]) -> Bool {
  Document.Format(recognisingContainer: bytes) == nil
    && bytes.firstPosition(of: Array("%PDF-".utf8), in: 0..<min(bytes.count, FileMeasure.aroundPDF)) != nil
}
