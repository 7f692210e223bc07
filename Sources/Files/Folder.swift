import Glibc
import Pages
import Texts

/// Why a folder or a file could not be used, and what to do about it.
public struct FileFault: Error, Sendable, Equatable {
  public var path: RawPath
  public var message: Wording

  public init(path: RawPath, message: Wording) {
    self.path = path
    self.message = message
  }
}

extension RawPath {
  /// The names in this folder in the order of their bytes, without `.` and `..`.
  package func names() throws(FileFault) -> [[UInt8]] {
    guard let folder = unsafe withCString({ unsafe opendir($0) }) else { throw folderFault(errno) }
    defer { unsafe closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe RawPath.name(of: entry)
      if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw folderFault(errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
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
