/// The text of one file, page by page, with the place of every character.
///
/// `text` is the raw text: what stands in the file, in reading order, nothing mended and nothing
/// normalised. Every later stage points into it by Unicode scalar offset.
public struct Document: Sendable {
  /// The kind of file the text came from.
  public enum Format: String, Sendable { case pdf, text }

  public var format: Format
  /// The name of the text encoding, such as `utf-8` or `gb18030`; `nil` for a PDF.
  public var encoding: String?
  public var text: [Unicode.Scalar]
  public var pages: [Page]
  public var status: Status
  public var problems: [Problem]
  /// The SHA-256 of the file's bytes in lower-case hexadecimal; `nil` when the bytes could not be read.
  public var sha256: String?

  public init(
    format: Format, encoding: String? = nil, text: [Unicode.Scalar], pages: [Page],
    status: Status = .complete, problems: [Problem] = [], sha256: String? = nil
  ) {
    self.format = format
    self.encoding = encoding
    self.text = text
    self.pages = pages
    self.status = status
    self.problems = problems
    self.sha256 = sha256
  }

  /// The page that holds the scalar at `offset`, or `nil` when the offset is between pages.
  public func page(holding offset: Int) -> Page? {
    var low = 0
    var high = pages.count
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < pages.count, pages[low].range.contains(offset) else { return nil }
    return pages[low]
  }
}

/// How far the reading of a file came.
public enum Status: String, Sendable, CaseIterable {
  case complete, partial, noText, encrypted, damaged, unsupported, unreadable
  case timeout, outOfMemory, crashed
}

/// Something that a person should know about a file, with what to do about it.
public struct Problem: Sendable, Equatable {
  public var code: String
  public var message: Wording
  /// The page it concerns, counted from 1; `nil` for the whole file.
  public var page: Int?

  public init(code: String, message: Wording, page: Int? = nil) {
    self.code = code
    self.message = message
    self.page = page
  }
}

/// One message in the two languages of the tool.
public struct Wording: Sendable, Equatable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
