#!/usr/bin/env python3
"""Set the sample reports (NAME.txt) as PDF documents (NAME.pdf).

Install:  apt-get install fonts-noto-cjk
          pip install typst==0.15.0       (brings the compiler with it)
Run:      python3 make-pdfs.py                   all samples of this folder
          python3 make-pdfs.py dabu-2021         only this one
          python3 make-pdfs.py --typ dabu-2021   print the Typst source instead

The text files carry the damage that copying and scanning leave behind: lines
cut inside words, paragraphs cut by page breaks, tables cut into pieces. This
script mends what belongs to the line and the page (so that the PDF looks like
the document that such a text comes from) and leaves every word and figure as
it is. The same text gives the same bytes: the date in the PDF is fixed below.
"""
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FONTS = "/usr/share/fonts/opentype/noto"
DATE = (2024, 1, 1)                     # written into every PDF
CJK = "\u3400-\u9fff\uff00-\uffef\u3000-\u303f“”‘’"

# What cannot be seen from the text alone.
#   size     body size in points
#   title    how many of the first lines are the title
#   cover    title and fields stand on a page of their own
#   wrapped  printed lines, a blank line after each; a paragraph's last line
#            ends with a space
#   tables   one entry per table, in order: the numbers of the pieces (0, 1, ..)
#            that make it up, the widths of its columns and, for a piece with
#            fewer or more cells per row, how many columns each cell covers
#            (0 = left out, -n = n empty columns before it; lists = row by row);
#            head: rows of the table head, merge: columns that may be merged,
#            below: the rows (by a text in them) from which on a group label
#            holds that the text shows further down
HINTS = {
    "xinfeng-2022": dict(
        size=14, title=2,
        tables=[dict(pieces=[0, 1], width=[2, 1.3, 2.4, 1.3, 5, 1.3, 1.3],
                     head=1, merge=4, font=10.5)]),
    "dabu-2021": dict(size=14, title=0, wrapped=True),
    "huailai-2021": dict(size=12, title=0),
    "renhua-2023": dict(size=14, title=1, cover=True),
    "yantian-2021": dict(
        size=14, title=1,
        noise=["•••", "11 上件 人口次 从 17 7 7", "T", "-", "_", "<u> </u>",
               "W. E", "· '"],
        tables=[
            dict(pieces=[0, 1, 2], width=[1.1, 1.6, 3.2, 1.7, 2.6, 2.6, 2.6, 2.6],
                 head=0, merge=1, font=7.5,
                 spans={0: [1] * 8 + [0], 2: [1] * 8 + [0, 0]}),
            dict(pieces=[3, 4], width=[1.5, 1.5, 2, 3.5, 2.5, 2.5],
                 head=1, merge=3, font=9, spans={4: [-1, 1, 1, 1, 1, 1]},
                 below=[("设施设备 更新次数", 0), ("经济效益", 1)]),
            dict(pieces=[5, 6, 7, 8, 9, 10, 11, 12], landscape=True,
                 width=[1.6, 1.1, 1.6, 1.1, 2.9, 1.1, 6, 9.5, 1.2],
                 head=3, merge=4, font=8.5,
                 below=[("绩效目标完整性", 2), ("群众信访办理情 况", 2)],
                 spans={6: [1, 1, 1, 1, 1, 1, 2, 1],
                        7: [-3, 1, 2, 1, 1, 1],
                        8: [-2, 1, 1, 1, 1, 2, 1],
                        9: [None, [-1, 1, 1, 1, 1, 1, 1, 1, 1, 0], None, None],
                        10: [-1, 1, 1, 1, 1, 1, 1, 1, 1],
                        12: [7, 2]}),
        ]),
}

NUMERAL = "一二三四五六七八九十"
LEVEL1 = re.compile(rf"^[{NUMERAL}]+、[^。；，,;]*[。：:]?$")
LEVEL2 = re.compile(rf"^[（(][{NUMERAL}]+[)）][^。；，,;]*[。：:]?(（[^（）]*）。)?$")
LEVEL3 = re.compile(r"^([\d１-９]+[、.．]|\d+(\.\d+)+)[^。；：，,;]*[。：:]?$")
FIELD = re.compile(r"^(部门名称|填 ?报 ?人|联系电话|填报日期)")
DAY = re.compile(r"^\d{4}年\d{1,2}月\d{1,2}日$")
END = re.compile(r"[。；：:;！？]$")


def lit(s):
    """A Typst string: nothing in it is markup."""
    return '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'


def close_up(s):
    """Take out the spaces that a line end left between two Chinese characters."""
    return re.sub(rf"(?<=[{CJK},]) (?=[{CJK}])", "", s.strip())


