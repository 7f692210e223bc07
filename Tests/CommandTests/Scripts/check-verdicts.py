#!/usr/bin/env python3
"""Recomputes every verdict that `fuhe extract` prints, with nothing of the program's own.

    fuhe extract FILE... | python3 check-verdicts.py

Each claim says its expression, the stated result and the interval; from these a verdict follows by the rules of the
README's table of verdicts. The interval is worked out anew as well, from the printed digits of the operands. Prints what
differs and how many verdicts were looked at; the code is 1 when one differs.
"""
import itertools
import json
import re
import sys
from collections import Counter
from fractions import Fraction

TOKEN = re.compile(r"(?P<hedge>[^\d\s+\-*/()|%.]*?)(?P<number>\d+(?:\.\d+)?)(?P<unit>[^\d\s+\-*/()|]*)|(?P<sign>[-+*/()|])")
SCALES = {"亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4, "千": 1000, "百": 100}


class Unreadable(Exception):
    pass


class Leaf:
    """A printed number: its value, and how far the number behind it may lie from it."""

    def __init__(self, text, number, unit, negative=False):
        self.text = ("-" if negative else "") + number + unit
        places = len(number.partition(".")[2])
        self.value, self.step = Fraction(number), Fraction(1, 10**places)
        if unit.startswith("%"):
            self.value, self.step = self.value / 100, self.step / 100
        elif unit.startswith("‰"):
            self.value, self.step = self.value / 1000, self.step / 1000
        if negative:
            self.value = -self.value
        self.is_money = unit.endswith("元")
        if self.is_money:
            for word, scale in SCALES.items():
                if unit.startswith(word):
                    self.value, self.step = self.value * scale, self.step * scale
                    break


def parse(text):
    """The expression as a function of the values of its leaves, and the leaves."""
    tokens = []
    position = 0
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match or match.end() == position:
            raise Unreadable(text)
        tokens.append(match)
        position = match.end()
    leaves = []
    index = 0

    def peek():
        return tokens[index]["sign"] if index < len(tokens) else None

    def take():
        nonlocal index
        index += 1
        return tokens[index - 1]

    def expression():
        node = term()
        while peek() in ("+", "-"):
            sign, left, right = take()["sign"], node, term()
            node = (lambda v, a=left, b=right: a(v) + b(v)) if sign == "+" else (lambda v, a=left, b=right: a(v) - b(v))
        return node

    def term():
        node = factor()
        while peek() in ("*", "/"):
            sign, left, right = take()["sign"], node, factor()
            node = (lambda v, a=left, b=right: a(v) * b(v)) if sign == "*" else (lambda v, a=left, b=right: a(v) / b(v))
        return node

    def factor():
        if index >= len(tokens):
            raise Unreadable(text)
        token = take()
        if token["sign"] == "-":
            inner = factor()
            return lambda v: -inner(v)
        if token["sign"] == "(":
            # (-5) is a printed figure.
            if peek() == "-" and index + 2 < len(tokens) and tokens[index + 1]["number"] and tokens[index + 2]["sign"] == ")":
                take()
                number = take()
                take()
                return leaf(number, negative=True)
            inner = expression()
            if peek() != ")":
                raise Unreadable(text)
            take()
            return inner
        if token["sign"] == "|":
            inner = expression()
            if peek() != "|":
                raise Unreadable(text)
            take()
            return lambda v: abs(inner(v))
        if not token["number"]:
            raise Unreadable(text)
        return leaf(token)

    def leaf(token, negative=False):
        one = Leaf(token.group(), token["number"], token["unit"], negative)
        leaves.append(one)
        at = len(leaves) - 1
        return lambda v: v[at]

    node = expression()
    if index != len(tokens):
        raise Unreadable(text)
    return node, leaves


def rounded(value, step, mode):
    """`value` to a multiple of `step`: cut, raised, half away from zero, half to even."""
    size = abs(value) / step
    whole, rest = divmod(size, 1)
    half = Fraction(1, 2)
    up = {
        "cut": False, "raised": rest > 0, "away": rest >= half, "even": rest > half or rest == half and whole % 2 == 1,
    }[mode]
    result = (whole + (1 if up else 0)) * step
    return -result if value < 0 else result


def decimal(text):
    """A printed value or bound with its percent sign, and one unit of its last place."""
    match = re.fullmatch(r"(-?)(\d+)(?:\.(\d+))?(%|‰)?", text)
    if not match:
        raise Unreadable(text)
    places = len(match[3] or "")
    value, step = Fraction(match[2] + ("." + match[3] if match[3] else "")), Fraction(1, 10**places)
    factor = {"%": 100, "‰": 1000, None: 1}[match[4]]
    value, step = value / factor, step / factor
    return (-value if match[1] else value), step


# Bounds and results are printed with so many places.
PRINTED = Fraction(1, 10**10)


def scale_of(claim, value, computed):
    """Results are printed without their unit: by how much the expression's value is larger."""
    if computed == 0 or value == 0:
        return Fraction(1)
    for scale in [1, 10**4, 10**8, 10**7, 10**6, 1000, 100, 10, Fraction(1, 100)]:
        if abs(value / scale - computed) <= PRINTED * max(1, abs(computed)):
            return Fraction(scale)
    return None


def judge(claim):
    """What differs in a claim, or `None`; raises Unreadable for what is not a plain recomputation."""
    if claim["verdict"] == "unchecked" or claim.get("reason") or claim.get("remarks"):
        raise Unreadable("reading")
    if "interval" not in claim or "computed" not in claim:
        return relation(claim)
    stated, step = decimal(claim["stated"])
    node, leaves = parse(claim["expression"])
    value = node([leaf.value for leaf in leaves])
    computed, _ = decimal(claim["computed"])
    scale = scale_of(claim, value, computed)
    if scale is None:
        return f"computed {claim['computed']}, which is {value}"
    value /= scale
    low, high = (decimal(bound)[0] for bound in claim["interval"])
    slack = PRINTED
    if not low - slack <= value <= high + slack:
        return f"interval {claim['interval']} without {float(value)}"
    meets = low - slack <= stated + step / 2 and stated - step / 2 <= high + slack
    clear = low + slack < stated + step / 2 and stated - step / 2 < high - slack or low == high and meets
    if value == stated:
        right = ["exact"]
    elif stated in (rounded(value, step, "away"), rounded(value, step, "even")):
        right = ["rounded"]
    elif stated == rounded(value, step, "cut"):
        right = ["truncated"]
    elif clear:
        right = ["tolerated"]
    else:
        right = ["roundedUp"] if stated == rounded(value, step, "raised") else ["wrong"]
        # Bounds are printed rounded, so that whether two just touch cannot be seen here; and a looser one is not printed.
        if meets or claim.get("grade") == "loose" and loose(node, leaves, scale, stated, step):
            right.append("tolerated")
    return None if claim["verdict"] in right else f"{claim['verdict']}, which should be {' or '.join(right)}"


RELATIONS = {
    "≤": lambda a, b: a <= b, "≥": lambda a, b: a >= b, "大于": lambda a, b: a > b, "小于": lambda a, b: a < b,
    "等于": lambda a, b: a == b,
}


def relation(claim):
    """What differs in a claim that one number is not above, not below, above, below or the same as another."""
    name = claim["stated"].rstrip("0123456789.%‰-")
    sides = claim["expression"].split(" ? ") if " ? " in claim["expression"] else [
        claim["expression"], claim["stated"][len(name):]]
    if name not in RELATIONS or len(sides) != 2:
        raise Unreadable("no relation")
    values = []
    for side in sides:
        node, leaves = parse(side)
        if len(leaves) != 1:
            raise Unreadable("a relation of expressions")
        values.append(node([leaves[0].value]))
    right = "exact" if RELATIONS[name](*values) else "wrong"
    return None if claim["verdict"] == right else f"{claim['verdict']}, which should be {right}"


def loose(node, leaves, scale, stated, step):
    """Whether the literal digits of the operands allow the result, by the corners of the distinct operands."""
    names = sorted({leaf.text for leaf in leaves})
    if len(names) > 12:
        return True
    steps = {leaf.text: leaf.step for leaf in leaves}
    values = []
    for signs in itertools.product((-1, 1), repeat=len(names)):
        shift = dict(zip(names, signs))
        values.append(node([leaf.value + shift[leaf.text] * steps[leaf.text] / 2 for leaf in leaves]) / scale)
    return min(values) <= stated + step / 2 and stated - step / 2 <= max(values)


def main():
    counts = Counter()
    for line in sys.stdin:
        report = json.loads(line)
        for claim in report.get("claims", []):
            try:
                difference = judge(claim)
            except (Unreadable, ZeroDivisionError):
                counts["passed over"] += 1
                continue
            counts[claim["verdict"]] += 1
            if difference:
                counts["differ"] += 1
                print(f"{report['source']['path']}: {claim['id']} {claim['expression']}={claim['stated']}: {difference}")
    looked = sum(counts.values()) - counts["passed over"] - counts["differ"]
    kinds = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    print(f"{looked} verdicts: {kinds}")
    return 1 if counts["differ"] or not looked else 0


sys.exit(main())
