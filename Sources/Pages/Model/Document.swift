import Texts

/// The text of one file, page by page, with the place of every character.
///
/// `text` is the raw text: what stands in the file, in reading order, nothing mended and nothing
/// normalised. Every later stage points into it by Unicode scalar offset.
public struct Document: Sendable {
  /// What the file is.
  public var format: Format
  /// The name of the text encoding, such as `utf-8` or `gb18030`; `nil` for a PDF.
  public var encoding: String?
  /// The raw text; between two pages of a PDF stands one form feed that belongs to neither.
  public var text: [Unicode.Scalar]
  /// The pages in order; their ranges ascend and do not overlap.
  public var pages: [Page]
  /// How far the reading came.
  public var status: Status
  /// What a person should know about the file; a status other than `complete` always has one.
  public var problems: [Problem]
  /// The SHA-256 of the file's bytes in lower-case hexadecimal; `nil` when the bytes could not be read.
  public var sha256: String?
  /// The pages that were asked for as pictures, by `ReadingOptions.picturedPages`.
  public var pictures: [PagePicture] = []

  /// Makes a document of its parts.
  ///
  /// ```swift
  /// Document(format: .pdf, text: [], pages: []).status.rawValue  // "complete"
  /// ```
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
  ///
  /// ```swift
  /// Document(reading: Array("年度 2021".utf8)).page(holding: 3)?.number  // Optional(1)
  /// ```
  public func page(holding offset: Int) -> Page? {
    let page = pages.firstIndexInOrder { $0.range.upperBound > offset }
    guard page < pages.count, pages[page].range.contains(offset) else { return nil }
    return pages[page]
  }
}

/// How far the reading of a file came.
public enum Status: String, Sendable, CaseIterable {
  /// Everything was read.
  case complete
  /// Something was read and something is missing.
  case partial
  /// The file is sound and holds no text.
  case noText
  /// The file needs a password that was not given.
  case encrypted
  /// The file is broken, or its text cannot be made sense of.
  case damaged
  /// The file is of a kind or a size that is not read.
  case unsupported
  /// The file is missing or may not be read.
  case unreadable
  /// Reading took too long and was stopped.
  case timeout
  /// Reading took too much memory and was stopped.
  case outOfMemory
  /// The reader broke down.
  case crashed
}

/// Something that a person should know about a file, with what to do about it.
public struct Problem: Sendable, Equatable {
  /// A short name that stays the same in every language and version, such as `passwordNeeded`.
  public var code: String
  /// What is wrong and what to do about it.
  public var message: Wording
  /// The page it concerns, counted from 1; `nil` for the whole file.
  public var page: Int?

  /// Makes a problem of the whole file, or of one page.
  ///
  /// ```swift
  /// Problem(code: "empty", message: Wording(zh: "没有内容", en: "nothing in it")).page  // nil
  /// ```
  public init(code: String, message: Wording, page: Int? = nil) {
    self.code = code
    self.message = message
    self.page = page
  }
}
