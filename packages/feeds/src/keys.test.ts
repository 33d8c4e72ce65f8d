import { createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { comparable, entryOf, keysOf } from './keys.ts'

const { hostKind } = createChecker()
const keyOf = (address: string) => {
  const read = comparable(address)
  if (read === null) return null
  const entry = entryOf(read, hostKind)
  return 'dropped' in entry ? `(${entry.dropped})` : entry.key
}
const askedFor = (address: string) => {
  const read = comparable(address)
  return read === null ? [] : keysOf(read, hostKind).map(({ key }) => key)
}

describe('what is remembered of an address', () => {
  it.each([
    ['https://Evil.Example/Login', 'evil.example/Login'],
    ['http://evil.example:80/login#top', 'evil.example/login'],
    ['https://evil.example:443/login/', 'evil.example/login'],
    ['https://evil.example:8443/login', 'evil.example:8443/login'],
    ['https://amazon.co.jp@evil.example/%6Cogin', 'evil.example/login'],
    ['https://www.evil.example/a%2fb?', 'evil.example/a%2Fb'],
    ['https://evil.example./x?id=1', 'evil.example/x?id=1'],
    ['https://evil.example', 'evil.example'],
    ['https://evil.example/', 'evil.example'],
    ['https://例え.example/', 'xn--r8jz45g.example'],
    ['https://203.0.113.9/', '203.0.113.9'],
    ['https://0xCB007109/x', '203.0.113.9/x'],
    ['https://[2001:db8::1]:8080/', '[2001:db8::1]:8080'],
    ['https://evil.example/?id=1', 'evil.example/?id=1'],
  ])('%s is %s', (address, key) => {
    expect(keyOf(address)).toBe(key)
  })
  it.each(['ftp://evil.example/x', 'https://intranet/', 'javascript:alert(1)', 'https://', 'nonsense', 'https://a b.example/'])(
    '%s is no address of a page',
    (address) => {
      expect(comparable(address)).toBeNull()
    },
  )
  it.each([
    ['https://github.io/', '(shared-host)'],
    ['https://workers.dev/', '(shared-host)'],
    ['https://bit.ly/', '(shared-host)'],
    ['https://co.jp/', '(shared-host)'],
    ['https://www.amazon.co.jp/', '(brand-host)'],
    ['https://google.com/', '(brand-host)'],
    ['https://docs.google.com/', '(brand-host)'],
    ['https://x.com/', '(brand-host)'],
    [`https://evil.example/${'a'.repeat(3_000)}`, '(too-long)'],
  ])('%s is dropped: %s', (address, why) => {
    expect(keyOf(address)).toBe(why)
  })
  it.each([
    ['https://bit.ly/3xFake', 'bit.ly/3xFake'],
    ['https://docs.google.com/forms/d/fake', 'docs.google.com/forms/d/fake'],
    ['https://fake-shop.weebly.com/', 'fake-shop.weebly.com/'],
    ['https://fake.github.io/', 'fake.github.io'],
    ['https://fake.account.workers.dev/', 'fake.account.workers.dev'],
  ])('of a service that many use, no more than the address: %s is %s', (address, key) => {
    expect(keyOf(address)).toBe(key)
  })
})

describe('what is asked for an address', () => {
  it('is itself, itself without its query, and the hosts it is under', () => {
    expect(askedFor('https://a.b.evil.example/login?id=7')).toEqual([
      'a.b.evil.example/login?id=7',
      'a.b.evil.example/login',
      'a.b.evil.example',
      'b.evil.example',
      'evil.example',
    ])
  })
  it('is never a host that many use, nor one of a brand', () => {
    expect(askedFor('https://docs.google.com/forms/d/x')).toEqual(['docs.google.com/forms/d/x'])
    expect(askedFor('https://fake-shop.weebly.com/pay')).toEqual(['fake-shop.weebly.com/pay'])
    expect(askedFor('https://fake.github.io/pay')).toEqual(['fake.github.io/pay', 'fake.github.io'])
    expect(askedFor('https://nam02.safelinks.protection.outlook.com/?url=x')).toEqual(['nam02.safelinks.protection.outlook.com/?url=x'])
    expect(askedFor('https://www.amazon.co.jp/gp/x')).toEqual(['amazon.co.jp/gp/x'])
  })
  it('is a front page without its query only as a host', () => {
    expect(askedFor('https://fake-shop.weebly.com/?x')).toEqual(['fake-shop.weebly.com/?x'])
  })
  it('is few things, however long the host', () => {
    expect(askedFor(`https://${'a.'.repeat(120)}example/x`).length).toBeLessThan(12)
  })
})
