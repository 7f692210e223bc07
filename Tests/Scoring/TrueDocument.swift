import Foundation

/// What a PDF was made from: the form of the `truth/NNN.json` files beside it.
public struct TrueDocument: Decodable, Sendable {
  public struct Block: Decodable, Sendable {
    /// `title`, `field`, `h1` to `h3`, `p`, `note`, `sig` or `table`.
    public var t: String
    /// The text of all but a table.
    public var text: String?
  }

  public var blocks: [Block]

  public init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(TrueDocument.self, from: Data(contentsOf: url))
  }
}