# ---------------------------------------------------------------- reading

def blocks(text, hint):
    """Cut the text into ("p", paragraph) and ("t", piece of a table)."""
    lines = text.replace("\u00a0", " ").split("\n")
    out, par, piece = [], "", []

    def flush():
        nonlocal par
        if par:
            out.append(("p", close_up(par)))
        par = ""

    for line in lines:
        if "\t" in line:
            flush()
            piece.append([c.strip() for c in line.split("\t")])
            continue
        if piece:
            out.append(("t", piece))
            piece = []
        s = line.strip()
        if not s:
            continue
        if hint.get("wrapped"):
            tail = line.endswith(" ")
            par += line.strip() if tail else line.lstrip()
            if tail and (END.search(s) or s[-1] in "）0" or heading(par.strip())):
                flush()
            continue
        s = re.sub(r"^- (?=\d)", "", s)
        if par and (heading(s) or FIELD.match(s) or DAY.match(s)):
            flush()
        par += s
        if END.search(s) or heading(par) or FIELD.match(par) or DAY.match(par) \
                or len(out) < hint.get("title", 0) or (len(par) < 20 and not re.search("[，,]", par)):
            flush()
    flush()
    if piece:
        out.append(("t", piece))
    return out


def heading(s):
    if len(s) > 40:
        return 0
    for level, rule in ((1, LEVEL1), (2, LEVEL2), (3, LEVEL3)):
        if rule.match(s) and not (level == 3 and s.endswith("。") and len(s) > 12):
            return level
    return 0


# ---------------------------------------------------------------- tables

def cell(s, noise):
    s = "" if s in noise or re.fullmatch(r"[~\s]+", s) else s
    s = re.sub(r"\s*—{3,}$", "", s)
    return re.sub(rf"(?<=[{CJK},(]) (?=[{CJK}(])", "", s)


def table(spec, pieces, noise):
    """Typst source of one ruled table: cells left empty beneath a label in the
    first columns are merged with it."""
    ncol = len(spec["width"])
    rows = []                                       # [(col, colspan, text)] per row
    for n in spec["pieces"]:
        spans = spec.get("spans", {}).get(n)
        for i, raw in enumerate(pieces[n]):
            sp = spans[i] if spans and not isinstance(spans[0], int) else spans
            sp = sp or [1] * len(raw)
            row, col, texts = [], 0, iter(raw)
            for k in sp:
                if k < 0:
                    row += [[c, 1, "", ""] for c in range(col, col - k)]
                    col -= k
                    continue
                text = next(texts)
                if k:
                    row.append([col, k, cell(text, noise), text])
                    col += k
            assert col == ncol, (n, i, col, ncol)
            rows.append(row)
    rows = [r for r in rows if any(c[2] for c in r)]
    head, merge = spec["head"], spec["merge"]

    # which row holds the label of the cell in row i, column c
    owner = {}
    for i, row in enumerate(rows):
        for j, (c, k, text, _) in enumerate(row):
            owner[i, c] = i
            if i < head or c >= merge or text:
                continue
            if c % 2 and merge == 4 and any(x[2] for x in row if x[0] == c - 1):
                continue                            # a group without marks of its own
            up = i - 1
            same = up >= head and any(x[0] == c and x[1] == k for x in rows[up])
            left_empty = all(not x[2] for x in row if x[0] < c)
            if same and left_empty:
                owner[i, c] = owner[up, c]
    for mark, first in spec.get("below", []):
        i = next(i for i, r in enumerate(rows) if any(x[3] == mark for x in r))
        for c in range(first, merge):
            here = next(x for x in rows[i] if x[0] == c)
            if here[2]:
                continue
            j = next(j for j in range(i, len(rows))
                     if any(x[0] == c and x[2] for x in rows[j]))
            here[2] = next(x[2] for x in rows[j] if x[0] == c)
            for n in range(i, len(rows)):
                if n <= j or owner.get((n, c)) == j:
                    owner[n, c] = i

    body = []
    for i, row in enumerate(rows):
        for c, k, text, _ in row:
            if owner[i, c] != i:
                continue
            n = 1
            while owner.get((i + n, c)) == i:
                n += 1
            opts = []
            if k > 1:
                opts.append(f"colspan: {k}")
            if n > 1:
                opts.append(f"rowspan: {n}")
            if len(text) > 24:
                opts.append("align: left + horizon")
            inner = f"#{lit(text)}"
            if re.fullmatch(r"[\d,. ]+", text):
                inner = f"#box({lit(text)})"
            elif i < head:
                inner = f"#strong({lit(text)})"
            body.append(f"  table.cell({', '.join(opts)})[{inner}],")
    width = ", ".join(f"{w}fr" for w in spec["width"])
    src = (f"#block(breakable: true, width: 100%)[\n#set text(size: {spec['font']}pt)\n"
           f"#set par(first-line-indent: 0pt, leading: 0.55em, justify: false)\n"
           f"#table(columns: ({width}), stroke: 0.5pt, inset: (x: 3pt, y: 4pt),\n"
           f"  align: center + horizon,\n" + "\n".join(body) + "\n)\n]\n")
    return src


