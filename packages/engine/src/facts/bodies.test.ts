import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import { type BodyReading, readBodies } from './bodies.ts'

function read(text: string, format: 'html' | 'plain' = 'html'): BodyReading {
  const message: Message = {
    kind: 'email',
    name: '',
    bytes: new Uint8Array(),
    sha256: '',
    headerSource: 'wire',
    headers: [],
    root: null,
    bodies: [{ part: '1', format, text, charset: 'utf-8', shown: true }],
    attachments: [],
    gaps: [],
  }
  const [reading] = readBodies(message)
  if (reading === undefined) throw new Error('one body in, one reading out')
  return reading
}
const textOf = (html: string) => read(html).text
const hiddenOf = (html: string) => read(html).hidden.map(({ how, text, splitsWord }) => ({ how, text, splitsWord }))
const linksOf = (html: string) => read(html).links.map(({ shown, href, from }) => [shown, href, from])

describe('the text is what the eye reads', () => {
  it.each([
    ['lines of blocks', '<h1>重要</h1><p>お支払い\n  方法</p><div>確認<br>です</div>', '重要\nお支払い 方法\n確認\nです'],
    ['cells of a row side by side', '<table><tr><td>会員ID</td><td>123</td></tr><tr><td>次</td></tr></table>', '会員ID 123\n次'],
    ['words split by tags as one word', 'A<b>ma</b><span>zo</span><!-- x -->n', 'Amazon'],
    ['no-break spaces as spaces', 'A&nbsp;&nbsp;m&ensp;azon', 'A m azon'],
    ['preformatted lines', '<pre>一\n二</pre><div style="white-space:pre-wrap">三\n四</div>', '一\n二\n三\n四'],
    ['no script, style or title', '<title>t</title><style>p{x:y}</style><script>s()</script><p>本文', '本文'],
    ['the label of a button', '<form action="https://f.example/"><input type="submit" value="送信"></form>', '送信'],
    ['unclosed and misnested tags', '<table><b>1<tr><td>2<p>3</b>4', '1\n2\n34'],
    ['text that only scripts would remove', '<noscript>見える</noscript>', '見える'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected)
  })
})

it('reads letters that run against their order as they are shown', () => {
  expect(textOf('<p><bdo dir="rtl">nozamA</bdo>です</p>')).toBe('Amazonです')
  expect(textOf('<p style="unicode-bidi:bidi-override;direction:rtl">nozamA</p>')).toBe('Amazon')
  expect(textOf('<p dir="rtl">Amazon</p>')).toBe('Amazon')
})

describe('hidden text is a fact and no part of what is read', () => {
  it.each([
    ['display', '<p style="display:none">秘密</p>'],
    ['display', '<div hidden>秘密</div>'],
    ['display', '<div style="DISPLAY : None !important">秘密</div>'],
    ['display', '<style>.x, td.y {display:none}</style><div class="a X">秘密</div>'],
    ['display', '<div id=q>秘密</div><style>#q{display:none}</style>'],
    ['visibility', '<p style="visibility:hidden">秘密</p>'],
    ['opacity', '<p style="opacity:0">秘密</p>'],
    ['size', '<p style="font-size:0">秘密</p>'],
    ['size', '<p style="font:1px/1 a">秘密</p>'],
    ['colour', '<font color="#FFFFFE">秘密</font>'],
    ['colour', '<table bgcolor="#336699"><tr><td style="color:rgb(51,102,153)">秘密</td></tr></table>'],
    ['colour', '<p style="color:transparent">秘密</p>'],
    ['off-screen', '<p style="text-indent:-9999px">秘密</p>'],
    ['off-screen', '<p style="position:absolute;left:-5000px">秘密</p>'],
    ['off-screen', '<p style="max-height:0;overflow:hidden">秘密</p>'],
  ])('by %s: %s', (how, html) => {
    expect(textOf(`見える${html}`)).toBe('見える')
    expect(hiddenOf(`見える${html}`)).toEqual([{ how, text: '秘密', splitsWord: false }])
  })

  it.each([
    [
      'cells of size 0 with text of a real size inside, as bulk mailers write them',
      '<td style="font-size:0"><div style="font-size:13px">見える</div></td>',
    ],
    ['white text on a colour', '<div style="background:#ff9900"><span style="color:#fff">見える</span></div>'],
    ['white text on a picture', '<div style="background:url(x.png)"><span style="color:#fff">見える</span></div>'],
    [
      'white text on a colour that a longer selector sets',
      '<style>table .btn{background:#f90}</style><a class="btn" style="color:#fff">見える</a>',
    ],
    ['text for screen readers left out only there', '<p aria-hidden="true">見える</p>'],
    ['buttons that Outlook alone hides', '<a href="https://e.example/" style="mso-hide:all">見える</a>'],
    ['what is hidden on phones only', '<style>@media (max-width:600px){.m{display:none}}</style><p class="m">見える</p>'],
    ['a blue link among white text', '<div style="color:#fff"><a href="https://e.example/">見える</a></div>'],
    ['visible inside hidden', '<div style="visibility:hidden"><b style="visibility:visible">見える</b></div>'],
  ])('but not %s', (_, html) => {
    expect(read(html).text).toBe('見える')
    expect(read(html).hidden).toEqual([])
  })

  it('and is told when it splits a word', () => {
    expect(textOf('Ama<span style="display:none">xyz</span>zon')).toBe('Amazon')
    expect(hiddenOf('Ama<span style="display:none">xyz</span>zon')).toEqual([{ how: 'display', text: 'xyz', splitsWord: true }])
    expect(hiddenOf('お支<i style="font-size:0">salt</i>払い')).toEqual([{ how: 'size', text: 'salt', splitsWord: true }])
    expect(hiddenOf('Ama<!-- x -->zon <!-- y --> end')).toEqual([{ how: 'comment', text: 'x', splitsWord: true }])
    expect(hiddenOf('one <span hidden>x</span> two')).toEqual([{ how: 'display', text: 'x', splitsWord: false }])
  })

  it('and stands where it was left out', () => {
    const { hidden } = read('<p>Ama<span hidden>xyz</span>zon</p>')
    expect(hidden[0]?.at).toEqual({ part: '1', start: 3, end: 3 })
  })
})

