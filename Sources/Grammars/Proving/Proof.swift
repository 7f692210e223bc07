/// A text and what the whole grammar makes of it, so that each statement can be seen to be needed.
///
///     例 selfScore 自评分数为 85.25 分 => score=85.25分    the first match of the rules for a target
///     例 partition 总支出 => 基本支出 项目支出              these parts make up the whole
///     例 unit 27.6 万人次 => 万人次                        the unit of the first figure
///     例 scale 90 => 优                                   the rating of a score
///     例 standard 资金使用率 => 预算执行率                   the standard name of an indicator
///
/// With `反例` it must not come out so; without `=>` nothing must come out. Under a class of words the kind is left
/// out: `例 金额逾5万元 => 逾`, the first word of the class in the text.
public struct Proof: Hashable, Sendable {
  /// What is asked of the grammar.
  public enum Kind: Hashable, Sendable {
    case words(String)
    case target(RuleTarget)
    case partition, unit, scale, standard

    /// The name behind 例 at the margin: `selfScore`, `unit`.
    init?(name: String) {
      switch name {
      case "partition": self = .partition
      case "unit": self = .unit
      case "scale": self = .scale
      case "standard": self = .standard
      default:
        guard let target = RuleTarget(rawValue: name) else { return nil }
        self = .target(target)
      }
    }

    static let names = ["partition", "unit", "scale", "standard"] + RuleTarget.allCases.map(\.rawValue)

    /// As it is written: `words 明细`, `unit`.
    var name: String {
      switch self {
      case .words(let wordClass): "words " + wordClass
      case .target(let target): target.rawValue
      case .partition: "partition"
      case .unit: "unit"
      case .scale: "scale"
      case .standard: "standard"
      }
    }
  }

  public var kind: Kind
  public var text: String
  /// What stands behind `=>`; `nil` when nothing does.
  public var expected: String?
  public var isCounterexample: Bool
  public var origin: Grammar.Origin
}
