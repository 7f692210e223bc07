/// The columns of lines that stand below one another: what is left between places that are blank in all of them.
struct Gutters {
  /// Where each column begins; the first begins at 0.
  private(set) var starts: [Int]
  /// The widths of the gutters before the second column and the following.
  private(set) var widths: [Int]

  /// `narrowest` is the least width of a gutter.
  init(_ lines: some Sequence<InkLine>, narrowest: Int) {
    var inked: [Bool] = []
    for line in lines {
      if line.end > inked.count { inked += Array(repeating: false, count: line.end - inked.count) }
      for sign in line.signs {
        for place in sign.place..<sign.place + sign.width { inked[place] = true }
      }
    }
    starts = [0]
    widths = []
    guard var last = inked.firstIndex(of: true) else { return }
    for place in inked.indices.dropFirst(last + 1) where inked[place] {
      if place - last - 1 >= narrowest {
        starts.append(place)
        widths.append(place - last - 1)
      }
      last = place
    }
  }

  var count: Int { starts.count }

  /// The same with the narrowest gutters closed until only so many columns are left; `nil` when that does not tell
  /// which to close.
  func narrowed(to columns: Int) -> Gutters? {
    guard count > columns else { return self }
    let kept = widths.sorted(by: >).prefix(columns - 1)
    guard let least = kept.last, widths.count(where: { $0 >= least }) == columns - 1 else { return nil }
    var result = self
    result.starts = [0] + widths.indices.filter { widths[$0] >= least }.map { starts[$0 + 1] }
    result.widths = widths.filter { $0 >= least }
    return result
  }

  /// The same without the gutters before some columns.
  func closed(before columns: [Int]) -> Gutters {
    var result = self
    result.starts = starts.indices.filter { !columns.contains($0) }.map { starts[$0] }
    result.widths = starts.indices.dropFirst().filter { !columns.contains($0) }.map { widths[$0 - 1] }
    return result
  }

  /// The column that a place lies in.
  func column(at place: Int) -> Int { (starts.lastIndex { $0 <= place }) ?? 0 }
}
