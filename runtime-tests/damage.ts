import { numbers } from '../tools/damaged-files.mjs'
import type { Input } from './inputs.ts'

type Pick = ReturnType<typeof numbers>
const oneOf = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)] as T

/** Every decoder that browsers have, and labels that only mailers use. */
const CHARSETS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'utf-7', 'us-ascii', 'x-user-defined', 'replacement', 'hz-gb-2312', 'iso-2022-kr', 'unknown-8bit'],
  ...[
    'iso-2022-jp',
    'iso-2022-jp-ms',
    'shift_jis',
    'cp932',
    'euc-jp',
    'eucjp-ms',
    'gbk',
    'gb2312',
    'gb18030',
    'big5',
    'big5-hkscs',
    'euc-kr',
  ],
  ...['ks_c_5601-1987', 'ibm866', 'koi8-r', 'koi8-u', 'macintosh', 'x-mac-cyrillic', 'windows-874', 'tis-620'],
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) => `windows-125${page}`),
]

/** Text that runtimes may read differently: hosts, letters newer than some Unicode versions, halves of characters, escapes. */
const HOSTILE = [
  '\u001b$B\u001b(B\u001b$B%"%^%>%s\u001b(B',
  '\u001b$(D"/\u001b(J\\~\u001b(I123\u000e45\u000f',
  '&#xd800;&#x110000;&#0;&#x80;&nbsp&notin;',
  '<a href="http://amazon.co.jp\\@evil.example:80/%">Amazon</a>',
  '<a href="https://xn--amazn-mye.example:99999/">x</a><a href="https://xn--zzzzzzzz/">y</a>',
  '<a href="http://ａｍａｚｏｎ。ｃｏ。ｊｐ%2eevil.example/">Ａｍａｚｏｎ</a>',
  '<a href="http://faß.example/">1</a><a href="http://\u200da.example/">2</a><a href="http://a_b*c.example/">3</a>',
  '<a href="http://0x7f.1/">1</a><a href="http://[::1%25eth0]/">2</a><a href="http://1.2.3.4.5/">3</a>',
  '<a href="ht\ntps:evil.example">1</a><a href="//a b.example/">2</a><a href="http:///three.example">3</a>',
  '<a href="https://\u{1e4d0}\u{10d40}\u{16d40}\ua7dc.example/\u{1c89}">new letters</a>',
  '\u{1fae9}\u{1faea}\u{1f6d8}\u{1cc00} A\u{200b}m\u{2064}a\u{e0041}z\u{180f}o\u{34f}n',
  'ＡＭＡＺＯＮ ㍿アマゾン ㋿ ｱﾏｿﾞﾝ \u0130\u0131\u1e9e Δς',
  'Subject: =?shift_jis?B?gUCDQYN9g12Djw==?= =?euc-kr?Q?=81=41=C8=AF?=\r\n',
  'From: "Amazon" <a@xn--80ak6aa92e.example>, =?gb18030?B?gTCBMIEw?= <b@\u{1d41a}mazon.example>\r\n',
  '\u0000\u000b\u000c\u0085\u2028\u2029\ufeff\ufffe',
]

const encoder = new TextEncoder()
const ascii = (text: string) => encoder.encode(text)
const joined = (...pieces: readonly Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]))

/** Bytes that look like text of some double-byte character set, with an error now and then. */
function noise(length: number, pick: Pick): Uint8Array {
  const bytes: number[] = []
  const lowest = oneOf([0x80, 0xa1, 0xa1], pick)
  while (bytes.length < length) {
    const kind = pick(20)
    if (kind < 14) bytes.push(lowest + pick(0x100 - lowest), oneOf([0x40, lowest, lowest], pick) + pick(0x3f))
    else if (kind < 17) bytes.push(0x41 + pick(26))
    else if (kind < 19) bytes.push(pick(0x100))
    else bytes.push(...ascii('\r\n'))
  }
  return Uint8Array.from(bytes)
}

function encodedWord(pick: Pick): string {
  return `=?${oneOf(CHARSETS, pick)}?B?${btoa(String.fromCharCode(...noise(4 + pick(24), pick)))}?=`
}

type Harm = (bytes: Uint8Array, pick: Pick) => Uint8Array
const harms: readonly Harm[] = [
  function change(bytes, pick) {
    const changed = Uint8Array.from(bytes)
    for (let left = 1 + pick(12); left > 0; left--) changed[pick(changed.length)] = pick(256)
    return changed
  },
  function cutOut(bytes, pick) {
    const from = pick(bytes.length)
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + pick(80)))
  },
  function cutShort(bytes, pick) {
    return bytes.slice(0, 1 + pick(bytes.length))
  },
  function repeat(bytes, pick) {
    const from = pick(bytes.length)
    return joined(bytes.subarray(0, from + pick(120)), bytes.subarray(from))
  },
  function insert(bytes, pick) {
    const at = pick(bytes.length)
    return joined(bytes.subarray(0, at), ascii(oneOf(HOSTILE, pick)), bytes.subarray(at))
  },
  /** The label says one character set, the bytes are of another or of none. */
  function relabel(bytes, pick) {
    const head = [`Subject: ${encodedWord(pick)} ${encodedWord(pick)}`, `From: ${encodedWord(pick)} <a@b.example>`]
    const type = [
      `Content-Type: text/${oneOf(['plain', 'html'], pick)}; charset=${oneOf(CHARSETS, pick)}`,
      'Content-Transfer-Encoding: 8bit',
    ]
    return joined(ascii(`${[...head, ...type].join('\r\n')}\r\n`), bytes, ascii('\r\n'), noise(20 + pick(600), pick))
  },
  /** Nothing but bytes of one character set, and a link. */
  function replaceBody(_, pick) {
    const head = `Subject: ${encodedWord(pick)}\r\nContent-Type: text/html; charset=${oneOf(CHARSETS, pick)}\r\n\r\n`
    return joined(ascii(head), noise(20 + pick(300), pick), ascii(oneOf(HOSTILE, pick)), noise(pick(60), pick))
  },
]

/** `count` messages made of `messages`, each harmed once to four times. */
export function damaged(messages: readonly Input[], count: number, seed: number): Input[] {
  const pick = numbers(seed)
  return Array.from({ length: count }, (_, index) => {
    const { name, bytes } = oneOf(messages, pick)
    let harmed = bytes
    for (let left = 1 + pick(4); left > 0; left--) harmed = oneOf(harms, pick)(harmed, pick)
    return { name: `damaged/${String(index).padStart(3, '0')}-${name.replace(/^.*\//, '')}`, bytes: harmed }
  })
}
