import Glibc
import Pages
import Texts

/// Why a folder or a file could not be used, and what to do about it.
public struct FileFault: Error, Sendable, Equatable {
  public var path: RawPath
  public var message: Wording

  /// Says of a path what is wrong and what to do.
  ///
  /// ```swift
  /// FileFault(path: "out", message: Wording(zh: "不是目录", en: "no folder")).message.en  // "no folder"
  /// ```
  public init(path: RawPath, message: Wording) {
    self.path = path
    self.message = message
  }
}

extension RawPath {
  /// The names in this folder in the order of their bytes, without `.` and `..`.
  package func names() throws(FileFault) -> [[UInt8]] { try content(beneath: nil).names }

  /// The names in this folder and its identity; with a `root`, only when the folder that was opened lies in it.
  ///
  /// The folder may have been changed for a link since it was looked at, so the one that was opened is asked.
  func content(beneath root: RawPath?) throws(FileFault) -> (names: [[UInt8]], identity: FileIdentity) {
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw folderFault(errno) }
    var about = stat()
    let isInside = root.map { RawPath.place(of: descriptor)?.isBeneath($0) ?? false } ?? true
    guard isInside, unsafe fstat(descriptor, &about) == 0, let folder = unsafe fdopendir(descriptor) else {
      let code = isInside ? errno : ELOOP
      close(descriptor)
      throw folderFault(code)
    }
    defer { unsafe closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe RawPath.name(of: entry)
      if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw folderFault(errno) }
    let identity = FileIdentity(device: about.st_dev, number: about.st_ino)
    return (names.sorted { $0.lexicographicallyPrecedes($1) }, identity)
  }

  /// Where the file stands that a descriptor was opened for, by its real path; `nil` when the system does not say.
  static func place(of descriptor: CInt) -> RawPath? {
    let capacity = Int(PATH_MAX) * 2
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return 0 }
        return max(0, unsafe readlink("/proc/self/fd/\(descriptor)", start, capacity))
      }
    }
    return bytes.isEmpty ? nil : RawPath(bytes: bytes)
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
  }

  private func folderFault(_ code: CInt) -> FileFault {
    let message =
      switch code {
      case EACCES, EPERM:
        Wording(
          zh: "没有权限打开这个目录；请用 chmod u+rx 或换用户读取",
          en: "no permission to open this folder; allow it with chmod u+rx, or run as a user who may")
      case ENOENT: Wording(zh: "目录不存在；请检查路径", en: "there is no such folder; check the path")
      case ELOOP:
        Wording(
          zh: "读的时候，这个目录被换成了通向别处的链接，没有进入",
          en: "while it was read, this folder became a link that leads out, and was not entered")
      case ENAMETOOLONG:
        Wording(
          zh: "路径超过系统的上限，打不开；请缩短目录名，或从靠里的目录读起",
          en:
            "the path is longer than the system allows; shorten its names, or start from a folder further in")
      case ENOTDIR: Wording(zh: "这不是目录；请给出目录", en: "this is no folder; name a folder")
      default:
        Wording(
          zh: "打不开这个目录（\(systemMessage(code))）；请检查磁盘或网络盘后重试",
          en: "the folder cannot be opened (\(systemMessage(code))); check the disk or the network share")
      }
    return FileFault(path: self, message: message)
  }
}

/// What the system says of an error number.
package func systemMessage(_ code: CInt) -> String { unsafe String(cString: strerror(code)) }