# ---------------------------------------------------------------- setting

PREAMBLE = """\
#set document(title: {title}, date: datetime(year: {y}, month: {m}, day: {d}))
#set page(paper: "a4", margin: (top: 3.2cm, bottom: 3cm, x: 2.7cm),
  footer: context align(center, text(size: 10.5pt)[\\- #counter(page).display() \\-]))
#set text(font: ("Noto Serif CJK SC",), size: {size}pt, lang: "zh", region: "cn",
  cjk-latin-spacing: none)
#set par(justify: true, leading: 0.85em, spacing: 0.85em,
  first-line-indent: (amount: 2em, all: true))
#let sans(body) = text(font: "Noto Sans CJK SC", body)
#let title(body) = align(center, par(first-line-indent: 0pt, leading: 0.7em,
  text(font: "Noto Sans CJK SC", weight: "bold", size: 1.5em, body)))
#let one(body) = block(sticky: true, par(text(font: "Noto Sans CJK SC", weight: "bold", body)))
#let two(body) = block(sticky: true, par(text(weight: "bold", body)))
#let three(body) = block(sticky: true, par(sans(body)))
"""


def source(name):
    hint = HINTS.get(name, dict(size=12, title=0))
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    items = blocks(text, hint)
    pieces = [b for kind, b in items if kind == "t"]
    noise = set(hint.get("noise", []))
    tables = {spec["pieces"][0]: spec for spec in hint.get("tables", [])}
    used = {n for spec in tables.values() for n in spec["pieces"]}
    assert used == set(range(len(pieces))), "a piece of a table without a hint"

    titles = [b for kind, b in items[:hint.get("title", 0)]]
    y, m, d = DATE
    out = [PREAMBLE.format(title=lit(" ".join(titles) or name), y=y, m=m, d=d,
                           size=hint["size"])]
    if titles:
        if hint.get("cover"):
            out.append("#v(6cm)")
        out += [f"#title[#{lit(t)}]" for t in titles]
        out.append("#v(6cm)" if hint.get("cover") else "#v(1em)")
    n, on_cover = 0, hint.get("cover", False)
    for kind, b in items[len(titles):]:
        if kind == "t":
            if n in tables:
                spec = tables[n]
                src = table(spec, pieces, noise)
                if spec.get("landscape"):
                    src = ("#page(flipped: true, margin: (x: 2cm, y: 2.2cm))[\n"
                           + (out.pop() if out[-1].startswith("#title") else "")
                           + src + "]\n")
                out.append(src)
            n += 1
        elif FIELD.match(b):
            if on_cover:
                out.append(f"#pad(left: 4em, par(first-line-indent: 0pt, {lit(b)}))")
            else:
                out.append(f"#par(first-line-indent: 0pt, {lit(b)})")
        else:
            if on_cover:
                out.append("#pagebreak()")
                on_cover = False
            level = heading(b)
            if DAY.match(b):
                out.append(f"#v(2em)\n#align(right, pad(right: 2em, {lit(b)}))")
            elif b == "部门整体支出绩效评分表":
                out.append(f"#title[#{lit(b)}]\n#v(0.5em)\n")
            elif level:
                out.append(f"#{('one', 'two', 'three')[level - 1]}[#{lit(b)}]")
            elif len(b) < 20 and not re.search("[。：，]", b):
                out.append(f"#two[#{lit(b)}]")       # a heading that lost its number
            else:
                out.append(f"#par({lit(b)})")
    return "\n".join(out) + "\n"


def main(args):
    show = "--typ" in args
    names = [a for a in args if a != "--typ"] or \
        sorted(p.stem for p in HERE.glob("*.txt"))
    for name in names:
        src = source(name)
        if show:
            print(src)
            continue
        import typst
        pdf = typst.compile(src.encode("utf-8"), font_paths=[FONTS])
        # an entry that says nothing and that some versions of poppler complain of
        pdf = pdf.replace(b"/Suspects false", b" " * 15)
        (HERE / f"{name}.pdf").write_bytes(pdf)
        print(f"{name}.pdf  {len(pdf) // 1024} kB")


if __name__ == "__main__":
    main(sys.argv[1:])
