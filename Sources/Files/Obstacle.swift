import Pages
import Texts

/// Why something that was found in a folder is not read, with what to do about it.
public struct Obstacle: Equatable, Sendable {
  /// What it is: a folder, a link, a pipe or device, or a file.
  public var format: Document.Format
  public var status: Status
  public var problem: Problem

  /// Names what stands in the way of reading something that was met on a walk.
  ///
  /// ```swift
  /// Obstacle(format: .folder, problem: Problem(code: "notAFile", message: Wording(zh: "目录", en: "a folder"))).status.rawValue  // "unreadable"
  /// ```
  public init(format: Document.Format, status: Status = .unreadable, problem: Problem) {
    self.format = format
    self.status = status
    self.problem = problem
  }
}

extension Obstacle {
  /// A folder that could not be opened.
  static func folder(_ message: Wording) -> Obstacle {
    Obstacle(format: .folder, problem: Problem(code: "folderNotOpened", message: message))
  }

  static let hiddenFolder = Obstacle(
    format: .folder, status: .unsupported,
    problem: Problem(
      code: "hiddenFolder",
      message: Wording(
        zh: "隐藏目录，没有进入；要读其中的文件，请直接写出它的路径",
        en: "this folder is hidden and was not entered; name it to read what is in it")))

  static let hiddenFile = Obstacle(
    format: .other, status: .unsupported,
    problem: Problem(
      code: "hiddenFile",
      message: Wording(
        zh: "隐藏文件，没有读；要读请直接写出它的路径",
        en: "this file is hidden and was not read; name it to have it read")))

  static let special = Obstacle(
    format: .special,
    problem: Problem(
      code: "notRegularFile",
      message: Wording(
        zh: "这不是普通文件，而是管道、套接字或设备，没有读；请先存为文件",
        en: "this is no regular file but a pipe, a socket or a device; save it as a file first")))

  static let danglingLink = Obstacle(
    format: .link,
    problem: Problem(
      code: "danglingLink",
      message: Wording(
        zh: "链接的目标不存在或不能查看；请检查原来的文件是否移走",
        en: "the link leads to nothing that can be looked at; see whether the file was moved")))

  static let outwardLink = Obstacle(
    format: .link,
    problem: Problem(
      code: "outwardLink",
      message: Wording(
        zh: "链接通向所给目录之外，没有读；要读请直接给出它的目标",
        en: "the link leads out of the folder and was not followed; name its target to read it")))

  /// Something that may not even be looked at.
  static func unseen(_ path: RawPath, _ code: CInt) -> Obstacle {
    let failed = Document(named: path.string, failingToOpen: code)
    return Obstacle(format: failed.format, problem: failed.problems[0])
  }
}
