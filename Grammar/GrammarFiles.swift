/// The files of the grammar that comes with the program, in the order they are read.
public let builtInGrammarFiles: [(name: String, text: String)] = [
  ("words.txt", String(decoding: PackageResources.words_txt, as: UTF8.self)),
  ("units.txt", String(decoding: PackageResources.units_txt, as: UTF8.self)),
  ("fields.txt", String(decoding: PackageResources.fields_txt, as: UTF8.self)),
  ("scores.txt", String(decoding: PackageResources.scores_txt, as: UTF8.self)),
  ("tables.txt", String(decoding: PackageResources.tables_txt, as: UTF8.self)),
  ("ratings.txt", String(decoding: PackageResources.ratings_txt, as: UTF8.self)),
  ("indicators.txt", String(decoding: PackageResources.indicators_txt, as: UTF8.self)),
  ("forms.txt", String(decoding: PackageResources.forms_txt, as: UTF8.self)),
  ("claims.txt", String(decoding: PackageResources.claims_txt, as: UTF8.self)),
  ("examples.txt", String(decoding: PackageResources.examples_txt, as: UTF8.self)),
]
