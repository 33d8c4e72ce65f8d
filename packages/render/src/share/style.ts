/** The look of a shared file: paper and ink, readable on a phone, dark where the device is, black on white when printed. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#faf8f4;--card:#fffefb;--ink:#1c2530;--soft:#4d5866;--line:#d9d4c9;--next:#e9eef5}
.phishing{--tone:#a3241b;--tint:#fcebe8}.suspicious{--tone:#8a4b00;--tint:#fdf1dc}.unconfirmed{--tone:#4a5568;--tint:#eef0f3}.genuine{--tone:#1c6b3c;--tint:#e6f4ea}
@media (prefers-color-scheme:dark){
:root{--paper:#12171e;--card:#1a212b;--ink:#ece8df;--soft:#b3bac4;--line:#343e4b;--next:#22303f}
.phishing{--tone:#ff9e92;--tint:#3a1c1a}.suspicious{--tone:#f3bd6a;--tint:#35270f}.unconfirmed{--tone:#b9c2cf;--tint:#242c37}.genuine{--tone:#86d6a2;--tint:#16301f}
}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.7 "Hiragino Sans","Hiragino Kaku Gothic ProN","BIZ UDPGothic","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
main{max-width:40rem;margin:0 auto;padding:1.25rem 1rem 3rem}
.name{font-weight:700}
.verdict{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.5rem 1rem;align-items:center;margin:.75rem 0 1.75rem;padding:1.25rem;border:2px solid var(--tone);border-radius:.875rem;background:var(--tint)}
.verdict svg{width:3.25rem;height:3.25rem}
.verdict p,.verdict dl{grid-column:1/-1}
.area{fill:var(--tone)}.stroke{fill:none;stroke:var(--tint);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
h1{color:var(--tone);font-size:clamp(1.75rem,1.3rem + 2.4vw,2.5rem);line-height:1.3}
h1 span{display:block;font-size:1.0625rem;line-height:1.6}
h2{margin-top:1.75rem;font-size:1.1875rem;line-height:1.45}
h1,h2{word-break:auto-phrase}
ul,ol{padding-left:1.4rem}
li{margin-top:.6rem}
.why,.whose,footer,.more{color:var(--soft);font-size:.9375rem}
.why,.whose{display:block}
.site{font-weight:700}
.bad{color:var(--tone)}
.next{margin-top:1.75rem;padding:1.25rem;border-radius:.875rem;background:var(--next)}
.next h2{margin-top:0}
.next p{margin-top:.5rem}
.url{font-weight:700}
dt{color:var(--soft);font-size:.9375rem}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}
footer p{margin-top:.5rem}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--next:#fff}
.phishing,.suspicious,.unconfirmed,.genuine{--tone:#000;--tint:#fff}
body{font-size:11pt;line-height:1.55}
main{max-width:none;padding:0}
.next{border:1px solid #000}
.verdict,.next,li{break-inside:avoid}
h2{break-after:avoid}
}
`
/** Of exactly that text: the file's policy allows this style and no other. A test makes it anew. */
export const STYLE_HASH = 'sha256-JQq/ZglhBfU2DtqPYE3iD62QzvtfpZvHKK+Xq7oetII='
