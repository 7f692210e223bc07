import Files

extension Archive {
  /// The file of each document that is selected, as it can be opened from here.
  package func files(_ selection: Selection = Selection()) throws -> [RawPath] {
    let statement = try selection.statement(selecting: "v.raw", in: self)
    var files: [RawPath] = []
    while try statement.step() {
      if let raw = statement.bytes(0) { files.append(path(of: RawPath(bytes: raw))) }
    }
    return files
  }
}