describe('invisible characters', () => {
  it.each([
    ['a zero-width space', 'Ama\u200bzon', 'zero-width'],
    ['a soft hyphen', 'Ama&shy;zon', 'zero-width'],
    ['a joiner between kana', 'お支\u2060払い', 'zero-width'],
    ['a tag character', 'Ama\u{e0041}zon', 'zero-width'],
    ['a turn of direction', 'Ama\u202ezon', 'bidi'],
    ['one in a tag of its own', 'Ama<b>\u200b</b>zon', 'zero-width'],
  ])('are dropped from the text and told: %s', (_, html, how) => {
    expect(textOf(html)).toMatch(/^(?:Amazon|お支払い)$/)
    expect(hiddenOf(html)).toMatchObject([{ how, splitsWord: true }])
  })

  it('that fill a preheader are one fact and split nothing', () => {
    expect(hiddenOf(`<p>お知らせ${'&zwnj;&nbsp;&zwnj;&nbsp;'.repeat(100)}</p>`)).toMatchObject([{ how: 'zero-width', splitsWord: false }])
  })
  it('of emoji and of kanji variants are ordinary writing', () => {
    expect(hiddenOf('👨\u200d👩 ❤\ufe0f 葛\u{e0100}城')).toEqual([])
  })
  it('stay in plain text, where their place is marked', () => {
    const { text, hidden } = read('Ama\u200bzon', 'plain')
    expect(text).toBe('Ama\u200bzon')
    expect(hidden).toEqual([{ how: 'zero-width', text: '\u200b', splitsWord: true, at: { part: '1', start: 3, end: 4 } }])
  })
})

describe('every way to send a person somewhere is a link', () => {
  it.each([
    ['an anchor', '<a href=" https://e.example/a ">確認<b>する</b></a>', ['確認する', 'https://e.example/a', 'anchor']],
    ['an anchor written oddly', '<a/href=//e.example/a>x', ['x', '//e.example/a', 'anchor']],
    ['a picture', '<a href="https://e.example/"><img src="cid:1" alt="ログイン"></a>', ['ログイン', 'https://e.example/', 'anchor']],
    ['an image map', '<map name=m><area href="https://e.example/" alt="続行"></map>', ['続行', 'https://e.example/', 'image-map']],
    ['a form', '<form action="https://e.example/p"><input type=submit value="送信"></form>', ['送信', 'https://e.example/p', 'form']],
    [
      'a button with an address of its own',
      '<button formaction="https://e.example/p" value="v">x</button>',
      ['v', 'https://e.example/p', 'form'],
    ],
    ['a refresh', '<meta http-equiv="Refresh" content="0; URL=\'https://e.example/\'">', ['', 'https://e.example/', 'meta-refresh']],
    ['a frame', '<iframe src="https://e.example/"></iframe>', ['', 'https://e.example/', 'frame']],
    [
      'a script on a press',
      '<div onclick="window.location.href = \'https://e.example/\'">押す</div>',
      ['押す', 'https://e.example/', 'button'],
    ],
    ['a drawing', '<svg><a xlink:href="https://e.example/"><text>押す</text></a></svg>', ['押す', 'https://e.example/', 'svg']],
    [
      'a button for Outlook in a comment',
      '<!--[if mso]><v:roundrect href="https://e.example/"><center>押す</center></v:roundrect><![endif]-->',
      ['押す', 'https://e.example/', 'vml'],
    ],
    ['an address in the text', '<p>詳細はhttps://e.example/aへ', ['https://e.example/a', 'https://e.example/a', 'text']],
  ])('%s', (_, html, link) => {
    expect(linksOf(html)).toEqual([link])
  })

  it('and <base> says what relative ones mean', () => {
    expect(linksOf('<base href="https://e.example/d/"><a href="x?y">a</a><a href="https://o.example">b</a>')).toEqual([
      ['a', 'https://e.example/d/x?y', 'anchor'],
      ['b', 'https://o.example', 'anchor'],
    ])
  })
  it('with what a form asks for', () => {
    const { links } = read(
      '<form action="https://e.example/"><input type=password name=pw><input name=card><select name=year></select></form>',
    )
    expect(links[0]?.fields).toEqual(['password:pw', 'text:card', 'select:year'])
  })
  it('once, when an anchor shows its own address', () => {
    expect(linksOf('<a href="https://evil.example/">https://www.amazon.co.jp/</a>')).toEqual([
      ['https://www.amazon.co.jp/', 'https://evil.example/', 'anchor'],
    ])
  })
  it('told as hidden when nobody can see it', () => {
    const hidden = (html: string) => read(html).links.map((link) => link.hidden)
    expect(hidden('<div style="display:none"><a href="https://e.example/">x</a></div>')).toEqual([true])
    expect(hidden('<a href="https://e.example/"></a>')).toEqual([true])
    expect(hidden('<a href="https://e.example/"><div style="background:url(https://e.example/x.png);padding:99px"></div></a>')).toEqual([
      false,
    ])
    expect(hidden('<a href="https://e.example/"><img src="https://e.example/x.png"></a>')).toEqual([false])
  })
  it('but style sheets, pictures and comments for other programs are none', () => {
    expect(
      linksOf(
        '<link href="https://e.example/x.css"><img src="https://e.example/i.png"><!--[if !mso]><a href="https://e.example/">x</a><![endif]-->',
      ),
    ).toEqual([])
  })
  it('at the place where it is read', () => {
    const { text, links } = read('<p>こちらへ <a href="https://e.example/"> ログイン </a> どうぞ</p>')
    expect(text.slice(links[0]?.at.start, links[0]?.at.end)).toBe('ログイン')
  })
})

