#!/usr/bin/env python3
"""Fills a folder with small text reports: departments over ten years, each with the figures of the year before.

    make-reports.py FOLDER COUNT [SEED]

The same arguments give the same files. One report in a hundred states a figure of the year before that last year's
report does not, and one in twenty a rate that does not hold.
"""
import os, random, sys

folder, count = sys.argv[1], int(sys.argv[2])
chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
PLACES, OFFICES = "东南西北中江河湖海山云林", ["财政局", "教育局", "水务局", "农业农村局", "文化和旅游局", "卫生健康局"]
YEARS = 10


def amount(cents):
    return "%d.%02d" % divmod(cents, 100)


def name(number):
    digits = []
    while number or len(digits) < 3:
        number, digit = divmod(number, len(PLACES))
        digits.append(PLACES[digit])
    return "".join(digits)


def report(department, year, last, this, number):
    basic, project = this * 6 // 10, this - this * 6 // 10
    budget = this + chance.randrange(100, 90000)
    rate = "%.2f" % (this * 100 / budget + (3 if number % 20 == 0 else 0))
    told = last + (1700 if number % 97 == 5 else 0)
    words = "增加" if this >= told else "减少"
    process, output = chance.randrange(30, 41), chance.randrange(40, 61)
    return "\n\n".join([
        "%s%d年度部门整体支出绩效自评报告" % (department, year),
        "一、部门基本情况",
        "%s负责全县有关工作，内设3个股室，分别为办公室、财务股、业务股。%d年年末在编在职人员%d人。"
        % (department, year, chance.randrange(10, 90)),
        "%d年财政拨款收入%s万元。%d年总支出%s万元，其中：基本支出%s万元，项目支出%s万元。"
        % (year, amount(this), year, amount(this), amount(basic), amount(project)),
        "%d年总支出%s万元，比上年%s万元%s%s万元，%s%.2f%%。"
        % (year, amount(this), amount(told), words, amount(abs(this - told)), words, abs(this - told) * 100 / told),
        "%d年年初预算数%s万元，决算支出%s万元，预算执行率=%s/%s=%s%%。"
        % (year, amount(budget), amount(this), amount(this), amount(budget), rate),
        "二、绩效自评情况",
        "一、过程（40分，自评得%d分）\n\n二、产出（60分，自评得%d分）" % (process, output),
        "自评得分%d分。" % (process + output),
    ]) + "\n"


for department in range((count + YEARS - 1) // YEARS):
    office = OFFICES[department % len(OFFICES)]
    title = name(department // len(OFFICES)) + "县" + office
    last = chance.randrange(50000, 900000)
    target = os.path.join(folder, "%03d" % (department // 100), "%05d" % department)
    os.makedirs(target, exist_ok=True)
    for step in range(min(YEARS, count - department * YEARS)):
        this = last + chance.randrange(-last // 10, last // 8)
        text = report(title, 2014 + step, last, this, department * YEARS + step)
        with open(os.path.join(target, "%d.txt" % (2014 + step)), "w", encoding="utf-8") as file:
            file.write(text)
        last = this
