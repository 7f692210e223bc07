#!/usr/bin/env python3
"""Make PDFs with tables of three lines or none by four producers, each beside the cells it holds (NAME.json).

Install:  apt-get install fonts-noto-cjk libreoffice-writer-nogui chromium
          pip install typst==0.15.0 reportlab==5.1.0
Run:      python3 make-tables.py
"""

import json
import subprocess
import tempfile
from pathlib import Path

import typst
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, PageTemplate, Paragraph, Spacer

HERE = Path(__file__).resolve().parent
FONTS = "/usr/share/fonts/opentype/noto"
pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

FIRST = "全馆经费来自财政拨款，年末按科目整理如下，各项金额都以万元计算，并由两人分别核对。"
BETWEEN = "人员和设备的情况另行列出，数字以十二月三十一日的登记为准，借调人员不计在内。"
LAST = "上述数字与决算报表一致，如有出入，以财政部门批复的数字为准。"


class Table:
    """Cells as text, or (text, rows, columns); None is covered. `align` has l, c or r for each column."""

    def __init__(self, align, widths, head, *rows):
        self.align, self.widths, self.head = align, widths, head
        self.rows = [[c if c is None or isinstance(c, tuple) else (c, 1, 1) for c in row] for row in rows]


ACCOUNTS = Table(
    "lrrrl", [110, 75, 75, 75, 110], 1,
    ["支出科目", "年初数", "追加", "决算数", "备注"],
    ["工资福利支出", "1,204.66", "35.10", "1,239.76", ""],
    ["商品和服务支出", "318.40", "", "301.22", "压减办公费"],
    ["对个人和家庭的补助", "56.08", "", "56.08", ""],
    ["资本性支出", "90.00", "12.50", "102.50", "购置书架"],
    ["合计", "1,669.14", "47.60", "1,699.56", ""])
STAFF = Table(
    "lccc", [120, 90, 90, 90], 1,
    ["部室", "编制", "在岗", "空缺"],
    ["办公室", "6", "5", "1"], ["采编部", "9", "9", "0"], ["流通部", "14", "12", "2"], ["技术部", "4", "4", "0"])
LEVELS = Table(
    "lrrrr", [100, 80, 80, 80, 80], 2,
    [("项目名称", 2, 1), ("本年", 1, 2), None, ("上年", 1, 2), None],
    [None, "预算", "支出", "预算", "支出"],
    ["书刊采购", "260.00", "258.31", "240.00", "239.95"],
    ["设备更新", "75.50", "60.40", "80.00", "80.00"],
    ["社区分馆", "130.00", "129.07", "95.00", "94.12"],
    ["古籍修复", "18.20", "18.20", "16.00", "15.88"])
GOALS = Table(
    "lcl", [90, 60, 190], 1,
    ["目标", "权重", "完成情况"],
    ["扩大馆藏", "30", "全年新购图书四万余册，期刊六百种，电子资源续订三个数据库，超过计划"],
    ["延长开放时间", "20", "周末和节假日照常开放"],
    ["下乡服务", "25", "流动书车走了二十三个村，办借书证一千二百张，送书上门九百余次"],
    ["读者培训", "25", "办讲座四十场"])
SCORES = Table(
    "llrr", [90, 150, 60, 60], 1,
    ["一级指标", "二级指标", "分值", "得分"],
    ["投入", "预算编制", "8", "8"], ["", "目标设定", "7", "6.5"],
    ["过程", "资金使用", "15", "14"], ["", "资产管理", "10", "10"],
    ["产出", "服务人次", "30", "28.5"], ["效果", "群众评价", "30", "29"], ["合计", "", "100", "96"])
WIDE = Table(
    "lrrrrrrr", [100, 75, 75, 75, 75, 75, 75, 75], 1,
    ["分馆", "一季度", "二季度", "三季度", "四季度", "全年", "上年", "增减"],
    ["总馆", "41,203", "45,870", "52,116", "39,904", "179,093", "166,250", "12,843"],
    ["城东分馆", "8,120", "9,034", "10,552", "7,718", "35,424", "36,002", "-578"],
    ["城西分馆", "6,405", "6,911", "8,207", "", "21,523", "27,340", "-5,817"],
    ["少儿馆", "12,990", "14,020", "21,338", "11,764", "60,112", "55,871", "4,241"])
