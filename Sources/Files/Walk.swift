import Pages
import Texts

/// The report files under some paths, found one at a time.
///
/// A file that is named is always given, whatever it is called. In a folder and its folders, those ending in
/// `.pdf`, `.txt` or `.text` are given, in the byte order of their names; hidden ones are passed over. Nothing is
/// silently lost: a folder that cannot be opened is an entry with a problem.
///
/// A symbolic link in a folder is followed when its target lies inside the folder that was named, and is not
/// found there anyway. So links neither lead out, nor in circles, nor to the same file twice.
///
/// ```swift
/// for entry in Walk(["missing.pdf"]) { print(entry.path.string) }
/// Walk(["missing.pdf"]).map(\.path.string)  // ["missing.pdf"]
/// ```
public struct Walk: Sequence, IteratorProtocol {
  /// One file, or one folder that could not be opened.
  public struct Entry: Hashable, Sendable {
    public var path: RawPath
    /// Why the folder could not be opened; `nil` for a file.
    public var fault: Wording?

    public init(_ path: RawPath, fault: Wording? = nil) {
      self.path = path
      self.fault = fault
    }
  }

  private enum Step {
    case named(RawPath)
    case folder(RawPath, root: Root)
    /// The names of a folder from one on; they are all that is kept of it.
    case names([[UInt8]], from: Int, of: RawPath, root: Root)
  }

  /// What is still to be visited, the next one last.
  private var steps: [Step]
  private var linkedFolders: Set<FileIdentity> = []

  /// Walks `paths` in their order.
  public init(_ paths: [RawPath]) { steps = paths.reversed().map(Step.named) }

  public mutating func next() -> Entry? {
    while let step = steps.popLast() {
      switch step {
      case .named(let path):
        guard path.kind(followingLinks: true) == .folder else { return Entry(path) }
        steps.append(.folder(path, root: Root(path)))
      case .folder(let path, let root):
        do {
          try enter(path, root: root)
        } catch {
          return Entry(path, fault: error.message)
        }
      case .names(let names, let first, let folder, let root):
        if first + 1 < names.count { steps.append(.names(names, from: first + 1, of: folder, root: root)) }
        if let entry = visit(folder.appending(names[first]), root: root) { return entry }
      }
    }
    return nil
  }

  private mutating func enter(_ folder: RawPath, root: Root) throws(FileFault) {
    let names = try folder.names().filter { $0.first != UInt8(ascii: ".") }
    if !names.isEmpty { steps.append(.names(names, from: 0, of: folder, root: root)) }
  }

  /// The entry of a file, and none for a folder, which is visited next.
  private mutating func visit(_ path: RawPath, root: Root) -> Entry? {
    switch path.kind(followingLinks: false) {
    case .file: return path.isReportName ? Entry(path) : nil
    case .folder:
      steps.append(.folder(path, root: root))
      return nil
    case .link: return visitThroughLink(path, root: root)
    // A file that vanished since it was listed would only be reported as lost.
    case .other, .missing: return nil
    }
  }

  private mutating func visitThroughLink(_ path: RawPath, root: Root) -> Entry? {
    guard let target = path.resolved, let below = root.steps(to: target) else { return nil }
    let isHidden = below.contains { $0.first == UInt8(ascii: ".") }
    switch target.kind(followingLinks: false) {
    case .file:
      guard path.isReportName, isHidden || !target.isReportName else { return nil }
      return Entry(path)
    case .folder:
      guard isHidden, let identity = target.identity else { return nil }
      if linkedFolders.insert(identity).inserted { steps.append(.folder(path, root: root)) }
      return nil
    case .link, .other, .missing: return nil
    }
  }
}

/// The folder that was named, by its real place.
private struct Root {
  private let real: RawPath?

  init(_ path: RawPath) { real = path.resolved }

  /// The names that lead from the root to `target`; `nil` when it lies outside.
  func steps(to target: RawPath) -> [ArraySlice<UInt8>]? {
    guard let real else { return nil }
    let slash = UInt8(ascii: "/")
    if target == real { return [] }
    let prefix = real.bytes.last == slash ? real.bytes : real.bytes + [slash]
    guard target.bytes.starts(with: prefix) else { return nil }
    return target.bytes[prefix.count...].split(separator: slash)
  }
}

extension RawPath {
  /// Whether a file of this name is read when it is found in a folder.
  fileprivate var isReportName: Bool {
    let name = name.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    return [".pdf", ".txt", ".text"].contains { ending in
      name.count > ending.utf8.count && name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }
}