it('names the logo, counts pictures and leaves out those that count readers', () => {
  const reading = read(
    '<title>件名</title><img src="https://e.example/l.png" alt="Amazon"><img src="cid:a"><img src="https://e.example/t.gif" width=1 height=1>',
  )
  expect(reading.alts).toMatchObject([{ text: 'Amazon' }])
  expect([reading.remotePictures, reading.embeddedPictures, reading.title]).toEqual([1, 1, '件名'])
})

describe('hostile sizes end, and nothing that matters is lost', () => {
  it.each([
    ['deep nesting', `${'<div>'.repeat(50_000)}<p>本文 <a href="https://evil.example/">確認</a>`],
    [
      'copied formatting',
      `${Array.from({ length: 5_000 }, (_, i) => `<font a${i}>`).join('')}${'<p>x'.repeat(5_000)}<p>本文 <a href="https://evil.example/">確認</a>`,
    ],
  ])('%s', (_, html) => {
    const { text, links, cut } = read(html)
    expect(text).toContain('本文 確認')
    expect(links.map(({ href }) => href)).toEqual(['https://evil.example/'])
    expect(cut).toBe(true)
  })
  it('a source over the limit is cut and says so', () => {
    const { text, cut } = read(`<p>始め${' '.repeat(LIMITS.htmlChars)}終わり`)
    expect([text, cut]).toEqual(['始め', true])
  })
  it('no more links and hidden runs than the limits', () => {
    const { links, hidden } = read('<a href="https://e.example/">x</a>a\u200bb '.repeat(LIMITS.links + 10))
    expect([links.length, hidden.length]).toEqual([LIMITS.links, LIMITS.hiddenRuns])
  })
})

it('reads any HTML without failing, every place inside the text', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<p style="',
    'display:none',
    'color:#fff',
    'font-size:0',
    '">',
    '<a href="',
    'https://e.example/',
    '</a>',
    '<table>',
    '<td>',
    '<form action=x>',
    '<input type=password>',
    '</form>',
    '<style>',
    '.a{',
    '}',
    '@media{',
    '/*',
    '</style>',
    '<!--[if mso]>',
    '<![endif]-->',
    '<!--',
    '-->',
    '<svg>',
    '<math>',
    '<template>',
    '<select>',
    '<b>',
    '<i class=a>',
    '</b>',
    '<base href="',
    '<meta http-equiv=refresh content="0;url=x">',
    '\u200b',
    '&zwnj;',
    '&nbsp;',
    ' ',
    '本文',
    'x',
    '<v:rect href=y>',
    '<plaintext>',
    '<button onclick="location=\'z\'">',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 4 })), { maxLength: 50 }), (pieces) => {
      const { text, links, hidden } = read(pieces.join(''))
      for (const { at } of [...links, ...hidden]) {
        expect(at.start).toBeLessThanOrEqual(at.end)
        expect(at.end).toBeLessThanOrEqual(text.length)
        expect(at.start).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 2_000 },
  )
})
