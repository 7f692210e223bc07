import Pages
import Texts

/// The table of commands.
extension Command {
  static let check = Command(
    name: "check", operands: .paths("PATH"),
    summary: Wording(
      zh: "复核报告里的算式，指出不符之处", en: "recompute what reports state and show what does not hold"),
    details: Wording(
      zh: "先列出发现的问题（文件、页或行、复算、引文），再逐个文件小结，最后合计。"
        + "目录逐层走遍，其中的每个文件都计数；“-”表示标准输入。给出一个档案，则列出其中已有的结果。",
      en: "Findings come first, each with file, page or line, recomputation and quote; then one line a file "
        + "and one for all. Every file of a folder and of its folders is counted; - is standard input. Of an "
        + "archive, what it holds is shown."),
    options: [.format, .figures, .level, .onlyProblems, .unchecked, .failOn, .judgements, .color, .condition]
      + Option.grammars + Option.pooling
      + Option.reading,
    examples: [
      Example("fuhe check 报告.pdf", zh: "复核一份报告", en: "check one report"),
      Example("fuhe check --fail-on warning 报告/", zh: "有警告也以 1 退出", en: "warnings make it exit with 1"),
      Example("fuhe check --format json 报告/ > 结果.jsonl", zh: "供程序读取", en: "for another program"),
    ], run: runCheck)

  static let extract = Command(
    name: "extract", operands: .paths("FILE"),
    summary: Wording(
      zh: "每个文件输出一行 JSON：要素、指标、算式、问题",
      en: "print one line of JSON a file: fields, indicators, claims, findings"),
    details: Wording(
      zh: "次序与参数相同；读不出的文件也有一行，status 和 problems 说明原因。",
      en: "In the order of the arguments. A file that cannot be read has a line, too: its status and "
        + "problems say why."),
    options: [.figures, .why] + Option.grammars + Option.pooling + Option.reading,
    examples: [
      Example("fuhe extract 报告.pdf", zh: "读取一份报告", en: "read one report"),
      Example("fuhe extract *.pdf > 全部.jsonl", zh: "许多报告，每行一份", en: "many reports, one a line"),
      Example("fuhe extract --figures 报告.pdf", zh: "连同报告中的数字", en: "with the figures of the report"),
      Example("fuhe extract --why 报告.pdf", zh: "连同取舍要素的依据", en: "with the reasons for each field"),
    ], run: runExtract)

  static let text = Command(
    name: "text", operands: .paths("FILE"),
    summary: Wording(
      zh: "输出修补断行、断页之后的文字", en: "print the text with wrapped lines and parted pages mended"),
    details: Wording(
      zh: "一段或一个表格行占一行，单元格以制表符分隔。多个文件时，标准错误里给出每个文件的名字。",
      en: "One line a paragraph or table row, cells parted by tabs. Of several files, each is announced on "
        + "standard error."),
    options: [.why] + Option.pooling + Option.reading,
    examples: [
      Example("fuhe text --why 报告.pdf", zh: "看看每处断行为何接上或分开", en: "see why lines were joined or parted"),
      Example("fuhe text 报告.pdf", zh: "看看读出了什么", en: "see what was read"),
      Example("fuhe text 报告.pdf > 报告.txt", zh: "存为文本", en: "save it as text"),
    ], run: runText)

  static let export = Command(
    name: "export", operands: .paths("PATH"),
    summary: Wording(
      zh: "写出六张表：reports、indicators、claims、operands、findings、figures（.csv）",
      en: "write six tables: reports, indicators, claims, operands, findings and figures (.csv)"),
    details: Wording(
      zh: "每个文件在 reports.csv 中占一行，读不出的也有。会被电子表格当作公式的单元格前加撇号。表格写完整后才替换旧表。"
        + "给出一个档案，则导出其中的结果，另有 years.csv（各部门历年情况）。",
      en: "Every file has a row in reports.csv, also one that cannot be read. A cell that a spreadsheet "
        + "would run as a formula gets an apostrophe. Old tables are replaced only when the new ones "
        + "are complete. Of an archive, what it holds is written, and years.csv with each department's years."
    ),
    options: [.to, .tableFormat, .noBOM, .byYear, .judgements, .condition, .shared] + Option.grammars
      + Option.pooling
      + Option.reading,
    required: [.to],
    examples: [
      Example("fuhe export 报告/ --to 表格", zh: "导出整个目录", en: "export a whole folder"),
      Example("fuhe export 报告/ --to 表格 --format xlsx", zh: "写成一个工作簿", en: "as one workbook"),
      Example("fuhe export 报告/ --to out --no-bom", zh: "供程序读取", en: "for another program"),
      Example(
        "fuhe export 档案.sqlite --to 表格 --where year=2022 --where finding=error", zh: "从档案导出一部分",
        en: "part of an archive"),
    ], run: runExport)

