import Figures

/// The bands that turn a score into a rating.
public struct RatingScale: Sendable {
  /// One band: the ratings it may be called and the scores it holds.
  public struct Band: Sendable {
    public var ratings: [String]
    public var scores: Interval
  }

  public var name: String
  public var bands: [Band]

  /// The band that a rating names, or `nil` when the scale does not know the rating.
  ///
  /// ```swift
  /// try Grammar.builtIn().scales[0].band(rated: "优")?.scores.contains(Rational(95))  // Optional(true)
  /// ```
  public func band(rated rating: String) -> Band? { bands.first { $0.ratings.contains(rating) } }

  /// The band that holds a score, or `nil` when the scale has a gap there.
  ///
  /// ```swift
  /// try Grammar.builtIn().scales[0].band(holding: Rational(95))?.ratings.contains("优")  // Optional(true)
  /// ```
  public func band(holding score: Rational) -> Band? { bands.first { $0.scores.contains(score) } }
}
