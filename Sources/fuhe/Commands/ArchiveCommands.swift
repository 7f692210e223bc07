import Archives
import Exports
import Files
import Pages
import Reviews
import Texts

/// Runs `fuhe archive list`.
@Sendable func runArchiveList(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let settings = invocation.settings
  for status in settings.statuses where status != missing && Status(rawValue: status) == nil {
    throw UsageFault.badValue(status, of: .listed)
  }
  let archive = try Archive(reading: invocation.operands[0])
  try archive.list { entry in
    guard settings.statuses.isEmpty || settings.statuses.contains(where: entry.has) else { return }
    if settings.wantsRemedies {
      let remedy = Remedy(
        format: entry.state.format, status: entry.state.status, codes: entry.codes)
      guard entry.isInNeed, remedy.worksInBulk else { return }
      try console.output.write(remedy.command(for: entry.path, in: archive.path) + "\n")
    } else if settings.format == .json {
      try console.output.write(entry.json.line + "\n")
    } else {
      try console.output.write(entry.text(settings.language) + "\n")
    }
  }
  return .done
}

/// Runs `fuhe archive forget`.
@Sendable func runArchiveForget(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  guard invocation.operands.count > 1 else { throw UsageFault.wrongOperands(.archiveForget) }
  guard Archive.isDatabase(invocation.operands[0]) else {
    throw FileFault(path: invocation.operands[0], message: .noSuchArchive)
  }
  let archive = try Archive(writing: invocation.operands[0])
  var code = ExitCode.done
  for path in invocation.operands.dropFirst() {
    let count = try archive.forget(path)
    if count == 0 {
      console.complain(.notInArchive, about: path.string)
      code = .unread
    }
    let line = Wording(
      zh: "\(visible(path.string))：去掉 \(count) 个", en: "\(visible(path.string)): \(count) taken out")
    try console.output.write(line[console.language] + "\n")
  }
  return code
}

/// Runs `fuhe archive judge`.
@Sendable func runArchiveJudge(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  guard invocation.settings.judgements != nil else {
    throw UsageFault.missingOption(.judgements, command: .archiveJudge)
  }
  let judgements = try invocation.givenJudgements()
  guard Archive.isDatabase(invocation.operands[0]) else {
    throw FileFault(path: invocation.operands[0], message: .noSuchArchive)
  }
  let archive = try Archive(writing: invocation.operands[0])
  let count = try archive.judge(judgements)
  let all = try archive.judgements().all.count
  let line = Wording(
    zh: "存入判断 \(judgements.all.count) 条，档案中共 \(all) 条，涉及问题 \(count) 个",
    en: "\(judgements.all.count) judgements taken in, \(all) in the archive, of \(count) findings")
  try console.output.write(line[console.language] + "\n")
  return .done
}

/// What `--status` calls a file that is gone.
private let missing = "missing"

extension ArchiveEntry {
  fileprivate func has(_ status: String) -> Bool {
    status == missing ? isMissing : state.status.rawValue == status
  }

  /// Whether a person should look after it.
  fileprivate var isInNeed: Bool {
    state.status != .complete && !state.isSetAside && replacement == nil && !isMissing
  }

  /// `in/a.pdf  pdf  noText  missing  what to do`, parted by tabs.
  fileprivate func text(_ language: Language) -> String {
    let messages = messages.map { Wording(zh: $0.zh, en: $0.en)[language] }
    let notes = (isMissing ? [missing] : []) + (replacement.map { ["→ \($0)"] } ?? []) + messages
    return ([visible(name.string), state.format.rawValue, state.status.rawValue] + notes.map(cleaned))
      .joined(separator: "\t")
  }

  fileprivate var json: JSON {
    .object([
      "path": .string(visible(name.string)), "format": .string(state.format.rawValue),
      "status": .string(state.status.rawValue), "missing": isMissing ? true : nil,
      "replacedBy": replacement.map(JSON.string), "problems": .array(codes.map(JSON.string)),
    ])
  }
}

extension Wording {
  fileprivate static let notInArchive = Wording(
    zh: "档案里没有这个路径", en: "the archive has no such path")
}
