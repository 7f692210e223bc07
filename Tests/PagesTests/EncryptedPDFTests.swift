import Testing
import Texts

@testable import Pages

/// Two files under the standard handler's 40-bit key, computed once: one with the user password `fuhe`, one
/// that opens without a password but does not permit copying. Both say `secret`.
@Suite struct EncryptedPDFTests {
  private let locked = encrypted(
    owner: "a1d40918428c8a4f92ccccd55bc5aaa99d48e2d2a33bb58253c081ce04f37c72",
    user: "a17385eee7eb044c80e141f1a601e434dcd719a5fc8e8a1f8afa8b8ccd0972cb",
    permissions: -4, content: "3e1822ced25b58957e5dc3f40a78610f3d4b0651834c71dc2693ddd8455ec07b91485b6e")
  private let restricted = encrypted(
    owner: "ef1e2f2324464e50b8b908c2c03fe5f74c9ce36c5d7d8bb4aca416b04facbcf6",
    user: "4e479aefef7681a4f9a2fe42780f9ac2cdeb591c4f8f8f5b0ebe9771225adff7", permissions: -20,
    content: "e4a891dd0e10689676ae1d66ade1defde2a3bea2f5329c9df2e90ea380af196f9330d7f8")

  @Test func withoutPassword() {
    let document = Document(reading: locked)
    #expect(document.status == .encrypted)
    #expect(document.codes == ["passwordNeeded"])
    #expect(document.problems[0].message.en.contains("--password-file"))
  }

  @Test func withPassword() {
    let document = Document(reading: locked, options: ReadingOptions(password: "fuhe"))
    #expect(document.status == .complete)
    #expect(string(document.text) == "secret")
  }

  @Test(arguments: ["", "wrong", "复核"]) func withWrongPassword(_ password: String) {
    let document = Document(reading: locked, options: ReadingOptions(password: password))
    #expect(document.status == .encrypted)
    #expect(document.codes == ["passwordWrong"])
  }

  @Test(arguments: [nil, "needless"]) func restrictedCopying(_ password: String?) {
    let document = Document(reading: restricted, options: ReadingOptions(password: password))
    #expect(document.status == .complete)
    #expect(document.codes == ["copyingNotPermitted"])
    #expect(string(document.text) == "secret")
  }
}

/// A page whose content stream, object 9, is encrypted already.
private func encrypted(owner: String, user: String, permissions: Int, content: String) -> [UInt8] {
  let stream = hex(content)
  let body = Array("<</Length \(stream.count)>>\nstream\n".utf8) + stream + Array("\nendstream".utf8)
  let handler = "<</Filter/Standard/V 1/R 2/P \(permissions)/O<\(owner)>/U<\(user)>>>"
  let id = "<667568652d666978747572652d303031>"
  let pdf = TinyPDF(
    trailer: "/Encrypt 7 0 R/ID[\(id)\(id)]", objects: [(9, body), (7, Array(handler.utf8))])
  return pdf.bytes([.blank])
}
