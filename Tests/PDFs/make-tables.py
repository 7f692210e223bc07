#!/usr/bin/env python3
"""Make PDFs with tables of many kinds, each beside the cells that it was made from (NAME.json).

Install:  apt-get install fonts-noto-cjk
          pip install typst==0.15.0 reportlab pillow
Run:      python3 make-tables.py
"""
import io
import json
from pathlib import Path

import typst
from PIL import Image, ImageDraw
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent
FONTS = "/usr/share/fonts/opentype/noto"
rl_config.invariant = 1  # the same bytes on every run
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

BEFORE = "下表列出了各项目的预算和执行情况，金额单位为万元，数据来自年末的账簿。"
AFTER = "以上数据由财务科汇总，各科室已经核对。"

BUDGET = [
    ["项目", "年初预算", "调整预算", "执行数", "执行率"],
    ["图书购置", "120.50", "131.20", "130.05", "99.12%"],
    ["馆舍维修", "86.00", "80.00", "79.36", "99.20%"],
    ["读者活动", "15.30", "15.30", "14.91", "97.45%"],
    ["数字平台", "240.00", "236.80", "201.28", "85.00%"],
    ["合计", "461.80", "463.30", "425.60", "91.86%"],
]
SCORES = [
    ["指标", "分值", "得分", "说明"],
    ["预算执行率", "10", "9.5", "年末执行数与调整后预算数之比，按比例得分"],
    ["采购合规性", "8", "8", "全部采购都走了规定的程序"],
    ["读者满意度", "12", "11", "抽样调查三百人，满意的占九成以上，另有少数意见已答复"],
    ["开放天数", "5", "5", "全年开放三百二十天"],
]
GROUPED = [  # (text, rows, columns); None is covered
    [("一级指标", 1, 1), ("二级指标", 1, 1), ("分值", 1, 1), ("得分", 1, 1), ("评分依据", 1, 1)],
    [("过程", 3, 1), ("预算管理", 2, 1), ("10", 1, 1), ("9.5", 1, 1), ("看预算编得是否完整、执行是否及时", 1, 1)],
    [None, None, ("6", 1, 1), ("6", 1, 1), ("看采购是否按程序进行", 1, 1)],
    [None, ("资产管理", 1, 1), ("4", 1, 1), ("3", 1, 1), ("看资产是否都登记在册", 1, 1)],
    [("产出", 2, 1), ("数量", 1, 1), ("40", 1, 1), ("38", 1, 1), ("看购书和开放天数是否达到计划", 1, 1)],
    [None, ("质量", 1, 1), ("40", 1, 1), ("39", 1, 1), ("看读者对服务是否满意", 1, 1)],
    [("合计", 1, 2), None, ("100", 1, 1), ("95.5", 1, 1), ("", 1, 1)],
]


def plain(rows):
    return [[(text, 1, 1) for text in row] for row in rows]


def save(name, data, *tables):
    (HERE / f"{name}.pdf").write_bytes(data)
    blocks = [{"t": "p", "text": BEFORE}]
    for rows in tables:
        cells = [[None if c is None else dict(s=c[0], r=c[1], c=c[2]) for c in row] for row in rows]
        blocks.append({"t": "table", "rows": cells})
    blocks.append({"t": "p", "text": AFTER})
    text = json.dumps({"blocks": blocks}, ensure_ascii=False, indent=1)
    (HERE / f"{name}.json").write_text(text + "\n")


def typst_table(rows, stroke, widths, align="center + horizon", inset="6pt", header=False):
    def cell(c):
        span = "".join(f", {k}: {n}" for k, n in (("rowspan", c[1]), ("colspan", c[2])) if n > 1)
        return f"table.cell(align: {align}{span})[{c[0]}]"

    lines = [", ".join(cell(c) for c in row if c) for row in rows]
    if header:
        lines[0] = f"table.header({lines[0]})"
    body = ",\n".join(lines)
    return f"#table(columns: ({', '.join(widths)}), stroke: {stroke}, inset: {inset},\n{body})"


def typst_pdf(table, page='paper: "a4", margin: 2.5cm'):
    source = (f'#set page({page})\n#set text(font: "Noto Serif CJK SC", size: 10.5pt, lang: "zh")\n'
              f"#set par(first-line-indent: (amount: 2em, all: true))\n{BEFORE}\n\n{table}\n\n{AFTER}\n")
    return typst.compile(source.encode(), font_paths=[FONTS], timestamp=1704067200)


THREE = "(x, y) => (top: if y == 0 {1pt} else if y == 1 {0.5pt} else {0pt}, bottom: if y == %d {1pt} else {0pt})"


