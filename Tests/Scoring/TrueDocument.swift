import Foundation

/// What a PDF was made from: the form of the `truth/NNN.json` files beside it.
public struct TrueDocument: Decodable, Sendable {
  public struct Block: Decodable, Sendable {
    /// `title`, `field`, `h1` to `h3`, `p`, `note`, `sig` or `table`.
    public var t: String
    /// The text of all but a table.
    public var text: String?
    /// The cells of a table, row by row; `nil` where a merged cell covers.
    public var rows: [[Cell?]]?
    /// The line above a table.
    public var caption: String?
  }

  public struct Cell: Decodable, Sendable {
    /// Its text.
    public var s: String
    /// How many rows and columns it spans.
    public var r: Int
    public var c: Int
  }

  public var blocks: [Block]

  /// The cells of each table.
  public var tables: [[[Cell?]]] { blocks.compactMap(\.rows) }

  /// The same as plain text: a paragraph or a table row a line, cells parted by tabs.
  public var text: String {
    blocks.map { block in
      let rows = (block.rows ?? []).map { row in
        row.map { $0?.s.replacing("\n", with: " ") ?? "" }.joined(separator: "\t")
      }
      return ([block.text ?? block.caption ?? ""] + rows).joined(separator: "\n")
    }.joined(separator: "\n") + "\n"
  }

  public init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(TrueDocument.self, from: Data(contentsOf: url))
  }
}
