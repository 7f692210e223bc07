/// The size of a page's image in pixels: as asked for, but no side longer than a page of sense would need.
struct ImageSize: Equatable {
  var width: Int
  var height: Int
  var resolution: Int

  /// `nil` for a page without area and for one so large that its lines could not be seen.
  init?(of size: Size, resolution: Int) {
    let side = max(Int(size.width), Int(size.height))
    guard size.width > 0, size.height > 0, side > 0 else { return nil }
    let clamped = min(resolution, RulingMeasure.longestSide * Unit.inch / side)
    guard clamped >= RulingMeasure.coarsest else { return nil }
    self.resolution = clamped
    width = max(1, Int(size.width) * clamped / Unit.inch)
    height = max(1, Int(size.height) * clamped / Unit.inch)
  }

  /// The pixel in which a length from the left or the top ends.
  func pixel(_ length: Centipoints) -> Int { Int(length) * resolution / Unit.inch }
}