LONG = Table(
    "llrr", [70, 190, 80, 80], 1, ["编号", "设备名称", "数量", "金额"],
    *[[f"S{100 + n}", ["自助借还机", "阅览桌", "电子书借阅屏", "空调机组", "防火门"][n % 5],
       str(2 + n * 7 % 11), f"{(n * 3771 + 905) % 90000 / 100:.2f}"] for n in range(44)])


def truth(name, *blocks):
    out = []
    for block in blocks:
        if isinstance(block, str):
            out.append({"t": "p", "text": block})
        else:
            out.append({"t": "table", "rows": [
                [None if c is None else dict(s=c[0], r=c[1], c=c[2]) for c in row] for row in block.rows]})
    (HERE / f"{name}.json").write_text(json.dumps({"blocks": out}, ensure_ascii=False) + "\n")


def cells(table):
    """Of each row, the cells with their column."""
    return [[(column, *cell) for column, cell in enumerate(row) if cell] for row in table.rows]


# Typst

def typst_table(table, ruled):
    names = {"l": "left", "c": "center", "r": "right"}
    lines = []
    for number, row in enumerate(cells(table)):
        line = ", ".join(f"table.cell(rowspan: {r}, colspan: {c}"
                         f"{', align: center + horizon' if c > 1 else ''})[{s}]" for _, s, r, c in row)
        lines.append(line)
    head = f"table.header({', '.join(lines[:table.head])})"
    rule = (lambda weight: f"table.hline(stroke: {weight}pt),") if ruled else (lambda weight: "")
    return (f"#table(columns: ({', '.join(f'{w}pt' for w in table.widths)}), stroke: none, inset: 5pt,"
            f" align: ({', '.join(names[a] for a in table.align)}),\n{rule(1.2)} {head},\n{rule(.6)}"
            + ",\n".join(lines[table.head:]) + f",\n{rule(1.2)})")


def by_typst(name, ruled, *blocks, page='paper: "a4", margin: 2.8cm'):
    truth(name, *blocks)
    body = "\n\n".join(b if isinstance(b, str) else typst_table(b, ruled) for b in blocks)
    source = (f'#set page({page})\n#set text(font: "Noto Serif CJK SC", size: 11pt, lang: "zh")\n'
              f"#set par(first-line-indent: (amount: 2em, all: true), leading: 0.8em)\n{body}\n")
    (HERE / f"{name}.pdf").write_bytes(typst.compile(source.encode(), font_paths=[FONTS], timestamp=1704067200))


# ReportLab

