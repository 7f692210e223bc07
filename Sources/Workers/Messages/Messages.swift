import Exports
import Files
import Pages

/// What a worker is told once, before its first file.
struct Setup: Sendable {
  /// The largest address space of the worker, in bytes.
  var memoryLimit: Int
  /// The files of the grammar; none for the one that comes with the program.
  var grammar: [(name: String, text: String)]
  var password: String?
  var sizeLimit: Int
  var textLimit: Int
  var rulingResolution: Int
  var parts: Filing.Parts
}

/// One file that a worker is to read.
struct ReadingTask: Sendable {
  var path: RawPath
  /// What it is called, where that is not its path.
  var name: String?
  /// The folder in which it was found, which it must not leave; `nil` for a file that was named.
  var root: RawPath?
  /// Why an earlier reading failed, and on which page; this one leaves the page out and gets the status.
  var failure: Failure?
}

/// What went wrong with a worker while it read a page of a file.
struct Failure: Sendable, Equatable {
  var status: Status
  /// `nil` when it had not come to a page.
  var page: Int?
  /// Whether its text may be tried to be understood again; otherwise the text is all that is kept.
  var isUnderstood = true
}

/// A message to a worker.
enum Request: Sendable {
  case setup(Setup)
  case read(ReadingTask)
  /// Whether a file of the fingerprint that was told is wanted.
  case proceed(Bool)
}

/// A message of a worker.
enum Response: Sendable {
  /// The SHA-256 and the size of the file; an answer is awaited.
  case fingerprint(sha256: String?, size: Int)
  /// The page of a PDF that is next.
  case page(Int, of: Int)
  /// The text has been read.
  case opened
  case done(Filing)
}
