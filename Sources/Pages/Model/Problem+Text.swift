import Texts

/// What can be wrong with a plain text.
extension Problem {
  static let binary = Problem(
    code: "binary",
    message: Wording(
      zh: "不是文本也不是 PDF，而是二进制数据；请另存为 PDF 或纯文本",
      en: "this is neither text nor a PDF but binary data; save the document as PDF or as plain text"))

  static func unknownEncoding(at offset: Int) -> Problem {
    Problem(
      code: "unknownEncoding",
      message: Wording(
        zh: "无法判断文字编码：UTF-8、UTF-16、GB18030、Big5 都读不通，第一个读不通的字节在偏移 \(offset)；请另存为 UTF-8",
        en: """
          its encoding cannot be told: it makes no sense as UTF-8, UTF-16, GB18030 or Big5 (the first byte \
          that does not fit is at offset \(offset)); save it as UTF-8
          """))
  }

  static func encodingGuessed(_ chosen: String, over other: String) -> Problem {
    Problem(
      code: "encodingGuessed",
      message: Wording(
        zh: "编码按 \(chosen) 读取，但也可能是 \(other)；请核对文字，不对则另存为 UTF-8",
        en:
          "read as \(chosen), though it may be \(other); look at the text, and save it as UTF-8 if it is wrong"
      ))
  }

  static func badBytes(_ count: Int, first: Int, in encoding: String) -> Problem {
    Problem(
      code: "badBytes",
      message: Wording(
        zh: "有 \(count) 个字节不合 \(encoding) 编码（第一个在偏移 \(first)），已用 U+FFFD 代替；请核对这些位置",
        en: """
          \(count) \(count == 1 ? "byte does" : "bytes do") not fit \(encoding) (the first at offset \(first)) \
          and became U+FFFD; compare these places with the original
          """))
  }

  static func cutCharacter(at offset: Int) -> Problem {
    Problem(
      code: "cutCharacter",
      message: Wording(
        zh: "文件在一个字的中间结束（偏移 \(offset)），可能没有下载完整；请重新获取",
        en: "the file ends within a character (offset \(offset)) and may be incomplete; fetch it again"))
  }

  static func decoderMissing(_ encoding: String) -> Problem {
    Problem(
      code: "decoderMissing",
      message: Wording(
        zh: "系统缺少 \(encoding) 的转换模块；请安装 glibc 的 gconv 模块，或先另存为 UTF-8",
        en: "this system cannot decode \(encoding); install glibc's gconv modules, or save the text as UTF-8")
    )
  }
}
