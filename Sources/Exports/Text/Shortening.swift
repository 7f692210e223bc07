/// `text` cut to about `limit` characters around the last place where `core` stands in it.
///
/// Without a core, or when it does not stand there, the beginning is kept. An ellipsis marks each cut.
///
/// ```swift
/// shortened("一二三四五六", around: "四", limit: 3)  // "…三四五…"
/// ```
func shortened(_ text: String, around core: String?, limit: Int) -> String {
  let characters = Array(text)
  guard characters.count > limit else { return text }
  let focus = core.flatMap { lastPosition(of: Array($0), in: characters) } ?? 0..<0
  let room = max(limit - focus.count, 0)
  let wished = focus.lowerBound - room / 2
  let start = max(0, min(wished, characters.count - limit))
  let end = min(characters.count, start + max(limit, focus.count))
  return (start > 0 ? "…" : "") + String(characters[start..<end]) + (end < characters.count ? "…" : "")
}

private func lastPosition(of core: [Character], in text: [Character]) -> Range<Int>? {
  guard !core.isEmpty, core.count <= text.count else { return nil }
  for start in stride(from: text.count - core.count, through: 0, by: -1)
  where text[start..<start + core.count].elementsEqual(core) {
    return start..<start + core.count
  }
  return nil
}
