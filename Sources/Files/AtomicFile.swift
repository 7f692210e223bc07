import Glibc
import Pages
import Texts

/// A file that gets its name only when it is complete.
///
/// It is written beside its place under a hidden name and renamed by ``commit()``; one that is let go before
/// that leaves nothing behind.
package final class AtomicFile {
  private let path: RawPath
  /// Where it is until it gets its name.
  let temporary: RawPath
  private var descriptor: CInt
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 16

  /// Starts to write the file `name` in `folder`.
  ///
  /// Reports may be confidential, so only its owner may read it unless it is shared.
  init(_ name: String, in folder: RawPath, isShared: Bool = false) throws(FileFault) {
    path = folder.appending(name)
    temporary = folder.appending(".\(name).\(getpid()).part")
    // One left by a process that had the same number is in the way.
    _ = unsafe temporary.withCString { unsafe unlink($0) }
    descriptor = unsafe temporary.withCString {
      unsafe open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isShared ? 0o666 : 0o600)
    }
    guard descriptor >= 0 else { throw writeFault(errno, at: path) }
    TemporaryFiles.insert(temporary)
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    _ = unsafe temporary.withCString { unsafe unlink($0) }
    TemporaryFiles.remove(temporary)
  }

  /// Removes what programs that are gone left half written for files of this name in `folder`.
  static func removeLeftovers(of name: String, in folder: RawPath) throws(FileFault) {
    for left in try folder.names() {
      let text = String(decoding: left, as: UTF8.self)
      guard text.hasPrefix(".\(name)."), text.hasSuffix(".part"),
        let process = pid_t(text.dropFirst(name.utf8.count + 2).dropLast(".part".utf8.count)),
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      _ = unsafe folder.appending(left).withCString { unsafe unlink($0) }
    }
  }

  /// Appends bytes.
  func write(_ bytes: some Sequence<UInt8>) throws(FileFault) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Brings all that was written to the disk.
  func prepare() throws(FileFault) {
    try flush()
    guard fsync(descriptor) == 0 else { throw writeFault(errno, at: path) }
  }

  /// Gives the file its name, replacing any other of that name; on the disk at once, unless it can be made again.
  func commit(durably: Bool = true) throws(FileFault) {
    if durably { try prepare() } else { try flush() }
    let code = unsafe temporary.withCString { from in unsafe path.withCString { unsafe rename(from, $0) } }
    guard code == 0 else { throw writeFault(errno, at: path) }
    close(descriptor)
    descriptor = -1
    TemporaryFiles.remove(temporary)
  }

  private func flush() throws(FileFault) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw writeFault(errno, at: path) }
      rest = rest.dropFirst(count)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Why nothing can be written at `path`.
package func writeFault(_ code: CInt, at path: RawPath) -> FileFault {
  let message =
    switch code {
    case EACCES, EPERM, EROFS:
      Wording(
        zh: "没有写入权限；请换一个目录，或改变它的权限",
        en: "no permission to write here; choose another folder, or change its permissions")
    case ENOSPC, EDQUOT:
      Wording(
        zh: "磁盘空间不足；请腾出空间后重试", en: "the disk is full; make room and try again")
    case EEXIST, ENOTDIR:
      Wording(
        zh: "这里已有同名文件，不能当作目录；请换一个目录名",
        en: "a file of this name is in the way of the folder; choose another folder name")
    case EFBIG:
      Wording(
        zh: "文件大小超过了系统的限额（ulimit -f）；请放宽限额，或分批处理",
        en: "the file is larger than the system's limit (ulimit -f); raise it, or take fewer files at a time")
    case EISDIR:
      Wording(
        zh: "这里已有同名目录；请移走它，或换一个输出目录",
        en: "a folder of this name is in the way; move it, or choose another folder")
    default:
      Wording(
        zh: "写入失败（\(systemMessage(code))）；请检查路径和磁盘",
        en: "writing failed (\(systemMessage(code))); check the path and the disk")
    }
  return FileFault(path: path, message: message)
}
