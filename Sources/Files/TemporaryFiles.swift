import Glibc
import Synchronization

/// The files that are being written and do not have their names yet.
///
/// A program that is about to end early calls ``removeAll()``, so that nothing half written stays behind.
public enum TemporaryFiles {
  private static let paths = Mutex<Set<RawPath>>([])

  /// Removes every file that is being written; their writers must not go on.
  ///
  /// ```swift
  /// TemporaryFiles.removeAll()
  /// ```
  public static func removeAll() {
    paths.withLock { paths in
      for path in paths { _ = unsafe path.withCString { unsafe unlink($0) } }
      paths = []
    }
  }

  static func contains(_ path: RawPath) -> Bool { paths.withLock { $0.contains(path) } }

  static func insert(_ path: RawPath) { _ = paths.withLock { $0.insert(path) } }

  static func remove(_ path: RawPath) { _ = paths.withLock { $0.remove(path) } }
}
