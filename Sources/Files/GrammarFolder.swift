import Glibc
import Pages
import Pipeline
import Texts

extension GrammarText {
  /// The `.txt` files of a folder, in the byte order of their names; a file's name is its whole path.
  ///
  /// Throws ``FileFault`` for a folder or file that cannot be read.
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
      files.append((name: path.string, text: try path.text()))
    }
    self.init(files: files)
  }
}

extension [UInt8] {
  fileprivate var hasTextSuffix: Bool { suffix(4).elementsEqual(".txt".utf8) }
}

extension RawPath {
  /// The UTF-8 text of the file here, without a byte order mark.
  public func text() throws(FileFault) -> String {
    let bytes = try contents()
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw FileFault(
        path: self,
        message: Wording(zh: "不是 UTF-8 文本；请另存为 UTF-8", en: "this is no UTF-8 text; save it as UTF-8"))
    }
    return text
  }

  private func contents() throws(FileFault) -> [UInt8] {
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw readFault(errno) }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw readFault(errno) }
      if count == 0 { return all }
      all += chunk[..<count]
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
