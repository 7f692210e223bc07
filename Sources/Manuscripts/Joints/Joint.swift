/// Two pieces of text that follow each other, and whether they are one.
///
/// Each kind of evidence gives its vote by itself: the pieces are one, or two, how strongly and why. The strongest
/// vote decides, so that adding a kind of evidence never changes what a stronger one says.
///
///     let joint = Joint(0..<20, 21..<30, [Vote(.joins, 10, .room), Vote(.parts, 90, .apart)])
///     joint.joins  // false
public struct Joint: Sendable {
  /// The raw offsets of the two pieces.
  public let before: Range<Int>
  public let after: Range<Int>
  /// The strongest first.
  public let votes: [Vote]

  /// Makes a joint; of votes of one strength the first stands first.
  init(_ before: Range<Int>, _ after: Range<Int>, _ votes: [Vote]) {
    self.before = before
    self.after = after
    self.votes = votes.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element)
  }

  /// The vote that decides; without any, the pieces stay two.
  public var decision: Vote? { votes.first }

  public var joins: Bool { decision?.side == .joins }
}

/// What one kind of evidence says of a joint.
public struct Vote: Sendable, Hashable {
  public enum Side: Sendable { case joins, parts }

  public let side: Side
  public let weight: Int
  public let reason: Reason

  init(_ side: Side, _ weight: Int, _ reason: Reason) {
    self.side = side
    self.weight = weight
    self.reason = reason
  }

  init(_ joins: Bool, _ weight: Int, _ reason: Reason) {
    self.init(joins ? .joins : .parts, weight, reason)
  }
}
