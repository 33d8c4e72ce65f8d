/** Makes the samples: `node packages/readers/samples/apple-mail/make.mjs`. */
import { writeFileSync } from 'node:fs'

const MAIL =
  'Received: from mail.evil.example ([192.0.2.25]) by mx.example.jp; Fri, 13 Nov 2026 08:12:31 +0900\r\nFrom: =?utf-8?B?6Zuo5a6/6YqA6KGM?= <info@evil.example>\r\n' +
  'To: hanako@example.jp\r\nSubject: =?utf-8?B?6Zuo5a6/?=\r\nDate: Fri, 13 Nov 2026 08:12:30 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n' +
  'Content-Transfer-Encoding: 8bit\r\n\r\nご確認ください。\r\nhttps://amayado.evil.example/\r\n'
const LIST =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
  '<plist version="1.0">\n<dict>\n\t<key>date-received</key>\n\t<integer>1794525151</integer>\n\t<key>flags</key>\n\t<integer>8590195713</integer>\n</dict>\n</plist>\n'
const write = (name, length, mail, list = LIST) =>
  writeFileSync(new URL(`${name}.emlx`, import.meta.url), `${String(length).padEnd(10)}\n${mail}${list}`)
const size = Buffer.byteLength(MAIL)
const LEFT_OUT = MAIL.replace(
  'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n',
).concat(
  '--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Disposition: attachment; filename=a.zip\r\nX-Apple-Content-Length: 12345\r\n\r\n--b--\r\n',
)

write('mail', size, MAIL)
write('length-too-short', size - 30, MAIL)
write('length-too-long', size + 5_000_000, MAIL)
write('left-out.partial', Buffer.byteLength(LEFT_OUT), LEFT_OUT)
