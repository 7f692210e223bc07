import Archives
import Exports
import Files
import Reviews
import Texts

/// Runs `fuhe review`.
@Sendable func runReview(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let settings = invocation.settings
  guard let target = settings.target else { throw UsageFault.missingOption(.to, command: .review) }
  let judgements = try invocation.judgements()
  let (place, name) = target.partedAtLastSlash
  if name.hasSuffix(".html") {
    let folder = try PageFolder(place, isShared: settings.isShared)
    return try invocation.reviewOne(console, judgements) { try folder.write($0, to: name) }
  }
  let folder = try PageFolder(target, isShared: settings.isShared)
  var index = ReviewIndex(language: settings.language, judgements: judgements)
  let results = try invocation.readForReview(console) { filing, more in
    guard let file = index.add(filing, more) else { return }
    let leaf = ReportLeaf(
      filing, language: settings.language, index: ReviewIndex.way(from: file), judgements: judgements,
      more: more)
    try folder.write(leaf.html, to: file)
  }
  try folder.write(index.html, to: ReviewIndex.fileName)
  return results.code
}

extension Invocation {
  /// What reviewers said, from the file of `--judgements`, or from the archive that is the operand.
  func judgements() throws -> Judgements {
    try settings.judgements == nil ? archive()?.judgements() ?? Judgements() : givenJudgements()
  }

  /// What reviewers said, from the file of `--judgements`.
  func givenJudgements() throws -> Judgements {
    guard let file = settings.judgements else { return Judgements() }
    guard let judgements = Judgements(json: try file.text()) else {
      throw FileFault(path: file, message: .noJudgements)
    }
    return judgements
  }

  private var reviewParts: Filing.Parts {
    var parts: Filing.Parts = [.review]
    if settings.language == .en { parts.insert(.english) }
    if settings.wantsAllPages { parts.insert(.allPages) }
    return parts
  }

  /// Reads the files, or those that an archive knows, again: it keeps no boxes and no pages.
  ///
  /// Beside each stands what only the archive has: the findings from comparing years.
  fileprivate func readForReview(
    _ console: Console, each handle: (Filing, [Filing.Row]) throws -> Void
  ) throws -> Results {
    guard let archive = try archive() else {
      return try read(Walk(operands), console, parts: reviewParts) { try handle($0, []) }
    }
    let selection = try selection()
    var compared: [String: [Filing.Row]] = [:]
    try archive.read(selection, sheets: [.findings]) { filing in
      let rows = filing[.findings].filter { $0["code"] == ReviewIndex.codeOfYears }
      if !rows.isEmpty, let sha256 = filing.sha256 { compared[sha256] = rows }
    }
    let entries = try archive.files(selection).map { Walk.Entry($0) }
    return try read(entries, console, parts: reviewParts) { filing in
      try handle(filing, filing.sha256.flatMap { compared[$0] } ?? [])
    }
  }

  /// The page of the one report that is named.
  fileprivate func reviewOne(
    _ console: Console, _ judgements: Judgements, write: (String) throws -> Void
  ) throws -> ExitCode {
    var filings: [(Filing, [Filing.Row])] = []
    let results = try readForReview(console) { filing, more in
      if filing.state.isSetAside { return }
      guard filings.isEmpty else { throw UsageFault.severalReports }
      filings.append((filing, more))
    }
    for (filing, more) in filings where filing.review != nil {
      try write(ReportLeaf(filing, language: settings.language, judgements: judgements, more: more).html)
    }
    return results.code
  }
}

extension UsageFault {
  fileprivate static let severalReports = UsageFault(
    message: Wording(
      zh: "一个 .html 文件只放一份报告；有几份时给 --to 一个目录",
      en: "an .html file takes one report; give --to a folder for several"),
    command: Command.review.name)
}

extension Wording {
  fileprivate static let noJudgements = Wording(
    zh: "不是判断文件；它由审核网页的“存为文件”存出", en: "this is no file of judgements; the pages of review save one")
}
