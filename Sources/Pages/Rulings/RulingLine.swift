/// A straight line that is drawn on a page, such as the border of a table's cell.
///
/// A page that shows no table has none, because only candidate pages are looked at.
public struct RulingLine: Sendable, Hashable {
  /// Which way a line runs.
  public enum Direction: Sendable { case horizontal, vertical }

  public var direction: Direction
  /// The middle of the line's thickness: y of a horizontal line, x of a vertical one.
  public var position: Centipoints
  /// The left or upper end.
  public var start: Centipoints
  /// The right or lower end.
  public var end: Centipoints

  /// Makes a line of its direction, its place across and its two ends.
  ///
  /// ```swift
  /// RulingLine(.horizontal, at: 5000, from: 0, to: 10_000).position  // 5000
  /// ```
  public init(_ direction: Direction, at position: Centipoints, from start: Centipoints, to end: Centipoints)
  {
    self.direction = direction
    self.position = position
    self.start = start
    self.end = end
  }

  /// How far it runs.
  public var length: Int { Int(end) - Int(start) }
}
