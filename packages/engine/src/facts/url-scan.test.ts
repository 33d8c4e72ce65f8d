import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanUrls } from './url-scan.ts'

const urls = (text: string) => scanUrls(text).map(({ url }) => url)

describe('an address in Japanese text is found whatever it is glued to', () => {
  it.each([
    ['Japanese before and after it', '詳細はhttps://evil.example/abcをご確認ください', ['https://evil.example/abc']],
    ['a full stop of the sentence', 'https://evil.example/a。よろしく', ['https://evil.example/a']],
    ['Japanese brackets', '「https://evil.example」と（https://evil.example/a(b)）', ['https://evil.example', 'https://evil.example/a(b)']],
    ['Japanese right after the host', 'https://www.amazon.co.jpをご確認', ['https://www.amazon.co.jp']],
    ['a Japanese domain', 'https://日本語.jp/あ', ['https://日本語.jp/']],
    ['a Japanese domain with text after it', 'https://日本語.jpをご覧ください', ['https://日本語.jp']],
    ['full-width letters', 'https：／／ａｍａｚｏｎ．ｃｏ．ｊｐ／ａｂ', ['https://amazon.co.jp/ab']],
    ['。 for a dot', 'amazon。co。jp/abcへ', ['http://amazon.co.jp/abc']],
    [
      'punctuation and quotes',
      'See "https://evil.example/x?y=1." now, or <https://b.example>!',
      ['https://evil.example/x?y=1', 'https://b.example'],
    ],
    ['an address inside another', 'https://a.example/?u=https://b.example/c', ['https://a.example/?u=https://b.example/c']],
    ['zero-width characters in the host', 'https://evil\u200b.exa\u2060mple/x', ['https://evil.example/x']],
    ['Cyrillic look-alikes', 'https://аmazon.example/ ', ['https://аmazon.example/']],
  ])('with %s', (_, text, expected) => {
    expect(urls(text)).toEqual(expected)
  })

  it('and its place covers exactly what was written', () => {
    const text = '詳細はｈttps：／／evil．example／abcをご確認'
    const [found] = scanUrls(text)
    expect(text.slice(found?.start, found?.end)).toBe('ｈttps：／／evil．example／abc')
  })
})

describe('an address without a scheme is found', () => {
  it.each([
    ['a short address', 'お届け物は t.ly/x9 まで', ['http://t.ly/x9']],
    ['www', 'ログインしてください。www.evil.example', ['http://www.evil.example']],
    ['a path', 'amazon.co.jp/abcへ', ['http://amazon.co.jp/abc']],
    ['a line of its own', '下記へ\n  evil-shop.jp\nお急ぎください', ['http://evil-shop.jp']],
    ['a label before it', 'URL：evil.jp', ['http://evil.jp']],
    ['a name that nobody is called', 'amazon-check.com にアクセス', ['http://amazon-check.com']],
    ['a number', '192.0.2.1/login', ['http://192.0.2.1/login']],
    ['a port', 'evil.example:8080/x', ['http://evil.example:8080/x']],
  ])('by %s', (_, text, expected) => {
    expect(urls(text)).toEqual(expected)
  })

  it.each([
    ['a company that is called like its site', 'Amazon.co.jp をご利用いただきありがとうございます'],
    ['a company at the end of a mail', 'ご利用ありがとうございます\nAmazon.co.jp'],
    ['a Japanese name with a suffix', '価格.comで比べる'],
    ['an e-mail address', 'メールinfo@amazon.co.jpまで、または a.b@mail.example.jp'],
    ['a file', 'setup.exe と notes.md と backup-2024.zip'],
    ['a version', 'v1.2.3 と 10.15.7'],
    ['a missing space', 'This is the end.It is over.'],
    ['a sentence before a company', 'URLはこちらです。Amazonより'],
    ['a clock', '9:00-18:00 受付'],
    ['a scheme without a host', 'http:// で始まる'],
  ])('but not in %s', (_, text) => {
    expect(urls(text)).toEqual([])
  })
})

describe('an address that is disguised for the eye gives its real host', () => {
  it('behind user@host', () => {
    expect(urls('https://www.amazon.co.jp@evil.example/ と https://a.jp%20%20:x@evil.example')).toEqual([
      'https://www.amazon.co.jp@evil.example/',
      'https://a.jp%20%20:x@evil.example',
    ])
  })
  it('as a number in any writing', () => {
    expect(urls('http://2130706433/ http://0x7f.1/a http://[2001:db8::1]:8080/x http://0300.0250.0.1')).toEqual([
      'http://2130706433/',
      'http://0x7f.1/a',
      'http://[2001:db8::1]:8080/x',
      'http://0300.0250.0.1',
    ])
  })
  it('with backslashes', () => {
    expect(urls('https:\\\\evil.example\\login')).toEqual(['https://evil.example\\login'])
  })
})

it('takes an address with a part blotted out for one that nobody can press, and a bullet behind a live one for a bullet', () => {
  const text = 'サイトのURL https://www.shop.●●●●.example/login/ と https://evil.example/●次の項目、https://evil.example●次'
  expect(scanUrls(text).map(({ start, end, defanged }) => [text.slice(start, end), defanged])).toEqual([
    ['https://www.shop.●●●●.example/login/', true],
    ['https://evil.example/', false],
    ['https://evil.example', false],
  ])
})

it('says that a defanged address was defanged', () => {
  const text = 'hxxps://evil[.]example/a と evil[dot]example/b と https[:]//evil(.)example と https://fine.example'
  expect(scanUrls(text).map(({ url, defanged }) => [url, defanged])).toEqual([
    ['https://evil.example/a', true],
    ['http://evil.example/b', true],
    ['https://evil.example', true],
    ['https://fine.example', false],
  ])
})

it('ends on any text, with places inside it, in order', () => {
  const piece = fc.constantFrom(
    'http',
    's',
    ':',
    '://',
    '/',
    '.',
    '。',
    '@',
    'a',
    'jp',
    'com',
    '漢',
    'あ',
    '[',
    ']',
    '(.)',
    '[dot]',
    '：',
    '／',
    'ａ',
    '\n',
    ' ',
    '\ud835',
    'www',
    '?',
    '#',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end } of scanUrls(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2_000 },
  )
})

it.each(['a', 'a.', 'http://', 'http:', 'a[dot]', 'a。', 'http://a漢.', 'x-1.com ', 'a@', 'www.'])(
  'reads 200,000 characters of %j without a pause',
  (unit) => {
    const line = unit.repeat(200_000 / unit.length)
    expect(scanUrls(`${line} https://evil.example/`).length).toBeGreaterThan(0)
  },
)
