#!/usr/bin/env python3
"""Fills a folder with reports and with files that are meant to break their reader.

    make-hostile.py FOLDER COUNT SEED SAMPLES

SAMPLES is the folder of sample reports. The same arguments give the same files. Of COUNT files, about a quarter
are broken in one way or another; `healthy/` holds the others.
"""
import hashlib, os, random, sys, zlib

folder, count, seed, samples = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
chance = random.Random(seed)


def save(name, data):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def pdf(objects, trailer=""):
    """A PDF of numbered objects, the first of which is the catalog."""
    out, places = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer.encode(), start)


def stream(data, extra=b""):
    return b"<<%s/Length %d>>\nstream\n" % (extra, len(data)) + data + b"\nendstream"


FONT = [
    b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[5 0 R]>>",
    b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
    b"/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4"
    b"/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80>>>>",
]


def words(lines):
    """A content stream with a line of text after the other."""
    shown = b"".join(b"<%s> Tj T*\n" % line.encode("utf-16-be").hex().encode() for line in lines)
    return b"BT /F 12 Tf 18 TL 72 780 Td\n" + shown + b"ET"


def document(content, box=b"0 0 595 842", trailer="", resources=b"", more=()):
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 6 0 R/Resources<</Font<</F 4 0 R>>%s>>>>" % (
        box, resources)
    return pdf([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page] + FONT
               + [content] + list(more), trailer)


def report(number):
    """The lines of a small report; every number gives another one."""
    name = "".join(chance.choice("东西南北中山江河湖海") for _ in range(2))
    budget, paid = chance.randrange(2000, 9000), chance.randrange(1000, 2000)
    rate = "%.2f" % (paid * 100 / budget) if number % 5 else "88.88"
    return ["%s县第%d局2022年度部门整体支出绩效自评报告" % (name, number), "",
            "2022年年初预算数%d.00万元，决算数%d.00万元。" % (budget, paid),
            "预算执行率=%d/%d=%s%%。" % (paid, budget, rate), "自评得分%d分。" % chance.randrange(60, 100)]


def text(number):
    return "\n\n".join(report(number)).encode(chance.choice(["utf-8", "gb18030", "utf-16"]))


def small_pdf(number):
    return document(stream(words(report(number))))


def empty(number):
    return b""


def noise(number):
    return b"%PDF-1.4\n" + chance.randbytes(chance.randrange(10, 5000))


def foreign(number):
    return b"PK\x03\x04" + b"[Content_Types].xml word/document.xml" + chance.randbytes(200)


def truncated(number):
    whole = small_pdf(number)
    return whole[:chance.randrange(20, len(whole) - 20)]


def encrypted(number):
    text = hashlib.sha256(b"%d" % number).hexdigest().encode()
    more = [b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (text, text)]
    return document(stream(words(report(number))), trailer="/Encrypt 7 0 R/ID[<%s><%s>]" % ((text[:32].decode(),) * 2),
                    more=more)


def scanned(number):
    image = zlib.compress(bytes(chance.choice((0, 255)) for _ in range(6000)))
    more = [stream(image, b"/Type/XObject/Subtype/Image/Width 60/Height 100/ColorSpace/DeviceGray"
                          b"/BitsPerComponent 8/Filter/FlateDecode")]
    return document(stream(b"595 0 0 842 0 0 cm /I Do %% %d" % number), resources=b"/XObject<</I 7 0 R>>", more=more)


def form_bomb(number):
    """Twenty-five levels of forms, each drawn twice by the one above."""
    levels = []
    for level in range(25):
        inner = b"/X%d Do /X%d Do" % (level, level) if level < 24 else words(["%d" % number])
        below = b"/XObject<</X%d %d 0 R>>" % (level, 8 + level) if level < 24 else b"/Font<</F 4 0 R>>"
        levels.append(stream(inner, b"/Type/XObject/Subtype/Form/BBox[0 0 600 900]/Resources<<%s>>" % below))
    return document(stream(b"/X Do %% %d" % number), resources=b"/XObject<</X 7 0 R>>", more=levels)


def flate_bomb(number):
    packer, chunk = zlib.compressobj(9), b" " * (1 << 20)
    once = b"".join(packer.compress(chunk) for _ in range(256)) + packer.flush()
    twice = zlib.compress(once, 9)
    return document(stream(twice, b"/Filter[/FlateDecode/FlateDecode]/N %d" % number))


def huge_page(number):
    return document(stream(words(report(number))), box=b"0 0 2000000000 2000000000")


def deep_tree(number):
    depth = 20000
    objects = [b"<</Type/Catalog/Pages 2 0 R/N %d>>" % number]
    objects += [b"<</Type/Pages/Kids[%d 0 R]/Count 1>>" % (level + 3) for level in range(depth)]
    return pdf(objects + [b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]>>" % (depth + 1)])


HOSTILE = [empty, noise, foreign, truncated, encrypted, scanned, huge_page, deep_tree]
BOMBS = [form_bomb, flate_bomb]

for number in range(count):
    if number < 2 * len(BOMBS):
        save("hostile/%05d.pdf" % number, BOMBS[number % len(BOMBS)](number))
    elif number % 4 == 0:
        kind = HOSTILE[number // 4 % len(HOSTILE)]
        save("hostile/%05d-%s.pdf" % (number, kind.__name__), kind(number))
    elif number % 4 == 1:
        save("healthy/%02d/%05d.pdf" % (number % 7, number), small_pdf(number))
    else:
        save("healthy/%02d/%05d.txt" % (number % 7, number), text(number))
for name in sorted(os.listdir(samples)) if count >= 400 else []:
    if name.endswith(".txt"):
        with open(os.path.join(samples, name), "rb") as file:
            save("healthy/" + name, file.read())