def by_reportlab(name, ruled, *blocks, size=A4, rotate=0):
    truth(name, *blocks)
    style = ParagraphStyle("p", fontName="STSong-Light", fontSize=10, leading=13, wordWrap="CJK")
    story = []
    for block in blocks:
        if isinstance(block, str):
            story += [Paragraph(block, ParagraphStyle("b", style, firstLineIndent=20, leading=17)), Spacer(0, 12)]
            continue
        data = [[Paragraph(c[0], ParagraphStyle("c", style, alignment="lcr".index(block.align[column])))
                 if c else "" for column, c in enumerate(row)] for row in block.rows]
        commands = [("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
        for number, row in enumerate(cells(block)):
            commands += [("SPAN", (x, number), (x + c - 1, number + r - 1)) for x, _, r, c in row if r * c > 1]
        if ruled:
            commands += [("LINEABOVE", (0, 0), (-1, 0), 1.5, "black"), ("LINEBELOW", (0, -1), (-1, -1), 1.5, "black"),
                         ("LINEBELOW", (0, block.head - 1), (-1, block.head - 1), .75, "black")]
        story += [LongTable(data, block.widths, style=commands, repeatRows=block.head), Spacer(0, 12)]

    def turn(canvas, _):
        if rotate:  # drawn sideways, and turned back when it is shown
            canvas.translate(size[1], 0)
            canvas.rotate(90)
    shape = size  # of the page as it is shown
    document = BaseDocTemplate(str(HERE / f"{name}.pdf"), pagesize=shape, invariant=1)
    document.addPageTemplates([PageTemplate("page", Frame(72, 72, size[0] - 144, size[1] - 144), onPage=turn,
                                            pagesize=shape)])

    class Turned(Canvas):
        def showPage(self):
            self.setPageRotation(rotate)
            self.setPageSize(shape)
            super().showPage()
    document.build(story, canvasmaker=Turned)


# HTML, for LibreOffice and Chromium

def html(ruled, blocks, size, unit):
    names = {"l": "left", "c": "center", "r": "right"}
    out = []
    for block in blocks:
        if isinstance(block, str):
            out.append(f'<p style="text-indent:2em;line-height:1.6">{block}</p>')
            continue
        rows = []
        for number, row in enumerate(cells(block)):
            edge = ""
            if ruled:
                edge = ("border-top:1.5pt solid black;" if number == 0 else "")
                edge += "border-bottom:1.5pt solid black;" if number == len(block.rows) - 1 else ""
                edge += "border-bottom:0.75pt solid black;" if number == block.head - 1 else ""
            rows.append("<tr>" + "".join(
                f'<td rowspan="{r}" colspan="{c}" style="{edge}padding:3pt 5pt;'
                f'{"border-bottom:0.75pt solid black;" if ruled and number + r == block.head else ""}'
                f'text-align:{names[block.align[x]] if c == 1 else "center"}">{s}</td>' for x, s, r, c in row) + "</tr>")
        columns = "".join(f'<col width="{w * 4 // 3}">' for w in block.widths)
        out.append(f'<table cellpadding="6" cellspacing="0" width="{sum(block.widths) * 4 // 3}"'
                   f' style="border-collapse:collapse;table-layout:fixed">'
                   f"{columns}{''.join(rows)}</table>")
    return (f'<html lang="zh"><meta charset="utf-8"><style>@page{{size:{size};margin:2.5cm}}'
            f'body,td{{font-family:"Noto Serif CJK SC";font-size:{unit}pt}}</style><body>{"".join(out)}</body></html>')


def by_browser(name, ruled, *blocks, size="A4"):
    truth(name, *blocks)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html(ruled, blocks, size, 10.5))
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={folder}", f"--print-to-pdf={HERE / name}.pdf", str(page)],
                       check=True, capture_output=True)


def by_office(name, ruled, *blocks, size="A4"):
    truth(name, *blocks)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, f"{name}.html")
        page.write_text(html(ruled, blocks, size, 10.5))
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                        "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_web_pdf_Export",
                        "--outdir", str(HERE), str(page)], check=True, capture_output=True)


def main():
    by_typst("accounts-typst", True, FIRST, ACCOUNTS, LAST)
    by_typst("levels-typst", True, FIRST, LEVELS, LAST)
    by_typst("two-tables-typst", True, FIRST, ACCOUNTS, BETWEEN, STAFF, LAST)
    by_typst("goals-typst", False, FIRST, GOALS, LAST)
    by_typst("long-typst", True, FIRST, LONG, LAST)
    by_reportlab("accounts-reportlab", False, FIRST, ACCOUNTS, LAST)
    by_reportlab("goals-reportlab", True, FIRST, GOALS, LAST)
    by_reportlab("long-reportlab", False, FIRST, LONG, LAST)
    by_reportlab("wide-reportlab", True, FIRST, WIDE, LAST, size=landscape(A4))
    by_reportlab("turned-reportlab", False, FIRST, LEVELS, LAST, size=landscape(A4), rotate=90)
    by_browser("scores-chromium", False, FIRST, SCORES, LAST)
    by_browser("levels-chromium", True, FIRST, LEVELS, LAST)
    by_browser("two-tables-chromium", False, FIRST, STAFF, BETWEEN, ACCOUNTS, LAST)
    by_office("wide-libreoffice", False, FIRST, WIDE, LAST, size="29.7cm 21cm")
    by_office("two-tables-libreoffice", True, FIRST, STAFF, BETWEEN, SCORES, LAST)
    by_office("scores-libreoffice", True, FIRST, SCORES, LAST)
    by_office("goals-libreoffice", False, FIRST, GOALS, LAST)


main()
