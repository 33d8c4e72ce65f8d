import { describe, expect, it } from 'vitest'
import { looksLikeAddress, mendAddress, mendHost } from './address.ts'

describe('an address is put right', () => {
  it.each([
    ['a slash that was lost', 'https:/evil.example/a', 'https://evil.example/a'],
    ['a colon that was lost', 'https//evil.example', 'https://evil.example'],
    ['a colon read as a stop', 'https.//evil.example/', 'https://evil.example/'],
    ['full-width forms', 'ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ', 'https://evil.example'],
    ['a Japanese stop in the host', 'https://evil。example/', 'https://evil.example/'],
    ['a comma in the host', 'https://evil,example/a,b', 'https://evil.example/a,b'],
    ['a tall round letter among small ones', 'https://amazOn-info.example/O', 'https://amaz0n-info.example/O'],
    ['one letter that was read twice', 'http://tepc0O.example/', 'http://tepc0.example/'],
    ['a bar among small letters', 'https://paypay-Info.example', 'https://paypay-lnfo.example'],
    ['a stroke before it', '|http://evil.example/', 'http://evil.example/'],
  ])('with %s', (_, read, whole) => {
    expect(mendAddress(read)).toBe(whole)
  })

  it('and nothing else is changed', () => {
    for (const text of [
      'https://evil.example/ap/signin?id=20481',
      'mail@qa.example',
      '281934-20260911',
      'JAL.CO.JP',
      'https://EVIL.EXAMPLE/',
    ])
      expect(mendAddress(text)).toBe(text)
  })

  it('without choosing between letters of one height', () => {
    expect(mendHost('site1-bi11ing.rnail.example')).toBe('site1-bi11ing.rnail.example')
  })
})

it('knows where a letter matters', () => {
  expect(['https:/evil', 'jp.member01.example/order/', 'info@evil.example'].filter(looksLikeAddress)).toHaveLength(3)
  expect(['Amazon', '0120-000-000', '9:41', '5G'].filter(looksLikeAddress)).toEqual([])
})
