extension Filing {
  /// The rows of a sheet as objects with a text for every cell that has a value.
  public func rows(of sheet: Sheet) -> JSON {
    .array(
      (cells[sheet] ?? []).map { row in
        .object(zip(sheet.keys, row).compactMap { key, cell in cell.map { JSON.Member(key, .string($0)) } })
      })
  }
}
