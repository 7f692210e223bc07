extension RandomAccessCollection {
  /// The first index whose element satisfies `condition`, where all behind such an element do; the end when none does.
  ///
  /// ```swift
  /// [1, 3, 5].firstIndexInOrder { $0 > 2 }  // 1
  /// ```
  public func firstIndexInOrder(where condition: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if condition(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }
}
