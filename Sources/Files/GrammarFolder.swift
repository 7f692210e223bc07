import Glibc
import Pages
import Pipeline
import Texts

extension GrammarText {
  /// The `.txt` files of a folder, in the byte order of their names; a file's name is its whole path.
  ///
  /// Throws ``FileFault`` for a folder or file that cannot be read.
  ///
  /// ```swift
  /// func grammar() throws -> GrammarText { try GrammarText(folder: "grammar") }
  /// ```
  public init(folder: RawPath) throws(FileFault) {
    let names = try folder.names().filter { $0.first != UInt8(ascii: ".") && $0.hasTextSuffix }
    guard !names.isEmpty else {
      throw FileFault(
        path: folder,
        message: Wording(
          zh: "目录里没有 .txt 语法文件；请给出语法目录",
          en: "there is no .txt grammar file in this folder; name a folder of grammar files"))
    }
    var files: [(name: String, text: String)] = []
    for name in names {
      let path = folder.appending(name)
      files.append((name: path.string, text: try path.text(isRegular: true)))
    }
    self.init(files: files)
  }
}

extension GrammarText {
  /// Writes every file of the grammar into a folder, made if missing, and gives their names.
  ///
  /// Throws ``FileFault`` before anything is written when a file of one of the names is there.
  ///
  /// ```swift
  /// func export() throws -> [String] { try GrammarText.builtIn.write(to: "grammar") }
  /// ```
  public func write(to folder: RawPath) throws(FileFault) -> [String] {
    try folder.create()
    for file in files where folder.appending(file.name).kind(followingLinks: false) != .missing {
      throw FileFault(path: folder.appending(file.name), message: .inTheWay)
    }
    for file in files {
      let output = try AtomicFile(file.name, in: folder, isShared: true)
      try output.write(file.text.utf8)
      try output.commit()
    }
    return files.map(\.name)
  }
}

extension [UInt8] {
  fileprivate var hasTextSuffix: Bool { suffix(Self.textSuffix.count).elementsEqual(Self.textSuffix) }

  private static var textSuffix: String.UTF8View { ".txt".utf8 }
}

extension RawPath {
  /// The UTF-8 text of the file here, without a byte order mark.
  ///
  /// What may only be a regular file is not waited for when it is a pipe or a device.
  ///
  /// ```swift
  /// func words(in folder: RawPath) throws -> String { try folder.appending("words.txt").text() }
  /// ```
  public func text(isRegular: Bool = false) throws(FileFault) -> String {
    let bytes = try contents(isRegular: isRegular)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw FileFault(
        path: self,
        message: Wording(zh: "不是 UTF-8 文本；请另存为 UTF-8", en: "this is no UTF-8 text; save it as UTF-8"))
    }
    return text
  }

  /// Many times a grammar or the line of a password, in bytes.
  private static let longestText = 4 << 20

  private func contents(isRegular: Bool) throws(FileFault) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
    let flags = O_RDONLY | O_CLOEXEC | (isRegular ? O_NONBLOCK : 0)
    let descriptor = unsafe withCString { unsafe open($0, flags) }
    guard descriptor >= 0 else { throw readFault(errno) }
    defer { close(descriptor) }
    var about = stat()
    guard unsafe fstat(descriptor, &about) == 0 else { throw readFault(errno) }
    if isRegular, about.st_mode & S_IFMT != S_IFREG { throw FileFault(path: self, message: .notRegular) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: RawPath.chunk)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw readFault(errno) }
      if count == 0 { return all }
      all += chunk[..<count]
      if all.count > Self.longestText { throw FileFault(path: self, message: .tooLong) }
    }
  }

  private func readFault(_ code: CInt) -> FileFault {
    FileFault(
      path: self,
      message: Wording(
        zh: "读不出来（\(systemMessage(code))）；请检查路径和权限",
        en: "it cannot be read (\(systemMessage(code))); check the path and the permissions"))
  }
}

extension Wording {
  fileprivate static let inTheWay = Wording(
    zh: "这里已有同名文件，没有写入；请换一个目录",
    en: "a file of this name is there already, so nothing was written; choose another folder")

  fileprivate static let notRegular = Wording(
    zh: "这不是普通文件，而是目录、管道或设备；请换成普通文件",
    en: "this is no regular file but a folder, a pipe or a device; put a regular file in its place")

  fileprivate static let tooLong = Wording(
    zh: "文件超过 4 MiB，不会是语法或密码；请检查路径",
    en: "the file is larger than 4 MiB and hardly a grammar or a password; check the path")
}
