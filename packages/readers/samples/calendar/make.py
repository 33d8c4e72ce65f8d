#!/usr/bin/python3
"""Makes the invitations beside it, all of our own invention, with python3-icalendar (Debian)."""
import base64
from datetime import datetime, timezone
from pathlib import Path

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

HERE = Path(__file__).parent
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def calendar(method="REQUEST"):
    made = Calendar()
    made.add("prodid", "-//Honmono//samples//JA")
    made.add("version", "2.0")
    made.add("method", method)
    return made


def event(uid, summary, description, organizer, name, **more):
    made = Event()
    made.add("uid", uid)
    made.add("dtstamp", datetime(2026, 11, 1, tzinfo=timezone.utc))
    made.add("dtstart", datetime(2026, 11, 30, 1, tzinfo=timezone.utc))
    made.add("summary", summary)
    made.add("description", description)
    address = vCalAddress(f"MAILTO:{organizer}")
    address.params["cn"] = vText(name)
    made["organizer"] = address
    for key, value in more.items():
        made.add(key.replace("_", "-"), value)
    return made


bad = calendar()
one = event(
    "1@evil.example",
    "【重要】お支払いに失敗しました",
    "Amazonプライムの会費をお支払いいただけませんでした。24時間以内に https://evil.example/pay からお手続きください。\nお電話でのお問い合わせ: 050-0000-0000",
    "billing@evil.example",
    "Amazon お客様サポート",
    location="https://evil.example/room",
    url="https://evil.example/entry",
)
one.add("attach", "https://evil.example/invoice.pdf")
one.add("x-alt-desc", vText('<html><body><p>会費のお支払い</p><a href="https://evil.example/html">カード情報を更新する</a></body></html>'), parameters={"FMTTYPE": "text/html"})
one.add("conference", "https://evil.example/conference", parameters={"VALUE": "URI"})
one.add("rrule", {"freq": "secondly", "count": 100000000})
alarm = Alarm()
alarm.add("action", "DISPLAY")
alarm.add("description", "お支払い期限が近づいています https://evil.example/alarm")
one.add_component(alarm)
bad.add_component(one)
(HERE / "payment-failed.ics").write_bytes(bad.to_ical())

held = calendar()
two = event("2@evil.example", "Invoice", "See attachment", "a@evil.example", "Billing")
picture = vText(base64.b64encode(PNG).decode())
picture.params.update({"FMTTYPE": "image/png", "ENCODING": "BASE64", "VALUE": "BINARY", "X-FILENAME": "qr.png"})
two["attach"] = picture
held.add_component(two)
(HERE / "attached-picture.ics").write_bytes(held.to_ical())

google = calendar()
google.add_component(
    event("3@calendar.example", "お知らせ", '<b>当選しました</b><br><a href="https://evil.example/prize">賞品を受け取る</a>', "x@evil.example", "事務局")
)
(HERE / "html-description.ics").write_bytes(google.to_ical())

ok = calendar()
ok.add_component(
    event("4@midori.example", "定例会議", "議題: 年末の配送について\n資料は共有フォルダにあります。", "sato@midori.example", "佐藤 花子", location="第2会議室")
)
(HERE / "ok.meeting.ics").write_bytes(ok.to_ical())

# As a careless program writes it: no end, a line that is none, bare line feeds.
(HERE / "careless.ics").write_text(
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;X=:Payment failed\nthis is no line\nDESCRIPTION;X=\"open:Call 03-0000-0000 or see\n  https://evil.example/careless\n"
)
