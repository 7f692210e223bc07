-- An archive as the first version of the tables had it, with one report, from which later versions must come.
PRAGMA application_id = 1718970469;
PRAGMA user_version = 1;
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

CREATE TABLE reports(
  document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
  title TEXT, department TEXT, year INTEGER, report_date TEXT,
  fiscal_appropriation TEXT, fiscal_appropriation_unit TEXT, fiscal_appropriation_yuan TEXT,
  self_score TEXT, full_score TEXT, rating TEXT,
  indicators INTEGER, figures INTEGER, claims INTEGER, checked INTEGER, unchecked INTEGER,
  errors INTEGER, warnings INTEGER, notes INTEGER) STRICT;
CREATE INDEX reports_by_department ON reports(department, year);

CREATE TABLE problems(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  code TEXT NOT NULL, page INTEGER, message_zh TEXT NOT NULL, message_en TEXT NOT NULL, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE indicators(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  id TEXT NOT NULL, parent TEXT, level INTEGER NOT NULL, name TEXT, full TEXT, score TEXT, quote TEXT, page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE claims(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  id TEXT NOT NULL, kind TEXT NOT NULL, label TEXT, quote TEXT, expression TEXT, operands TEXT, stated TEXT, computed TEXT, interval_low TEXT, interval_high TEXT, verdict TEXT NOT NULL, grade TEXT, reason TEXT, remarks TEXT, diagnoses TEXT, suggestions TEXT, page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE operands(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  claim TEXT NOT NULL, label TEXT, value TEXT, unit TEXT, page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE diagnoses(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  claim TEXT NOT NULL, code TEXT NOT NULL, suggestion TEXT, message_zh TEXT, message_en TEXT, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE findings(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  code TEXT NOT NULL, severity TEXT NOT NULL, claim TEXT, message_zh TEXT NOT NULL, message_en TEXT NOT NULL, quote TEXT, page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE figures(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  label TEXT, value TEXT, unit TEXT, yuan TEXT, period TEXT, role TEXT, page INTEGER, line INTEGER, "start" INTEGER, "end" INTEGER, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
CREATE TABLE unchecked(
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  reason TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(document, position)) STRICT, WITHOUT ROWID;
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

CREATE VIEW present AS
  SELECT d.id AS document,
    (SELECT p.path FROM paths p WHERE p.document = d.id AND p.is_current
     ORDER BY p.last_run DESC, p.raw LIMIT 1) AS path,
    (SELECT p.raw FROM paths p WHERE p.document = d.id AND p.is_current
     ORDER BY p.last_run DESC, p.raw LIMIT 1) AS raw
  FROM documents d WHERE EXISTS (SELECT 1 FROM paths p WHERE p.document = d.id AND p.is_current);
CREATE VIEW 报告 AS
  SELECT v.path AS 文件, d.status AS 状态, r.department AS 部门, r.year AS 年度, r.title AS 标题,
    r.fiscal_appropriation AS 财政拨款收入, r.fiscal_appropriation_unit AS 单位,
    r.fiscal_appropriation_yuan AS 财政拨款收入元, r.self_score AS 自评分, r.full_score AS 满分,
    r.rating AS 等级, r.claims AS 算式数, r.checked AS 已核, r.unchecked AS 未核, r.errors AS 错误,
    r.warnings AS 警告, r.notes AS 提示, d.problem_messages AS 读取说明, d.sha256 AS 指纹
  FROM present v JOIN documents d ON d.id = v.document LEFT JOIN reports r ON r.document = d.id;
CREATE VIEW 问题 AS
  SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, f.severity AS 级别, f.code AS 类别,
    f.page AS 页, f.line AS 行, f.message_zh AS 说明, f.quote AS 引文
  FROM findings f JOIN present v ON v.document = f.document
  LEFT JOIN reports r ON r.document = f.document;
CREATE VIEW 指标 AS
  SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, i.id AS 编号, i.level AS 级次,
    i.name AS 名称, i.full AS 分值, i.score AS 得分, i.page AS 页, i.line AS 行
  FROM indicators i JOIN present v ON v.document = i.document
  LEFT JOIN reports r ON r.document = i.document;
CREATE VIEW 算式 AS
  SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, c.kind AS 种类, c.label AS 名称,
    c.expression AS 算式, c.stated AS 所列, c.computed AS 算得, c.verdict AS 结论, c.reason AS 原因,
    c.quote AS 引文, c.page AS 页, c.line AS 行
  FROM claims c JOIN present v ON v.document = c.document
  LEFT JOIN reports r ON r.document = c.document;
CREATE VIEW 数字 AS
  SELECT v.path AS 文件, r.department AS 部门, r.year AS 年度, f.label AS 名称, f.value AS 数值,
    f.unit AS 单位, f.yuan AS 折合元, f.period AS 所属期, f.role AS 预算或执行, f.page AS 页, f.line AS 行
  FROM figures f JOIN present v ON v.document = f.document
  LEFT JOIN reports r ON r.document = f.document;
CREATE VIEW 待处理 AS
  SELECT v.path AS 文件, d.status AS 状态, d.problem_messages AS 怎么办
  FROM present v JOIN documents d ON d.id = v.document WHERE d.status <> 'complete';
CREATE VIEW 历年 AS
  SELECT r.department AS 部门, r.year AS 年度, r.self_score AS 自评分, r.rating AS 等级,
    r.fiscal_appropriation_yuan AS 财政拨款收入元, r.errors AS 错误, r.warnings AS 警告, v.path AS 文件
  FROM present v JOIN reports r ON r.document = v.document
  WHERE r.department IS NOT NULL AND r.year IS NOT NULL;

INSERT INTO migrations VALUES (1, '2025-01-01T00:00:00Z');
INSERT INTO runs VALUES (1, '2025-01-01T00:00:00Z', '2025-01-01T00:00:01Z', '0', 'g', 1, 1, 0, 0);
INSERT INTO documents VALUES (1, 'ab12', 10, 'text', 1, 'utf-8', 'complete', '', '', '0', 'g', '2025-01-01T00:00:00Z', 1, 1);
INSERT INTO paths VALUES (1, 1, 'in/old.txt', CAST('in/old.txt' AS BLOB), 1, NULL, 1, 1);
INSERT INTO reports VALUES (1, '标题', '甲局', 2020, NULL, '774.55', '万元', '7745500.00', '100', '100', '优',
  2, 1, 1, 1, 0, 1, 0, 0);
INSERT INTO indicators VALUES
  (1, 0, 'i1', NULL, 1, '预算执行率', '10', '9.5', '预算执行率', 1, 3, 0, 5),
  (1, 1, 'i2', NULL, 1, '管理', '9', '10', '管理', 1, 4, 6, 8);
INSERT INTO claims VALUES
  (1, 0, 'formula-0', 'formula', '执行率', '执行率 34.94/39.66=80%', '34.94/39.66', '34.94; 39.66', '80%', '88.0988401412%',
   '88.0751%', '88.1226%', 'wrong', NULL, NULL, '', 'digitInResult', '88%', 1, 5, 9, 20);
INSERT INTO operands VALUES (1, 0, 'formula-0', NULL, '34.94', '万元', 1, 5, 9, 14);
INSERT INTO diagnoses VALUES (1, 0, 'formula-0', 'digitInResult', '88%', '疑误', 'a slip');
INSERT INTO findings VALUES (1, 0, 'formulaWrong', 'error', 'formula-0', '不符', 'wrong', '执行率', 1, 5, 9, 20);
INSERT INTO figures VALUES (1, 0, '财政拨款收入', '774.55', '万元', '7745500.00', 'thisYear', 'actual', 1, 6, 21, 27);
INSERT INTO texts VALUES (1, '甲局的公用经费');
