#!/usr/bin/env python3
"""check-workbook.py WORKBOOK FOLDER: opens a workbook that `fuhe export --format xlsx` wrote as a spreadsheet would, and
compares it with the CSV tables of the same export in FOLDER, cell by cell."""
import csv, pathlib, sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
names = {"报告": "reports", "指标": "indicators", "算式": "claims", "运算数": "operands", "问题": "findings", "数字": "figures"}
assert book.sheetnames == list(names), book.sheetnames
numbers = 0
for sheet in book:
    with open(pathlib.Path(sys.argv[2]) / f"{names[sheet.title]}.csv", encoding="utf-8-sig", newline="") as file:
        records = list(csv.reader(file))
    assert sheet.freeze_panes == "A2", (sheet.title, sheet.freeze_panes)
    assert sheet.auto_filter.ref == sheet.dimensions, (sheet.title, sheet.auto_filter.ref, sheet.dimensions)
    heads = [cell.value for cell in sheet[1]]
    assert len(heads) == len(records[0]) and heads[0] == "文件" and all(cell.font.bold for cell in sheet[1]), heads
    assert not any(head.isascii() for head in heads), heads
    assert sheet.max_row == len(records), (sheet.title, sheet.max_row, len(records))
    for cells, record in zip(sheet.iter_rows(min_row=2, values_only=True), records[1:]):
        for value, text in zip(cells, record):
            if isinstance(value, (int, float)):
                numbers += 1
                assert float(text) == float(value), (sheet.title, value, text)
            else:
                assert (value or "") == text.removeprefix("'"), (sheet.title, value, text)
rows = list(book["报告"].iter_rows(min_row=2, values_only=True))
year = [cell.value for cell in book["报告"][1]].index("年度")
assert all(row[year] is None or isinstance(row[year], int) for row in rows)
assert numbers > 100, numbers
print("same")
