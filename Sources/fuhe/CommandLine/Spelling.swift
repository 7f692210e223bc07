/// Of shorter parts of a word, another word is as near.
private let lettersPerSlip = 3

/// The word that `word` is most likely a misspelling of; `nil` when none is near.
///
/// Near is one slip for every three letters of the word, and at least one. Of equally near words the first wins.
func closest(to word: String, in words: [String]) -> String? {
  let limit = max(1, word.unicodeScalars.count / lettersPerSlip)
  let ranked = words.map { (word: $0, slips: slips(from: word, to: $0)) }
  return ranked.filter { $0.slips <= limit }.min { $0.slips < $1.slips }?.word
}

/// How many letters must be added, dropped, changed or swapped with their neighbour (Damerau's distance).
func slips(from first: String, to second: String) -> Int {
  let a = Array(first.unicodeScalars)
  let b = Array(second.unicodeScalars)
  var rows = [Array(0...b.count)]
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      var least = min(change, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
