#!/bin/sh
# Makes the samples beside it. Needs from Debian: libreoffice-writer, -calc and -impress, python3-docx, python3-openpyxl, qrencode; cfb of this repository.
set -eu
out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
qrencode -s 3 -o qr.png https://evil.example/qr
/usr/bin/python3 "$out/make.py" "$work"

office() {
  soffice --headless -env:UserInstallation="file://$work/profile" --convert-to "$1" --outdir "$work/$3" "$2" > /dev/null
}
mkdir made
office odt button.docx made
office doc button.docx made
office ods sheet.xlsx made
office xls sheet.xlsx made
office odp slides.fodp made
office pptx slides.fodp made
office ppt slides.fodp made
/usr/bin/python3 "$out/make.py" "$work" again
rm -f "$out"/*.doc* "$out"/*.xls* "$out"/*.ppt* "$out"/*.od? "$out"/*.bin
cp ./*.docx ./*.docm ./*.xlsx ./*.xlsm ./*.odt made/* "$out"
node "$out/make.mjs" "$work/made" "$out"
