/// Puts each block under the heading it belongs to.
///
/// A numbering style that is already open goes on at its level; a new one opens a level below. A paragraph
/// without numbering stands under the last numbered block.
enum Outline {
  static func apply(to blocks: inout [Block]) {
    var open: [(style: Marker.Style, index: Int)] = []
    for index in blocks.indices {
      if let style = blocks[index].marker?.style {
        if let level = open.firstIndex(where: { $0.style == style }) {
          open.removeSubrange(level...)
        }
        blocks[index].parent = open.last?.index
        blocks[index].depth = open.count
        open.append((style, index))
      } else {
        blocks[index].parent = open.last?.index
        blocks[index].depth = open.count
      }
    }
  }
}
