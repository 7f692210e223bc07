import Exports
import Files
import Pages

extension Request {
  var packed: [UInt8] {
    var packer = Packer()
    switch self {
    case .setup(let setup):
      packer.add(0)
      // In units of a mebibyte, so that it fits.
      packer.add(setup.memoryLimit >> 20)
      packer.add(setup.grammar.count)
      for file in setup.grammar {
        packer.add(file.name)
        packer.add(file.text)
      }
      packer.add(setup.password)
      packer.add(setup.sizeLimit)
      packer.add(setup.textLimit)
      packer.add(setup.rulingResolution)
      packer.add(Int(setup.parts.rawValue))
    case .read(let task):
      packer.add(1)
      packer.add(task.path.bytes)
      packer.add(task.name)
      packer.add(task.root != nil)
      packer.add(task.root?.bytes ?? [])
      packer.add(task.failure?.status.rawValue)
      packer.add(task.failure?.page ?? 0)
      packer.add(task.failure?.isUnderstood ?? true)
    case .proceed(let wanted):
      packer.add(2)
      packer.add(wanted)
    }
    return packer.bytes
  }

  init(packed bytes: ArraySlice<UInt8>) throws(GarbledMessage) {
    var unpacker = Unpacker(bytes)
    switch try unpacker.number() {
    case 0: self = .setup(try Setup(from: &unpacker))
    case 1:
      let path = RawPath(bytes: try unpacker.content())
      let name = try unpacker.text()
      let isFound = try unpacker.flag()
      let root = RawPath(bytes: try unpacker.content())
      let status = Status(rawValue: try unpacker.text() ?? "")
      let page = try unpacker.number()
      let isUnderstood = try unpacker.flag()
      let failure = status.map {
        Failure(status: $0, page: page == 0 ? nil : page, isUnderstood: isUnderstood)
      }
      self = .read(ReadingTask(path: path, name: name, root: isFound ? root : nil, failure: failure))
    case 2: self = .proceed(try unpacker.flag())
    default: throw GarbledMessage()
    }
  }
}

extension Setup {
  fileprivate init(from unpacker: inout Unpacker) throws(GarbledMessage) {
    memoryLimit = try unpacker.number() << 20
    grammar = try unpacker.list { unpacker throws(GarbledMessage) in
      (name: try unpacker.text() ?? "", text: try unpacker.text() ?? "")
    }
    password = try unpacker.text()
    sizeLimit = try unpacker.number()
    textLimit = try unpacker.number()
    rulingResolution = try unpacker.number()
    parts = Filing.Parts(rawValue: UInt8(clamping: try unpacker.number()))
  }
}

extension Response {
  /// The number that a message starts with.
  private enum Tag: Int {
    case fingerprint, page, done, opened
  }

  var packed: [UInt8] {
    var packer = Packer()
    switch self {
    case .fingerprint(let sha256, let size):
      packer.add(Tag.fingerprint.rawValue)
      packer.add(sha256)
      packer.add(size)
    case .page(let number, let count):
      packer.add(Tag.page.rawValue)
      packer.add(number)
      packer.add(count)
    case .done(let filing):
      packer.add(Tag.done.rawValue)
      filing.pack(into: &packer)
    case .opened: packer.add(Tag.opened.rawValue)
    }
    return packer.bytes
  }

  init(packed bytes: ArraySlice<UInt8>) throws(GarbledMessage) {
    var unpacker = Unpacker(bytes)
    switch Tag(rawValue: try unpacker.number()) {
    case .fingerprint: self = .fingerprint(sha256: try unpacker.text(), size: try unpacker.number())
    case .page: self = .page(try unpacker.number(), of: try unpacker.number())
    case .done: self = .done(try Filing(from: &unpacker))
    case .opened: self = .opened
    case nil: throw GarbledMessage()
    }
  }
}
