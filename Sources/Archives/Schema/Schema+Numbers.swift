import Exports

/// The second version of the tables.
extension Schema {
  /// The columns that hold decimals: as printed in `NAME_text`, and in `NAME` as a number that compares and adds.
  static let numbers: [Sheet: Set<String>] = [
    .reports: ["fiscal_appropriation", "fiscal_appropriation_yuan", "self_score", "full_score"],
    .indicators: ["full", "score"],
    .figures: ["value", "yuan"],
    .operands: ["value"],
  ]

  static let numeric = numbers.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { sheet, keys in
    keys.sorted().map { key in
      """
      ALTER TABLE \(sheet.rawValue) RENAME COLUMN \(key) TO \(key)_text;
      ALTER TABLE \(sheet.rawValue) ADD COLUMN \(key) REAL GENERATED ALWAYS AS (CAST(\(key)_text AS REAL)) VIRTUAL;

      """
    }
  }.joined()

  /// Since which run a file is no longer at its path.
  static let missing = "ALTER TABLE paths ADD COLUMN missing_since INTEGER REFERENCES runs(id);\n"
}
