import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { readMessages } from '../message/read.ts'
import { appearanceOf } from './appearance.ts'

function look(mail: string) {
  for (const read of readMessages(mail.replace(/\n/g, '\r\n'), { name: 'a' })) return 'code' in read ? null : appearanceOf(read)
  return null
}

const HEAD = 'From: a@a.example\nTo: b@b.example\nMIME-Version: 1.0\n'
const page = (html: string) => look(`${HEAD}Content-Type: text/html; charset=UTF-8\n\n${html}\n`)
const shown = (html: string) => page(html)?.html.trim()
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const part = (type: string, id: string, content: string) =>
  `--x\nContent-Type: ${type}\nContent-ID: <${id}>\nContent-Transfer-Encoding: base64\n\n${content}\n`
const related = (html: string, ...parts: string[]) =>
  look(`${HEAD}Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n${html}\n${parts.join('')}--x--\n`)

describe('the appearance of a message', () => {
  it('is that of the HTML a mail client would draw, not of the text beside it', () => {
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\ntext\n--x\nContent-Type: text/html\n\n<b>html</b>\n--x--\n`
    expect(look(mail)).toMatchObject({ html: expect.stringContaining('<b>html</b>'), cut: false, pictures: [] })
  })

  it('is nothing where there is only text', () => {
    expect(look(`${HEAD}\nhello\n`)).toBeNull()
  })

  it('keeps layout and text, and lets everything else give way to its content or go', () => {
    expect(shown('<table width="600" onclick="x()" id="a" class="b"><tr><td align="center">お知らせ</td></tr></table>')).toBe(
      '<table width="600"><tbody><tr><td align="center">お知らせ</td></tr></tbody></table>',
    )
    expect(
      shown('<unknown-tag>a</unknown-tag><script>b</script><style>c</style><svg><text>d</text></svg><iframe srcdoc="e"></iframe>f'),
    ).toBe('af')
  })

  it('holds every body that a mail client shows', () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<b>a</b>\n--x\nContent-Type: text/plain\n\n<b>\n--x\nContent-Type: text/html\n\n<a href="https://evil.example/">c</a>\n--x--\n`
    expect(look(mail)?.html.replace(/\s/g, '')).toBe('<b>a</b><pre>&lt;b&gt;</pre><adata-link="0">c</a>')
  })

  it('leaves out what was hidden, by attribute or by rule', () => {
    expect(shown('<style>.a { visibility: hidden } .b { font-size: 0 }</style><i class="a">a</i><i class="b">b</i>')).toBe('<i></i><i></i>')
    expect(shown('<style>.preheader { display: none }</style><p>a</p><p class="preheader">b</p><p style="display:none">c</p>')).toBe(
      '<p>a</p>',
    )
  })

  it('says colours, letters and space, and no style that loads, moves, covers, cuts off or escapes', () => {
    expect(shown('<p style="color: #c00; background: #fff; padding: 4px 8px; font-size:14px !important">a</p>')).toBe(
      '<p data-style="color:#c00;background-color:#fff;padding:4px 8px;font-size:14px">a</p>',
    )
    for (const style of [
      'background:url(https://evil.example/a)',
      'background:u\\72l(/a)',
      '--x:url(/a)',
      'color:var(--x)',
      'width:calc(1px + attr(x))',
      'margin-top:-50px',
      'margin:-1em',
      'position:absolute',
      'transform:scale(9)',
      'opacity:.9',
      'overflow:scroll',
      'float:left',
      'z-index:9',
      'content:"x"',
      'font-family:"\\75rl(x)"',
    ])
      expect(shown(`<p style="${style.replaceAll('"', '&quot;')}">a</p>`), style).toBe('<p>a</p>')
  })

  it('gives the colours of the mail’s own rules to what they are for', () => {
    expect(shown('<style>.button { background-color: #ffd814; color: #111111 }</style><a class="button">a</a>')).toBe(
      '<a data-style="color:#111111;background-color:#ffd814">a</a>',
    )
  })

  it('turns every address into a number, joined as the answer’s links are', () => {
    const links = (html: string) => page(html)?.links
    expect(shown('<a href="https://evil.example/a">x</a>')).toBe('<a data-link="0">x</a>')
    expect(links('<base href="https://evil.example/b/"><a href="c?d=1&amp;e">x</a>')).toEqual(['https://evil.example/b/c?d=1&e'])
    expect(links('<base target="_blank"><base href="https://evil.example/"><a href="/a">x</a>')).toEqual(['https://evil.example/a'])
    expect(links('<svg><base href="https://amazon.co.jp/"></base></svg><base href="https://evil.example/"><a href="/a">x</a>')).toEqual([
      'https://evil.example/a',
    ])
    expect(links('<a href="https://evil.example/a?x=-->]></style">x</a><a href="tel:+810312345678">x</a>')).toEqual([
      'https://evil.example/a?x=-->]></style',
      'tel:+810312345678',
    ])
    const form = '<form action="//evil.example/f"><button formaction="https://evil.example/g">x</button></form>'
    expect(shown(form)).toBe('<form data-link="0"><button data-link="1">x</button></form>')
    expect(links(form)).toEqual(['//evil.example/f', 'https://evil.example/g'])
    expect(links('<span onclick="location.href=\'https://evil.example/\'">x</span>')).toEqual(['https://evil.example/'])
    expect(shown('<a href="#top">x</a>')).toBe('<a>x</a>')
  })

  it('takes no note from the sender', () => {
    expect(shown('<a data-link="https://amazon.co.jp/" data-style="position:fixed" data-picture="x" data-words="y">a</a>')).toBe('<a>a</a>')
  })

  it('puts the words of a picture from the net in its place, and nothing for one that nobody sees', () => {
    const found = page('<img src="https://evil.example/a.png" alt="Amazon"><img src="https://evil.example/p" width="1" height="1">')
    expect(found).toMatchObject({ html: expect.stringContaining('<span data-words="0"></span>'), words: ['Amazon'] })
  })

  it('holds the pictures inside, called what they are and not what their label says', () => {
    const found = related('<img src="cid:logo" width="40">', part('image/png', 'logo', GIF))
    expect(found?.html).toContain('<img width="40" data-picture="0">')
    expect(found?.pictures).toMatchObject([{ contentId: 'logo', type: 'image/gif' }])
    expect(found?.pictures[0]?.bytes).toHaveLength(42)
  })

  it('takes nothing for a picture that could hold a script', () => {
    const svg = btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')
    expect(related('<img src="cid:logo">', part('image/svg+xml', 'logo', svg))?.pictures).toEqual([])
    expect(related('<img src="cid:logo">', part('image/png', 'logo', btoa('<script>alert(1)</script>')))?.pictures).toEqual([])
  })

  it.each([
    ['elements', '<p>x</p>'.repeat(LIMITS.appearanceNodes + 10)],
    ['characters', `<p>${'x'.repeat(LIMITS.appearanceChars)}</p>`],
  ])('ends where there are too many %s, and says so', (_, html) => {
    const found = page(html)
    expect(found?.cut).toBe(true)
    expect(found?.html.length).toBeLessThanOrEqual(LIMITS.appearanceChars)
  })

  it('ends where there is no more room for pictures', () => {
    const big = btoa(`GIF89a${'x'.repeat(LIMITS.appearancePictureBytes)}`)
    expect(related('<p>a</p>', part('image/gif', 'big', big), part('image/gif', 'logo', GIF))?.pictures).toMatchObject([
      { contentId: 'logo' },
    ])
  })

  it('shows embedded pictures so often and no more', () => {
    const found = related('<img src="cid:logo">'.repeat(LIMITS.appearancePictureRefs + 1), part('image/gif', 'logo', GIF))
    expect(found?.cut).toBe(true)
    expect(found?.html.match(/<img/g)).toHaveLength(LIMITS.appearancePictureRefs)
  })

  it('nests no deeper than a browser lays out quickly', () => {
    const deep = page(`${'<table><tr><td>'.repeat(400)}x`)?.html ?? ''
    expect(deep).toContain('x')
    expect(deep.match(/<table/g)?.length).toBeLessThanOrEqual(LIMITS.appearanceDepth)
  })

  it('holds nothing live, whatever the source', () => {
    const piece = fc.constantFrom(
      ...[
        '<a href=',
        '"https://e.example/"',
        "'javascript:x'",
        '>',
        '<img src=x onerror=y ',
        '<style>',
        '</style>',
        '<svg><a xlink:href=z>',
        '<!--',
        '-->',
        '<math>',
      ],
      ...[
        '<form action=//e.example>',
        '<input formaction=x>',
        '<p style="background:url(x)">',
        '<base href=//e.example/>',
        '<iframe srcdoc="',
        '\u0000',
        '&#9;',
        '<table><td background=x>',
      ],
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
        const html = page(pieces.join(''))?.html ?? ''
        expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(
          /<[^>]*\s(?:on\w+|src|href|action|formaction|background|style|srcdoc|srcset)=|<(?:script|style|svg|math|iframe|base|meta|link)/i,
        )
      }),
      { numRuns: 300 },
    )
  })
})
