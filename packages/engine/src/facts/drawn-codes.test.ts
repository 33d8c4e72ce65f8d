import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DrawnCode, drawnCodesOf } from './drawn-codes.ts'

/** `qrencode -t ASCII` of https://evil.example/a?b=1 */
const CODE = `
#######...#....#..#######
#.....#..#...#.##.#.....#
#.###.#.#..#..#...#.###.#
#.###.#..#..#.#...#.###.#
#.###.#..#..####..#.###.#
#.....#...#######.#.....#
#######.#.#.#.#.#.#######
........#..#.#.#.........
###.#####...##..###...#..
##.#.....#.###..#.#.....#
##...###..###...#####.###
.##.#...###.####.##....#.
###...#.#.######.##..#.##
.###....####....###..#..#
#.....#.#.#..#.....#..###
.#.#.#.#...#.####...#..#.
#...####.#...#..######...
........##...#.##...##.##
#######.###...###.#.##.##
#.....#.##.####.#...##.##
#.###.#.#.##.##.######...
#.###.#..#....###..####..
#.###.#.#...##.#....#...#
#.....#.###..####.#.##.#.
#######.##..##..#.##...##`
  .trim()
  .split('\n')
  .map((line) => [...line].map((char) => char === '#'))
const SIDE = CODE.length

/** With two light modules around. */
const FRAMED = Array.from({ length: SIDE + 4 }, (_, y) => Array.from({ length: SIDE + 4 }, (_, x) => CODE[y - 2]?.[x - 2] ?? false))
const isDark = (y: number, x: number) => FRAMED[y]?.[x] ?? false

const drawn = (text: string, format: 'plain' | 'html'): readonly DrawnCode[] =>
  drawnCodesOf({ part: '1', format, text, charset: 'utf-8', shown: true }).codes

/** The modules that a picture shows, looked at in their middle. */
function modulesOf({ pixels }: DrawnCode): readonly (readonly boolean[])[] {
  const head = /^P5\n(\d+) (\d+)\n255\n/.exec(String.fromCharCode(...pixels.subarray(0, 30)))
  const [offset, width, height] = [head?.[0].length ?? 0, Number(head?.[1]), Number(head?.[2])]
  let [left, right, top, bottom] = [width, 0, height, 0]
  for (const [number, value] of pixels.subarray(offset).entries()) {
    if (value >= 128) continue
    left = Math.min(left, number % width)
    right = Math.max(right, (number % width) + 1)
    top = Math.min(top, Math.floor(number / width))
    bottom = Math.max(bottom, Math.floor(number / width) + 1)
  }
  expect(height).toBeGreaterThan(bottom)
  const at = (from: number, to: number, number: number) => Math.floor(from + ((number + 0.5) * (to - from)) / SIDE)
  return CODE.map((row, y) => row.map((_, x) => (pixels[offset + at(top, bottom, y) * width + at(left, right, x)] ?? 255) < 128))
}
const shows = (codes: readonly DrawnCode[]) => codes.some((code) => JSON.stringify(modulesOf(code)) === JSON.stringify(CODE))

const chars = (dark: string, light: string) => FRAMED.map((row) => row.map((module) => (module ? dark : light)).join('')).join('\n')
const halves = () => {
  const lines: string[] = []
  for (let y = 0; y < FRAMED.length; y += 2) {
    const glyph = (x: number) => (isDark(y, x) ? (isDark(y + 1, x) ? '█' : '▀') : isDark(y + 1, x) ? '▄' : ' ')
    lines.push((FRAMED[y] ?? []).map((_, x) => glyph(x)).join(''))
  }
  return lines.join('\n')
}
const braille = () => {
  const lines: string[] = []
  for (let y = 0; y < FRAMED.length; y += 4) {
    const bits = [0, 1, 2, 6, 3, 4, 5, 7]
    const glyph = (x: number) =>
      bits.reduce((sum, bit, dot) => sum | (isDark(y + (dot % 4), x + Math.floor(dot / 4)) ? 1 << bit : 0), 0x2800)
    lines.push(Array.from({ length: Math.ceil(FRAMED.length / 2) }, (_, pair) => String.fromCharCode(glyph(pair * 2))).join(''))
  }
  return lines.join('\n')
}

