import { describe, expect, it } from 'vitest'
import { joinWords, type ReadLine, textOf } from './layout.ts'

const TALL = 10
const SIZE = { width: 400, height: 800 }
/** A line at this height, as wide as its text. */
const line = (text: string, y: number, more: Partial<ReadLine> = {}): ReadLine => ({
  text,
  box: { x0: 20, y0: y, x1: 20 + text.length * 8, y1: y + TALL },
  confidence: 0.9,
  address: /[./:-]/.test(text),
  ...more,
})
const text = (...lines: ReadLine[]) => textOf(lines, SIZE, TALL, 1_000)?.text

describe('an address that an app broke is whole again', () => {
  it('at a hyphen', () => {
    expect(text(line('https://amaz0n-', 0), line('info.example/ap', 21), line('更新', 42))).toBe('https://amaz0n-info.example/ap\n更新')
  })
  it('where the line was full', () => {
    expect(text(line('https://web.ib.mizuh0bank.exa', 0), line('mple/servlet/LOGBNK000', 21))).toBe(
      'https://web.ib.mizuh0bank.example/servlet/LOGBNK000',
    )
  })
  it('over three lines, with Japanese behind it', () => {
    expect(text(line('https://a-', 0), line('b-', 21), line('c.example/をご確認', 42))).toBe('https://a-b-c.example/をご確認')
  })
  it('and its capitals are mended on each line of its host', () => {
    expect(text(line('https://amaz0n-', 0), line('Offlce.example/A', 21))).toBe('https://amaz0n-0fflce.example/A')
  })
})

describe('what only stands below an address stays apart', () => {
  it.each([
    ['Japanese', [line('https://evil.example/', 0), line('ログイン', 21)]],
    [
      'a name',
      [
        line('https://evil.example/a', 0),
        line('Amazon', 21, { address: false }),
        line('とても長い行がこの段にはありますのでそこでは折れません', 42),
      ],
    ],
    ['another address', [line('https://evil.example/-', 0), line('https://b.example', 21)]],
    ['a piece in the next paragraph', [line('https://evil-', 0), line('info.example', 40)]],
    ['a line of words', [line('https://evil.example/a-', 0), line('Thank you.', 21)]],
  ])('%s', (_, lines) => {
    expect(text(...lines)).toBe(lines.map((each) => each.text).join('\n'))
  })
})

it('gives each line its place in the text and in the picture', () => {
  expect(textOf([line('本人', 80), line('確認', 160)], SIZE, TALL, 1_000)?.lines).toEqual([
    { start: 0, end: 2, box: [0.05, 0.1, 0.04, 0.0125], confidence: 0.9 },
    { start: 3, end: 5, box: [0.05, 0.2, 0.04, 0.0125], confidence: 0.9 },
  ])
})

it('puts Japanese words together and keeps Latin ones apart', () => {
  const word = (text: string, x0: number, x1: number) => ({ text, box: { x0, y0: 0, x1, y1: TALL }, confidence: 1 })
  expect(joinWords([word('ご', 0, 10), word('利用', 14, 34)], TALL)).toBe('ご利用')
  expect(joinWords([word('Apple', 0, 40), word('Account', 46, 90), word('の', 94, 104)], TALL)).toBe('Apple Accountの')
  expect(joinWords([word('楽天', 0, 20), word('3分前', 300, 340)], TALL)).toBe('楽天 3分前')
})
