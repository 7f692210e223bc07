#!/usr/bin/env python3
"""Set one report on ten kinds of pages, by three producers, so that its lines and rows fall on every page end.

Install:  pip install reportlab==5.1.0 typst==0.15.0
          apt-get install fonts-noto-cjk chromium
Run:      python3 make-typesettings.py

ReportLab sets NAME.pdf; its font is not embedded, so the files stay small; reading them needs poppler-data. Typst
sets typst-NAME.pdf with the glyphs that it uses, and Chromium, which draws each glyph as a font of its own,
browser-NAME.pdf. The same script gives the same bytes, that of the browser aside. All hold the words of report.txt.
"""
import html
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
# NAME: width and height of the page, margins at the side and above, size of type, leading, type of the tables,
# height added to each row; in points.
PAGES = {
    "a4": (595, 842, 90, 72, 14, 28, 9, 4),
    "a4-tight": (595, 842, 60, 50, 12, 18, 8, 2),
    "a4-wide": (595, 842, 40, 40, 16, 32, 10, 8),
    "letter": (612, 792, 72, 72, 12, 24, 9, 3),
    "letter-small": (612, 792, 110, 90, 10.5, 16, 8, 1),
    "b5": (499, 709, 60, 60, 12, 22, 8, 5),
    "a5": (420, 595, 40, 45, 10.5, 18, 7, 3),
    "square": (560, 560, 60, 60, 13, 26, 8, 6),
    "landscape": (842, 595, 80, 60, 14, 24, 10, 4),
    "long": (595, 1000, 85, 80, 15, 30, 9, 10),
}
# All pages of ReportLab have a number; these have a running head too.
HEADED = ["a4-tight", "letter", "b5", "landscape"]
TYPST = ["a4-tight", "letter-small", "a5", "square", "landscape"]
BROWSER = ["a5"]


def blocks():
    """The paragraphs and tables of report.txt: ("title" | "head" | "text", line) and ("table", rows)."""
    rows, first = [], True
    for line in (HERE / "report.txt").read_text(encoding="utf-8").splitlines() + [""]:
        if "\t" in line:
            rows.append(line.split("\t"))
            continue
        if rows:
            yield "table", rows
            rows = []
        if line:
            kind = "title" if first else "head" if line[1:2] == "、" else "text"
            first = False
            yield kind, line


def widths(rows, room):
    """Columns as wide as their longest cells, within bounds."""
    longest = [min(12, max(3, max(len(row[i]) for row in rows))) for i in range(len(rows[0]))]
    return [room * part / sum(longest) for part in longest]


def set_with_reportlab(name):
    from reportlab.lib.enums import TA_CENTER
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    width, height, side, top, size, leading, small, room = PAGES[name]
    text = ParagraphStyle(
        "text", fontName="STSong-Light", fontSize=size, leading=leading, wordWrap="CJK", firstLineIndent=2 * size)
    title = ParagraphStyle("title", text, fontSize=size + 4, alignment=TA_CENTER, firstLineIndent=0)
    cell = ParagraphStyle("cell", text, fontSize=small, leading=small * 1.3, firstLineIndent=0)
    story = []
    for kind, content in blocks():
        if kind == "table":
            story.append(Table(
                [[Paragraph(html.escape(c), cell) for c in row] for row in content],
                colWidths=widths(content, width - 2 * side), repeatRows=1,
                style=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                       ("TOPPADDING", (0, 0), (-1, -1), room), ("BOTTOMPADDING", (0, 0), (-1, -1), room)]))
        else:
            story.append(Paragraph(html.escape(content), title if kind == "title" else text))

    def furnish(canvas, document):
        canvas.setFont("STSong-Light", 9)
        canvas.drawCentredString(width / 2, top / 2, f"- {document.page} -")
        if name in HEADED:
            canvas.drawString(side, height - top / 2, "部门整体支出绩效自评报告")

    SimpleDocTemplate(
        str(HERE / f"{name}.pdf"), pagesize=(width, height), leftMargin=side, rightMargin=side, topMargin=top,
        bottomMargin=top, invariant=1).build(story, onFirstPage=furnish, onLaterPages=furnish)


def set_with_typst(name):
    import typst

    width, height, side, top, size, leading, small, room = PAGES[name]
    quoted = lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    source = [f"""
      #set document(date: none)
      #set page(width: {width}pt, height: {height}pt, margin: (x: {side}pt, y: {top}pt))
      #set text(font: "Noto Sans CJK SC", size: {size}pt, lang: "zh")
      #set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: {leading - size}pt)"""]
    for kind, content in blocks():
        if kind == "table":
            cells = ", ".join(f"text(size: {small}pt, {quoted(c)})" for row in content[1:] for c in row)
            head = ", ".join(f"text(size: {small}pt, {quoted(c)})" for c in content[0])
            columns = ", ".join(f"{part}pt" for part in widths(content, width - 2 * side))
            source.append(
                f"#[#set par(justify: false, first-line-indent: 0pt, leading: 3pt)\n#table(columns: ({columns}), "
                f"inset: {room + 2}pt, stroke: 0.5pt, table.header({head}), {cells})]")
        elif kind == "title":
            source.append(f"#align(center, text(size: {size + 4}pt, {quoted(content)}))")
        else:
            source.append(f"#par({quoted(content)})")
    path = HERE / f"typst-{name}.typ"
    path.write_text("\n".join(source), encoding="utf-8")
    typst.compile(str(path), output=str(HERE / f"typst-{name}.pdf"), font_paths=["/usr/share/fonts/opentype/noto"])
    path.unlink()


def set_in_a_browser(name):
    width, height, side, top, size, leading, small, room = PAGES[name]
    body = []
    for kind, content in blocks():
        if kind == "table":
            rows = ["<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in content]
            body.append(f"<table><thead>{rows[0]}</thead><tbody>{''.join(rows[1:])}</tbody></table>")
        else:
            body.append(f"<p class={kind}>{html.escape(content)}</p>")
    style = f"""
      @page {{ size: {width}pt {height}pt; margin: {top}pt {side}pt }}
      body {{ margin: 0; font: {size}pt/{leading}pt "Noto Sans CJK SC" }}
      p {{ margin: 0; text-indent: 2em; text-align: justify; orphans: 1; widows: 1 }}
      .title {{ text-align: center; text-indent: 0; font-size: {size + 4}pt }}
      table {{ border-collapse: collapse; width: 100% }}
      tr {{ break-inside: avoid }}
      td {{ border: 0.5pt solid black; padding: {room}pt; font-size: {small}pt; line-height: 1.3 }}"""
    page = HERE / f"browser-{name}.html"
    page.write_text(f"<meta charset=utf-8><style>{style}</style>{''.join(body)}", encoding="utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer",
         f"--print-to-pdf={HERE / f'browser-{name}.pdf'}", page.as_uri()], check=True, capture_output=True)
    page.unlink()


for name in PAGES:
    set_with_reportlab(name)
for name in TYPST:
    set_with_typst(name)
for name in BROWSER:
    set_in_a_browser(name)
