"""Tries the pages of `fuhe review` in a real browser, as an inspector works with them.

    python check-review.py FUHE SAMPLES WORK [--more DIR] [--shots DIR] [--picture FILE]

Needs the packages playwright and axe-playwright-python of PyPI and Chromium (CHROMIUM names it, /usr/bin/chromium by
default). Everything is written below the folder WORK. Ends with 1 and a line a fault.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

faults = []


def expect(condition, what):
    if not condition:
        faults.append(what)
        print("FAULT", what)


class Bench:
    def __init__(self, options, browser):
        self.fuhe, self.samples, self.work = options.fuhe, pathlib.Path(options.samples), pathlib.Path(options.work)
        self.shots, self.browser, self.more = options.shots, browser, options.more

    def run(self, *words, codes=(0, 1)):
        done = subprocess.run([self.fuhe, *map(str, words)], capture_output=True, text=True,
                              env={**os.environ, "LC_ALL": "zh_CN.UTF-8"})
        expect(done.returncode in codes, f"{words}: {done.returncode} {done.stderr[-300:]}")
        return done.stdout

    def review(self, name, *paths, more=(), codes=(0,)):
        target = self.work / name
        self.run("review", "-q", *paths, "--to", target, *more, codes=codes)
        return target

    def page(self, path, scheme="light", size=(1400, 900)):
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce")
        page = context.new_page()
        page.on("console", lambda m: m.type == "error" and expect(False, f"{path.name}: console: {m.text}"))
        page.on("pageerror", lambda e: expect(False, f"{path.name}: {e}"))
        page.on("dialog", lambda d: expect(False, f"{path.name}: a dialog: {d.message}"))
        page.on("request", lambda r: r.url.startswith(("file:", "data:")) or expect(False, f"asks for {r.url}"))
        page.goto(path.absolute().as_uri())
        return page

    def shot(self, page, name, full=False):
        if self.shots:
            page.wait_for_timeout(400)
            page.screenshot(path=f"{self.shots}/{name}.png", full_page=full)


def accessible(page, what):
    for violation in Axe().run(page).response["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"]][:3]
        expect(False, f"axe {what}: {violation['id']} ({violation['impact']}): {nodes}")


def numbers(page, column):
    cells = page.locator(f"#list tbody tr td:nth-child({column})").all_inner_texts()
    return [float(cell) for cell in cells if cell]


def check_index(bench):
    folder = bench.review("all", bench.samples)
    page = bench.page(folder / "index.html")
    expect(page.locator("#list tbody tr").count() == 10, "the index lists the ten samples")
    page.get_by_role("button", name="自评分").click()
    expect(numbers(page, 4) == sorted(numbers(page, 4), reverse=True), "scores are sorted from the highest")
    page.keyboard.press("Enter")
    expect(numbers(page, 4) == sorted(numbers(page, 4)), "and by the key from the lowest")
    expect(page.locator("th[aria-sort=ascending]").count() == 1, "the order is told")
    page.locator(".top h1").click()
    page.keyboard.press("/")
    page.keyboard.type("yantian")
    expect(page.locator("#list tbody tr").count() == 2, "the filter finds two")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.evaluate("document.activeElement.closest('tr').rowIndex") == 2, "j goes down the list")
    page.fill("#filter", "")
    page.select_option("#kind", "error")
    expect(0 < page.locator("#list tbody tr").count() < 10, "those with errors are fewer")
    page.select_option("#kind", "")
    bench.shot(page, "index")
    accessible(page, "index")
    page.select_option("#view", "years")
    expect(page.locator("#list thead th").count() == 4, "three years stand side by side")
    bench.shot(page, "years")
    accessible(page, "years")
    page.select_option("#view", "reports")
    page.locator("#list tbody a").first.click()
    expect(page.locator("#review").count() == 1, "a row leads to its report")
    page.locator("nav.trail a").click()
    expect(page.locator("#list tbody tr").count() == 10, "and the report back")
    dark = bench.page(folder / "index.html", "dark", (390, 844))
    bench.shot(dark, "index-dark-phone", full=True)
    accessible(dark, "index dark")
    expect(dark.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the list scrolls in its own frame")
    return folder


def check_report(bench):
    page = bench.page(bench.review("text.html", bench.samples / "yantian-2021.txt"))
    expect(page.locator("article.card").count() == 3, "three findings are cards")
    tones = page.eval_on_selector_all("article.card", "cards => cards.map(c => c.classList[1])")
    expect(tones == ["error", "error", "warning"], "the gravest come first")
    page.keyboard.press("j")
    expect(page.evaluate("document.activeElement === document.querySelectorAll('article.card')[0]"), "j takes the first")
    expect("523.70" in page.locator(".as-stated").first.inner_text(), "its stated figure is lit")
    expect(page.locator(".as-operand").count() == 2, "and its two operands")
    expect(page.locator(".as-stated").first.evaluate(
        "n => { const r = n.getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight }"), "and in sight")
    bench.shot(page, "text")
    page.keyboard.press("j")
    expect("31.57%" in page.locator(".as-stated").first.inner_text(), "j takes the second")
    page.keyboard.press("k")
    expect("523.70" in page.locator(".as-stated").first.inner_text(), "k goes back")
    figure = page.locator("#original .fig", has_text="1961").first if page.locator("#original .fig", has_text="1961").count() \
        else page.locator("#original .fig", has_text="1,961").first
    figure.click()
    expect(page.locator("#uses button").count() >= 1, "a figure tells its claims")
    page.locator("#uses button").first.click()
    expect(page.locator(".current").count() >= 1, "and leads to them")
    page.locator("#original .fig").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#uses button").count() >= 1, "by the key, too")
    page.keyboard.press("/")
    page.keyboard.type("占比")
    expect(page.locator("article.card:visible").count() == 1, "cards are filtered")
    page.fill("#filter", "")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator("dialog[open]").count() == 1, "? lists the keys")
    accessible(page, "keys")
    page.keyboard.press("Escape")
    check_landmarks(page)
    for name in ["claims", "fields", "tree", "gaps", "findings"]:
        page.locator(f"#tab-{name}").click()
        expect(page.locator("[role=tabpanel]:visible").count() == 1, f"one panel for {name}")
        page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
        bench.shot(page, f"text-{name}")
        accessible(page, f"text {name}")
    check_tab_order(page)


def check_landmarks(page):
    """Fields and indicators lead to the places where they were read."""
    for tab, row in [("fields", ".field[data-s]"), ("tree", "table.tree tbody tr")]:
        page.locator(f"#tab-{tab}").click()
        buttons = page.locator(f"#panel-{tab} {row} button.at")
        expect(buttons.count() > 3, f"{tab}: places are buttons")
        for index in range(min(buttons.count(), 5)):
            buttons.nth(index).click()
            lit = page.locator("#original .as-whole")
            expect(lit.count() >= 1, f"{tab} {index}: its place is lit")
            expect(lit.first.evaluate(
                "n => { const r = n.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight }"),
                f"{tab} {index}: and in sight")


def check_tab_order(page):
    """Every control that can be seen is reached by the Tab key."""
    page.evaluate("document.activeElement.blur()")
    wanted = page.evaluate("""() => {
      window.reached = new Set();
      document.addEventListener('focusin', e => window.reached.add(e.target));
      window.controls = [...document.querySelectorAll('button, input, textarea, a[href], summary, .fig')]
        .filter(n => n.checkVisibility() && n.tabIndex >= 0);
      return window.controls.length }""")
    for _ in range(wanted + 40):
        page.keyboard.press("Tab")
    missed = page.evaluate("window.controls.filter(n => !window.reached.has(n)).map(n => n.outerHTML.slice(0, 90))")
    expect(not missed, f"Tab does not reach {missed[:3]} of {wanted}")


def check_boxes(bench):
    """The boxes on the pages are those of the glyphs, and lie over the picture of the page where they should."""
    own = [bench.samples / name for name in ["yantian-2021.pdf", "dabu-2021.pdf", "huailai-2021.pdf"]]
    for path in own + sorted(pathlib.Path(bench.more).glob("*.pdf") if bench.more else []):
        name = path.name
        report = json.loads(bench.run("extract", path, codes=(0, 1, 3)))
        is_read = "claims" in report
        page = bench.page(bench.review(f"{path.parent.name}-{name}.html", path, codes=(0,) if is_read else (3,)))
        if not is_read:
            expect(page.locator(".problem, .problems").count() >= 1, f"{name}: the page says why nothing was read")
            continue
        seen = 0
        for index, claim in enumerate(report["claims"]):
            for number, operand in enumerate(claim["operands"]):
                at = operand["at"]
                drawn = page.eval_on_selector_all(
                    f"#page-{at['page']} rect[data-r~='c{index + 1}:{number + 1}']",
                    "nodes => nodes.map(n => ['x','y','width','height'].map(a => Number(n.getAttribute(a))))")
                boxes = [[b[0], b[1], b[2] - b[0], b[3] - b[1]] for b in at.get("boxes", [])]
                inside = [any(d[0] > x - 0.011 and d[1] > y - 0.011 and d[0] + d[2] < x + w + 0.011
                              and d[1] + d[3] < y + h + 0.011 for x, y, w, h in boxes) for d in drawn]
                expect(all(inside) and drawn, f"{name} {claim['id']} operand {number + 1}: {boxes} {drawn}")
                seen += len(boxes)
        expect(seen > 20 or path not in own, f"{name}: boxes are compared")
        off = page.evaluate("""() => [...document.querySelectorAll('.page svg')].filter(svg => {
          const image = svg.querySelector('image').getBoundingClientRect(), box = svg.querySelector('rect.fig');
          if (!box) return false;
          const r = box.getBoundingClientRect(), scale = image.width / svg.viewBox.baseVal.width;
          return Math.abs(r.left - image.left - box.x.baseVal.value * scale) > 1
            || Math.abs(r.top - image.top - box.y.baseVal.value * scale) > 1 }).length""")
        expect(off == 0, f"{name}: boxes lie over the picture")
        if page.locator("article.card").count():
            page.keyboard.press("j")
            expect(page.locator(".page rect.as-stated").count() >= 1, f"{name}: the stated figure is lit")
            expect(page.locator("article.card svg.crop").count() >= 1, f"{name}: pieces of the page are shown")
        bench.shot(page, name)
        accessible(page, name)


def saved(page, work, name):
    with page.expect_download() as download:
        page.locator("#save").click()
    path = work / name
    download.value.save_as(path)
    return path


def states(page):
    return page.eval_on_selector_all("article.card", "cards => cards.map(c => c.dataset.state)")


def check_judgements(bench):
    source = bench.samples / "yantian-2021.txt"
    target = bench.review("judged.html", source)
    page = bench.page(target)
    page.fill("#who", "张三")
    page.locator(".top h1").click()
    page.keyboard.press("j")
    page.keyboard.press("1")
    page.keyboard.press("j")
    page.keyboard.press("2")
    expect(page.evaluate("document.activeElement.tagName") == "TEXTAREA", "a dismissal asks for its reason")
    expect(states(page) == ["confirmed", "open", "open"], "and is none without it")
    page.keyboard.type("分母是调整后预算<b>")
    page.keyboard.press("Escape")
    expect(states(page) == ["confirmed", "dismissed", "open"], "with it, it is")
    page.keyboard.press("j")
    page.keyboard.press("3")
    expect("张三" in page.locator(".judged").first.inner_text(), "who judged is told")
    expect(page.locator("#tally").inner_text() == "属实 1，排除 1，待问 1，未判 0", "the judged are counted")
    page.reload()
    expect(states(page) == ["confirmed", "dismissed", "ask"], "a page keeps what was judged")
    bench.shot(page, "judged")
    page.emulate_media(media="print")
    bench.shot(page, "print", full=True)
    accessible(page, "print")
    if bench.shots:
        page.pdf(path=f"{bench.shots}/print.pdf", prefer_css_page_size=True)
    page.emulate_media(media="screen")
    file = saved(page, bench.work, "judgements.json")
    expect(len(json.loads(file.read_text())["judgements"]) == 3, "three are saved")

    other = bench.page(target)
    expect(states(other) == ["open"] * 3, "another browser knows nothing")
    other.set_input_files("#load", file)
    other.wait_for_function("document.querySelector('#tally').textContent.includes('3')")
    expect(states(other) == ["confirmed", "dismissed", "ask"], "and learns it from the file")
    other.set_input_files("#load", source)
    other.wait_for_function("document.querySelector('#tally').textContent.includes('不是')")

    edited = bench.work / "edited.txt"
    text = source.read_text()
    edited.write_text("附：\n" + text, encoding="utf-8")
    page = bench.page(bench.review("edited.html", edited, more=("--judgements", file)))
    expect(states(page) == ["confirmed", "dismissed", "ask"], "a new line in the file changes nothing")
    edited.write_text(text.replace("646.78 万元, 占总支出的 31.57%", "646.78 万元, 占总支出的 31.47%"), encoding="utf-8")
    page = bench.page(bench.review("changed.html", edited, more=("--judgements", file)))
    expect(states(page)[1] == "changed", f"another figure is shown as changed: {states(page)}")
    again = bench.page(bench.review("judged.pdf.html", bench.samples / "yantian-2021.pdf", more=("--judgements", file)))
    expect(states(again).count("open") <= 1, f"the PDF of the report is known: {states(again)}")
    told = bench.run("check", source, "--judgements", file)
    expect("已排除：分母是调整后预算<b>，张三" in told, "check tells the reason")
    expect("已判：属实 1，排除 1，待问 1，依据已变 0" in told, "check counts them")


def check_hostile(bench):
    word = "</script><script>document.title='x'</script><img src=x onerror=alert(1)>\u202e\"'"
    path = bench.work / "a<img src=x onerror=alert(1)>.txt"
    path.write_text(
        f"某局{word}2022年度部门整体支出绩效自评报告\n\n部门名称：某局{word}\n\n"
        f"2022年{word}项目支出320.00万元，占总支出1203.40万元的29.59%。\n", encoding="utf-8")
    folder = bench.review("hostile", path)
    for page in [bench.page(folder / "index.html"), bench.page(next(folder.glob("reports/*/*.html")))]:
        expect(page.title() != "x", "no script runs from data")
        expect(page.locator("img").count() == 0, "no element comes from data")
        text = page.locator("body").inner_text()
        expect("<img src=x onerror=alert(1)>" in text, "what a report says is shown as text")
        expect("\u202e" not in text, "nothing turns the direction of writing")


def check_english(bench):
    page = bench.page(bench.review("en.html", bench.samples / "yantian-2021.pdf", more=("--lang", "en", "--all-pages")), "dark")
    expect(page.locator("html").get_attribute("lang") == "en", "the language is told")
    expect("Findings" in page.locator("#tab-findings").inner_text(), "the page speaks English")
    page.keyboard.press("j")
    bench.shot(page, "english-dark")
    accessible(page, "english dark")
    phone = bench.page(bench.work / "text.html", "light", (390, 844))
    expect(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"), "a phone need not scroll sideways")
    bench.shot(phone, "phone", full=False)
    accessible(phone, "phone")


def main():
    parser = argparse.ArgumentParser()
    for name in ["fuhe", "samples", "work"]:
        parser.add_argument(name)
    parser.add_argument("--shots", help="a folder for screenshots")
    parser.add_argument("--more", help="a folder with more PDFs whose boxes are compared")
    parser.add_argument("--picture")
    options = parser.parse_args()
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        bench = Bench(options, browser)
        if options.picture:
            page = bench.page(bench.review("picture.html", bench.samples / "yantian-2021.pdf"), size=(1280, 860))
            page.keyboard.press("j")
            page.wait_for_timeout(600)
            page.screenshot(path=options.picture)
            return
        for check in [check_index, check_report, check_boxes, check_judgements, check_hostile, check_english]:
            check(bench)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
