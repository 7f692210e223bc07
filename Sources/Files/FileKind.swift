import Glibc

/// What stands at a path.
package enum FileKind: Equatable {
  case file, folder, link
  /// A pipe, a socket or a device.
  case other
  /// Nothing, or nothing that may be looked at.
  case missing
}

/// The identity of a file on this machine.
package struct FileIdentity: Hashable {
  var device: dev_t
  var number: ino_t
}

extension RawPath {
  /// What stands here; a symbolic link is followed or not.
  package func kind(followingLinks follows: Bool) -> FileKind {
    guard let about = about(followingLinks: follows) else { return .missing }
    switch about.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The identity of what stands here after all links.
  var identity: FileIdentity? {
    about(followingLinks: true).map { FileIdentity(device: $0.st_dev, number: $0.st_ino) }
  }

  /// The absolute path without links; `nil` when nothing stands here.
  var resolved: RawPath? {
    unsafe withCString { path in
      guard let real = unsafe realpath(path, nil) else { return nil }
      defer { unsafe free(real) }
      let bytes = unsafe UnsafeBufferPointer(start: real, count: strlen(real))
      return unsafe RawPath(bytes: bytes.map { UInt8(bitPattern: $0) })
    }
  }

  private func about(followingLinks follows: Bool) -> stat? {
    var about = stat()
    let code = unsafe withCString { unsafe follows ? stat($0, &about) : lstat($0, &about) }
    return code == 0 ? about : nil
  }
}
