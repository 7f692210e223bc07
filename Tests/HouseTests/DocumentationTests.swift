import Foundation
import Testing

/// Whoever calls a module reads what each of its functions does, and sees it done.
@Suite struct DocumentationTests {
  @Test(arguments: [
    "Texts", "Figures", "Grammars", "Audits", "Exports", "Reviews", "Pipeline",
    "Pages", "Manuscripts", "Reports", "Files", "Workers", "Archives",
  ])
  func everyPublicFunctionHasASentenceAndAnExample(folder: String) throws {
    var seen = 0
    for file in try House.swiftFiles(in: "Sources/" + folder) {
      let functions = try PublicFunction.all(in: House.text(file))
      seen += functions.count
      let lacking = functions.filter { !$0.isExplained }.map(\.declaration)
      #expect(lacking == [], "\(file.lastPathComponent)")
    }
    #expect(seen > 0, "public functions are no longer found")
  }

  @Test(arguments: [
    ("/// The sum.\n///\n/// ```swift\n/// 1 + 2  // 3\n/// ```\n@discardableResult", true),
    ("/// The sum: `1 + 2` is `3`.", true),
    ("/// The sum, as that of\n/// `1 + 2` is `3`.", true),
    ("/// The sum of `left` and `right`.", false),
    ("/// ```swift\n/// 1 + 2  // 3\n/// ```", false),
    ("/// The sum.\n///\n/// ```swift\n/// ```", false),
    ("// The sum: `1 + 2` is `3`.", false),
    ("", false),
  ])
  func anExampleStandsInTheCommentOfItsFunction(comment: String, isExplained: Bool) throws {
    let functions = try PublicFunction.all(in: comment + "\npublic static func + (left: Int, right: Int) {}")
    #expect(functions.map(\.isExplained) == [isExplained])
  }
}

/// A function, initialiser or subscript that other modules may call, with the comment above it.
private struct PublicFunction {
  var declaration: String
  var comment: [Substring]

  static func all(in text: String) throws -> [PublicFunction] {
    let head = try Regex(#"public ([a-z]+ )*(func|init|subscript)\b"#)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    return lines.indices.filter { lines[$0].prefixMatch(of: head) != nil }.map { index in
      let above = lines[..<index].reversed().prefix { $0.hasPrefix("///") || $0.hasPrefix("@") }.reversed()
      return PublicFunction(
        declaration: String(lines[index]),
        comment: above.filter { $0.hasPrefix("///") }.map { $0.dropFirst(3).drop { $0 == " " } })
    }
  }

  /// Whether it starts with a sentence and shows a result: code between fences, or `1 + 2` is `3` in running text.
  var isExplained: Bool {
    guard let first = comment.first, first != "", !first.hasPrefix("```") else { return false }
    return hasFence || comment.joined(separator: " ").contains(/`[^`]+` (is|gives|becomes|throws) `[^`]+`/)
  }

  private var hasFence: Bool {
    guard let start = comment.firstIndex(of: "```swift") else { return false }
    return comment[(start + 1)...].prefix { $0 != "```" }.contains { $0 != "" }
  }
}
