import Glibc
import Texts

/// A folder of web pages that is being written, one after the other.
///
/// Each page gets its name only when it is complete, and one that another program made is left alone.
package struct PageFolder {
  private let folder: RawPath
  private let isShared: Bool

  /// Creates the folder and those above it where they are missing.
  ///
  /// ```swift
  /// func start() throws -> PageFolder { try PageFolder("review") }
  /// ```
  package init(_ folder: RawPath, isShared: Bool = false) throws(FileFault) {
    try folder.create()
    self.folder = folder
    self.isShared = isShared
  }

  /// Writes a page; `name` may lead through folders, which are made.
  ///
  /// ```swift
  /// func add(_ page: String, to folder: PageFolder) throws { try folder.write(page, to: "reports/1.html") }
  /// ```
  package func write(_ html: String, to name: String) throws(FileFault) {
    let parts = name.split(separator: "/").map(String.init)
    var place = folder
    for part in parts.dropLast() { place = place.appending(part) }
    try place.create()
    guard let last = parts.last else { return }
    try place.appending(last).checkIsOurPage()
    let file = try AtomicFile(last, in: place, isShared: isShared)
    try file.write(html.utf8)
    try file.commit(durably: false)
  }
}

extension RawPath {
  /// The folder and the name of a file that a path names.
  package var partedAtLastSlash: (folder: RawPath, name: String) {
    let name = RawPath(bytes: Array(self.name)).string
    let folder = RawPath(bytes: Array(bytes.dropLast(self.name.count)))
    return (folder.bytes.isEmpty ? "." : folder, name)
  }

  /// Throws when a file stands here whose head does not say that this program made it.
  fileprivate func checkIsOurPage() throws(FileFault) {
    switch kind(followingLinks: true) {
    case .missing: return
    case .file: break
    default: throw writeFault(EISDIR, at: self)
    }
    if isEmptyFile { return }
    var head = [UInt8](repeating: 0, count: headLength)
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw writeFault(errno, at: self) }
    defer { close(descriptor) }
    let count = max(0, unsafe read(descriptor, &head, head.count))
    guard String(decoding: head[..<count], as: UTF8.self).contains(mark) else {
      throw FileFault(path: self, message: .foreignPage)
    }
  }
}

/// How a page of ours says so, and in how many of its first bytes.
private let mark = "<meta name=\"generator\" content=\"fuhe\">"
private let headLength = 2048

extension Wording {
  fileprivate static let foreignPage = Wording(
    zh: "这里已有同名文件，但不是 fuhe 写的网页，没有覆盖；请移走它，或换一个输出位置",
    en:
      "a file of this name is there that fuhe did not write, so it was left alone; move it, or choose another place"
  )
}
