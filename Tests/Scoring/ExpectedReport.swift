import Foundation

/// What a careful reader found in a report: the form of the `.expected.json` files.
public struct ExpectedReport: Decodable, Sendable {
  public struct Indicator: Decodable, Sendable {
    public var level: Int
    public var name: String?
    public var full: String?
    public var score: String?
    public var parent: String?
  }

  public struct Claim: Decodable, Sendable {
    public var quote: String
    public var kind: String
    public var computation: String
    public var stated: String
    public var verdict: String
    /// Other verdicts that are as good.
    public var accept: [String]?
    /// Finding it is welcome, missing it is no miss.
    public var implicit: Bool?
  }

  /// What a report is known not to give, so that no test has to know it by name.
  public struct Allowed: Decodable, Sendable {
    /// The least per cent of names and marks of its indicators that are read.
    public var indicatorRecall: Int?
    /// Indicators that are read and are none.
    public var extras: [String]?
    /// Claims that are not made.
    public var missing: [String]?

    enum CodingKeys: String, CodingKey {
      case extras, missing
      case indicatorRecall = "indicator_recall"
    }
  }

  public var allowed: Allowed?
  public var department: String?
  public var year: FlexibleText?
  public var fiscalAppropriation: String?
  public var selfScore: String?
  public var rating: String?
  public var indicators: [Indicator]?
  public var claims: [Claim]

  enum CodingKeys: String, CodingKey {
    case allowed, department, year, rating, indicators, claims
    case fiscalAppropriation = "fiscal_appropriation_wan"
    case selfScore = "self_score"
  }

  public init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(ExpectedReport.self, from: Data(contentsOf: url))
  }
}

/// A number or a string, as text.
public struct FlexibleText: Decodable, Sendable {
  public var text: String

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text = try (try? container.decode(Int.self)).map(String.init) ?? container.decode(String.self)
  }
}
