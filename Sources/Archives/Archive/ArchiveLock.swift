import Files
import Glibc
import Pages

/// Keeps other runs from writing to an archive; makes the file, for its owner only, when there is none.
///
/// The system forgets SQLite's own locks when any descriptor of the file is closed, so this one stays open to
/// the end of the program, even when it is released.
struct ArchiveLock {
  private let descriptor: CInt

  init(_ path: RawPath, isShared: Bool) throws(FileFault) {
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_RDWR | O_CREAT | O_CLOEXEC, isShared ? 0o666 : 0o600)
    }
    guard descriptor >= 0 else { throw writeFault(errno, at: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw FileFault(path: path, message: .archiveLocked)
    }
    guard ArchiveLock.isUsable(descriptor, isShared: isShared) else {
      close(descriptor)
      throw FileFault(path: path, message: .notAnArchive)
    }
    self.descriptor = descriptor
  }

  /// Whether the file is empty, and then made its owner's only, or says in its header that it is an archive.
  ///
  /// The header is looked at before SQLite opens the file, which would finish what another program left undone there.
  private static func isUsable(_ descriptor: CInt, isShared: Bool) -> Bool {
    var about = stat()
    guard unsafe fstat(descriptor, &about) == 0, about.st_mode & S_IFMT == S_IFREG else { return false }
    if about.st_size == 0 { return isShared || fchmod(descriptor, 0o600) == 0 }
    var header = [UInt8](repeating: 0, count: Schema.header)
    guard unsafe pread(descriptor, &header, header.count, 0) == header.count else { return false }
    let place = Schema.applicationPlace
    let identifier = header[place..<place + Schema.applicationLength].reduce(0) {
      $0 << UInt8.bitWidth | Int($1)
    }
    return header.starts(with: Schema.magic) && identifier == Schema.applicationIdentifier
  }

  func release() { flock(descriptor, LOCK_UN) }
}
