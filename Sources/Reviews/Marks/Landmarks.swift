import Pages
import Reports

/// Where the fields, the indicators and what was not read stand, though no claim is made of them.
struct Landmarks: Sendable {
  let marks: [Mark]
  private let indexes: [String: Int]

  init(of report: Report?, in document: Document) {
    let printed = Print(document)
    marks = (report?.landmarks ?? []).map { key, place in
      Mark(subject: key, role: .whole, range: place.range, boxes: printed.boxes(of: place))
    }
    indexes = Dictionary(marks.enumerated().map { ($1.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Mark? { indexes[key].map { marks[$0] } }
}

/// What a landmark is of.
enum Landmark: String {
  case field = "d"
  case indicator = "i"
  case unreadTable = "t"
  case unparsedFormula = "u"

  /// The name of the `number`th on the page, such as `i3`; counted from 1.
  func key(_ number: Int) -> String { rawValue + String(number) }

  /// The fields of a report in the order in which they are shown.
  enum Field: Int, CaseIterable {
    case title, department, year, reportDate, fiscalAppropriation, selfScore, fullScore, rating

    var key: String { Landmark.field.key(rawValue + 1) }

    fileprivate func place(in report: Report) -> Place? {
      switch self {
      case .title: report.title?.place
      case .department: report.department?.place
      case .year: report.year?.place
      case .reportDate: report.reportDate?.place
      case .fiscalAppropriation: report.fiscalAppropriation?.place
      case .selfScore: report.selfScore?.place
      case .fullScore: report.fullScore?.place
      case .rating: report.rating?.place
      }
    }
  }
}

extension Report {
  fileprivate var landmarks: [(key: String, place: Place)] {
    Landmark.Field.allCases.compactMap { field in field.place(in: self).map { (field.key, $0) } }
      + keyed(.indicator, indicators.map(\.place)) + keyed(.unreadTable, unreadTables.map(\.place))
      + keyed(.unparsedFormula, unparsedFormulas.map(\.place))
  }

  private func keyed(_ kind: Landmark, _ places: [Place]) -> [(key: String, place: Place)] {
    places.enumerated().map { (kind.key($0 + 1), $1) }
  }
}
