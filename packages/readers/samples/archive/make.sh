#!/bin/sh
# Makes the samples beside it. Needs from Debian: zip, p7zip-full, tar, gzip, python3.
set -eu
out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

page='<html><body><p>お支払い方法を更新してください</p><a href="https://login.evil.example/update">確認する</a></body></html>'
printf '%s' "$page" > 請求書.html
printf 'お支払いに失敗しました。\nhttps://evil.example/pay\n' > お知らせ.txt
printf 'MZ\220\0\003\0\0\0 not a program' > 請求書.pdf.exe
printf 'WScript.Echo("sample");\n' > 明細.js
printf 'L\0\0\0\001\024\002\0\0\0\0\0\300\0\0\0\0\0\0F' > 写真.lnk
cat > 転送.eml <<'MAIL'
From: Amazon <info@evil.example>
To: taro@example.com
Subject: =?UTF-8?B?44GK5pSv5omV44GE5pa55rOV44KS5pu05paw?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

https://evil.example/amazon
MAIL

rm -f "$out"/*.zip "$out"/*.gz "$out"/*.tgz "$out"/*.tar "$out"/*.7z
zip -q -X "$out/names-utf8.zip" 請求書.html お知らせ.txt
zip -q -X "$out/dangerous.zip" 請求書.pdf.exe 明細.js 写真.lnk
zip -q -X "$out/mail.zip" 転送.eml
zip -q -X "$out/zip-in-zip.zip" -j "$out/mail.zip"
zip -q -X -0 "$out/stored.zip" お知らせ.txt
zip -q -X -P himitsu "$out/locked.zip" 請求書.html
7z a -bso0 -bsp0 -mem=AES256 -phimitsu "$out/locked-aes.zip" 請求書.html > /dev/null
7z a -bso0 -bsp0 -phimitsu -mhe=on "$out/locked.7z" 請求書.html > /dev/null
7z a -bso0 -bsp0 "$out/open.7z" 請求書.html > /dev/null
seq 1 500 > 数.txt
7z a -bso0 -bsp0 -mm=LZMA "$out/lzma.zip" 数.txt > /dev/null
zip -q -X - お知らせ.txt < /dev/null | cat > "$out/descriptor.zip"
printf 'https://evil.example/pay\n' | zip -q -fz "$out/zip64.zip" -
gzip -c -n お知らせ.txt > "$out/unnamed.gz"
gzip -k お知らせ.txt && mv お知らせ.txt.gz "$out/named.gz"
{ printf '一つ目\n' | gzip -n; printf '二つ目 https://evil.example/2\n' | gzip -n; } > "$out/members.gz"
long=$(printf 'とても長い名前%.0s' 1 2 3 4 5 6)
cp お知らせ.txt "$long.txt"
tar --format=gnu -cf "$out/gnu.tar" --owner=0 --group=0 --mtime=@0 お知らせ.txt "$long.txt"
tar --format=pax -cf "$out/pax.tar" --owner=0 --group=0 --mtime=@0 お知らせ.txt "$long.txt"
tar --format=gnu -czf "$out/mail.tgz" --owner=0 --group=0 --mtime=@0 転送.eml
head -c 24000000 /dev/zero > 零.bin
zip -q -X -9 "$out/bomb.zip" 零.bin
gzip -9 -n -c 零.bin > "$out/bomb.gz"

OUT="$out" python3 - <<'PY'
import io, os, struct, unicodedata, zipfile, zlib
out = os.environ['OUT']
link = 'https://evil.example/pay\n'.encode()
date = (2026, 1, 1, 0, 0, 0)

def info(name):
    one = zipfile.ZipInfo(name, date)
    one.compress_type = zipfile.ZIP_DEFLATED
    return one

def write(path, names, mend=lambda data: data):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as archive:
        for name in names:
            archive.writestr(info(name), link)
    open(f'{out}/{path}', 'wb').write(mend(buffer.getvalue()))
    return buffer.getvalue()

# As Windows writes them: cp932, without the flag. 表 and ソ hold a backslash as their second byte.
def cp932(path, names):
    # Same length in bytes, then put in place: zipfile itself writes UTF-8 only.
    plain = ['x%d' % at + 'x' * (len(name.encode('cp932')) - 2) for at, name in enumerate(names)]
    def mend(data):
        for a, b in zip(plain, names):
            data = data.replace(a.encode(), b.encode('cp932'))
        return data
    write(path, plain, mend)

cp932('names-cp932.zip', ['請求書.txt', '表示ソフト/①一覧表.txt', 'ﾃｽﾄ.txt'])
write('names-nfd.zip', [unicodedata.normalize('NFD', 'ご請求書 ガイド.txt')])
write('traversal.zip', ['../../etc/cron.d/x', 'C:\\Windows\\evil.txt', '/abs/evil.txt'])

# Info-ZIP's Unicode Path: the name itself is a makeshift.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    one = info('seikyu.txt')
    real = '請求書.txt'.encode()
    body = struct.pack('<BI', 1, zlib.crc32(b'seikyu.txt')) + real
    one.extra = struct.pack('<HH', 0x7075, len(body)) + body
    archive.writestr(one, link)
open(f'{out}/names-extra.zip', 'wb').write(buffer.getvalue())

# The directory says .txt, the entry itself .exe.
data = write('two-names.zip', ['report.txt'])
open(f'{out}/two-names.zip', 'wb').write(data.replace(b'report.txt', b'report.exe', 1))

# Two zips in one file: programs differ in which they show.
first, second = write('one.zip', ['harmless.txt']), write('two.zip', ['evil.txt'])
open(f'{out}/concatenated.zip', 'wb').write(first + second)
os.remove(f'{out}/one.zip'); os.remove(f'{out}/two.zip')

# Every entry of the directory points to the same packed bytes.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    archive.writestr(info('0'), b'\0' * 1000000)
    kernel = archive.infolist()[0]
    for at in range(1, 200):
        again = info(str(at % 10))
        for field in ('header_offset', 'CRC', 'compress_size', 'file_size', 'flag_bits'):
            setattr(again, field, getattr(kernel, field))
        archive.filelist.append(again)
open(f'{out}/overlap.zip', 'wb').write(buffer.getvalue())

# More entries than anybody attaches.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    for at in range(3000):
        archive.writestr(zipfile.ZipInfo(f'{at:x}'), b'')
data = buffer.getvalue()
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(info('many.zip'), data)
open(f'{out}/many-in-zip.zip', 'wb').write(buffer.getvalue())

# Cut off in the middle: no directory.
data = open(f'{out}/names-utf8.zip', 'rb').read()
open(f'{out}/cut.zip', 'wb').write(data[:-120])
PY
