import Figures
import Grammars
import Manuscripts
import Pages
import Reports

/// The grammar that comes with the program.
let grammar: Grammar = {
  do { return try Grammar.builtIn() } catch { fatalError("\(error)") }
}()

/// A literal text with the report read from it.
struct Text: CustomStringConvertible {
  var description: String
  var document: Document
  var report: Report

  init(_ text: String) {
    description = text
    document = Document(reading: Array(text.utf8))
    report = Report(reading: Manuscript(document, units: grammar), grammar: grammar)
  }

  /// The raw text of a place, without white space.
  func raw(_ place: Place) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: document.text[place.range].filter { !$0.properties.isWhitespace })
    return String(view)
  }
}

/// The report that a literal text is read as.
func report(_ text: String) -> Report { Text(text).report }

/// The statements of a text, each as `told` prints it, those of `kinds` only when there are any.
func told(_ text: String, _ kinds: ClaimKind...) -> [String] {
  report(text).statements.filter { kinds.isEmpty || kinds.contains($0.kind) }.map(\.told)
}

extension StatedClaim {
  /// `sum 3万元+4万元 = 7万元`, with `open` when parts may be missing and `? = …` without operands.
  var told: String {
    let stated =
      switch result {
      case .figure(let figure): figure.printed
      case .expression(let other): other.description
      case .relation(let relation, let figure): "\(relation.rawValue) \(figure.printed)"
      }
    let computed =
      operands.isEmpty && kind == .rate || doubts.contains(.operandMissing) ? "?" : expression.description
    return "\(kind.rawValue) \(computed) = \(stated)" + (doubts.contains(.partsMayBeMissing) ? " open" : "")
  }
}

extension Indicator {
  /// `1.2 name full score`, with a dash for what is not there.
  var told: String { "\(id) \(name ?? "-") \(full?.digits ?? "-") \(score?.digits ?? "-")" }
}

/// The indicators of a text, each as `told` prints it.
func indicators(_ text: String) -> [String] { report(text).indicators.map(\.told) }

/// A text without white space.
func compact(_ text: String) -> String { text.filter { !$0.isWhitespace } }