describe('a code drawn with characters is seen', () => {
  it.each([
    ['two full blocks a module', chars('██', '  ')],
    ['one full block a module', chars('█', ' ')],
    ['squares', chars('■', '□')],
    ['squares and wide spaces', chars('■', '\u3000')],
    ['emoji', chars('⬛', '⬜')],
    ['shades', chars('██', '░░')],
    ['number signs', chars('##', '  ')],
    ['half blocks', halves()],
    ['braille', braille()],
    ['light on dark', chars('  ', '██')],
    ['quoted', halves().replace(/^/gm, '> ')],
    ['lines apart', chars('██', '  ').replaceAll('\n', '\n\n')],
  ])('%s', (_, text) => {
    expect(shows(drawn(text, 'plain'))).toBe(true)
    expect(shows(drawn(`<p>Scan</p><pre>${text}</pre>`, 'html'))).toBe(true)
  })

  it('and where it stands in a plain text', () => {
    const before = 'コードを読み取ってください。\n\n'
    const [code] = drawn(`${before}${halves()}\n\n■■■ お知らせ ■■■\n`, 'plain')
    // Its first and last line are blank.
    const blank = FRAMED.length + 1
    expect(code?.at).toEqual({ start: before.length + blank, end: before.length + halves().length - blank })
  })
})

const row = (cell: (module: boolean) => string, row: readonly boolean[]) => row.map(cell).join('')
const table = (cell: (module: boolean) => string, head = '') =>
  `${head}<table>${CODE.map((one) => `<tr>${row(cell, one)}</tr>`).join('')}</table>`
/** Neighbours of one colour as one. */
const merged = (cell: (module: boolean, count: number) => string, modules: readonly boolean[]) => {
  const runs: { module: boolean; count: number }[] = []
  for (const module of modules) {
    const last = runs.at(-1)
    if (last?.module === module) last.count++
    else runs.push({ module, count: 1 })
  }
  return runs.map(({ module, count }) => cell(module, count)).join('')
}
const box = (tag: string, module: boolean, count = 1, rest = '') =>
  `<${tag} style="${rest};width:${4 * count}px;height:4px;background:${module ? '#000' : '#fff'}"></${tag}>`

