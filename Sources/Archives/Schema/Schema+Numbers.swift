import Exports

/// The columns that hold decimals, and the second version of the tables.
extension Schema {
  /// As printed in `NAME_text`, and in `NAME` as a number that compares and adds.
  static let numbers = numbersOfVersion2.merging(numbersOfVersion3) { $0.union($1) }

  private static let numbersOfVersion2: [Sheet: Set<String>] = [
    .reports: ["fiscal_appropriation", "fiscal_appropriation_yuan", "self_score", "full_score"],
    .indicators: ["full", "score"],
    .figures: ["value", "yuan"],
    .operands: ["value"],
  ]

  private static let numbersOfVersion3: [Sheet: Set<String>] = [
    .reports: ["execution_rate"],
    .claims: ["stated_value", "computed_value", "difference"],
  ]

  /// Texts become numbers: the column keeps its name and its text goes to another.
  static let numeric = altered(numbersOfVersion2) { sheet, key in
    "ALTER TABLE \(sheet) RENAME COLUMN \(key) TO \(key)_text;\n"
  }

  /// Numbers that are new.
  static let newNumbers = altered(numbersOfVersion3) { sheet, key in
    "ALTER TABLE \(sheet) ADD COLUMN \(key)_text TEXT;\n"
  }

  private static func altered(
    _ numbers: [Sheet: Set<String>], text: (String, String) -> String
  ) -> String {
    numbers.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { sheet, keys in
      keys.sorted().map { key in
        text(sheet.rawValue, key)
          + "ALTER TABLE \(sheet.rawValue) ADD COLUMN \(key) REAL GENERATED ALWAYS AS "
          + "(CAST(\(key)_text AS REAL)) VIRTUAL;\n"
      }
    }.joined()
  }

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
