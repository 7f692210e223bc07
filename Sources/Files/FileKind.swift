import Glibc

/// What stands at a path.
package enum FileKind: Equatable {
  case file, folder, link
  /// A pipe, a socket or a device.
  case other
  /// Nothing.
  case missing
  /// Something that may not be looked at, and the number of the system's error.
  case hidden(CInt)
}

/// The identity of a file on this machine.
package struct FileIdentity: Hashable {
  var device: dev_t
  var number: ino_t
}

extension RawPath {
  /// What stands here; a symbolic link is followed or not.
  package func kind(followingLinks follows: Bool) -> FileKind {
    guard let about = about(followingLinks: follows) else {
      return errno == ENOENT || errno == ENOTDIR ? .missing : .hidden(errno)
    }
    switch about.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Whether a file without content stands here.
  package var isEmptyFile: Bool {
    about(followingLinks: true).map { $0.st_size == 0 } ?? false
  }

  /// The identity of what stands here after all links.
  var identity: FileIdentity? {
    about(followingLinks: true).map { FileIdentity(device: $0.st_dev, number: $0.st_ino) }
  }

  /// What the system says of what stands here; `errno` tells why it says nothing.
  private func about(followingLinks follows: Bool) -> stat? {
    var about = stat()
    let code = unsafe withCString { unsafe follows ? stat($0, &about) : lstat($0, &about) }
    return code == 0 ? about : nil
  }

  /// The absolute path without links; `nil` when nothing stands here.
  package var resolved: RawPath? {
    unsafe withCString { path in
      guard let real = unsafe realpath(path, nil) else { return nil }
      defer { unsafe free(real) }
      let bytes = unsafe UnsafeBufferPointer(start: real, count: strlen(real))
      return unsafe RawPath(bytes: bytes.map { UInt8(bitPattern: $0) })
    }
  }

  /// Whether this absolute path without links leads to `folder` or into it, both being free of links.
  func isBeneath(_ folder: RawPath) -> Bool { folder.steps(to: self) != nil }

  /// The names that lead from this folder to `target`, both without links; `nil` when it lies outside.
  func steps(to target: RawPath) -> [ArraySlice<UInt8>]? {
    let slash = UInt8(ascii: "/")
    if target == self { return [] }
    let prefix = bytes.last == slash ? bytes : bytes + [slash]
    guard target.bytes.starts(with: prefix) else { return nil }
    return target.bytes[prefix.count...].split(separator: slash)
  }
}
