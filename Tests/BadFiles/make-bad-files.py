#!/usr/bin/env python3
"""Make the small PDFs that the tests of bad files start from: a report, the same under two kinds of lock, a scan.

Install:  pip install reportlab==5.1.0 pikepdf==10.17.0
Run:      python3 make-bad-files.py

The locked files differ in every run, because encryption takes chance. The tests cut the report short themselves.
"""
from pathlib import Path

import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

HERE = Path(__file__).resolve().parent
LINES = ["某县图书馆2021年度部门整体支出绩效自评报告", "政府采购执行率=34.94/39.66=88%。"]

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))


def report():
    page = canvas.Canvas(str(HERE / "report.pdf"), invariant=1, pageCompression=0)
    page.setFont("STSong-Light", 16)
    for row, line in enumerate(LINES):
        page.drawString(80, 750 - 30 * row, line)
    page.save()


def locked(name, **lock):
    with pikepdf.open(HERE / "report.pdf") as file:
        file.save(HERE / f"{name}.pdf", encryption=pikepdf.Encryption(owner="owner", R=6, **lock))


def scan():
    with pikepdf.new() as file:
        image = pikepdf.Stream(file, bytes([255, 0, 255, 0]), Type=pikepdf.Name.XObject,
                               Subtype=pikepdf.Name.Image, Width=2, Height=2, BitsPerComponent=8,
                               ColorSpace=pikepdf.Name.DeviceGray)
        for _ in range(2):
            file.add_blank_page(page_size=(595, 842))
            page = file.pages[-1]
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=file.make_indirect(image)))
            page.Contents = file.make_stream(b"595 0 0 842 0 0 cm /I Do")
        file.save(HERE / "scan.pdf", deterministic_id=True)


report()
locked("locked", user="fuhe")
locked("owner-locked", user="", allow=pikepdf.Permissions(extract=False))
scan()
