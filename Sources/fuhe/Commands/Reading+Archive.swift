import Archives
import Exports
import Files
import Pages
import Texts

extension Invocation {
  /// The archive that is the only operand; `nil` when the operands are files and folders.
  func archive() throws -> Archive? {
    guard operands.contains(where: Archive.isDatabase) else {
      if !settings.conditions.isEmpty { throw UsageFault.conditionWithoutArchive }
      return nil
    }
    guard operands.count == 1 else { throw UsageFault.archiveAmongFiles }
    return try Archive(reading: operands[0])
  }

  /// What `--where` asks for.
  func selection() throws -> Selection {
    do {
      return try Selection(settings.conditions)
    } catch {
      throw UsageFault.badCondition(error.condition)
    }
  }

  /// Hands over the filing of every file, or of every document of an archive as far as `sheets` asks for it.
  func readOperands(
    _ console: Console, parts: Filing.Parts = [], sheets: [Sheet] = Sheet.allCases,
    each handle: (Filing) throws -> Void
  ) throws -> Results {
    guard let archive = try archive() else {
      return try read(Walk(operands), console, parts: parts, each: handle)
    }
    var results = Results()
    try archive.read(selection(), sheets: sheets) { filing in
      results.add(filing)
      try handle(filing)
      try console.output.flush()
    }
    if results.totals.files == 0 {
      console.complain(.nothingSelected)
      results.isSelection = true
    }
    return results
  }
}

extension Wording {
  fileprivate static let nothingSelected = Wording(
    zh: "档案里没有符合条件的文件", en: "the archive has no document that fits")
}
