#!/usr/bin/python3
"""Makes the cards beside it, all of our own invention, with python3-vobject (Debian); 2.1 and 4.0 by hand."""
import base64
import quopri
from pathlib import Path

import vobject

HERE = Path(__file__).parent
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

card = vobject.vCard()
card.add("n").value = vobject.vcard.Name(family="サポート", given="Amazon")
card.add("fn").value = "Amazon サポート"
card.add("org").value = ["Amazon", "お客様窓口"]
card.add("title").value = "返金担当"
card.add("email").value = "refund@evil.example"
card.add("tel").value = "050-0000-0000"
card.add("url").value = "https://evil.example/refund"
card.add("note").value = "返金のお手続きは https://evil.example/note から、本日中にお願いします。"
photo = card.add("photo")
photo.encoding_param = "b"
photo.type_param = "PNG"
photo.value = PNG
(HERE / "support.vcf").write_bytes(card.serialize().encode())

quoted = quopri.encodestring("返金のご案内。https://evil.example/sjis をご覧ください。".encode("cp932")).decode().replace("\n", "\r\n")
name = quopri.encodestring("三井住友カード".encode("cp932")).decode()
(HERE / "old-phone.vcf").write_text(
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    f"FN;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:{name}\r\n"
    f"NOTE;CHARSET=Shift_JIS;QUOTED-PRINTABLE:{quoted}\r\n"
    "TEL;CELL;VOICE:03-0000-0000\r\nEMAIL;INTERNET;PREF:card@evil.example\r\nURL;WORK:http://evil.example/work\r\n"
    f"PHOTO;PNG;BASE64:\r\n {base64.b64encode(PNG).decode()}\r\n\r\nEND:VCARD\r\n",
    newline="",
)
(HERE / "four.vcf").write_text(
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bank\r\nitem1.URL;TYPE=work:https://evil.example/four\r\nTEL;VALUE=uri;TYPE=voice:tel:+81-3-0000-0000\r\n"
    f"PHOTO:data:image/png;base64,{base64.b64encode(PNG).decode()}\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Second card\r\nEMAIL:second@evil.example\r\nEND:VCARD\r\n",
    newline="",
)
friend = vobject.vCard()
friend.add("n").value = vobject.vcard.Name(family="佐藤", given="花子")
friend.add("fn").value = "佐藤 花子"
friend.add("email").value = "sato@midori.example"
(HERE / "ok.friend.vcf").write_bytes(friend.serialize().encode())
