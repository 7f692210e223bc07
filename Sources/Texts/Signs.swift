// One named set a question. A sign is told under its one spelling (`normalised`), so that `，` and `,` are one;
// only quotes are looked at as they are printed, because their one spelling no longer opens or closes.

extension Unicode.Scalar {
  /// Whether it ends a sentence wherever it stands: `。` `！` `？`.
  public var endsSentence: Bool {
    switch normalised(self) {
    case "。", "!", "?": true
    default: false
    }
  }

  /// Whether it ends a sentence or an item of a list: `；` as well.
  public var endsItem: Bool { endsSentence || normalised(self) == ";" }

  /// Whether a paragraph may end with it: what ends an item, `：` and `…`.
  public var mayEndParagraph: Bool {
    switch normalised(self) {
    case ":", "…": true
    default: endsItem
    }
  }

  /// Whether it parts clauses: what ends an item, `，` and `：`.
  public var stopsClause: Bool {
    switch normalised(self) {
    case ",", ":": true
    default: endsItem
    }
  }

  /// Whether it parts clauses or the names of a list: `、` as well.
  public var stopsPhrase: Bool { stopsClause || self == "、" }

  /// Whether it stands in running text and not in labels and cells, which hold colons and numbering: `。` `，` `；`.
  public var stopsRunningText: Bool {
    switch normalised(self) {
    case "。", ",", ";": true
    default: false
    }
  }

  /// Whether it opens a bracket around an aside: `(` `[` and their Chinese shapes.
  public var opensAside: Bool { foldedForMatching(self) == "(" || foldedForMatching(self) == "[" }

  /// Whether it closes a bracket around an aside.
  public var closesAside: Bool { foldedForMatching(self) == ")" || foldedForMatching(self) == "]" }

  /// Whether it opens a bracket of any kind or a quotation.
  public var opensBracket: Bool {
    switch self {
    case "“", "‘", "《", "〈", "「", "『": true
    default: opensAside
    }
  }

  /// Whether it closes a bracket of any kind or a quotation.
  public var closesBracket: Bool {
    switch self {
    case "”", "’", "》", "〉", "」", "』": true
    default: closesAside
    }
  }

  /// Whether no line of Chinese print starts with it: stops, closing brackets and signs of quantity.
  public var cannotStartLine: Bool {
    switch normalised(self) {
    case "%", "‰", "℃", ".": true
    default: stopsPhrase || closesBracket
    }
  }

  /// Whether it computes: `+` `-` `×` `*` `÷` `/`, and the look-alikes of the cross.
  public var isOperator: Bool {
    switch normalised(self) {
    case "+", "-": true
    default: multiplies || divides
    }
  }

  /// Whether it stands between the factors of a product.
  public var multiplies: Bool {
    switch normalised(self) {
    case "×", "*", "x", "X", "╳", "·": true
    default: false
    }
  }

  /// Whether it stands between dividend and divisor.
  public var divides: Bool { normalised(self) == "÷" || normalised(self) == "/" }

  /// Whether it says that what follows is the result: `=` `≈`.
  public var equates: Bool { normalised(self) == "=" || self == "≈" }

  /// Whether it compares: `≥` `≤` `>` `<`.
  public var compares: Bool {
    switch normalised(self) {
    case "≥", "≤", ">", "<": true
    default: false
    }
  }

  /// Whether it is a dash of any length.
  public var isDash: Bool {
    switch normalised(self) {
    case "-", "—", "–", "─": true
    default: false
    }
  }

  /// Whether it parts the cells of a row in plain text, beside the tab: `|` `｜`.
  public var isBar: Bool { normalised(self) == "|" }

  /// Whether it adorns the start of an item: `●` `★` and the like.
  public var isBullet: Bool {
    switch self {
    case "•", "●", "◆", "■", "□", "★", "☆", "☑": true
    default: false
    }
  }

  /// Whether it is one of the ten digits, `5` but not `５`.
  public var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether headings and items are numbered with it: `一` to `十`.
  public var isNumeral: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }

  /// Whether it may stand where a table has marks: a digit, a point, `分`, `%`, a bracket, or a stroke for none.
  public var standsInMarks: Bool {
    switch self {
    case ".", "分", "%", "(", ")", "—", "-", "–", "/": true
    default: isDigit
    }
  }

  /// Whether it is a letter of ASCII.
  public var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Whether it is an ideograph, radicals and `〇` included.
  public var isIdeograph: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005...0x3007, 0x2E80...0x2FDF, 0xF900...0xFAFF: true
    case 0x20000...0x3FFFF: true
    default: false
    }
  }
}
