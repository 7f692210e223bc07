import Chance
import Foundation
import Testing

@testable import Archives

/// PDFs with bytes changed, cut out, doubled or missing at the end.
@Suite(.serialized) struct MutationTests {
  @Test func noMutatedDocumentIsLost() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    let count = BuiltProgram.number("FUHE_MUTATIONS", otherwise: 60)
    print("MutationTests seed \(seed), \(count) files")
    var chance = SeededGenerator(seed: seed)
    let program = try BuiltProgram()
    defer { program.remove() }
    let sound = try FileManager.default.contentsOfDirectory(
      at: BuiltProgram.samples, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }.map {
      [UInt8](try Data(contentsOf: $0))
    }
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "in"), withIntermediateDirectories: true)
    for number in 0..<count {
      let bytes = mutated(sound[number % sound.count], &chance)
      try Data(bytes).write(to: program.folder.appending(path: "in/\(number).pdf"))
    }
    let run = try program.run("ingest", "in", "--archive", "a.sqlite")
    #expect(run.code == 0 || run.code == 3, "\(run.errors)")
    #expect(run.output.hasPrefix("共 \(count) 个文件，"))
    let database = try Database(RawPath(program.path("a.sqlite")), .readOnly)
    #expect(try database.number("SELECT count(*) FROM paths WHERE is_current") == count)
    try database.prepare("SELECT status, count(*), max(milliseconds) FROM documents GROUP BY status").rows([])
    { row in
      print("MutationTests \(row.text(0) ?? "") \(row.number(1) ?? 0), slowest \(row.number(2) ?? 0) ms")
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
