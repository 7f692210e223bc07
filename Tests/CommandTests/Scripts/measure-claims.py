#!/usr/bin/env python3
"""Measures how well wrong figures are found, on the samples and on made reports, and writes the page of the results.

    measure-claims.py FUHE PAGE [REPORTS]

Each report is checked as it is; then one digit of one figure is changed at a time, in the result or an operand of a
claim that holds, so far that rounding cannot explain it, and the report is checked again. Beside the tool stands the
reader who always says that all is well. The same arguments give the same page.
"""
import collections, glob, json, os, random, re, subprocess, sys, tempfile

fuhe, page = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
made = int(sys.argv[3]) if len(sys.argv) > 3 else 20
here = os.path.dirname(os.path.abspath(__file__))
root = os.path.join(here, "..", "..", "..")
chance = random.Random(1)
SLIPS = 12  # for each report
HOLDS = {"exact", "rounded", "truncated", "tolerated", "roundedUp", "approximate"}


def read(paths):
    """What is read of texts, in their order."""
    told = subprocess.run([fuhe, "extract"] + paths, capture_output=True, text=True, check=False).stdout
    return [json.loads(line) for line in told.splitlines()]


def places(claim, text):
    """Where the figures of a claim are printed, those that stand once in the words of their claim or operand."""
    stated = re.sub("[^0-9.]", "", claim["stated"])
    for value, at in [(o["value"], o["at"]) for o in claim.get("operands", [])] + [(stated, claim["at"])]:
        printed = re.compile("(?<![0-9.])" + re.escape(value.lstrip("-")) + "(?![0-9.])")
        found = list(printed.finditer(text, at["start"], at["end"])) if value else []
        if len(found) == 1:
            yield found[0].start(), found[0].end()


def slips(document, text):
    """Texts with one digit changed, each with the kind of the claim it breaks."""
    found = []
    for claim in document["claims"]:
        if claim["verdict"] not in HOLDS or claim["kind"] not in KINDS:
            continue
        for start, end in places(claim, text):
            digits = [i for i in range(start, end) if text[i] in "0123456789"][:2]
            if len(digits) == 2:
                found.append((claim["kind"], chance.choice(digits)))
    chance.shuffle(found)
    for kind, at in found[:SLIPS]:
        digit = chance.choice([d for d in "123456789" if d != text[at]])
        yield kind, text[:at] + digit + text[at + 1:]


KINDS = {"formula", "sum", "difference", "growth", "share", "rate", "total", "subtotal", "fullMarks", "count"}


def errors(document):
    """The errors found, each as a claim or by its words."""
    return collections.Counter(
        (f["code"], f["message"]["zh"]) for f in document["findings"] if f["severity"] != "note")


def measure(paths, known):
    """Counts of a set of reports; `known` tells how many errors each really has."""
    count = collections.Counter()
    kinds = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for path, document in zip(paths, read(paths)):
            text = open(path, encoding="utf-8", newline="").read()
            count["reports"] += 1
            count["claims"] += document["coverage"]["claims"]
            count["checked"] += document["coverage"]["checked"]
            found = sum(f["severity"] == "error" for f in document["findings"])
            count["errors"] += found
            count["true errors"] += min(found, known(path))
            count["real errors"] += known(path)
            changed = []
            for number, (kind, other) in enumerate(slips(document, text)):
                name = os.path.join(folder, "%s-%d.txt" % (os.path.basename(path), number))
                open(name, "w", encoding="utf-8", newline="").write(other)
                changed.append((kind, name))
            for (kind, _), other in zip(changed, read([name for _, name in changed]) if changed else []):
                count["slips"] += 1
                kinds[kind, "slips"] += 1
                if errors(other) - errors(document):
                    count["flagged"] += 1
                    kinds[kind, "flagged"] += 1
    return count, kinds


def per_cent(part, whole):
    return "–" if not whole else "%.1f %%" % (100 * part / whole)


def row(name, count):
    found = count["flagged"] + count["true errors"]
    said = count["flagged"] + count["errors"]
    statements = count["checked"] + count["slips"]
    right = statements - (count["slips"] - count["flagged"]) - (count["errors"] - count["true errors"])
    right -= count["real errors"] - count["true errors"]
    broken = count["slips"] + count["real errors"]
    return "| %s | %d | %d | %s | %s | %s | %s | %s |" % (
        name, count["reports"], count["slips"], per_cent(found, broken), per_cent(found, said),
        per_cent(count["checked"], count["claims"]), per_cent(right, statements),
        per_cent(statements - broken, statements))


def is_wrong(path):
    """How many errors were made on purpose: a rate that is 3 points more than its amounts give."""
    found = re.search("执行率=([0-9.]+)/([0-9.]+)=([0-9.]+)%", open(path, encoding="utf-8").read())
    spent, budget, rate = map(float, found.groups())
    return int(abs(spent / budget * 100 - rate) > 1)


def main():
    os.chdir(root)
    samples = sorted(glob.glob("Samples/*.txt"))
    # What is wrong in the samples was gone through by hand: Samples/README.md.
    real = {"huailai-2021.txt": 1, "yantian-2021.txt": 2}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, os.path.join(here, "make-reports.py"), folder, str(made)], check=True)
        reports = sorted(glob.glob(folder + "/**/*.txt", recursive=True))
        own, kinds = measure(samples, lambda path: real.get(os.path.basename(path), 0))
        other, more = measure(reports, is_wrong)
    kinds.update(more)
    lines = [
        "# 测得的可靠程度 Measured reliability", "",
        "由 `python3 Tests/CommandTests/Scripts/measure-claims.py .build/release/fuhe Tests/CommandTests/Scripts/measured.md` 写成，勿手改。",
        "Written by that command; not edited by hand.", "",
        "每份报告先照原样核一遍；再在成立的算式里，一次只改一个数的前两位数字之一，重核一遍。",
        "灵敏度：改错的数（连同原有的错）有多少被指出。阳性预测值：指出的有多少真是错。覆盖率：认出的算式有多少核了。",
        "判对率：说对的算式占多少；“总说没错”一栏是什么都不查、一律说没错的人的判对率，他的灵敏度是 0。",
        "Each report is checked as it is, then with one of the first two digits of one figure changed at a time. Sensitivity:",
        "how many of the slips and real errors are pointed out. PPV: how many of those pointed out are errors. Coverage: how",
        "many of the claims read were recomputed. Accuracy stands beside that of a reader who always says that all is well,",
        "whose sensitivity is 0.", "",
        "| 数据 data | 报告 reports | 改错 slips | 灵敏度 sensitivity | 阳性预测值 PPV | 覆盖率 coverage | 判对率 accuracy | 总说没错 “always fine” |",
        "|---|---|---|---|---|---|---|---|", row("样例 Samples", own), row("造出的报告 made reports", other),
        row("合计 all", own + other), "",
        "| 种类 kind | 改错 slips | 指出 flagged |", "|---|---|---|",
    ]
    for kind in sorted({kind for kind, _ in kinds}):
        lines.append("| `%s` | %d | %s |" % (
            kind, kinds[kind, "slips"], per_cent(kinds[kind, "flagged"], kinds[kind, "slips"])))
    open(page, "w", encoding="utf-8").write("\n".join(lines) + "\n")


main()
