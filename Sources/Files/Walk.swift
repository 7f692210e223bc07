import Pages

/// What stands under some paths, found one at a time.
///
/// A file that is named is always given. In a folder and its folders everything is given, in the byte order of the
/// names, and nothing is silently lost: what cannot or should not be read is an entry with an ``Obstacle``, such as a
/// folder that cannot be opened, a pipe, and a hidden file or folder. A folder that is named twice is walked once.
///
/// A symbolic link in a folder is followed when its target lies inside the folder that was named, and is not
/// found there anyway. So links neither lead out, nor in circles, nor to the same file twice.
///
/// ```swift
/// for entry in Walk(["missing.pdf"]) { print(entry.path.string) }
/// Walk(["missing.pdf"]).map(\.path.string)  // ["missing.pdf"]
/// ```
public struct Walk: Sequence, IteratorProtocol {
  /// One file, or something else that was met.
  public struct Entry: Equatable, Sendable {
    public var path: RawPath
    /// The real place of the folder in which it was found, which its own must not leave; `nil` for what was named.
    public var root: RawPath?
    /// Why it is not to be read; `nil` for a file.
    public var obstacle: Obstacle?

    /// An entry that was named or found.
    ///
    /// ```swift
    /// Walk.Entry("a.pdf").obstacle == nil  // true
    /// ```
    public init(_ path: RawPath, root: RawPath? = nil, obstacle: Obstacle? = nil) {
      self.path = path
      self.root = root
      self.obstacle = obstacle
    }
  }

  private enum Step {
    case named(RawPath)
    case folder(RawPath, Course)
    /// The names of a folder from one on; they are all that is kept of it.
    case names([[UInt8]], from: Int, of: RawPath, Course)
  }

  /// Where a folder came from.
  private struct Course {
    let root: RawPath
    /// Whether a link led to it, so that its files may be met by other links as well.
    var isLinked = false
  }

  /// What was named.
  public let operands: [RawPath]
  /// What is still to be visited, the next one last.
  private var steps: [Step]
  private var entered: Set<FileIdentity> = []
  private var linkedFiles: Set<FileIdentity> = []

  /// Walks `paths` in their order.
  ///
  /// ```swift
  /// Walk(["b.txt", "a.txt"]).map(\.path.string)  // ["b.txt", "a.txt"]
  /// ```
  public init(_ paths: [RawPath]) {
    operands = paths
    steps = paths.reversed().map(Step.named)
  }

  /// The next file or obstacle; folders are entered when their turn comes.
  ///
  /// ```swift
  /// var walk = Walk(["a.txt"])
  /// walk.next()?.path.string  // Optional("a.txt")
  /// ```
  public mutating func next() -> Entry? {
    while let step = steps.popLast() {
      switch step {
      case .named(let path):
        guard path.kind(followingLinks: true) == .folder else { return Entry(path) }
        guard let root = path.resolved else { return Entry(path, obstacle: .danglingLink) }
        steps.append(.folder(path, Course(root: root)))
      case .folder(let path, let course):
        do {
          try enter(path, course)
        } catch {
          return Entry(path, root: course.root, obstacle: .folder(error.message))
        }
      case .names(let names, let first, let folder, let course):
        if first + 1 < names.count { steps.append(.names(names, from: first + 1, of: folder, course)) }
        if let entry = visit(folder.appending(names[first]), course) { return entry }
      }
    }
    return nil
  }

  private mutating func enter(_ folder: RawPath, _ course: Course) throws(FileFault) {
    let (names, identity) = try folder.content(beneath: course.root)
    guard entered.insert(identity).inserted, !names.isEmpty else { return }
    steps.append(.names(names, from: 0, of: folder, course))
  }

  /// The entry of a file, and none for a folder, which is visited next.
  private mutating func visit(_ path: RawPath, _ course: Course) -> Entry? {
    let isHidden = path.name.first == UInt8(ascii: ".")
    var obstacle: Obstacle?
    switch path.kind(followingLinks: false) {
    case .file:
      if isHidden, !course.isLinked { obstacle = .hiddenFile }
      if course.isLinked, !isFirst(path) { return nil }
    case .folder:
      guard isHidden, !course.isLinked else {
        steps.append(.folder(path, course))
        return nil
      }
      obstacle = .hiddenFolder
    case .link: return visitThroughLink(path, course)
    case .other: obstacle = .special
    case .hidden(let code): obstacle = .unseen(path, code)
    // It vanished since the folder was listed.
    case .missing: return nil
    }
    return Entry(path, root: course.root, obstacle: obstacle)
  }

  private mutating func visitThroughLink(_ path: RawPath, _ course: Course) -> Entry? {
    guard let target = path.resolved else { return Entry(path, root: course.root, obstacle: .danglingLink) }
    guard let below = course.root.steps(to: target) else {
      return Entry(path, root: course.root, obstacle: .outwardLink)
    }
    // What is not hidden is found without the link.
    guard below.contains(where: { $0.first == UInt8(ascii: ".") }) else { return nil }
    switch target.kind(followingLinks: false) {
    case .file: return isFirst(target) ? Entry(path, root: course.root) : nil
    case .folder: steps.append(.folder(path, Course(root: course.root, isLinked: true)))
    case .other: return Entry(path, root: course.root, obstacle: .special)
    case .link, .missing, .hidden: return Entry(path, root: course.root, obstacle: .danglingLink)
    }
    return nil
  }

  /// Whether no link has led to the file here before.
  private mutating func isFirst(_ path: RawPath) -> Bool {
    path.identity.map { linkedFiles.insert($0).inserted } ?? true
  }
}
