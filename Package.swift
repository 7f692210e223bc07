// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors where the change is checked, and warnings for everybody else.
// A file imports what it uses, so that the dependencies named here are the true ones.
let common: [SwiftSetting] =
  (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])
  + [.enableUpcomingFeature("MemberImportVisibility")]
let strict: [SwiftSetting] = common + [.strictMemorySafety()]

let package = Package(
  name: "fuhe",
  products: [.executable(name: "fuhe", targets: ["fuhe"])],
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(name: "CQpdf", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .target(
      name: "GrammarFiles", path: "Grammar",
      resources: [
        .embedInCode("words.txt"), .embedInCode("units.txt"), .embedInCode("fields.txt"),
        .embedInCode("scores.txt"), .embedInCode("tables.txt"), .embedInCode("ratings.txt"),
        .embedInCode("indicators.txt"),
        .embedInCode("forms.txt"), .embedInCode("claims.txt"), .embedInCode("examples.txt"),
      ]),
    .target(name: "Texts"),
    .target(name: "Figures"),
    .target(name: "Pages", dependencies: ["CPNG", "CPoppler", "CQpdf", "Texts"], swiftSettings: strict),
    .target(name: "Manuscripts", dependencies: ["Texts", "Pages"]),
    .target(name: "Grammars", dependencies: ["GrammarFiles", "Texts", "Figures"]),
    .target(name: "Reports", dependencies: ["Texts", "Figures", "Pages", "Manuscripts", "Grammars"]),
    .target(name: "Audits", dependencies: ["Texts", "Figures", "Grammars", "Reports"]),
    .target(name: "Exports", dependencies: ["Texts", "Figures", "Pages", "Reports", "Audits"]),
    .target(
      name: "Reviews",
      dependencies: ["Texts", "Figures", "Pages", "Manuscripts", "Reports", "Audits", "Exports"],
      resources: [
        .embedInCode("Face/style.css"), .embedInCode("Face/report.css"), .embedInCode("Face/index.css"),
        .embedInCode("Face/print.css"),
        .embedInCode("Face/base.js"), .embedInCode("Face/marks.js"), .embedInCode("Face/judgements.js"),
        .embedInCode("Face/index.js"), .embedInCode("Face/keys.js"),
      ]),
    .target(
      name: "Pipeline",
      dependencies: [
        "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Exports", "Reviews",
      ]),
    .target(
      name: "Files", dependencies: ["CXLSXWriter", "Texts", "Pages", "Exports", "Pipeline"],
      swiftSettings: strict),
    .target(
      name: "Workers",
      dependencies: ["Texts", "Pages", "Grammars", "Exports", "Pipeline", "Files"], swiftSettings: strict),
    .target(
      name: "Archives",
      dependencies: [
        "CSQLite", "Texts", "Figures", "Pages", "Grammars", "Audits", "Exports", "Reviews", "Pipeline",
        "Files", "Workers",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "fuhe",
      dependencies: [
        "Texts", "Pages", "Grammars", "Audits", "Exports", "Reviews", "Pipeline", "Files", "Workers",
        "Archives",
      ]),

    .testTarget(name: "HouseTests"),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Exports", "Reviews",
        "Pipeline", "Files", "Workers", "Archives",
      ]),
    .testTarget(name: "TextsTests", dependencies: ["Texts"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "Chance"]),
    .testTarget(name: "PagesTests", dependencies: ["Texts", "Pages", "Chance"]),
    .testTarget(name: "ManuscriptsTests", dependencies: ["Texts", "Pages", "Manuscripts", "Chance"]),
    .testTarget(name: "GrammarsTests", dependencies: ["Texts", "Figures", "Grammars", "Chance"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Chance"]),
    .testTarget(
      name: "AuditsTests",
      dependencies: ["Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Chance"]),
    .testTarget(
      name: "ExportsTests",
      dependencies: ["Texts", "Figures", "Pages", "Grammars", "Reports", "Audits", "Exports", "Chance"]),
    .testTarget(
      name: "ReviewsTests",
      dependencies: [
        "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Exports", "Reviews",
        "Pipeline",
      ]),
    .testTarget(
      name: "PipelineTests", dependencies: ["Pages", "Manuscripts", "Grammars", "Exports", "Pipeline"]),
    .testTarget(
      name: "FilesTests",
      dependencies: [
        "Texts", "Pages", "Grammars", "Audits", "Exports", "Pipeline", "Files", "TemporaryFolders",
      ]),
    .testTarget(
      name: "WorkersTests",
      dependencies: [
        "Texts", "Pages", "Grammars", "Audits", "Exports", "Pipeline", "Files", "Workers", "Chance",
        "TemporaryFolders",
      ]),
    .target(name: "TemporaryFolders", dependencies: ["Pages", "Files"], path: "Tests/TemporaryFolders"),
    .target(name: "Chance", path: "Tests/Chance"),
    .target(
      name: "Scoring",
      dependencies: [
        "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Pipeline",
      ],
      path: "Tests/Scoring"),
    .testTarget(
      name: "SamplesTests",
      dependencies: [
        "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Chance", "Scoring",
      ], exclude: ["Golden"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CPoppler", "Texts", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Pipeline",
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Texts", "Figures", "Pages", "Grammars", "Reports", "Audits", "Exports", "Pipeline", "Files",
        "Workers", "Archives", "fuhe", "Chance",
      ],
      exclude: ["Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.swiftSettings == nil {
  target.swiftSettings = common
}
