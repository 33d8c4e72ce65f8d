import { describe, expect, it } from 'vitest'
import type { HopAnswer } from './ask.ts'
import { LIMITS } from './limits.ts'
import { nextUrl, onwardFrom, refreshTarget } from './onward.ts'
import { readPage } from './page.ts'

const AT = new URL('https://a.example/dir/page?q#part')
const answer = (more: Partial<HopAnswer>): HopAnswer => ({
  status: 200,
  location: null,
  refresh: null,
  page: null,
  unread: false,
  download: false,
  ...more,
})
function next(more: Partial<HopAnswer>): string | null {
  const { onward } = onwardFrom(answer(more), AT, LIMITS)
  return onward === null ? null : (nextUrl(onward)?.href ?? 'no address')
}
/** As Node hands a header over: a character a byte. */
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

describe('a Location', () => {
  it.each([
    ['https://b.example/x', 'https://b.example/x#part'],
    ['https://b.example/x#own', 'https://b.example/x#own'],
    ['/x', 'https://a.example/x#part'],
    ['x', 'https://a.example/dir/x#part'],
    ['../x', 'https://a.example/x#part'],
    ['?x', 'https://a.example/dir/page?x#part'],
    ['//b.example/x', 'https://b.example/x#part'],
    ['\\\\b.example\\x', 'https://b.example/x#part'],
    ['https:b.example', 'https://a.example/dir/b.example#part'],
    ['http:b.example', 'http://b.example/#part'],
    ['https:///b.example/x', 'https://b.example/x#part'],
    ['HTTPS://B.EXAMPLE/x', 'https://b.example/x#part'],
    ['  https://b.example/x  ', 'https://b.example/x#part'],
    ['ht\ttps://b.exa\tmple/x', 'https://b.example/x#part'],
    ['https://b.example/a%0d%0aSet-Cookie:%20x=y', 'https://b.example/a%0d%0aSet-Cookie:%20x=y#part'],
    ['http://2130706433/', 'http://127.0.0.1/#part'],
    ['http://0x7f.1/', 'http://127.0.0.1/#part'],
    ['http://0177.0.0.1./', 'http://127.0.0.1/#part'],
    ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/#part'],
    [bytes('https://ｂ．example/x'), 'https://b.example/x#part'],
    [bytes('https://ｂ．example／x'), 'no address'],
    [bytes('https://例え.example/道?語'), 'https://xn--r8jz45g.example/%E9%81%93?%E8%AA%9E#part'],
    ['https://b.example/\xe9', 'https://b.example/%E9#part'],
    ['http://[bad', 'no address'],
    ['http://', 'no address'],
  ])('%j leads to %s', (location, end) => {
    expect(next({ location })).toBe(end)
  })
  it('goes before whatever the page says', () => {
    expect(next({ location: '/x', refresh: '0;url=/y', page: '<meta http-equiv=refresh content="0;url=/z">' })).toBe(
      'https://a.example/x#part',
    )
  })
})

describe('a refresh', () => {
  it.each([
    ['0;url=https://b.example/', 'https://b.example/'],
    ['0; URL = "https://b.example/x y" and more', 'https://b.example/x y'],
    ["0,url='https://b.example/'", 'https://b.example/'],
    ['0 https://b.example/', 'https://b.example/'],
    ['  3.5 ;\n url=b', 'b'],
    ['.5;url=b', 'b'],
    ['0;urlx', 'urlx'],
    ['0;"b"', 'b'],
    ['60;url=b', 'b'],
    ['61;url=b', null],
    ['99999999999999999999;url=b', null],
    ['0', null],
    ['0;', null],
    ['0;url=', null],
    ['0url=b', null],
    ['url=b', null],
    ['', null],
    ['-1;url=b', null],
  ])('%j leads to %j', (value, target) => {
    expect(refreshTarget(value, LIMITS.refreshSeconds)).toBe(target)
  })
  it('stands in a header, or on the page', () => {
    expect(next({ refresh: '0;url=/x' })).toBe('https://a.example/x')
    expect(next({ page: '<META HTTP-EQUIV=Refresh CONTENT="0;URL=/x">' })).toBe('https://a.example/x')
    expect(next({ page: '<noscript><meta http-equiv="refresh" content="0;url=/x"></noscript>' })).toBe('https://a.example/x')
    expect(next({ page: '<base href="//b.example/d/"><meta http-equiv=refresh content="0;url=x">' })).toBe('https://b.example/d/x')
    expect(next({ page: '<meta http-equiv=refresh content="0;url=&#47x">' })).toBe('https://a.example/x')
    expect(next({ page: '<meta http-equiv=refresh content="300"><meta http-equiv=refresh content="0;url=x">' })).toBe(
      'https://a.example/dir/x',
    )
  })
  it('is none in a comment, a script, a title or an attribute', () => {
    const meta = '<meta http-equiv=refresh content="0;url=/x">'
    for (const page of [
      `<!-- ${meta} -->`,
      `<script>${meta}</script>`,
      `<title>${meta}</title>`,
      `<textarea>${meta}</textarea>`,
      `<a title='${meta}'>`,
      `<plaintext>${meta}`,
      '<link rel=canonical href="https://www.amazon.co.jp/">',
    ])
      expect(next({ page }), page).toBe(null)
  })
})

describe('a page', () => {
  const scripted = (page: string) => readPage(page).script
  const text = '読むためのことば。'.repeat(50)
  it('is said to lead on by script where a script says so, or where there is nothing else', () => {
    for (const code of ['location="x"', 'window.location.href = x', 'top.location.replace(x)', 'document . location . assign (x)'])
      expect(scripted(`<p>${text}<script>${code}</script>`), code).toBe(true)
    expect(scripted(`<body onload="location='x'">${text}`)).toBe(true)
    expect(scripted('<script src=x.js></script>')).toBe(true)
  })
  it('is not where it is there to be read', () => {
    expect(scripted(`<p>${text}<script>count(location.pathname)</script>`)).toBe(false)
    expect(scripted(`<p>${text} location = 京都`)).toBe(false)
    expect(scripted('<p>短い')).toBe(false)
  })
  it('is read in a time that grows with its size, however it is built: else this would take minutes', () => {
    const chars = LIMITS.pageBytes * 8
    const most = (unit: (nth: number) => string) => {
      let page = ''
      for (let nth = 0; page.length < chars; nth++) page += unit(nth)
      return page.slice(0, chars)
    }
    for (const page of [
      most((nth) => `<b x=${nth}>`) + '<p>'.repeat(9),
      `<a ${most((nth) => `a${nth} `)}`,
      `<meta http-equiv=refresh content="${' '.repeat(chars)}">`,
      `<script>${most(() => 'location')}${' '.repeat(chars)}</script>`,
      `<script>location${' '.repeat(chars)}</script>`,
      most(() => '<!--'),
      most(() => '&'),
      most(() => '<constructor><__proto__>'),
      most(() => '<'),
    ]) {
      readPage(page)
      refreshTarget(page, LIMITS.refreshSeconds)
    }
  })
})
