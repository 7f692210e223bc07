extension Filing {
  /// The rows of a sheet as objects with a text for every cell that has a value.
  ///
  /// ```swift
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
  /// filing.rows(of: .findings).line  // "[{\"code\":\"sumWrong\",\"severity\":\"error\"}]"
  /// ```
  public func rows(of sheet: Sheet) -> JSON {
    .array(
      (cells[sheet] ?? []).map { row in
        .object(zip(sheet.keys, row).compactMap { key, cell in cell.map { JSON.Member(key, .string($0)) } })
      })
  }
}
