import Exports
import Pages

extension Filing {
  func pack(into packer: inout Packer) {
    for text in [path, sha256, status.rawValue, json, text, review] { packer.add(text) }
    for sheet in Sheet.allCases {
      let rows = cells[sheet] ?? []
      packer.add(rows.count)
      for cell in rows.joined() { packer.add(cell) }
    }
  }

  init(from unpacker: inout Unpacker) throws(GarbledMessage) {
    let path = try unpacker.text() ?? ""
    let sha256 = try unpacker.text()
    guard let status = Status(rawValue: try unpacker.text() ?? "") else { throw GarbledMessage() }
    let (json, text, review) = (try unpacker.text(), try unpacker.text(), try unpacker.text())
    var cells: [Sheet: [[String?]]] = [:]
    for sheet in Sheet.allCases {
      let width = sheet.keys.count
      cells[sheet] = try unpacker.list { unpacker throws(GarbledMessage) in
        var row: [String?] = []
        for _ in 0..<width { row.append(try unpacker.text()) }
        return row
      }
    }
    self.init(path: path, sha256: sha256, status: status, cells: cells)
    (self.json, self.text, self.review) = (json, text, review)
  }
}
