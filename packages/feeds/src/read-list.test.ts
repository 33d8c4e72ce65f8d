import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeedError } from './error.ts'
import type { Form } from './forms/form.ts'
import { LIMITS, type Limits } from './limits.ts'
import { readList } from './read-list.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string, form?: Form) => {
  const { form: found, addresses, broken } = readList(utf8(text), form)
  return { form: found, addresses: addresses.map(({ host, port, path, query }) => `${host}${port}${path}${query}`), broken }
}
const refusal = (input: string | Uint8Array, form?: Form) => {
  try {
    readList(typeof input === 'string' ? utf8(input) : input, form)
    return 'read'
  } catch (error) {
    return error instanceof FeedError ? error.code : `${error}`
  }
}

describe('the usual forms', () => {
  it('hosts and addresses, one a line, with remarks', () => {
    const text = '\ufeff# fakes\r\nevil.example\r\n\r\nhttps://bad.example/login # seen twice\nhxxps://worse[.]example/x\n; end\n'
    expect(read(text)).toEqual({ form: 'lines', addresses: ['evil.example/', 'bad.example/login', 'worse.example/x'], broken: 0 })
  })
  it('addresses one a line, as OpenPhish gives them', () => {
    expect(read('http://a.example/x\nhttps://b.example/\n')).toMatchObject({ form: 'lines', addresses: ['a.example/x', 'b.example/'] })
  })
  it('a hosts file, without the names of the machine itself', () => {
    const text = '# hosts\n127.0.0.1 localhost\n::1 localhost ip6-localhost\n0.0.0.0 0.0.0.0\n0.0.0.0 evil.example bad.example # two\n'
    expect(read(text)).toEqual({ form: 'hosts-file', addresses: ['evil.example/', 'bad.example/'], broken: 0 })
  })
  it('the columns of JPCERT/CC', () => {
    const text =
      'date,URL,description\n2026/11/01 00:10:00,https://evil.example/jp,Example Bank\n2026/11/01 00:11:00,https://bad.example/,"Shop, Inc."\n'
    expect(read(text)).toEqual({ form: 'csv', addresses: ['evil.example/jp', 'bad.example/'], broken: 0 })
  })
  it('the columns of PhishTank', () => {
    const text =
      'phish_id,url,phish_detail_url,submission_time,verified,verification_time,online,target\n1,"https://evil.example/a,b",http://www.phishtank.com/phish_detail.php?phish_id=1,2026-11-01T00:00:00+00:00,yes,2026-11-01T00:00:00+00:00,yes,Other\n'
    expect(read(text)).toEqual({ form: 'csv', addresses: ['evil.example/a,b'], broken: 0 })
  })
  it('the columns of URLhaus, whose headings are a remark', () => {
    const text =
      '################\n# abuse.ch URLhaus\n################\n#\n# id,dateadded,url,url_status,last_online,threat,tags,urlhaus_link,reporter\n"1","2026-11-01 00:00:00","http://evil.example/x.exe","online","","malware_download","exe","https://urlhaus.abuse.ch/url/1/","x"\n'
    expect(read(text)).toEqual({ form: 'csv', addresses: ['evil.example/x.exe'], broken: 0 })
  })
  it('tabs, and columns without a heading', () => {
    expect(read('2026-11-01\thttps://evil.example/x\tBank\n2026-11-02\thttps://bad.example/y\tBank\n')).toMatchObject({
      form: 'csv',
      addresses: ['evil.example/x', 'bad.example/y'],
    })
  })
  it('the JSON of PhishTank', () => {
    const text = JSON.stringify([{ phish_id: '1', url: 'https://evil.example/x', verified: 'yes' }, { phish_id: '2' }])
    expect(read(text)).toEqual({ form: 'phishtank-json', addresses: ['evil.example/x'], broken: 1 })
  })
  it('the JSON of URLhaus', () => {
    const text = JSON.stringify({
      '1': [{ url: 'http://evil.example/x.exe', url_status: 'online' }],
      '2': [{ url: 'http://bad.example/' }],
    })
    expect(read(text)).toEqual({ form: 'urlhaus-json', addresses: ['evil.example/x.exe', 'bad.example/'], broken: 0 })
  })
  it('events of MISP, in every wrapping, without what is only to be read', () => {
    const event = {
      info: 'campaign',
      Attribute: [
        { type: 'url', value: 'https://evil.example/x', to_ids: true },
        { type: 'domain', value: 'bad.example', to_ids: true },
        { type: 'link', value: 'https://report.example/read' },
        { type: 'hostname', value: 'fine.example', to_ids: false },
        { type: 'md5', value: 'd41d8cd98f00b204e9800998ecf8427e', to_ids: true },
      ],
      Object: [{ name: 'url', Attribute: [{ type: 'hostname', value: 'worse.example', to_ids: true }] }],
    }
    const found = { form: 'misp', addresses: ['evil.example/x', 'bad.example/', 'worse.example/'], broken: 0 }
    for (const wrapped of [event, { Event: event }, [{ Event: event }], { response: [{ Event: event }] }])
      expect(read(JSON.stringify(wrapped))).toEqual(found)
  })
  it('may be told by whoever knows better', () => {
    const text = 'https://a.example/?x=1,2\nhttps://b.example/,c\n'
    expect(read(text).form).toBe('csv')
    expect(read(text, 'lines')).toEqual({ form: 'lines', addresses: ['a.example/?x=1,2', 'b.example/,c'], broken: 0 })
  })
})

