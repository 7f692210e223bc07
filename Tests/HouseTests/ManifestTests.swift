import Foundation
import Testing

/// The manifest tells the truth: a module imports what is named there, and nothing is named that it does not import.
@Suite struct ManifestTests {
  @Test func aModuleImportsWhatItsTargetNamesAndNothingElse() throws {
    let manifest = try Manifest()
    let ours = Set(manifest.targets.map(\.name)).union([
      "CPNG", "CPoppler", "CQpdf", "CSQLite", "CXLSXWriter",
    ])
    #expect(manifest.targets.count > 20)
    for target in manifest.targets where target.name != "GrammarFiles" {
      let imported = try imports(of: target).intersection(ours)
      let unnamed = imported.subtracting(target.dependencies).sorted()
      #expect(unnamed.isEmpty, "\(target.name) imports \(unnamed) and does not name them")
      let unused = target.dependencies.subtracting(imported).subtracting(["fuhe"]).sorted()
      #expect(unused.isEmpty, "\(target.name) names \(unused) and does not import them")
    }
  }

  @Test func aModuleDependsOnlyOnThoseAboveIt() throws {
    let order = [
      "Texts", "Figures", "CPNG", "CPoppler", "CQpdf", "CSQLite", "CXLSXWriter", "GrammarFiles", "Pages",
      "Manuscripts",
      "Grammars",
      "Reports",
      "Audits", "Exports", "Reviews", "Pipeline", "Files", "Workers", "Archives", "fuhe",
    ]
    for target in try Manifest().targets where target.folder.hasPrefix("Sources/") {
      let own = try #require(order.firstIndex(of: target.name), "\(target.name) has no place in the order")
      let below = target.dependencies.filter { (order.firstIndex(of: $0) ?? order.count) >= own }
      #expect(below.isEmpty, "\(target.name) depends on \(below.sorted()), which stand below it")
    }
  }

  @Test func noFolderHoldsMoreThanAPersonOverlooks() throws {
    let files = try House.swiftFiles(in: "Sources")
    let folders = Dictionary(grouping: files) { $0.deletingLastPathComponent().path }
    let crowded = folders.filter { $0.value.count > Self.mostFiles }.keys.sorted()
    #expect(crowded.isEmpty, "\(crowded)")
  }

  @Test func theReadmeIsTheMap() throws {
    let readme = try House.text(House.root.appending(path: "README.md"))
    let sources = House.root.path + "/"
    let rooms = Set(
      try House.swiftFiles(in: "Sources").map {
        String($0.deletingLastPathComponent().path.dropFirst(sources.count))
      })
    for room in rooms.sorted() { #expect(readme.contains("`\(room)`"), "the README does not name \(room)") }
    let path = try Regex("`(Sources/[A-Za-z/]+)`")
    for match in readme.matches(of: path) {
      let folder = match.output[1].substring.map(String.init) ?? ""
      let exists = FileManager.default.fileExists(atPath: sources + folder)
      #expect(exists, "the README names \(folder), which is not there")
    }
  }

  /// About a dozen names are taken in at a glance.
  private static let mostFiles = 13

  private func imports(of target: Manifest.Target) throws -> Set<String> {
    let line = try Regex(#"(?m)^(?:@testable |public |internal |package |private )*import (\w+)$"#)
    var found: Set<String> = []
    for file in try House.swiftFiles(in: target.folder) {
      for match in try House.text(file).matches(of: line) {
        if let name = match.output[1].substring { found.insert(String(name)) }
      }
    }
    return found
  }
}
