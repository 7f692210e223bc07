import Foundation

@testable import Pages

/// The images of a PDF's pages, to look at what stands in a box.
struct DrawnPages {
  private let images: [Int: DarkImage]

  init(of url: URL, pages: Set<Int>) throws {
    let file = try PDFFile(Array(try Data(contentsOf: url)), password: nil)
    var drawer = PageDrawer(resolution: 100)
    var images: [Int: DarkImage] = [:]
    for number in pages.sorted() {
      guard let page = file.page(at: number - 1) else { continue }
      images[number] = drawer.darkImage(of: page)
    }
    self.images = images
  }

  /// How many of a thousand pixels in a box are dark.
  func ink(in box: Box, on number: Int) -> Int {
    guard let image = images[number] else { return 0 }
    let (columns, rows) = image.pixels(of: box)
    let dark = rows.reduce(0) { sum, row in sum + columns.count { image.isDark(column: $0, row: row) } }
    return 1000 * dark / max(1, columns.count * rows.count)
  }

  /// A page as a PPM image with the frames of boxes in red.
  func picture(of number: Int, framing boxes: [Box]) -> Data? {
    guard let image = images[number] else { return nil }
    var picture = Data("P6 \(image.width) \(image.height) 255\n".utf8)
    let start = picture.count
    for row in 0..<image.height {
      for column in 0..<image.width {
        picture += image.isDark(column: column, row: row) ? [0, 0, 0] : [255, 255, 255]
      }
    }
    for box in boxes {
      for (column, row) in image.frame(of: box) {
        let pixel = start + 3 * (row * image.width + column)
        picture.replaceSubrange(pixel..<pixel + 3, with: [255, 0, 0])
      }
    }
    return picture
  }
}

extension DarkImage {
  fileprivate func isDark(column: Int, row: Int) -> Bool {
    words[row * wordsPerRow + column / 64] >> UInt64(column % 64) & 1 == 1
  }

  /// The columns and the rows of a box, as far as they are in the image.
  fileprivate func pixels(of box: Box) -> (columns: Range<Int>, rows: Range<Int>) {
    let (left, right) = (pixel(box.x0), pixel(box.x1))
    let (top, bottom) = (pixel(box.y0), pixel(box.y1))
    return (
      (left..<max(left, right)).clamped(to: 0..<width), (top..<max(top, bottom)).clamped(to: 0..<height)
    )
  }

  private func pixel(_ length: Centipoints) -> Int { Int(length) * resolution / 7200 }

  fileprivate func frame(of box: Box) -> [(column: Int, row: Int)] {
    let (columns, rows) = pixels(of: box)
    guard let left = columns.first, let right = columns.last, let top = rows.first, let bottom = rows.last
    else { return [] }
    return columns.flatMap { [($0, top), ($0, bottom)] } + rows.flatMap { [(left, $0), (right, $0)] }
  }
}
