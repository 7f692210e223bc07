internal import CSQLite
import Files
import Pages
import Texts

/// Why the database at `path` cannot be used, and what to do about it.
func databaseFault(_ code: CInt, at path: RawPath) -> FileFault {
  FileFault(path: path, message: message(of: code))
}

private func message(of code: CInt) -> Wording {
  switch code & 0xFF {
  case SQLITE_BUSY, SQLITE_LOCKED: .archiveLocked
  case SQLITE_FULL:
    Wording(
      zh: "磁盘空间不足，已写入的内容完好；请腾出空间后再运行同一命令，会从断处继续",
      en: "the disk is full; what was written is sound: make room and run the command again to go on")
  case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
    Wording(
      zh: "没有写入权限；请改变档案和所在目录的权限，或换一个位置",
      en:
        "no permission to write here; change the permissions of the archive and its folder, or choose another "
        + "place")
  case SQLITE_NOTADB: .notAnArchive
  case SQLITE_CORRUPT:
    Wording(
      zh: "档案已损坏；请用备份，或用 sqlite3 FILE .recover 抢救后重新 ingest",
      en: "the archive is damaged; take a backup, or rescue it with sqlite3 FILE .recover and ingest again")
  case SQLITE_CANTOPEN:
    Wording(
      zh: "打不开；请检查路径，以及所在目录是否可写", en: "it cannot be opened; check the path and whether its folder is writable"
    )
  case SQLITE_IOERR:
    Wording(
      zh: "读写出错（\(reason(of: code))）；请检查磁盘空间、文件大小的限额（ulimit -f）和磁盘",
      en:
        "reading or writing failed (\(reason(of: code))); check the room on the disk, the limit of the size of "
        + "files (ulimit -f) and the disk")
  default:
    Wording(
      zh: "数据库出错（\(reason(of: code))）；请检查磁盘，再运行同一命令",
      en: "the database failed (\(reason(of: code))); check the disk and run the command again")
  }
}

private func reason(of code: CInt) -> String {
  guard let text = unsafe sqlite3_errstr(code) else { return "\(code)" }
  return unsafe String(cString: text)
}

extension Wording {
  static let archiveLocked = Wording(
    zh: "档案正被另一个程序使用；请等它结束，或换一个档案",
    en: "another program is using the archive; wait until it has ended, or choose another archive")

  static let notAnArchive = Wording(
    zh: "这个文件已经存在，但不是 fuhe 档案，未作改动；请换一个档案名",
    en: "this file exists and is no archive of fuhe, so it was left alone; choose another name")
}
