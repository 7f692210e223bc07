import Foundation
import Manuscripts
import Pages

for path in CommandLine.arguments.dropFirst() {
  print(Manuscript(Document(readingFileAt: path)).text)
}
