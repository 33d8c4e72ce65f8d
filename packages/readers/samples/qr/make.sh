#!/bin/bash
# Codes as a mail, a poster or a screenshot shows them, with qrencode, zint and ImageMagick 6 from Debian. Run in this folder.
# Writes expected.tsv: a file, then what its codes say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
rm -f ./*.png ./*.jpg ./*.webp ./*.gif expected.tsv
url='https://login.evil.example/verify?id=8c1f'

code() { qrencode -o "$work/code.png" "$@"; } # the code alone, in $work/code.png
# take NAME CONTENT... : the convert arguments come from $args
take() { local name=$1; shift; convert "$work/code.png" "${args[@]}" -strip "$name"; (IFS=$'\t'; printf '%s\t%s\n' "$name" "$*" >> expected.tsv); }

# Versions, levels, sizes
args=()
for level in L M Q H; do code -s 4 -l $level "$url"; take level-$level.png "$url"; done
for version in 1 2 5 10 20 30 40; do
  text="https://e.test/"; [ $version -gt 1 ] && text="https://evil.example/$(printf "%0$((version * 3))d" 7)"
  code -s 2 -l L -v $version "$text"; take version-$version.png "$text"
done
for size in 1 2 3 6 12; do code -s $size "$url"; take module-$size.png "$url"; done
code -s 40 "$url"; args=(-scale 3000x3000); take huge.png "$url"
code -s 10 "$url"; args=(-resize 62x62); take thumbnail.png "$url"
args=(); code -s 4 -m 0 "$url"; take no-quiet-zone.png "$url"
args=(-bordercolor '#444' -border 20); code -s 5 -m 1 "$url"; take narrow-quiet-zone.png "$url"

# Turned
code -s 5 "$url"
for angle in 7 45 90 133 180 211 270 301; do args=(-background white -rotate $angle); take turned-$angle.png "$url"; done
args=(-flop); take mirrored.png "$url"
args=(-flop -background white -rotate 30); take mirrored-turned.png "$url"

# Inverted and coloured
args=(-negate); take inverted.png "$url"
args=(-negate -background black -rotate 25); take inverted-turned.png "$url"
args=(-negate -bordercolor white -border 30); take inverted-on-white.png "$url"
colour() { args=(+level-colors "$2,$3"); take "colour-$1.png" "$url"; }
colour navy '#0b2a6b' white; colour amazon '#232f3e' '#ff9900'; colour green '#06c755' white; colour red '#e60012' white
colour yellow '#ffd400' white; colour pale '#aaa' '#eee'; colour paler '#cacaca' '#e6e6e6'; colour dark '#111' '#333'
colour red-on-green '#d00000' '#005a00'; colour blue-on-red '#2020ff' '#c00000'
args=(\( -size 165x165 gradient:'#000'-'#8ac' \) -compose Screen -composite); take gradient.png "$url"

# Blurred, noisy, squeezed
code -s 5 "$url"
for blur in 1 2 3; do args=(-blur 0x$blur); take blur-$blur.png "$url"; done
for quality in 50 20 8 3; do args=(-quality $quality); take jpeg-$quality.jpg "$url"; done
args=(-attenuate 0.6 -seed 3 +noise Gaussian -colorspace gray); take noise.png "$url"
args=(-attenuate 1.2 -seed 4 +noise Impulse); take salt.png "$url"
args=(-resize 60%x100%\!); take narrow.png "$url"
args=(-quality 30 -define webp:lossless=false); take webp.webp "$url"
args=(); take gif.gif "$url"
args=(-distort Perspective '0,0 20,10 165,0 150,0 165,165 165,165 0,165 0,150' -background white); take perspective.png "$url"
args=(-virtual-pixel white -distort Perspective '0,0 40,25 165,0 140,5 165,165 165,165 0,165 5,140'); take perspective-strong.png "$url"
args=(-virtual-pixel white -distort Barrel '0.0 0.0 0.12'); take bulging.png "$url"
args=(-fill none \( -size 165x165 radial-gradient:white-'#555' \) -compose Multiply -composite); take lamp.png "$url"

# With something over it
code -s 6 -l H "$url"
args=(-gravity center \( -size 50x50 xc:white -fill '#ff9900' -draw 'circle 25,25 25,5' \) -composite); take logo.png "$url"
args=(-gravity center \( -size 66x66 xc:'#232f3e' \) -composite); take logo-large.png "$url"
args=(-fill '#c00' -draw 'rectangle 60,150 100,190'); take stained.png "$url"
args=(\( -size 246x90 xc:'rgba(255,255,255,0.5)' \) -gravity north -composite); take veiled.png "$url"
args=(-fill black -draw 'rectangle 0,0 246,15'); take quiet-zone-covered.png "$url"
args=(-alpha set -fuzz 10% -transparent white); take transparent.png "$url"
# Rounded dots
args=(-scale 400% -blur 0x6 -threshold 50% -resize 50%); take rounded.png "$url"

# Several, and in pages
page() { convert -size 390x844 "xc:$1" -font DejaVu-Sans -pointsize 18 -fill "$2" -draw "text 20,80 'Amazon Prime' text 20,120 'Scan to update your payment'" -fill '#ff9900' -draw 'rectangle 20,600 370,650' "$work/page.png"; }
place() { convert "$work/page.png" \( "$work/code.png" -filter point -resize "$1" \) -geometry "$2" -composite "$work/page.png"; }
onpage() { cp "$work/page.png" "$work/code.png"; args=("${more[@]}"); take "$@"; }
more=()
page white black; code -s 4 "$url"; place 132x132 +129+250; onpage screenshot.png "$url"
page '#121212' white; code -s 4 "$url"; place 132x132 +129+250; onpage screenshot-dark.png "$url"
page '#121212' white; code -s 4 "$url"; convert "$work/code.png" -negate "$work/code.png"; place 132x132 +129+250; onpage screenshot-dark-inverted.png "$url"
page white black; code -s 2 "$url"; place 66x66 +160+250; onpage screenshot-tiny.png "$url"
more=(-quality 25); page white black; code -s 4 "$url"; place 132x132 +129+250; onpage screenshot-25.jpg "$url"
more=(-resize 50%); page white black; code -s 6 "$url"; place 198x198 +96+250; onpage screenshot-half.png "$url"
more=(); page white black; code -s 3 "$url"; place 99x99 +20+200
code -s 3 'https://www.amazon.co.jp/'; place 75x75 +250+200; onpage two.png "$url" 'https://www.amazon.co.jp/'
page white black; code -s 5 'https://www.amazon.co.jp/'; place 145x145 +20+200
code -s 3 "$url"; convert "$work/code.png" -negate +level-colors '#999,#eee' "$work/code.png"; place 99x99 +250+400; onpage decoy.png "$url" 'https://www.amazon.co.jp/'
page white black; for n in 1 2 3 4 5 6; do code -s 2 "https://evil.example/$n"; place 58x58 +$((20 + n % 3 * 120))+$((200 + n % 2 * 150)); done
onpage six.png https://evil.example/{1,2,3,4,5,6}
more=(-virtual-pixel gray -distort SRT 0.9,17 -attenuate 0.3 -seed 8 +noise Gaussian -quality 60)
page '#f4efe6' black; code -s 5 "$url"; place 165x165 +110+250; onpage photo.jpg "$url"
page white black; onpage none.jpg

# Other forms of code
zint() { command zint "$@" -o "$work/code.png" > /dev/null; }
args=(-bordercolor white -border 16 -colorspace gray)
zint -b MICROQR --scale 3 -d 'EVIL.EXAMPLE/A'; take micro-qr.png 'EVIL.EXAMPLE/A'
zint -b RMQR --scale 3 -d "$url"; take rmqr.png "$url"
zint -b DATAMATRIX --scale 3 -d "$url"; take data-matrix.png "$url"
zint -b AZTEC --scale 3 -d "$url"; take aztec.png "$url"

# What codes say
args=()
says() { code -s 3 "$2"; take "says-$1.png" "$2"; }
says mail 'mailto:help@evil.example?subject=refund'; says tel 'tel:05012345678'; says sms 'SMSTO:05012345678:START'; says wifi 'WIFI:T:WPA;S:free;P:secret;;'
says matmsg 'MATMSG:TO:help@evil.example;SUB:refund;BODY:my card;;'; says mebkm 'MEBKM:TITLE:Amazon;URL:https\://evil.example/a;;'
says app 'paypay://transfer?to=evil'; says otp 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP'; says host 'evil.example/login'; says ip '192.0.2.7:8080/a'
says words 'お支払い方法を更新してください'; says in-words '詳細はこちら https://evil.example/a'
says contact $'BEGIN:VCARD\nVERSION:3.0\nN:Support\nURL:https://evil.example/\nEND:VCARD'
sed -i -z 's/says-contact.png\tBEGIN:VCARD[^\t]*VCARD\n/says-contact.png\tBEGIN:VCARD\\nVERSION:3.0\\nN:Support\\nURL:https:\/\/evil.example\/\\nEND:VCARD\n/' expected.tsv
