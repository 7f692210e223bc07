/// What somebody who watches a reading is told while it goes on, so that it can be spared or outlived.
public struct ReadingWatch: Sendable {
  /// Told the SHA-256 and the size of the bytes before anything is made of them; `false` ends the reading there.
  public var fingerprint: @Sendable (_ sha256: String?, _ size: Int) -> Bool
  /// Told, before each page of a PDF, its number counted from 1 and how many there are.
  public var page: @Sendable (_ number: Int, _ count: Int) -> Void

  /// A watch of what is to be done at each of the two.
  ///
  /// ```swift
  /// ReadingWatch(fingerprint: { _, size in size > 0 }, page: { _, _ in }).fingerprint(nil, 0)  // false
  /// ```
  public init(
    fingerprint: @escaping @Sendable (_ sha256: String?, _ size: Int) -> Bool,
    page: @escaping @Sendable (_ number: Int, _ count: Int) -> Void
  ) {
    self.fingerprint = fingerprint
    self.page = page
  }
}