  static let review = Command(
    name: "review", operands: .paths("PATH"),
    summary: Wording(
      zh: "写出审核用的网页：问题、复算、原文上的位置，供判断和签字",
      en: "write pages for the inspector: findings, recomputation and their places, to be judged and signed"),
    details: Wording(
      zh: "每份报告一页，左边是问题和复算，右边是原文。写到 .html 结尾的文件时只能有一份报告；写到目录时另有索引 index.html。"
        + "网页可直接从磁盘打开，不连网，也可打印成签字单。",
      en:
        "A page a report: findings and recomputation beside the report itself. A target that ends in .html takes "
        + "one report; a folder gets an index.html, too. The pages open from disk without a network and print as "
        + "a sheet to sign."),
    options: [.to, .allPages, .judgements, .condition, .shared] + Option.grammars + Option.pooling
      + Option.reading,
    required: [.to],
    examples: [
      Example("fuhe review 报告.pdf --to 报告.html", zh: "一份报告一个网页", en: "one report as one page"),
      Example("fuhe review 报告/ --to 审核", zh: "整个目录，另有索引", en: "a whole folder with an index"),
      Example(
        "fuhe review 档案.sqlite --to 审核 --where year=2022 --judgements judgements.json",
        zh: "档案的一部分，连同已有的判断", en: "part of an archive with what was judged before"),
    ], run: runReview)

  static let grammarList = Command(
    name: "grammar list",
    summary: Wording(
      zh: "列出语法的规则：名称、要素、位置、例子数",
      en: "list the rules of the grammar: name, target, place, number of examples"),
    options: Option.grammars,
    examples: [
      Example("fuhe grammar list", zh: "列出内置语法", en: "list the built-in grammar"),
      Example("fuhe grammar list --grammar 我的语法", zh: "自己的语法", en: "a grammar of your own"),
    ], run: runGrammarList)

  static let grammarTest = Command(
    name: "grammar test",
    summary: Wording(
      zh: "用每条规则自带的例子和反例检验语法", en: "try every rule on its own examples and counterexamples"),
    details: Wording(zh: "有一个不通过就以 1 退出。", en: "Exits with 1 when one fails."),
    options: Option.grammars,
    examples: [
      Example("fuhe grammar test", zh: "检验内置语法", en: "test the built-in grammar"),
      Example("fuhe grammar test --grammar 我的语法", zh: "改动之后检验", en: "after a change of your own"),
    ], run: runGrammarTest)

  static let grammarExport = Command(
    name: "grammar export", operands: .path("DIR"),
    summary: Wording(
      zh: "把内置语法的文件写入一个目录，供改写", en: "write the files of the built-in grammar to a folder, to be changed"),
    details: Wording(
      zh: "已有的同名文件不会被覆盖。", en: "Files of the same names that are there are left alone."),
    examples: [
      Example("fuhe grammar export 我的语法", zh: "然后用 --grammar 我的语法", en: "then use it with --grammar")
    ], run: runGrammarExport)

  static let grammarTry = Command(
    name: "grammar try", operands: .paths("FILE"),
    summary: Wording(
      zh: "列出文件里每个得数碰上的形式、各角色取了哪个数，或为何没取",
      en: "print which forms met which figure of a file, what each role was given, or why not"),
    details: Wording(
      zh: "每行：形式、得数、各角色、算式、原句。", en: "A line each: form, result, roles, expression, sentence."),
    options: [.grammar],
    examples: [
      Example("fuhe grammar try 报告.txt", zh: "看内置形式怎样读一份报告", en: "how the built-in forms read a report"),
      Example("fuhe grammar try --grammar 我的语法 报告.txt", zh: "试自己添加的形式", en: "try a form of your own"),
    ], run: runGrammarTry)

  static let help = Command(
    name: "help", operands: .command,
    summary: Wording(zh: "显示一个命令的用法和例子", en: "show usage and examples of a command"),
    examples: [Example("fuhe help check", zh: "check 的用法", en: "the usage of check")], run: runHelp)

  static let completions = Command(
    name: "completions", operands: .oneOf(Shell.allCases.map(\.rawValue)),
    summary: Wording(zh: "输出命令行补全脚本", en: "print a script for shell completion"),
    examples: [
      Example(
        "fuhe completions bash > ~/.local/share/bash-completion/completions/fuhe", zh: "用于 bash",
        en: "for bash"
      ),
      Example("fuhe completions zsh > ~/.zfunc/_fuhe", zh: "用于 zsh", en: "for zsh"),
      Example("fuhe completions fish > ~/.config/fish/completions/fuhe.fish", zh: "用于 fish", en: "for fish"),
    ], run: runCompletions)
}
