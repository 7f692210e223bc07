import Figures
import Grammars

/// Two amounts of a rate: what is divided and what it is divided by.
struct AmountPair {
  var numerator: Mention
  var denominator: Mention
}

/// Which amounts the sentence of a rate lets stand together.
struct PairScope {
  let rate: Mention
  let paragraph: Paragraph
  let grammar: Grammar

  /// Whether the rate may be of one amount over the other.
  func belongTogether(_ pair: AmountPair) -> Bool {
    let (numerator, denominator) = (pair.numerator, pair.denominator)
    let isPartOfWhole = denominator.range.lowerBound < numerator.range.lowerBound
    let (first, second) = isPartOfWhole ? (denominator, numerator) : (numerator, denominator)
    guard first.segment == second.segment || first.sentence != rate.sentence,
      numerator.figure.isCommensurable(with: denominator.figure)
    else { return false }
    if hasARateAlready(second) || isOfALaterPart(behind: second)
      || isPartOfWhole && isServed(denominator, before: numerator)
    {
      return false
    }
    return !listOpens(between: first, and: second) || isPartOfWhole && isOnlyPart(numerator, of: denominator)
  }

  /// “有效问卷190份，其中满意185份”: the one part that is named of the things counted before it.
  private func isOnlyPart(_ part: Mention, of whole: Mention) -> Bool {
    guard whole.figure.unit?.dimension == .count else { return false }
    return !paragraph.mentions(ofSentence: part.sentence).contains { mention in
      mention.nature == .amount && mention.range != part.range
        && mention.range.lowerBound > whole.range.lowerBound && mention.range.upperBound <= rate.lexed.start
    }
  }

  /// “支出 90 万元，其中：甲支出 60 万元，执行率 95%”: the rate is of a part that stands between it and the pair.
  private func isOfALaterPart(behind last: Mention) -> Bool {
    let between = mentions(between: last, and: rate).filter {
      $0.nature == .amount && $0.depth == rate.depth
        && $0.figure.isCommensurable(with: last.figure)
    }
    return between.contains {
      $0.segment == rate.segment
        && (last.segment != rate.segment || listOpens(between: last, and: $0)
          || isRateBetween(last, and: $0))
    }
  }

  /// “到位率 90%，其中省级到位率 100%”: the second rate is of amounts that the text does not give.
  private func hasARateAlready(_ last: Mention) -> Bool {
    listOpens(between: last, and: rate)
      || mentions(between: last, and: rate).contains {
        $0.nature == .rate && $0.name.suffix(Self.nounLength).elementsEqual(rate.name.suffix(Self.nounLength))
      }
  }

  /// 到位率, 执行率
  private static let nounLength = 3

  /// “预算 100 万元，支出 90 万元，执行率 90%，甲支出 60 万元，执行率 95%”: the budget already has its rate, and 甲 its own budget.
  private func isServed(_ base: Mention, before top: Mention) -> Bool {
    hasOwnSubject(top) && isRateBetween(base, and: top)
  }

  func isRateBetween(_ first: Mention, and second: Mention) -> Bool {
    mentions(between: first, and: second).contains { $0.nature == .rate }
  }

  private func mentions(between first: Mention, and second: Mention) -> ArraySlice<Mention> {
    let start = first.range.lowerBound + 1
    return paragraph.mentions(in: start..<max(start, second.lexed.start))
  }

  /// Whether the name says more than 支出 or 实际支付.
  func hasOwnSubject(_ mention: Mention) -> Bool {
    !(grammar.forms(.outturnNames) + grammar.forms(.ownerlessSpending)).contains(mention.name)
  }

  /// A budget under 其中 beside the budget it is part of: either may be meant.
  func isAmbiguous(_ denominator: Mention, among others: [Mention]) -> Bool {
    others.contains {
      $0.range.lowerBound < denominator.range.lowerBound && listOpens(between: $0, and: denominator)
    }
  }

  func listOpens(between first: Mention, and second: Mention) -> Bool {
    (first.range.upperBound..<max(first.range.upperBound, second.lexed.start)).contains {
      grammar.wordLength(.details, in: paragraph.text.scalars, at: $0) != nil
    }
  }
}