describe('a code drawn with boxes is seen', () => {
  it.each([
    ['cells with bgcolor', table((module) => `<td bgcolor="${module ? '#000000' : '#ffffff'}"></td>`)],
    ['cells with a style', table((module) => `<td style="width:4px;background-color:${module ? 'navy' : 'white'}">&nbsp;</td>`)],
    [
      'cells with a class',
      table((module) => `<td class=${module ? 'd' : 'l'}></td>`, '<style>.d{background:#000}.l{background:#fff}</style>'),
    ],
    ['cells on a dark table', table((module) => (module ? '<td bgcolor="white"></td>' : '<td></td>'), '<div style="background:black">')],
    [
      'cells with colspan',
      `<table>${CODE.map((one) => `<tr>${merged((module, count) => `<td colspan=${count} bgcolor=${module ? 'black' : 'white'}></td>`, one)}</tr>`).join('')}</table>`,
    ],
    [
      'tables of one row',
      CODE.map(
        (one) =>
          `<table><tr>${merged((module, count) => `<td width=${4 * count} height=4 bgcolor=${module ? 'black' : 'white'}></td>`, one)}</tr></table>`,
      ).join(''),
    ],
    [
      'pictures of one pixel',
      CODE.map((one) => `${row((module) => `<img src="cid:${module ? 1 : 2}" width=4 height=4>`, one)}<br>`).join(''),
    ],
    ['pictures in cells', table((module) => `<td><img src="cid:${module ? 1 : 2}" width=4 height=4></td>`)],
    ['inline blocks', CODE.map((one) => `<div>${row((module) => box('span', module, 1, 'display:inline-block'), one)}</div>`).join('')],
    [
      'floating boxes of any width',
      CODE.map((one) => `<div>${merged((module, count) => box('div', module, count, 'float:left'), one)}</div>`).join(''),
    ],
    [
      'boxes that wrap',
      `<div style="width:${SIDE * 4}px">${CODE.map((one) => row((module) => box('div', module, 1, 'float:left'), one)).join('')}</div>`,
    ],
    [
      'coloured blocks',
      CODE.map((one) => `<div>${row((module) => `<span style="color:${module ? '#000' : '#fff'}">██</span>`, one)}</div>`).join(''),
    ],
    [
      'spaces with a background',
      CODE.map(
        (one) => `<div>${row((module) => `<span style="background:${module ? '#000' : '#fff'}">&nbsp;&nbsp;</span>`, one)}</div>`,
      ).join(''),
    ],
    [
      'shadows',
      `<div style="box-shadow:${CODE.flatMap((one, y) => one.flatMap((module, x) => (module ? [`${x * 4}px ${y * 4}px 0 #000`] : []))).join(',')}"></div>`,
    ],
  ])('%s', (_, html) => {
    expect(shows(drawn(`<p>Amazon</p>${html}<p>Amazon</p>`, 'html'))).toBe(true)
  })

  it('whatever cells span rows', () => {
    const taken = CODE.map((one) => one.map(() => false))
    const cell = (y: number, x: number, module: boolean) => {
      if (taken[y]?.[x] === true) return ''
      let rows = 1
      while (CODE[y + rows]?.[x] === module) rows++
      for (let down = 0; down < rows; down++) (taken[y + down] ?? [])[x] = true
      return `<td rowspan=${rows} bgcolor=${module ? 'black' : 'white'}></td>`
    }
    const html = `<table>${CODE.map((one, y) => `<tr>${one.map((module, x) => cell(y, x, module)).join('')}</tr>`).join('')}</table>`
    expect(shows(drawn(html, 'html'))).toBe(true)
  })
})

describe('nothing is made of', () => {
  it.each([
    ['headings', '■□■□■□■□■□■□\nお知らせ\n■□■□■□■□■□■□\n'.repeat(20), 'plain'],
    ['rules', `${'━'.repeat(40)}\n${'-'.repeat(60)}\n${'#'.repeat(60)}\n`.repeat(3), 'plain'],
    ['tables of words', `<table>${'<tr><td></td><td>Amazon</td><td></td></tr>'.repeat(200)}</table>`, 'html'],
    ['empty cells', `<table>${`<tr>${'<td></td>'.repeat(20)}</tr>`.repeat(20)}</table>`, 'html'],
  ] as const)('%s', (_, text, format) => {
    expect(drawn(text, format)).toEqual([])
  })

  it('and any text is borne', () => {
    const part = fc.constantFrom(
      '<table>',
      '<tr>',
      '<td colspan=99999 bgcolor=black>',
      '<td rowspan=-1>',
      '<img src=a>',
      '<div style="width:0px;background:red">',
      '</div>',
      '<br>',
      '█',
      '▀',
      '\n',
      ' ',
      '<pre>',
      'x',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 400 }), fc.constantFrom('plain' as const, 'html' as const), (parts, format) => {
        const text = parts.join('') + '█'.repeat(40)
        for (const { pixels } of drawn(text, format)) expect(pixels.length).toBeLessThan(4_000_000)
      }),
      { numRuns: 200, seed: 5 },
    )
  })

  it('more than a page may ask for', () => {
    const greedy = `<table>${`<tr>${'<td colspan=800 rowspan=800 bgcolor=black></td>'.repeat(2)}</tr>`.repeat(900)}</table>`.repeat(20)
    expect(drawnCodesOf({ part: '1', format: 'html', text: greedy, charset: 'utf-8', shown: true }).cut).toBe(true)
  })

  it('more than a few pictures, however much is drawn', () => {
    expect(drawn(`${halves()}\n\nx\n\n`.repeat(100), 'plain').length).toBeLessThanOrEqual(16)
    expect(drawn(table((module) => `<td bgcolor="${module ? '#000' : '#fff'}"></td>`).repeat(60), 'html').length).toBeLessThanOrEqual(16)
  })
})
