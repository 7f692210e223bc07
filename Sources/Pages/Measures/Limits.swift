/// How much of a file is looked at or taken at once, in bytes.
enum FileMeasure {
  /// What `mebibytes` are in bytes.
  static func mebibytes(_ count: Int) -> Int { count << 20 }

  /// A file is read in pieces of this size, so that a limit is met before memory is short.
  static let chunk = 1 << 18
  /// A converted text is taken from the converter in pieces of this size.
  static let conversion = 1 << 14
  /// The head of a PDF may stand behind this much of something else, and its end before as much; readers allow that.
  static let aroundPDF = 1024
  /// A web page shows its tags and an archive its parts within so much.
  static let markup = 512
  static let archiveHead = 1 << 16
  /// Where a tar archive says that it is one: behind the fields of its first file.
  static let tarMark = 257
  /// The names of an old Office file's main streams are among the first of its directory.
  static let officeDirectory = 1 << 14
}

/// What is looked at to mend the end of a PDF, in bytes.
enum TrailerMeasure {
  /// A hostile file may hold any number of false catalogs; a real one is the last or close to it.
  static let mostCatalogs = 16
  /// From `/Type` to `/Catalog` there is little but white space.
  static let typeName = 16
  /// An object that holds a catalog starts no farther before its name.
  static let object = 8192
  /// Two numbers, of ten digits and of five, and the spaces around them.
  static let objectNumber = 24
}
