import Exports

/// The tables of an archive. What has once been released is never changed, only added to by a later migration.
enum Schema {
  /// `fuhe`, by which a file is known as an archive.
  static let applicationIdentifier = 0x6675_6865
  /// How a SQLite file begins, how long its header is, and where the identifier stands in it.
  static let magic = Array("SQLite format 3\0".utf8)
  static let header = 100
  static let applicationPlace = 68
  static let applicationLength = 4

  /// What brings an archive from each version to the next; the first makes it.
  static let migrations: [String] = [
    documents + reports + details + texts, missing + numeric + findingColumns + views,
    newNumbers + laterColumns + geometry + judgements + viewsOfVersion3,
  ]

  private static let documents = """
    CREATE TABLE migrations(version INTEGER PRIMARY KEY, applied TEXT NOT NULL) STRICT;
    CREATE TABLE runs(
      id INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, program TEXT NOT NULL, grammar TEXT NOT NULL,
      inputs INTEGER, read INTEGER, known INTEGER, failed INTEGER) STRICT;
    CREATE TABLE documents(
      id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, size INTEGER, format TEXT NOT NULL, pages INTEGER,
      encoding TEXT, status TEXT NOT NULL, problems TEXT NOT NULL, problem_messages TEXT NOT NULL,
      program TEXT NOT NULL, grammar TEXT NOT NULL, read_at TEXT NOT NULL,
      milliseconds INTEGER,
      run INTEGER NOT NULL REFERENCES runs(id)) STRICT;
    CREATE INDEX documents_by_status ON documents(status);
    CREATE TABLE paths(
      id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      path TEXT NOT NULL, raw BLOB NOT NULL, is_current INTEGER NOT NULL, stamp TEXT,
      first_run INTEGER NOT NULL REFERENCES runs(id), last_run INTEGER NOT NULL REFERENCES runs(id),
      UNIQUE(raw, document)) STRICT;
    CREATE INDEX paths_by_document ON paths(document);

    """

  private static let reports = """
    CREATE TABLE reports(
      document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
      title TEXT, department TEXT, year INTEGER, report_date TEXT,
      fiscal_appropriation TEXT, fiscal_appropriation_unit TEXT, fiscal_appropriation_yuan TEXT,
      self_score TEXT, full_score TEXT, rating TEXT,
      indicators INTEGER, figures INTEGER, claims INTEGER, checked INTEGER, unchecked INTEGER,
      errors INTEGER, warnings INTEGER, notes INTEGER) STRICT;
    CREATE INDEX reports_by_department ON reports(department, year);

    """

  /// The tables with many rows a document, in the order of the report.
  private static let details = [
    (Sheet.problems, "code TEXT NOT NULL, page INTEGER, message_zh TEXT NOT NULL, message_en TEXT NOT NULL"),
    (
      .indicators,
      "id TEXT NOT NULL, parent TEXT, level INTEGER NOT NULL, name TEXT, full TEXT, score TEXT, "
        + "quote TEXT, " + place
    ),
    (
      .claims,
      "id TEXT NOT NULL, kind TEXT NOT NULL, label TEXT, quote TEXT, expression TEXT, operands TEXT, "
        + "stated TEXT, computed TEXT, interval_low TEXT, interval_high TEXT, verdict TEXT NOT NULL, grade TEXT, "
        + "reason TEXT, remarks TEXT, diagnoses TEXT, suggestions TEXT, " + place
    ),
    (.operands, "claim TEXT NOT NULL, label TEXT, value TEXT, unit TEXT, " + place),
    (
      .diagnoses, "claim TEXT NOT NULL, code TEXT NOT NULL, suggestion TEXT, message_zh TEXT, message_en TEXT"
    ),
    (
      .findings,
      "code TEXT NOT NULL, severity TEXT NOT NULL, claim TEXT, message_zh TEXT NOT NULL, "
        + "message_en TEXT NOT NULL, quote TEXT, " + place
    ),
    (.figures, "label TEXT, value TEXT, unit TEXT, yuan TEXT, period TEXT, role TEXT, " + place),
    (.unchecked, "reason TEXT NOT NULL, count INTEGER NOT NULL"),
  ].map { sheet, columns in
    """
    CREATE TABLE \(sheet.rawValue)(
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
      \(columns), PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;

    """
  }.joined()

  private static let place = #"page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER"#

  /// Trigrams find any three characters in a row, which words of Chinese have and spaces between them have not.
  private static let texts = """
    CREATE INDEX findings_by_code ON findings(code);
    CREATE TABLE texts(
      document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, text TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE search USING fts5(
      text, content='texts', content_rowid='document', tokenize='trigram');
    CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
      INSERT INTO search(rowid, text) VALUES (new.document, new.text);
    END;
    CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
      INSERT INTO search(search, rowid, text) VALUES ('delete', old.document, old.text);
    END;

    """
}