describe('what is broken', () => {
  it('is counted and passed over', () => {
    const text =
      'date,URL,description\n1,https://a.example/x,y\n2,"https://b.example,y\n3,,y\n4,not an address,y\n5,https://c.example/,y\n6,https://d.example/,y\n7,https://e.example/,y\n'
    expect(read(text)).toMatchObject({ addresses: ['a.example/x', 'c.example/', 'd.example/', 'e.example/'], broken: 3 })
  })
  it('a line without end is passed over, too', () => {
    expect(read(`https://a.example/\nhttps://b.example/${'x'.repeat(LIMITS.lineChars)}\n`)).toMatchObject({
      addresses: ['a.example/'],
      broken: 1,
    })
  })
})

describe('what is no list of fakes', () => {
  it.each([
    ['<!DOCTYPE html><title>Log in</title>', 'page'],
    ['\n<html><body>503</body></html>', 'page'],
    ['PK\x03\x04 and so on', 'packed'],
    ['\x00\x01\x02', 'not-text'],
    ['', 'no-entries'],
    ['# nothing but remarks\n', 'no-entries'],
    ['Too many requests\nTry again later\n', 'mostly-broken'],
    ['Error.\n', 'mostly-broken'],
    ['{"message":"rate limit"}', 'unknown-form'],
    ['{"url": ', 'broken-json'],
    ['[]', 'unknown-form'],
    [
      JSON.stringify({ name: 'Top sites', version: 1, type: 'hostname', matching_attributes: ['domain'], list: ['google.com'] }),
      'known-good',
    ],
    [JSON.stringify({ description: 'x', list: ['a.example'], type: 'hostname', version: 3 }), 'known-good'],
  ])('%j is refused: %s', (text, code) => {
    expect(refusal(text)).toBe(code)
  })
  it('a warning list is refused whatever form is asked for', () => {
    const text = JSON.stringify({ list: ['google.com'], matching_attributes: ['domain'], type: 'string', version: 1 })
    for (const form of ['misp', 'phishtank-json', 'urlhaus-json'] as const) expect(refusal(text, form)).toBe('known-good')
  })
  it('so is a list beyond the limits', () => {
    const within = (limits: Partial<Limits>, text: string) => () => readList(utf8(text), undefined, { ...LIMITS, ...limits })
    expect(within({ listBytes: 10 }, 'a.example\n')).not.toThrow()
    expect(within({ listBytes: 9 }, 'a.example\n')).toThrow('too-large')
    expect(within({ entries: 3 }, 'a.example\n'.repeat(4))).toThrow('too-large')
    expect(within({ lines: 3 }, 'x y z\n'.repeat(4))).toThrow('too-large')
  })
  it('anything at all is read, or refused with a word', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', ',', '\n', '\t', 'a', '.', '{', '}', '[', ']', ':', '#', '/', '<', ' ', '0', '%'),
          maxLength: 200,
        }),
        (text) => {
          expect(refusal(text)).toMatch(
            /^(?:read|page|packed|not-text|unknown-form|known-good|broken-json|no-entries|mostly-broken|too-large)$/,
          )
        },
      ),
    )
  })
})
