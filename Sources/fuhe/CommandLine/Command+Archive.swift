import Pages
import Texts

/// The commands of archives and workers.
extension Command {
  static let ingest = Command(
    name: "ingest", operands: .paths("PATH"),
    summary: Wording(
      zh: "把大批文件读入一个 SQLite 档案；可随时中断，再运行即从断处继续",
      en: "read any number of files into one SQLite archive; it may be stopped at any time and goes on"),
    details: Wording(
      zh: "只读新的、改过的和换了语法或程序版本的文件；移动过的文件保留结果；读不出的用 --retry 重读。"
        + "最后的小结把每个文件恰好算一次，并列出需要人处理的文件和相应的命令。文件总在工作进程中读取，--jobs 1 也是。",
      en:
        "Only new and changed files are read, and those that another grammar or version of the program read. "
        + "Moved files keep their results; --retry reads again what failed. The summary counts every file once "
        + "and lists those that need a person, each with a command. Files are always read by worker processes."
    ),
    options: [.archive, .retry, .again, .prune, .judgements, .shared] + Option.grammars + Option.pooling
      + Option.reading,
    required: [.archive],
    examples: [
      Example("fuhe ingest 报告/ --archive 档案.sqlite", zh: "读入，或继续上次中断的", en: "read, or go on after a stop"),
      Example(
        "fuhe ingest 报告/ --archive 档案.sqlite --retry --timeout 60", zh: "放宽期限，重读失败的",
        en: "read failed files again with more time"),
    ], run: runIngest)

  static let archiveSummary = Command(
    name: "archive summary", operands: .path("FILE"),
    summary: Wording(
      zh: "档案小结：文件、部门、年度、问题，以及需要人处理的文件",
      en: "sum up an archive: documents, departments, years, findings, and what needs a person"),
    examples: [
      Example("fuhe archive summary 档案.sqlite", zh: "看看档案里有什么", en: "see what an archive holds")
    ], run: runArchiveSummary)

  static let archiveList = Command(
    name: "archive list", operands: .path("FILE"),
    summary: Wording(
      zh: "列出档案里的文件：路径、格式、状态、怎么办", en: "list the files of an archive: path, format, status, what to do"),
    details: Wording(
      zh: "每行一个文件，各栏以制表符分隔；--format json 每行一个对象。--remedies 输出的命令可交给 sh 成批执行；"
        + "补救所得的文件（.ocr.pdf、.fixed.pdf、.pdf）读入以后，原来的文件不再列为待处理。",
      en:
        "One line a file, its cells parted by tabs, or an object with --format json. The commands of --remedies "
        + "can be given to sh; when their results (.ocr.pdf, .fixed.pdf, .pdf) have been taken in, the files they were "
        + "made from no longer need a person."),
    options: [.listed, .format, .remedies],
    examples: [
      Example("fuhe archive list 档案.sqlite --status noText", zh: "没有文字的", en: "those without text"),
      Example(
        "fuhe archive list 档案.sqlite --status missing --format json", zh: "已经不在的", en: "those that are gone"),
      Example(
        "fuhe archive list 档案.sqlite --status unsupported --remedies > 补救.sh", zh: "成批转换的命令",
        en: "the commands that convert them all"),
    ], run: runArchiveList)

  static let archiveForget = Command(
    name: "archive forget", operands: .paths("FILE PATH"),
    summary: Wording(
      zh: "从档案中去掉一些文件或目录；文件本身不动", en: "take files or folders out of an archive; the files stay"),
    examples: [
      Example("fuhe archive forget 档案.sqlite 报告/2019", zh: "去掉一个目录", en: "take out a folder")
    ], run: runArchiveForget)

  static let archiveJudge = Command(
    name: "archive judge", operands: .path("FILE"),
    summary: Wording(
      zh: "把审核人的判断存入档案，写在每个问题旁边", en: "take a reviewer's judgements into an archive, beside its findings"),
    details: Wording(
      zh: "判断由审核网页存出；同一问题有几次判断的，以最后一次为准。此后 check、review、export 用档案时都认这些判断，"
        + "再读入文件也保留；排除的问题照样列出，不计入 --fail-on。",
      en:
        "The pages of review save the file; of several judgements of one finding the latest counts. From then on "
        + "check, review and export of the archive go by them, also after files were read again; findings that were "
        + "dismissed are listed and do not count for --fail-on."),
    options: [.judgements], required: [.judgements],
    examples: [
      Example(
        "fuhe archive judge 档案.sqlite --judgements judgements.json", zh: "存入判断", en: "take in judgements")
    ], run: runArchiveJudge)

  static let worker = Command(
    name: "worker",
    summary: Wording(
      zh: "从标准输入逐行读取 JSON 请求，逐行输出 JSON 结果，供别的系统调度",
      en: "read requests as lines of JSON from standard input and answer each with one, for another engine"),
    details: Wording(
      zh:
        "请求：{\"path\":\"…\"}，另可有 \"id\"，原样带回。结果：{\"id\",\"path\",\"sha256\",\"status\",\"tables\":{\"reports\":[…],…}}，"
        + "次序与请求相同；请求有误的，结果里是 \"error\"。默认一个工作进程；--jobs 大于 1 时连续送入的请求同时读，应答仍按次序。",
      en:
        "Request: {\"path\":\"…\"} and an \"id\", if you like, which comes back. Answer: {\"id\",\"path\",\"sha256\","
        + "\"status\",\"tables\":{\"reports\":[…],…}} in the order of the requests, or \"error\" for one that is wrong. "
        + "One worker process by default; with more --jobs, requests that come at once are read at once."),
    options: Option.grammars + [.password, .passwordFile] + Option.pooling,
    examples: [
      Example("fuhe worker < 请求.jsonl > 结果.jsonl", zh: "批量处理", en: "answer a batch")
    ], run: runWorker)
}