def page(pen, x, y, rows, widths, rules=(), size=10.5, pitch=22):
    """Text of cells on a canvas; returns where the table ends."""
    pen.setFont("STSong-Light", size)
    pen.drawString(x, y + 40, BEFORE)
    for number, row in enumerate(rows):
        left = x
        for text, width in zip(row, widths):
            pen.drawString(left + 4, y - number * pitch, text)
            left += width
    for number, weight in rules:
        pen.setLineWidth(weight)
        level = y + pitch * 0.7 - number * pitch
        pen.line(x, level, x + sum(widths), level)
    pen.drawString(x, y - len(rows) * pitch - 20, AFTER)


def reportlab_pdf(draw, size=(595, 842), rotate=0):
    out = io.BytesIO()
    pen = canvas.Canvas(out, pagesize=size, invariant=1)
    draw(pen)
    if rotate:
        pen.setPageRotation(rotate)
    pen.showPage()
    pen.save()
    return out.getvalue()


def scan(pen):
    """Lines in an image, invisible text over it, as OCR leaves it."""
    rows, widths, pitch, scale = BUDGET, [110, 85, 85, 85, 85], 26, 2
    image = Image.new("L", (595 * scale, 842 * scale), 250)
    ink = ImageDraw.Draw(image)
    edges = [72]
    for width in widths:
        edges.append(edges[-1] + width)
    levels = [842 - 640 - 18 + n * pitch for n in range(len(rows) + 1)]
    for edge in edges:
        ink.line([edge * scale, levels[0] * scale, edge * scale, levels[-1] * scale], fill=40, width=2)
    for level in levels:
        ink.line([edges[0] * scale, level * scale, edges[-1] * scale, level * scale], fill=40, width=2)
    image = image.rotate(0.2, fillcolor=250, expand=False)
    pen.drawImage(ImageReader(image), 0, 0, 595, 842)
    text = pen.beginText()
    text.setTextRenderMode(3)
    text.setFont("STSong-Light", 10.5)
    for number, row in enumerate(rows):
        left = 72
        for cell, width in zip(row, widths):
            text.setTextOrigin(left + 6, 640 - number * pitch)
            text.textOut(cell)
            left += width
    for y, line in ((690, BEFORE), (440, AFTER)):
        text.setTextOrigin(72, y)
        text.textOut(line)
    pen.drawText(text)


def main():
    even = ["1.4fr", "1fr", "1fr", "1fr", "1fr"]
    save("three-lines-typst", typst_pdf(typst_table(plain(BUDGET), THREE % 5, even)), plain(BUDGET))
    save("three-lines-wrapped-typst",
         typst_pdf(typst_table(plain(SCORES), THREE % 4, ["80pt", "50pt", "50pt", "140pt"], inset="7pt")), plain(SCORES))
    save("no-rules-wrapped-typst",
         typst_pdf(typst_table(plain(SCORES), "none", ["50pt", "50pt", "50pt", "140pt"], inset="7pt")), plain(SCORES))
    save("no-rules-typst", typst_pdf(typst_table(plain(BUDGET), "none", even)), plain(BUDGET))
    save("merged-typst",
         typst_pdf(typst_table(GROUPED, "0.5pt", ["1fr", "1fr", "40pt", "40pt", "2fr"])), GROUPED)
    rows = GROUPED + [r for r in GROUPED[1:6]] * 5
    rows = rows[:6] + rows[7:] + [rows[6]]
    save("merged-over-pages-typst",
         typst_pdf(typst_table(rows, "0.5pt", ["1fr", "1fr", "40pt", "40pt", "2fr"], header=True),
                   'width: 420pt, height: 400pt, margin: 40pt'), rows)
    widths = [110, 85, 85, 85, 85]
    save("three-lines-reportlab",
         reportlab_pdf(lambda pen: page(pen, 72, 700, BUDGET, widths, ((0, 1.2), (1, .6), (6, 1.2)))), plain(BUDGET))
    save("no-rules-reportlab", reportlab_pdf(lambda pen: page(pen, 72, 700, BUDGET, widths)), plain(BUDGET))
    save("no-rules-tight-reportlab",
         reportlab_pdf(lambda pen: page(pen, 72, 700, BUDGET, [90, 62, 62, 62, 62], pitch=15)), plain(BUDGET))

    def turned(pen):
        pen.translate(595, 0)
        pen.rotate(90)
        page(pen, 72, 450, BUDGET, widths, ((0, 1.2), (1, .6), (6, 1.2)))

    save("turned-three-lines-reportlab", reportlab_pdf(turned, rotate=90), plain(BUDGET))
    save("scan-with-text-reportlab", reportlab_pdf(scan), plain(BUDGET))


main()
