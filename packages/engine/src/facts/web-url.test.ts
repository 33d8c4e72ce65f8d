import { describe, expect, it } from 'vitest'
import { urlOf } from './web-url.ts'

describe('an address is taken apart in one form on every platform', () => {
  it.each([
    ['punycode that means nothing', 'https://xn--zzzzzzzz.example/xn--a', 'https://xn--zzzzzzzz.example/xn--a'],
    ['the same beside its stand-in', 'https://xn0-a.xn--zzzzzzzz/', 'https://xn0-a.xn--zzzzzzzz/'],
    ['a star', 'https://u:p@a*b.example:8443/*', 'https://u:p@a*b.example:8443/*'],
    ['a capital sharp s', 'https://faẞ.example/', 'https://xn--fa-hia.example/'],
    ['letters of Unicode 16', 'https://\ua7dc.example/', 'https://xn--dia.example/'],
    ['an escaped name', 'https://%e3%81%82%2eexample/', 'https://xn--l8j.example/'],
    ['letters that are not seen', 'https://am\u00ada\u200bzon.example/', 'https://amazon.example/'],
    ['signs in the path', 'https://a.example/x|y^z?x|y^z', 'https://a.example/x%7Cy%5Ez?x|y^z'],
    ["a name with ' before the host", "https://o'neil@a.example/", 'https://o%27neil@a.example/'],
    ['an address of the network', 'https://１２７.1:80/', 'https://127.0.0.1:80/'],
    ['no web page', 'mailto:a|b^@x.example', 'mailto:a|b^@x.example'],
  ])('with %s', (_, address, href) => {
    expect(urlOf(address)?.href).toBe(href)
  })
  it.each([
    'https://a b.example/',
    'https://日 本.example/',
    'https://a℀.example/',
    'https://%ff.example/',
    'https://ama\u200dzon.example/',
    `https://${'あ'.repeat(300)}.example/`,
  ])('and %j is none', (address) => {
    expect(urlOf(address)).toBeNull()
  })
  it('and joined to what a relative one is relative to', () => {
    expect(urlOf('x?y', 'https://a*b.example/z/')?.href).toBe('https://a*b.example/z/x?y')
    expect(urlOf('//日本.example', 'https://a.example')?.href).toBe('https://xn--wgv71a.example/')
    expect(urlOf('x', 'nothing')).toBeNull()
  })
})
