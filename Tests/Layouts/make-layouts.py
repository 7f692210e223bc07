#!/usr/bin/env python3
"""Make PDFs that each show one trouble of layout, beside the paragraphs they hold (NAME.txt, one a line).

Install:  pip install reportlab==5.1.0
Run:      python3 make-layouts.py

The font is not embedded, so the files stay small; reading them needs poppler-data. The same script gives the
same bytes.
"""
import math
import random
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent
FONT = "STSong-Light"
WIDTH, HEIGHT = 595.28, 841.89
WORDS = "预算编制科学合理资金使用规范有效制度健全执行及时目标明确指标清晰管理到位监督有力"

pdfmetrics.registerFont(UnicodeCIDFont(FONT))


def paragraph(length, seed):
    chance = random.Random(seed)
    return "".join(chance.choice(WORDS) for _ in range(length - 1)) + "。"


class Layout:
    """A PDF in the making and what is written into it."""

    def __init__(self, name):
        self.name, self.paragraphs = name, []
        self.canvas = canvas.Canvas(str(HERE / f"{name}.pdf"), pagesize=(WIDTH, HEIGHT), invariant=1)

    def set(self, texts, x, y, size, measure):
        """Paragraphs with their first line drawn in by two characters; gives the height below them."""
        self.canvas.setFont(FONT, size)
        for text in texts:
            self.paragraphs.append(text)
            indent = 2
            while text:
                self.canvas.drawString(x + indent * size, y, text[:measure - indent])
                text, indent, y = text[measure - indent:], 0, y - 1.6 * size
        return y

    def head(self, text, y, size, centre=True):
        self.canvas.setFont(FONT, size)
        if centre:
            self.canvas.drawCentredString(WIDTH / 2, y, text)
        else:
            self.canvas.drawString(72, y, text)

    def turn(self):
        self.canvas.showPage()

    def save(self):
        self.canvas.showPage()
        self.canvas.save()
        (HERE / f"{self.name}.txt").write_text("\n".join(self.paragraphs) + "\n", encoding="utf-8")


def columns(name, gutter):
    """Two columns, with a title across them on the first page."""
    layout = Layout(name)
    for page in (0, 1):
        if page:
            layout.turn()
        else:
            layout.head("专项资金绩效自评报告", 760, 20)
            layout.paragraphs.append("专项资金绩效自评报告")
        for column, lengths in enumerate(((95, 130, 60, 210), (111, 99, 222))):
            texts = [paragraph(length, (page, column, length).__repr__()) for length in lengths]
            layout.set(texts, 60 + column * (220 + gutter), 720, 10, 22)
        layout.head(f"第{page + 1}页 共2页", 40, 9)
    layout.save()


def watermark(name, draw):
    """A watermark over or under the text of three pages, a running head and page numbers."""
    layout = Layout(name)
    for page in range(3):
        if page:
            layout.turn()
        layout.head("某县财政局", 800, 12, centre=False)
        texts = [paragraph(length, (page, length).__repr__()) for length in (95, 230, 160, 210)]
        layout.set(texts, 72, 740, 12, 37)
        layout.canvas.saveState()
        layout.canvas.setFillGray(0.8)
        draw(layout)
        layout.canvas.restoreState()
        layout.head(f"- {page + 1} -", 40, 9)
    layout.save()


def one_large(layout):
    layout.canvas.translate(WIDTH / 2, HEIGHT / 2 + 100)
    layout.canvas.rotate(45)
    layout.canvas.setFont(FONT, 60)
    layout.canvas.drawCentredString(0, 0, "内部资料")


def many_small(layout):
    for row in range(4):
        for column in range(3):
            layout.canvas.saveState()
            layout.canvas.translate(120 + 150 * column, 600 - 100 * row)
            layout.canvas.rotate(30)
            layout.canvas.setFont(FONT, 14)
            layout.canvas.drawString(0, 0, "张三 2023-01-05")
            layout.canvas.restoreState()


def overprint():
    """Headings struck twice, a little apart, to look bold."""
    layout = Layout("overprint")
    y = layout.set([paragraph(95, 1)], 72, 740, 12, 37)
    for text, shift in (("一、预算执行率为88.1%", 0.3), ("（一）人人有责天天向上11.11万元", 1.2)):
        layout.paragraphs.append(text)
        for strike in (0, shift):
            layout.canvas.drawString(96 + strike, y, text)
        y -= 19.2
    layout.set([paragraph(95, 2)], 72, y, 12, 37)
    layout.save()


def seal():
    """A red seal over the signature."""
    layout = Layout("seal")
    y = layout.set([paragraph(195, 1)], 72, 740, 12, 37)
    for text, x, drop in (("某县人力资源和社会保障局", 400, 60), ("2023年2月28日", 430, 84)):
        layout.paragraphs.append(text)
        layout.canvas.drawString(x, y - drop, text)
    layout.canvas.setFillColorRGB(1, 0, 0)
    layout.canvas.setFont(FONT, 14)
    words = "某县人力资源和社会保障局"
    for index, word in enumerate(words):
        angle = math.radians(200 - 220 * index / (len(words) - 1))
        layout.canvas.saveState()
        layout.canvas.translate(470 + 50 * math.cos(angle), y - 75 + 50 * math.sin(angle))
        layout.canvas.rotate(math.degrees(angle) - 90)
        layout.canvas.drawCentredString(0, 0, word)
        layout.canvas.restoreState()
    layout.canvas.drawCentredString(470, y - 80, "★")
    layout.save()


def white():
    """A line in white on the paper, and one in white on a dark ground."""
    layout = Layout("white")
    y = layout.set([paragraph(95, 3)], 72, 740, 12, 37)
    layout.canvas.setFillGray(1)
    layout.canvas.drawString(96, y, "核对人：李四，全年合计999.99万元。")
    layout.canvas.setFillColorRGB(0, 0, 0.5)
    layout.canvas.rect(72, y - 48, 450, 24, stroke=0, fill=1)
    layout.canvas.setFillGray(1)
    layout.set(["二、资金使用和管理情况"], 72, y - 40, 12, 37)
    layout.canvas.setFillGray(0)
    layout.set([paragraph(95, 4)], 72, y - 80, 12, 37)
    layout.save()


columns("columns", 35)
columns("columns-narrow", 18)
watermark("watermark", one_large)
watermark("watermark-tiles", many_small)
overprint()
seal()
white()
