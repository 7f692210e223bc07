import Reports
import Texts

extension Located<String> {
  /// The note that a table of scores was seen here and not read, so that nothing of it was checked.
  var finding: Finding {
    Finding(
      code: .tableNotRead,
      message: Wording(
        zh: "此处有评分表，但无法确定各格的归属，未取其中的指标与得分，请人工核对。",
        en:
          "A table of scores stands here whose cells could not be told apart surely; nothing was taken from it."
      ),
      quote: value, place: place)
  }
}
