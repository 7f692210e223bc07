import Texts

extension YearFindings {
  /// Each report beside each of the year before of the same department, in the order of the documents.
  static let neighbours = """
    WITH single AS MATERIALIZED (
      SELECT r.department, r.year FROM reports r JOIN present v ON v.document = r.document
      WHERE r.department IS NOT NULL AND r.year IS NOT NULL
      GROUP BY r.department, r.year HAVING count(*) <= 3)
    SELECT r.document, r.year, q.document, w.path
    FROM single s JOIN single t ON t.department = s.department AND t.year = s.year - 1
    CROSS JOIN reports r ON r.department = s.department AND r.year = s.year
    CROSS JOIN reports q ON q.department = t.department AND q.year = t.year
    CROSS JOIN present w ON w.document = q.document
    WHERE EXISTS (SELECT 1 FROM paths p WHERE p.document = r.document AND p.is_current)
    ORDER BY r.document, w.raw
    """

  /// What report `?1` of the year `?2` says of the year before, and report `?3` says of the same.
  ///
  /// The amount has the same name in both, or it is what the first compares an amount of that name with: in
  /// “总支出20万元，比上年15万元增加5万元” the second amount is the 总支出 of the year before, and the words before it
  /// are the eleventh column.
  static let pairs = """
    WITH told AS (
      SELECT position, label, value_text AS value, unit, yuan_text AS yuan, page, line, "start", "end", NULL AS words
      FROM figures
      WHERE document = ?1 AND period IN ('lastYear', CAST(?2 - 1 AS TEXT)) AND yuan IS NOT NULL
        AND coalesce(role, 'actual') = 'actual'
      UNION ALL
      SELECT f.position, n.label, f.value_text, f.unit, f.yuan_text, f.page, f.line, f."start", f."end", f.label
      FROM claims c
      CROSS JOIN operands o ON o.document = ?1 AND o.claim = c.id
      CROSS JOIN operands m ON m.document = ?1 AND m.claim = c.id AND m.position <> o.position
      CROSS JOIN figures f ON f.document = ?1 AND f."start" = o."start"
      CROSS JOIN figures n ON n.document = ?1 AND n."start" = m."start"
      WHERE c.document = ?1 AND c.kind IN ('difference', 'growth')
        AND f.period = 'lastYear' AND f.yuan IS NOT NULL AND coalesce(f.role, 'actual') = 'actual'
        AND n.period IN ('thisYear', CAST(?2 AS TEXT)) AND coalesce(n.role, 'actual') = 'actual'
        AND (SELECT count(*) FROM operands p WHERE p.document = ?1 AND p.claim = c.id) = 2)
    SELECT f.label, f.value, f.unit, f.yuan, g.value_text, g.unit, g.yuan_text, f.page, f.line, f."start", f."end", f.words
    FROM told f
    CROSS JOIN figures g ON g.document = ?3 AND g.label = f.label AND g.yuan IS NOT NULL
      AND g.period IN ('thisYear', CAST(?2 - 1 AS TEXT)) AND coalesce(g.role, 'actual') = 'actual'
    ORDER BY f.label, f.position, g.position
    """
}
