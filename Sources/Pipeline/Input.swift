import Pages

/// Something that a report can be read from, once or several times.
public struct Input: Sendable {
  /// As it was given or found; a byte that is no UTF-8 is written `\xB4`.
  public var name: String
  /// Whether the bytes can be had again for a second look, as those of standard input cannot.
  public var canBeReadAgain: Bool
  /// Opens and reads it; what goes wrong is in the document's status and problems.
  public var document: @Sendable (ReadingOptions) -> Document

  /// Makes an input of its parts; `document` is called once for each look at it.
  ///
  /// ```swift
  /// Input(name: "a.txt") { Document(reading: Array("总支出3万元".utf8), options: $0) }.canBeReadAgain  // true
  /// ```
  public init(
    name: String, canBeReadAgain: Bool = true, document: @escaping @Sendable (ReadingOptions) -> Document
  ) {
    self.name = name
    self.canBeReadAgain = canBeReadAgain
    self.document = document
  }

  /// The bytes of a file that is in memory already.
  ///
  /// ```swift
  /// let input = Input(name: "a.txt", bytes: Array("总支出3万元，其中：甲1万元，乙2万元。".utf8))
  /// input.document(ReadingOptions()).text.count  // 20
  /// ```
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name) { Document(reading: bytes, options: $0) }
  }
}
