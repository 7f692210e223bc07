// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where the change is checked, and warnings for everybody else.
let common: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]
let strict: [SwiftSetting] = common + [.strictMemorySafety()]

let package = Package(
  name: "fuhe",
  products: [.executable(name: "fuhe", targets: ["fuhe"])],
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(
      name: "GrammarFiles", path: "Grammar",
      resources: [
        .embedInCode("words.txt"), .embedInCode("units.txt"), .embedInCode("fields.txt"),
        .embedInCode("scores.txt"), .embedInCode("tables.txt"), .embedInCode("ratings.txt"),
        .embedInCode("indicators.txt"),
        .embedInCode("claims.txt"),
      ]),
    .target(name: "Texts"),
    .target(name: "Figures"),
    .target(name: "Pages", dependencies: ["Texts", "CPoppler"], swiftSettings: strict),
    .target(name: "Manuscripts", dependencies: ["Texts", "Pages"]),
    .target(name: "Grammars", dependencies: ["Texts", "Figures", "GrammarFiles"]),
    .target(name: "Reports", dependencies: ["Texts", "Figures", "Pages", "Manuscripts", "Grammars"]),
    .target(name: "Audits", dependencies: ["Texts", "Figures", "Grammars", "Reports"]),
    .target(name: "Exports", dependencies: ["Texts", "Figures", "Pages", "Reports", "Audits"]),
    .target(
      name: "Archives",
      dependencies: [
        "Texts", "Audits", "CSQLite", "Exports", "Figures", "Grammars", "Manuscripts", "Pages", "Reports",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "fuhe",
      dependencies: ["Texts", "Archives", "Audits", "Exports", "Grammars", "Manuscripts", "Pages"]),

    .testTarget(name: "TextsTests", dependencies: ["Texts"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "Chance"]),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "Chance"]),
    .testTarget(name: "ManuscriptsTests", dependencies: ["Manuscripts", "Chance"]),
    .testTarget(name: "GrammarsTests", dependencies: ["Grammars", "Chance"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports"]),
    .testTarget(name: "AuditsTests", dependencies: ["Audits", "Chance"]),
    .testTarget(name: "ExportsTests", dependencies: ["Exports", "Chance"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Chance"]),
    .target(name: "Chance", path: "Tests/Chance"),
    .target(name: "Scoring", dependencies: ["Audits", "Manuscripts"], path: "Tests/Scoring"),
    .testTarget(name: "SamplesTests", dependencies: ["Scoring", "Chance"], exclude: ["Golden"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CPoppler", "Audits", "Grammars", "Manuscripts", "Pages", "Reports"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["fuhe", "Archives", "Exports", "Grammars", "Pages", "Chance"],
      exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.swiftSettings == nil {
  target.swiftSettings = common
}
