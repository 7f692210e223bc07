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
    self.descriptor = descriptor
  }

  func release() { flock(descriptor, LOCK_UN) }
}
