import Foundation
import Grammars

// swift run -c release Benchmarks [--rounds N] [PDF...]: measures reading against plain rivals on the same input.
var arguments = CommandLine.arguments.dropFirst()
var rounds = 15
if arguments.first == "--rounds" {
  rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? rounds
  arguments = arguments.dropFirst(2)
}
let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Samples")

func samples(_ type: String) throws -> [URL] {
  try FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == type }.sorted { $0.path < $1.path }
}

do {
  let pdfs = arguments.isEmpty ? try samples("pdf") : arguments.map { URL(filePath: $0) }
  let files = try pdfs.map { (name: $0.lastPathComponent, bytes: Array(try Data(contentsOf: $0))) }
  let grammar = try Grammar.builtIn()
  try PageBenchmarks(files: files, rounds: rounds, grammar: grammar).run()
  let texts = TextBenchmarks(rounds: rounds, grammar: grammar)
  try texts.extraction(pdfs)
  try texts.audits(try samples("txt"))
} catch {
  FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
  exit(1)
}
