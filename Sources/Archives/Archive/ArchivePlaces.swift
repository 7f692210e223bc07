import Files
import Pages

/// How an archive names files: from its own folder, so that it can be moved with them, and each place in one way.
final class ArchivePlaces {
  /// The real folder of the archive.
  let root: RawPath

  init(_ archive: RawPath) { root = archive.folder.resolved ?? archive.folder }

  /// The name of what stands at `path`.
  func name(of path: RawPath) -> RawPath {
    path == .standardInput ? path : path.place(in: root)
  }

  /// Where the file of this name stands now.
  func path(of name: RawPath) -> RawPath {
    name.bytes.first == UInt8(ascii: "/") ? name : root.appending(name.bytes)
  }
}
