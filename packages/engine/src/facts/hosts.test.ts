import { describe, expect, it } from 'vitest'
import { asciiHost, displayHost, hasKnownSuffix, parseTarget } from './hosts.ts'

describe('a link opens what a browser would open', () => {
  it.each([
    ['backslashes', 'https:\\\\evil.example\\x', 'evil.example'],
    ['missing slashes', 'https:evil.example/x', 'evil.example'],
    ['one slash too many', 'https:///evil.example/x', 'evil.example'],
    ['line breaks inside', 'htt\nps://ev\til.example/', 'evil.example'],
    ['spaces before', '  https://evil.example', 'evil.example'],
    ['upper case and a final dot', 'HTTPS://EVIL.Example./', 'evil.example'],
    ['full-width letters', 'https://ｅｖｉｌ．example/', 'evil.example'],
    ['。 for a dot', 'https://evil。example/', 'evil.example'],
    ['no scheme', 'www.evil.example/x', 'www.evil.example'],
    ['no scheme but a port', 'evil.example:8080/x', 'evil.example'],
    ['only slashes', '//evil.example/x', 'evil.example'],
    ['a look-alike letter', 'https://аpple.example/', 'xn--pple-43d.example'],
  ])('with %s', (_, href, host) => {
    expect(parseTarget(href)?.host).toBe(host)
  })

  it('and the name before the @ is not where it leads', () => {
    expect(parseTarget('https://www.amazon.co.jp:pw@evil.example:8443/x?y#z')).toMatchObject({
      host: 'evil.example',
      userinfo: 'www.amazon.co.jp:pw',
      port: 8443,
      path: '/x?y#z',
    })
  })

  it.each(['http://203.0.113.9/', 'http://3405803785/', 'http://0xcb007109/', 'http://0313.0.0161.011/', 'http://203.0.28937'])(
    'and %s is an address without a name',
    (href) => {
      expect(parseTarget(href)).toMatchObject({ host: '203.0.113.9', ip: true, site: null })
    },
  )
  it('and so is an IPv6 address', () => {
    expect(parseTarget('http://[2001:db8::1]/')).toMatchObject({ host: '[2001:db8::1]', ip: true, site: null })
  })
})

it('keeps rented names apart by their owner', () => {
  expect(parseTarget('https://shop.someone.pages.dev/')?.site).toBe('someone.pages.dev')
  expect(parseTarget('https://www.amazon.co.jp/')?.site).toBe('amazon.co.jp')
})

it('names the scheme of what is no web page, and the domain of a mail address', () => {
  expect(parseTarget('java\tscript:alert(1)')?.scheme).toBe('javascript')
  expect(parseTarget('data:text/html,x')?.scheme).toBe('data')
  expect(parseTarget('tel:0120-000-000')?.scheme).toBe('tel')
  expect(parseTarget('sms:+8190')?.scheme).toBe('sms')
  expect(parseTarget('ftp://evil.example/')?.scheme).toBe('other')
  expect(parseTarget('mailto:a@b@Evil.Example?subject=x')).toMatchObject({ scheme: 'mailto', host: 'evil.example', site: 'evil.example' })
})

it.each(['', '#top', 'page.html', '/x', 'http://', 'https://exa mple.jp/', 'http://a:99999/', 'about'])(
  '%j leads nowhere by itself',
  (href) => {
    expect(parseTarget(href)).toBeNull()
  },
)

it('shows an international name as a person would write it, and a broken one as it is', () => {
  expect(displayHost('xn--wgv71a119e.jp')).toBe('日本語.jp')
  expect(displayHost('xn--\u0000.jp')).toBe('xn--\u0000.jp')
  expect(asciiHost('日本語.JP')).toBe('xn--wgv71a119e.jp')
  expect(asciiHost('a/b')).toBe('')
})

it('knows which endings exist', () => {
  expect(['amazon.co.jp', 'x.pages.dev', 'a.test'].map(hasKnownSuffix)).toEqual([true, true, true])
  expect(['setup.exe', 'co.jp', 'localhost', '1.2.3'].map(hasKnownSuffix)).toEqual([false, false, false, false])
})
