import Chance
import Files
import Foundation
import Testing

@testable import Archives

/// PDFs with bytes changed, cut out, doubled or missing at the end.
@Suite(.serialized) struct MutationTests {
  @Test func noMutatedDocumentIsLost() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    let count = BuiltProgram.number("FUHE_MUTATIONS", otherwise: 2000)
    print("MutationTests seed \(seed), \(count) files")
    let program = try BuiltProgram()
    defer { program.remove() }
    try make(count, seed, in: program.folder.appending(path: "in"))
    let run = try program.run("ingest", "in", "--archive", "a.sqlite")
    #expect(run.code == 0 || run.code == 3, "\(run.errors)")
    #expect(run.output.hasPrefix("共 \(count) 个文件，本次读取 "))
    let path = program.path("a.sqlite")
    let database = try Database(RawPath(path), .readOnly)
    #expect(try database.number("SELECT count(*) FROM paths WHERE is_current") == count)
    #expect(try database.number("SELECT count(DISTINCT raw) FROM paths WHERE is_current") == count)
    #expect(try integrity(of: path) == "ok")
    try database.prepare("SELECT status, count(*), max(milliseconds) FROM documents GROUP BY status").rows([])
    { row in
      print("MutationTests \(row.text(0) ?? "") \(row.number(1) ?? 0), slowest \(row.number(2) ?? 0) ms")
    }
  }

  /// Mutants of small files, most of which are not compressed, and of a sample now and then.
  private func make(_ count: Int, _ seed: UInt64, in folder: URL) throws {
    var chance = SeededGenerator(seed: seed)
    let tests = BuiltProgram.samples.deletingLastPathComponent().appending(path: "Tests")
    let small = try contents(of: ["PDFs", "BadFiles"].map { tests.appending(path: $0) })
    let samples = try contents(of: [BuiltProgram.samples])
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let sound = number % 40 == 0 ? samples : small
      let bytes = mutated(sound[number % sound.count], &chance)
      try Data(bytes).write(to: folder.appending(path: "\(number).pdf"))
    }
  }

  /// The PDFs in some folders, in the order of their names.
  private func contents(of folders: [URL]) throws -> [[UInt8]] {
    try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }.map {
          [UInt8](try Data(contentsOf: $0))
        }
    }
  }

  private func mutated(_ sound: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
    var bytes = sound
    for _ in 0..<Int.random(in: 1...20, using: &chance) where bytes.count > 64 {
      let place = Int.random(in: 0..<bytes.count, using: &chance)
      let length = min(Int.random(in: 1...64, using: &chance), bytes.count - place)
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      case 2: bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
      case 4: changeDigit(&bytes, after: place, &chance)
      default: if Int.random(in: 0..<20, using: &chance) == 0 { bytes.removeLast(bytes.count - place) }
      }
    }
    return bytes
  }

  /// Digits of lengths and offsets are what makes a reader go wrong.
  private func changeDigit(_ bytes: inout [UInt8], after place: Int, _ chance: inout SeededGenerator) {
    guard let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) else { return }
    bytes[digit] = UInt8.random(in: 0x30...0x39, using: &chance)
  }
}
