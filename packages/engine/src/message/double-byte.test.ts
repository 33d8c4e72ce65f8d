import { describe, expect, it } from 'vitest'
import { decodeText } from './charset.ts'
import { decodeDoubleByte, decodeJis } from './double-byte.ts'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

describe('bytes mean what the WHATWG Encoding Standard says, on every platform', () => {
  it.each([
    ['shift_jis', 'a good text', '83 41 83 7d 83 5d 83 93 b1 41', 'アマゾンｱA'],
    ['shift_jis', '0x80 and control characters', '80 41 1a 1c 7f', '\x80A\x1a\x1c\x7f'],
    ['shift_jis', 'a letter behind half a character', '81 20 a0 41 fd 82', '\ufffd \ufffdA\ufffd\ufffd'],
    ['euc-jp', 'a good text', 'a5 a2 8e b1 8f b0 a1 41', 'アｱ丂A'],
    ['euc-jp', '0x80 to 0x9f', '80 41 9f', '\ufffdA\ufffd'],
    ['euc-jp', 'half characters', '8e 41 8f a1 41 8f 41 a5', '\ufffdA\ufffdA\ufffdA\ufffd'],
    ['euc-jp', 'rows that only some platforms fill', '8f f3 a1 8e e0', '\ufffd\ufffd'],
    ['big5', 'a good text', 'a4 a4 a4 e5 41', '中文A'],
    ['big5', 'what Node takes for private characters', '80 87 40 fa 40', '\ufffd\ufffd@\ufffd@'],
    ['euc-kr', 'a good text', 'c7 d1 b1 db a2 e6', '한글€'],
    ['euc-kr', 'syllables that Node does not know', '81 41 c9 a1', '\ufffdA\ufffd'],
  ] as const)('%s: %s', (charset, _, hex, text) => {
    expect(decodeDoubleByte(bytes(hex), charset, false)).toBe(text)
    expect(decodeDoubleByte(bytes(hex), charset, true)).toBe(text.includes('\ufffd') ? null : text)
  })

  it.each([
    ['escapes without text between them', '1b 24 42 1b 28 42 1b 24 42 25 22 1b 28 42', 'ア'],
    ['a line that begins in ASCII', '1b 24 42 25 22 0a 41', 'ア\nA'],
    ['half a character', '1b 24 42 25 1b 28 42 41', '\ufffdA'],
    ['Roman letters and kana', '1b 28 4a 5c 7e 1b 28 49 31 0e 32 0f 41', '¥‾ｱｲA'],
    ['JIS X 0212, which no platform has a table of', '1b 24 28 44 22 2f 1b 28 42 41', '〓A'],
    ['an escape that means nothing', '1b 25 47 41', '\ufffd%GA'],
  ])('iso-2022-jp: %s', (_, hex, text) => {
    expect(decodeJis(bytes(hex))).toBe(text)
  })
  it('iso-2022-jp: the second text is read like the first', () => {
    const text = bytes('1b 24 42 25 22 1b 28 42')
    expect([decodeJis(text), decodeJis(text)]).toEqual(['ア', 'ア'])
  })

  it.each([
    ['koi8-u', 'ae be d7', 'ўЎв'],
    ['windows-874', 'a1 db ff', 'ก\ufffd\ufffd'],
    ['windows-1253', 'aa e1', '\ufffdα'],
    ['windows-1255', 'e0 ca', 'א\u05ba'],
    ['iso-8859-16', 'aa de fe e9', 'ȘȚțé'],
    ['ibm866', '80 1a 1c 7f', 'А\x1a\x1c\x7f'],
    ['windows-1252', '80 81 e9', '€\x81é'],
  ])('%s, where Node 20 has a table of its own', (charset, hex, text) => {
    expect(decodeText(bytes(hex), charset)).toMatchObject({ text, charset })
  })
  it('gbk, where Node 20 has private characters', () => {
    expect(decodeText(bytes('d6 d0 ce c4 a2 e3 a3 a0'), 'gbk').text).toBe('中文€　')
  })
})
