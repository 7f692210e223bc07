import Archives
import Files
import Glibc

let words = CommandLine.unsafeArgv
let arguments = (1..<max(Int(CommandLine.argc), 1)).compactMap { index in
  // As bytes: a file name that is no UTF-8 would not survive as a string.
  words[index].map { word in
    RawPath(bytes: UnsafeBufferPointer(start: word, count: strlen(word)).map { UInt8(bitPattern: $0) })
  }
}
exit(Program(environment: .current).run(arguments).rawValue)
