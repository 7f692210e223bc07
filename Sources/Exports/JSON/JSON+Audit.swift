import Audits
import Figures
import Pages
import Reports
import Texts

extension Claim {
  var json: JSON {
    .object([
      "id": .string(id),
      "kind": .string(kind.rawValue),
      "label": .text(label),
      "quote": .string(quote),
      "expression": .string(expression),
      "operands": .array(operands.map(\.json)),
      "stated": .string(stated),
      "computed": .text(computed),
      "interval": interval.map { .array($0.map(JSON.string)) },
      "slack": .text(slack),
      "verdict": .string(verdict.rawValue),
      "grade": .text(grade?.rawValue),
      "reason": .text(reason?.rawValue),
      "remarks": remarks.isEmpty ? nil : .array(remarks.map(\.rawValue).sorted().map(JSON.string)),
      "diagnoses": .array(diagnoses.map(\.json)),
      "at": .place(place),
    ])
  }
}

extension Operand {
  fileprivate var json: JSON {
    .object([
      "label": .text(label),
      "value": .string(figure.digits),
      "unit": .text(figure.unit?.name),
      "at": .place(place),
    ])
  }
}

extension Diagnosis {
  fileprivate var json: JSON {
    .object([
      "code": .string(code.rawValue),
      "suggestion": .text(suggestion),
      "message": .string(message.zh),
      "messageEn": .string(message.en),
    ])
  }
}

extension Finding {
  var json: JSON {
    .object([
      "code": .string(code.rawValue),
      "severity": .string(severity.rawValue),
      "claim": .text(claim),
      "message": .wording(message),
      "quote": .string(quote),
      "at": .place(place),
    ])
  }
}

extension Coverage {
  var json: JSON {
    .object([
      "figures": .integer(figures),
      "claims": .integer(claims),
      "checked": .integer(checked),
      "unchecked": .object(
        unchecked.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .integer($0.value)) }),
    ])
  }
}
