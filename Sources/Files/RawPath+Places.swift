import Glibc

extension RawPath {
  /// The folder that this path names something in.
  package var folder: RawPath {
    let slash = UInt8(ascii: "/")
    let trimmed = trimmingSlashes
    guard let end = trimmed.bytes.lastIndex(of: slash) else { return "." }
    return end == 0 ? "/" : RawPath(bytes: Array(trimmed.bytes[..<end]))
  }

  /// Where this path leads, as one path whatever it was called: without links but for the last name, which is kept
  /// unless it names a folder, and without `.` and `..`.
  ///
  /// What lies in `root`, a folder without links, is told from there; of a path that leads nowhere, the folders that
  /// are there decide.
  package func place(in root: RawPath) -> RawPath {
    let absolute =
      kind(followingLinks: true) == .folder ? resolved ?? self : folder.settled.appending(lastName)
    guard let steps = root.steps(to: absolute) else { return absolute }
    let relative = RawPath(bytes: Array(steps.joined(separator: [UInt8(ascii: "/")])))
    // Standard input has this name.
    return relative == .standardInput ? "./-" : relative
  }

  /// The absolute path as far as there are folders, and the names of the rest.
  private var settled: RawPath {
    if let resolved { return resolved }
    let above = folder
    return above == self ? self : above.settled.appending(lastName)
  }

  private var lastName: [UInt8] { Array(trimmingSlashes.name) }

  private var trimmingSlashes: RawPath {
    RawPath(bytes: bytes.reversed().drop { $0 == UInt8(ascii: "/") }.reversed())
  }
}
