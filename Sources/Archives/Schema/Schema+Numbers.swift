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

  /// Whose report a finding is of, and the first slip that would explain it.
  static let findingColumns = """
    ALTER TABLE findings ADD COLUMN department TEXT;
    ALTER TABLE findings ADD COLUMN year INTEGER;
    ALTER TABLE findings ADD COLUMN suggestion TEXT;
    UPDATE findings SET (department, year) = (
      SELECT r.department, r.year FROM reports r WHERE r.document = findings.document);
    UPDATE findings SET suggestion = (
      SELECT g.suggestion FROM diagnoses g WHERE g.document = findings.document AND g.claim = findings.claim
      ORDER BY g.position LIMIT 1);

    """

  /// Since which run a file is no longer at its path.
  static let missing = "ALTER TABLE paths ADD COLUMN missing_since INTEGER REFERENCES runs(id);\n"
}
