import Figures
import Grammars

/// The body's own score, its full marks and its rating.
struct OverallScore {
  let score: Choice<Figure>
  let full: Choice<Figure>
  let rating: Choice<String>

  init(_ context: ReadingContext, texts: FieldTexts, tree: IndicatorTree, of report: Report) {
    let subjects = WholeSubjects(grammar: context.grammar, department: report.department?.value)
    let project = Array((report.title?.value ?? "").unicodeScalars)
    let isProjectReport = context.grammar.forms(.projectWords).contains { project.containsRun($0) }
    score = Choice(
      ScoreCandidates(
        context: context, texts: texts, tree: tree, year: report.year?.value, subjects: subjects,
        isProjectReport: isProjectReport
      ).candidates)
    rating = Choice(
      RatingCandidates(
        context: context, texts: texts, tree: tree, year: report.year?.value, subjects: subjects,
        isProjectReport: isProjectReport
      ).candidates)
    let taken = score.taken
    full = Choice(
      FullScoreCandidates(context: context, texts: texts, tree: tree, score: taken).candidates.filter {
        full in
        taken.map { $0.value.value.number <= full.value.value.number } ?? true
      })
  }
}
