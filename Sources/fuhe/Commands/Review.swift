import Exports
import Files
import Reviews
import Texts

/// Runs `fuhe review`.
@Sendable func runReview(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let settings = invocation.settings
  guard let target = settings.target else { throw UsageFault.missingOption(.to, command: .review) }
  let (place, name) = target.partedAtLastSlash
  if name.hasSuffix(".html") {
    return try invocation.reviewOne(console, into: PageFolder(place, isShared: settings.isShared), name: name)
  }
  let folder = try PageFolder(target, isShared: settings.isShared)
  var index = ReviewIndex(language: settings.language)
  let results = try invocation.readOperands(console, parts: invocation.reviewParts) { filing in
    let file = index.add(filing)
    guard let file, filing.review != nil else { return }
    try folder.write(
      ReportLeaf(filing, language: settings.language, index: ReviewIndex.way(from: file)).html, to: file)
  }
  try folder.write(index.html, to: ReviewIndex.fileName)
  return results.code
}

extension Invocation {
  fileprivate var reviewParts: Filing.Parts {
    var parts: Filing.Parts = [.review]
    if settings.language == .en { parts.insert(.english) }
    if settings.wantsAllPages { parts.insert(.allPages) }
    return parts
  }

  /// The page of the one report that is named.
  fileprivate func reviewOne(_ console: Console, into folder: PageFolder, name: String) throws -> ExitCode {
    var filings: [Filing] = []
    let results = try readOperands(console, parts: reviewParts) { filing in
      if filing.state.isSetAside { return }
      guard filings.isEmpty else { throw UsageFault.severalReports }
      filings.append(filing)
    }
    for filing in filings where filing.review != nil {
      try folder.write(ReportLeaf(filing, language: settings.language).html, to: name)
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
