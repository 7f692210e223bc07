import Glibc

/// Why a file gave no bytes.
struct FileFailure: Error {
  var status: Status
  var problem: Problem

  init(_ status: Status, _ problem: Problem) {
    self.status = status
    self.problem = problem
  }

  /// Why a file could not be opened or read, by the number of the system's error.
  init(_ code: CInt) {
    switch code {
    case ENOENT, ENOTDIR: self.init(.unreadable, .notFound)
    case EACCES, EPERM: self.init(.unreadable, .notPermitted)
    case EISDIR: self.init(.unreadable, .isDirectory)
    case ENAMETOOLONG: self.init(.unreadable, .pathTooLong)
    default: self.init(.unreadable, .notRead(reason: unsafe String(cString: strerror(code))))
    }
  }
}

/// Reads a whole file into memory.
///
/// - Throws: `FileFailure` when there is no such file, it is not a regular file, it may not be read or it is
///   larger than `limit` bytes.
func bytes(ofFileAt path: String, limit: Int) throws(FileFailure) -> [UInt8] {
  let file = try OpenFile(path)
  guard try file.size() <= limit else { throw FileFailure(.unsupported, .tooLarge(limit: limit)) }
  return try file.bytes(limit: limit)
}

/// A file opened for reading. It closes itself when its owner lets go of it.
private struct OpenFile: ~Copyable {
  private let descriptor: CInt

  init(_ path: String) throws(FileFailure) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileFailure(errno) }
  }

  deinit { close(descriptor) }

  /// The size in bytes, once it is certain that this is a regular file.
  borrowing func size() throws(FileFailure) -> Int {
    var about = stat()
    guard unsafe fstat(descriptor, &about) == 0 else { throw FileFailure(errno) }
    switch about.st_mode & S_IFMT {
    case S_IFREG: return Int(about.st_size)
    case S_IFDIR: throw FileFailure(.unreadable, .isDirectory)
    default: throw FileFailure(.unreadable, .notRegularFile)
    }
  }

  /// All bytes to the end of the file, even when it grew after its size was asked.
  borrowing func bytes(limit: Int) throws(FileFailure) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(try size() + 1)
    while true {
      let chunk = try chunk(FileMeasure.chunk)
      if chunk.isEmpty { return all }
      all += chunk
      if all.count > limit { throw FileFailure(.unsupported, .tooLarge(limit: limit)) }
    }
  }

  private borrowing func chunk(_ capacity: Int) throws(FileFailure) -> [UInt8] {
    var count = -1
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialised in
      repeat {
        count = unsafe read(descriptor, buffer.baseAddress, capacity)
      } while count < 0 && errno == EINTR
      initialised = max(count, 0)
    }
    guard count >= 0 else { throw FileFailure(errno) }
    return chunk
  }
}
