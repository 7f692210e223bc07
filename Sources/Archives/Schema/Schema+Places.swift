import Exports

/// The third version of the tables: where things stand, standard names, and what people judged.
extension Schema {
  static let laterColumns = """
    ALTER TABLE reports ADD COLUMN labelled_figures INTEGER;
    UPDATE reports SET labelled_figures = (SELECT count(*) FROM figures f WHERE f.document = reports.document);
    ALTER TABLE indicators ADD COLUMN standard TEXT;
    CREATE INDEX indicators_by_standard ON indicators(standard);
    ALTER TABLE claims ADD COLUMN unit TEXT;
    UPDATE claims SET stated_value_text = rtrim(stated, '%') WHERE stated GLOB '[-0-9]*' AND trim(stated, '-.0123456789%') = '';
    UPDATE claims SET computed_value_text = rtrim(computed, '%')
      WHERE computed GLOB '[-0-9]*' AND trim(computed, '-.0123456789%') = '';
    ALTER TABLE findings ADD COLUMN id TEXT;

    """

  /// A row of `boxes` belongs to the row at `position` = `row` of the table named `sheet`.
  static let geometry = """
    CREATE TABLE pages(
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
      page INTEGER NOT NULL, width REAL NOT NULL, height REAL NOT NULL,
      PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE boxes(
      document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
      sheet TEXT NOT NULL, "row" INTEGER NOT NULL, page INTEGER NOT NULL,
      x0 REAL NOT NULL, y0 REAL NOT NULL, x1 REAL NOT NULL, y1 REAL NOT NULL,
      PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;

    """

  /// What people said, and beside each finding what applies to it.
  static let judgements = """
    CREATE TABLE judgements(
      code TEXT NOT NULL, label TEXT NOT NULL, department TEXT NOT NULL, year TEXT NOT NULL, figures TEXT NOT NULL,
      decision TEXT NOT NULL, note TEXT NOT NULL, who TEXT NOT NULL, "when" TEXT NOT NULL,
      PRIMARY KEY(code, label, department, year, figures)) STRICT, WITHOUT ROWID;
    ALTER TABLE findings ADD COLUMN judgement TEXT;
    ALTER TABLE findings ADD COLUMN judgement_state TEXT;
    ALTER TABLE findings ADD COLUMN judgement_note TEXT;
    ALTER TABLE findings ADD COLUMN judged_by TEXT;
    ALTER TABLE findings ADD COLUMN judged_at TEXT;

    """
}
