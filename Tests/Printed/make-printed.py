#!/usr/bin/env python3
"""Make PDFs that each show one thing that pages do, beside what must be read of them (truth.json).

Install:  pip install reportlab==5.1.0; Chromium and fonts-wqy-zenhei from apt
Run:      python3 make-printed.py

ReportLab sets with a font that is not embedded, Chromium embeds what it uses.
"""
import json
import subprocess
import tempfile
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent
SONG = "STSong-Light"
pdfmetrics.registerFont(UnicodeCIDFont(SONG))
truth = {}

TITLE = "某县农机服务中心2022年度部门整体支出绩效自评报告"
STYLE = """<style>@page { size: A4; margin: 22mm } body { font: 11pt/1.7 'WenQuanYi Zen Hei' } h1 { font-size: 16pt; text-align: center }
p { text-indent: 2em; margin: 0 } table { border-collapse: collapse; width: 100% } td, th { border: 0.75pt solid; padding: 2pt 4pt; font-weight: 400 }
td.n { text-align: right }</style>"""


def chromium(name, body, style="", **right):
    truth[name] = right
    page = f"<!doctype html><meta charset=utf-8>{STYLE}<style>{style}</style><h1>{TITLE}</h1>{body}"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "a.html")
        source.write_text(page, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--print-to-pdf={HERE / name}.pdf", source.as_uri()], check=True, capture_output=True)


class Sheet:
    """A PDF by ReportLab."""

    def __init__(self, name, size=A4, **right):
        truth[name] = right
        self.size, self.canvas = size, canvas.Canvas(str(HERE / f"{name}.pdf"), pagesize=size, invariant=1)
        self.y = size[1] - 80

    def title(self, text=TITLE):
        self.canvas.setFont(SONG, 16)
        self.canvas.drawCentredString(self.size[0] / 2, self.y, text)
        self.y -= 36

    def text(self, text, x=72, right=None, size=11, indent=2, leading=1.7):
        """A paragraph, its lines as full as they get; no line starts with a stop."""
        right = right or self.size[0] - 72
        self.canvas.setFont(SONG, size)
        at, line = x + indent * size, ""
        for sign in text:
            line += sign
            wide = pdfmetrics.stringWidth(line, SONG, size)
            if at + wide > right and sign not in "，。；：、）":
                self.canvas.drawString(at, self.y, line[:-1])
                at, line, self.y = x, sign, self.y - leading * size
        self.canvas.drawString(at, self.y, line)
        self.y -= leading * size

    def table(self, rows, widths, height=20, x=72, size=9, stroke=0.5, open_below=False, open_above=False):
        c = self.canvas
        c.setLineWidth(stroke)
        top = self.y
        for index, row in enumerate(rows):
            lines = max(str(cell).count("\n") for cell in row) + 1
            tall = height + (lines - 1) * size * 1.4
            at = x
            c.setFont(SONG, size)
            for cell, width in zip(row, widths):
                for number, part in enumerate(str(cell).split("\n")):
                    c.drawString(at + 3, self.y - 13 - number * size * 1.4, part)
                at += width
            if not (open_above and index == 0):
                c.line(x, self.y, at, self.y)
            self.y -= tall
        if not open_below:
            c.line(x, self.y, x + sum(widths), self.y)
        at = x
        for width in [0] + widths:
            at += width
            c.line(at, top, at, self.y)
        self.y -= 24

    def turn(self, margin=80):
        self.canvas.showPage()
        self.y = self.size[1] - margin

    def foot(self, text, x=None):
        self.canvas.setFont(SONG, 9)
        (self.canvas.drawCentredString(self.size[0] / 2, 40, text) if x is None
         else self.canvas.drawString(x, 40, text))

    def save(self):
        self.canvas.showPage()
        self.canvas.save()


# Rows at page ends ------------------------------------------------------------------------------------------------

def blank_codes():
    head = ["类", "款", "项", "科目名称", "预算数", "决算数"]
    s = Sheet("blank-codes-below", landscape(A4), errors=0,
              rows=["213|01|04|事业运行|4,180,000|4,180,000", "221|||住房保障支出|560,000|560,000"],
              absent=["4,180,000560,000"])
    s.title()
    s.table([head, ["213", "", "", "农林水支出", "4,180,000", "4,180,000"], ["213", "01", "", "农业农村", "4,180,000", "4,180,000"],
             ["213", "01", "04", "事业运行", "4,180,000", "4,180,000"]], [40, 40, 40, 200, 120, 120])
    s.foot("- 1 -")
    s.turn()
    s.table([head, ["221", "", "", "住房保障支出", "560,000", "560,000"], ["221", "02", "", "住房改革支出", "560,000", "560,000"],
             ["221", "02", "01", "住房公积金", "560,000", "560,000"], ["合计", "", "", "", "4,740,000", "4,740,000"]], [40, 40, 40, 200, 120, 120])
    s.foot("- 2 -")
    s.save()


def long_table():
    names = ["办公费", "印刷费", "咨询费", "手续费", "水费", "电费", "邮电费", "取暖费", "差旅费", "维修费", "租赁费", "会议费", "培训费", "劳务费",
             "委托业务费", "工会经费", "福利费", "交通费", "税金", "其他"]
    rows = [(f"{a}{b}", 3 + 2 * i + j) for i, a in enumerate(["一组", "二组", "三组"]) for j, b in enumerate(names)]
    body = "".join(f"<tr><td>{n}<td class=n>{v}.50<td class=n>{v}.25" for n, v in rows)
    total = sum(v for _, v in rows)
    chromium("total-alone-after-heads", f"<p>费用明细如下（单位：万元）。<table><thead><tr><th>费用名称<th>预算数<th>决算数</thead>{body}"
             f"<tr><td>合计<td class=n>{total}.00<td class=n>{total - 15}.00</table>".replace(f"{total}.00", f"{total + 30}.00").replace(f"{total - 15}.00", f"{total + 15}.00"),
             "tr { height: 34pt }", errors=0, sums=2)


def broken_row():
    s = Sheet("row-broken-in-two-cells", errors=0, sums=2,
              rows=["基层农机安全监理与技术推广补助|7.00|7.00|年中按进度拨付到乡镇", "合计|19.00|18.00|"])
    s.title()
    s.table([["项目", "预算", "决算", "说明"], ["农机购置", "12.00", "11.00", "已验收"], ["基层农机安全监", "7.00", "7.00", "年中按进度"]],
            [110, 80, 80, 110], open_below=True)
    s.turn()
    s.table([["理与技术推广补助", "", "", "拨付到乡镇"], ["合计", "19.00", "18.00", ""]], [110, 80, 80, 110], open_above=True)
    s.save()


def merged_over_page():
    leaf = [("数量指标", "培训场次", 10, 10), ("数量指标", "检修台数", 10, 9), ("数量指标", "发放手册", 10, 10), ("质量指标", "合格率", 10, 10),
            ("质量指标", "到位率", 10, 9), ("时效指标", "完成及时性", 10, 8)]
    body = ""
    for i, (second, name, full, score) in enumerate(leaf):
        first = "<td rowspan=6>产出指标" if i == 0 else ""
        span = sum(1 for l in leaf if l[0] == second) if i in (0, 3, 5) else 0
        body += f"<tr>{first}{f'<td rowspan={span}>{second}' if span else ''}<td>{name}<td>{full}<td>{score}"
    chromium("merged-parent-over-page", f"<p>部门名称：某县农机服务中心<p>自评得分：56分<p style='height: 480pt'>得分见下表。<table><thead><tr><th>一级指标<th>二级指标<th>三级指标<th>分值<th>得分</thead>{body}"
             "<tr><td colspan=3>合计<td>60<td>56</table>", "tr { height: 60pt }", errors=0, leaves=6, selfScore="56")


# Tables by code ---------------------------------------------------------------------------------------------------

def codes(total, name, **right):
    rows = [("213", "农林水支出", 900), ("21301", "农业农村", 600), ("2130104", "事业运行", 400), ("2130112", "行业业务管理", 200),
            ("21305", "巩固脱贫", 300), ("2130504", "农村基础设施", 300), ("221", "住房保障支出", 100), ("22102", "住房改革支出", 100), ("2210201", "住房公积金", 100)]
    body = "".join(f"<tr><td>{c}<td>{n}<td class=n>{v}.00<td class=n>0.00" for c, n, v in rows)
    chromium(name, f"<p>支出决算表（单位：万元）<table><tr><th>科目编码<th>科目名称<th>基本支出<th>项目支出{body}<tr><td colspan=2>合计<td class=n>{total}.00<td class=n>0.00</table>",
             "td, th { border-width: 0.24pt }", **right)


# Lines ------------------------------------------------------------------------------------------------------------

LONG = ("2022年我中心预算收入863.20万元，其中财政拨款收入841.00万元，其他收入22.20万元。全年支出850.10万元，其中基本支出512.60万元，项目支出337.50万元，"
        "项目支出占全年支出的39.70%。")
SECOND = "与上年支出800.00万元相比，本年支出增加50.10万元，增长6.26%，主要原因是购置了农机检测设备并配套开展了Internet远程培训。"


def margins():
    s = Sheet("margins-differ", errors=0, claims=4)
    s.title()
    for _ in range(4):
        s.text("我中心按照年初下达的任务分解到各股室并逐月对账，确保各项资金按用途使用，不发生截留挪用等问题，年终由监察人员抽查核实。")
    s.text(LONG)
    s.turn()
    for _ in range(4):
        s.text("按照年初下达的任务分解到各股室并逐月对账，确保各项资金按用途使用，不发生截留挪用等问题，年终由监察人员抽查核实。", x=110, right=430)
    s.text(SECOND, x=110, right=430)
    s.save()


def lists():
    items = ["农机推广站，承担新机具试验、示范、推广以及驾驶操作人员的理论和实际操作培训", "农机监理站，承担拖拉机和联合收割机的登记、检验、事故处理及年度安全检查工作",
             "农机修造站，承担农机具的修理、改装、零配件供应和技术服务以及废旧机具的回收", "办公室，承担文电、会务、机要、档案、信访、保密以及后勤保障等日常运转工作"]
    listing = "；<li>".join(items)
    chromium("items-hang", f"<p>我中心内设4个机构：<ul><li>{listing}。</ul><p>{LONG}<p>{SECOND}", "ul { padding-left: 3em; margin: 0 }", errors=0, claims=4,
             paragraphs=[items[0] + "；", items[3] + "。", LONG, SECOND])


def quoted():
    chromium("set-in-on-both-sides", f"<p>{LONG}<blockquote style='margin: 6pt 5em'><p>{SECOND}<p>{LONG.replace('2022年', '该年')}</blockquote><p>{LONG.replace('2022年我中心', '全年')}", errors=0,
             paragraphs=[LONG, SECOND, LONG.replace('2022年', '该年')])


def spaced():
    chromium("spaced-and-justified", f"<p>{LONG}<p>{SECOND}", "p { letter-spacing: 0.28em; text-align: justify }", errors=0, claims=4,
             paragraphs=[LONG, SECOND])


def flush():
    chromium("flush-with-space-between", f"<p>{LONG}<p>{SECOND}<p>{LONG.replace('2022年我中心', '全年')}", "p { text-indent: 0; margin: 0 0 9pt; text-align: justify }",
             errors=0, paragraphs=[LONG, SECOND])


# Furniture --------------------------------------------------------------------------------------------------------

def heads():
    s = Sheet("heads-odd-and-even", errors=0, claims=3, absent=["农机服务中心自评材料", "内部审阅稿", "第 2 页"])
    for page in range(1, 6):
        s.canvas.setFont(SONG, 9)
        s.canvas.drawString(72 if page % 2 else 400, 800, "农机服务中心自评材料" if page % 2 else "内部审阅稿（不得外传）")
        s.canvas.drawString(470 if page % 2 else 72, 36, f"第 {page} 页 共 5 页")
        if page == 1:
            s.title()
        for _ in range(9):
            s.text("我中心按照年初下达的任务分解到各股室并逐月对账，确保各项资金按用途使用，不发生截留挪用等问题，年终由监察人员抽查核实。")
        if page in (2, 4):
            s.text(LONG if page == 2 else SECOND)
        if page < 5:
            s.turn()
    s.save()


def notes():
    chromium("raised-notes", "<p>全年预算512.60<sup>[1]</sup>万元，支出410.08<sup>②</sup>万元，预算执行率80.00%<sup>3</sup>。"
             "<table><tr><th>费用<th>金额<tr><td>水费<td>3.00<sup>4</sup><tr><td>电费<td>5.00*<tr><td>合计<td>8.00</table>", errors=0, claims=2,
             figures=["512.60", "410.08", "80.00", "3.00", "8.00"])


def watermark():
    mark = "<div style='position: fixed; top: 300pt; left: 20pt; font-size: 76pt; color: rgba(160,160,160,.35); transform: rotate(-35deg)'>征求意见稿</div>"
    chromium("pale-word-over-table", mark + "<p>费用明细如下（单位：万元）。<table><tr><th>费用<th>预算数<th>决算数" + "".join(
        f"<tr><td>{n}<td class=n>{v}.00<td class=n>{v - 1}.50" for n, v in [("水费", 12), ("电费", 23), ("印刷费", 7), ("差旅费", 18), ("培训费", 31), ("维修费", 9)])
        + "<tr><td>合计<td class=n>100.00<td class=n>97.00</table>" + f"<p>{LONG}", "tr { height: 40pt }", errors=0, sums=4, rows=["水费|12.00|11.50", "合计|100.00|97.00"], absent=["征求意见稿"])


def short_end():
    s = Sheet("short-line-ends-page", errors=0, absent=["抽查核实。内控"])
    s.title()
    for _ in range(17):
        s.text("我中心按照年初下达的任务分解到各股室并逐月对账，确保各项资金按用途使用，不发生截留挪用等问题，年终由监察人员抽查核实。")
    s.foot("1")
    s.turn()
    s.text("内控制度健全，全年支出850.10万元，其中基本支出512.60万元，项目支出337.50万元，项目支出占全年支出的39.70%，各项目都按照合同约定和实施进度拨付。", indent=0)
    s.text(SECOND)
    s.foot("2")
    s.save()


def forms():
    s = Sheet("a-form-a-page", errors=0, absent=["9.5分。某县"])
    for page, (name, score) in enumerate([("农机推广", "9.5"), ("农机监理", "9.0"), ("农机修造", "8.5")]):
        s.canvas.setFont(SONG, 16)
        s.canvas.drawCentredString(297, s.y, "某县农机服务中心项目支出绩效自评表")
        s.y -= 30
        s.text(f"项目名称：{name}", indent=0)
        s.table([["一级指标", "二级指标", "三级指标", "分值", "得分"], ["产出指标", "数量指标", f"{name}次数", "10", score]], [80, 80, 140, 60, 60])
        s.text(f"该项目全年完成情况较好，得{score}分。", indent=0)
        if page < 2:
            s.turn()
    s.save()


# Cells and rules --------------------------------------------------------------------------------------------------

def stacked():
    chromium("figures-stacked-in-cells", "<p>资金来源（单位：万元）<table><tr><th>项目<th>中央/省级<th>县级<tr><td>推广<td>6.00<br>4.00<td>2.00<tr><td>监理<td>3.00<td>1.00<tr><td>合计<td>13.00<td>3.00</table>",
             errors=0, absent=["6.00万"])


def wrapped_number():
    chromium("figure-wrapped-in-narrow-cell", "<p>资金情况（单位：元）<table style='width: 200pt; table-layout: fixed; word-break: break-all'><tr><th>项目<th>预算数<th>决算数"
             "<tr><td>推广<td>12,345,600.00<td>11,345,600.00<tr><td>监理<td>2,654,400.00<td>2,154,400.00<tr><td>合计<td>15,000,000.00<td>13,500,000.00</table>",
             "td { padding: 2pt; font-size: 12pt }", errors=0, sums=2, figures=["12,345,600.00", "13,500,000.00"])


def negative():
    s = Sheet("negative-in-three-ways", errors=0, sums=2)
    s.title()
    s.table([["项目", "年初结转", "本年变动"], ["推广", "(30.00)", "－5.50"], ["监理", "12.00", "7.50"], ["修造", "(6.00)", "(2.00)"], ["合计", "(24.00)", "0.00"]], [120, 120, 120])
    s.save()


def dashed():
    chromium("dashed-rules-and-stripes", "<p>单位：万元<table><tr><th>费用<th>预算数<th>决算数<tr><td>水费<td>12.00<td>11.50<tr><td>电费<td>23.00<td>22.00<tr><td>合计<td>35.00<td>33.50</table>"
             "<p>又（单位：万元）<table class=s><tr><th>费用<th>预算数<th>决算数<tr><td>书报费<td>2.00<td>1.50<tr><td>会议费<td>3.00<td>2.00<tr><td>合计<td>5.00<td>3.50</table>",
             "td, th { border: 0.5pt dashed #999 } .s td, .s th { border: 0 } .s tr:nth-child(2n) { background: #eee }", errors=0, sums=4)


def landscape_table():
    chromium("landscape-by-page-rule", "<p>部门名称：某县农机服务中心<p>自评得分：56分<table><tr><th>一级指标<th>二级指标<th>三级指标<th>分值<th>得分<th>扣分原因"
             "<tr><td rowspan=2>产出指标<td>数量指标<td>培训场次<td>30<td>28<td>少两场<tr><td>质量指标<td>合格率<td>30<td>28<td>两台不合格<tr><td colspan=3>合计<td>60<td>56<td></table>",
             "@page { size: A4 landscape }", errors=0, leaves=2, selfScore="56")


def recognised():
    s = Sheet("recognised-layer", claims=5, errors=0)
    from reportlab.lib.utils import ImageReader
    from PIL import Image
    s.canvas.drawImage(ImageReader(Image.new("L", (60, 84), 230)), 0, 0, *A4)
    text = ("2022年我中心全年支出850.10万元，其中基本支出512.60万元，项目支出337.50万元，项目支出占全年支出的39.70%。采购预算40.00万元，实际采购"
            "38.00万元，采购执行率95.00%。年末在职人员45人，比上年末41人增加4人，增长9.76%。全年检修机具1200台，其中拖拉机700台，收割机500台。")
    at = 96
    for sign in text:
        if at > 500 and sign not in "，。、；%" and not sign.isdigit() and sign != ".":
            at, s.y = 72, s.y - 24
        line = s.canvas.beginText(at, s.y)
        line.setFont(SONG, 11 if sign.isascii() else 11.6)
        line.setTextRenderMode(3)
        line.textOut(sign + (" " if not sign.isascii() else ""))
        s.canvas.drawText(line)
        at += 12 if not sign.isascii() else 3.4 if sign in ".," else 6.5
    s.save()


def fields():
    s = Sheet("fields-of-a-form", selfScore="92.5", errors=0)
    s.title()
    for name, label, value in [("spent", "全年支出（万元）：", "850.10"), ("score", "自评得分：", "92.5")]:
        s.canvas.setFont(SONG, 11)
        s.canvas.drawString(72, s.y, label)
        s.canvas.acroForm.textfield(name=name, value=value, x=190, y=s.y - 5, width=200, height=18, fontSize=11, borderWidth=0)
        s.y -= 30
    s.text("全年支出850.10万元，其中基本支出512.60万元，项目支出337.50万元。")
    s.save()


for make in [blank_codes, long_table, broken_row, merged_over_page, margins, lists, quoted, spaced, flush, heads, notes, watermark, short_end, forms,
             stacked, wrapped_number, negative, dashed, landscape_table, recognised, fields]:
    make()
codes(1000, "codes-of-one-column", errors=0, sums=3)
codes(1010, "codes-with-a-wrong-total", errors=1)
(HERE / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
