/// A part of a whole in two small integers, so that a comparison with it is exact.
///
///     Share(3, of: 4).isReached(by: 6, of: 8)  // true
package struct Share: Sendable, Hashable {
  private let parts: Int
  private let whole: Int

  /// A percentage is a share of 100.
  package init(_ parts: Int, of whole: Int) {
    self.parts = parts
    self.whole = whole
  }

  /// Whether `amount` is this share of `total` or more.
  package func isReached(by amount: Int, of total: Int) -> Bool { amount * whole >= total * parts }

  /// Whether `amount` is more than this share of `total`.
  package func isExceeded(by amount: Int, of total: Int) -> Bool { amount * whole > total * parts }

  /// This share of `total`, cut down to a whole number.
  package func amount(of total: Int) -> Int { total * parts / whole }
}
