import Figures
import Texts

/// The year that a head names: 2023年决算数.
struct HeadYear {
  let year: Int

  init?(_ head: [Unicode.Scalar]) {
    for start in head.indices where start == 0 || !head[start - 1].isDigit {
      let digits = head[start...].prefix(while: \.isDigit)
      guard head.dropFirst(start + digits.count).first == "年",
        let year = Figure(digits: String(String.UnicodeScalarView(digits)), unit: nil)?.yearOfFourDigits
      else { continue }
      self.year = year
      return
    }
    return nil
  }
}
