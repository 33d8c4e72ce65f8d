import { readFileSync } from 'node:fs'
import type { Readers, Reading } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { createChecker } from './index.ts'

const nothing = { texts: [], links: [], traits: [], files: [], mail: null, gaps: [] }
/** Readers that do what each test says, by the kind of the find. */
function readersOf(byKind: Partial<Record<string, (bytes: Uint8Array) => Partial<Reading>>>, asked: string[] = []): Readers {
  return {
    begin: () => {},
    idsFor: ({ kind }) => (byKind[kind] === undefined ? [] : [kind]),
    async read(id, find) {
      asked.push(find.part)
      return { ...nothing, part: find.part, ...byKind[id]?.(find.bytes) }
    },
  }
}
const bytes = (text: string) => new TextEncoder().encode(text)
async function outcomes(input: Uint8Array | string, readers: Readers, name = 'a') {
  const found = []
  for await (const outcome of createChecker({ readers }).checkEach(input, { name })) found.push(outcome)
  return found
}
const page = () => ({ texts: [{ format: 'html' as const, text: '<p>x</p>', lines: [] }] })
const HTML_MAIL =
  'X-Label: Inbox\nFrom: a@a.example\nTo: b@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><p>hello</p></html>\n'

describe('what is given to be checked', () => {
  it.each([
    ['a mail of HTML', HTML_MAIL, 1],
    ['a mailbox of them', `From a@b Mon Nov 16 08:12:41 2026\n${HTML_MAIL}\nFrom a@b Mon Nov 16 08:12:41 2026\n${HTML_MAIL}`, 2],
  ])('is a mail where it is one, however much it looks like a page: %s', async (_, text, count) => {
    const found = await outcomes(bytes(text), readersOf({ html: page }))
    expect(found.map((one) => ('error' in one ? one.error.code : one.input.kind))).toEqual(Array(count).fill('email'))
  })

  it('is a page where it is one', async () => {
    const asked: string[] = []
    await outcomes(bytes('<html><p>hello</p></html>'), readersOf({ html: page }, asked), 'a.html')
    expect(asked).toEqual(['1'])
  })

  it('fails clearly where nothing could be read from it', async () => {
    const [outcome] = await outcomes(bytes('%PDF-1.7'), readersOf({ pdf: () => ({}) }))
    expect(outcome).toMatchObject({ error: { code: 'not-a-message' } })
  })

  it('has an answer for each mail in an archive, by the file’s name', async () => {
    const mail = bytes('From: a@a.example\nTo: b@b.example\nSubject: x\n\nhello\n')
    const file = (filename: string) => ({ filename, type: '', bytes: mail, inline: false })
    const zip = () => ({ files: [file('1.eml'), file('2.eml')] })
    const found = await outcomes(bytes('PK\x03\x04'), readersOf({ zip }), 'mails.zip')
    expect(found.map(({ input }) => input.name)).toEqual(['mails.zip', 'mails.zip#2'])
  })
})

describe('what is inside', () => {
  it('needs no reader to be answered, also where a code may be drawn', async () => {
    const drawn = readFileSync(new URL('../../../corpus/inside/docusign-code-table.eml', import.meta.url))
    expect(await createChecker().check(drawn)).toMatchObject({ input: { kind: 'email' } })
  })

  it('is read within a time that begins anew with each message', async () => {
    let begun = 0
    const readers = { ...readersOf({}), begin: () => begun++ }
    await outcomes(bytes(`From a@b Mon Nov 16 08:12:41 2026\n${HTML_MAIL}\nFrom a@b Mon Nov 16 08:12:41 2026\n${HTML_MAIL}`), readers)
    expect(begun).toBeGreaterThanOrEqual(2)
  })

  it('is opened file by file, down to a limit that is said', async () => {
    const asked: string[] = []
    // An archive that holds itself.
    const zip = (own: Uint8Array) => ({ files: [{ filename: 'again.zip', type: '', bytes: own, inline: false }] })
    const [outcome] = await outcomes(bytes('PK\x03\x04'), readersOf({ zip }, asked))
    expect(asked.length).toBeLessThan(10)
    expect(outcome).toMatchObject({ notChecked: expect.arrayContaining([expect.objectContaining({ id: 'too-deep' })]) })
  })

  it('is not opened without end, and that is said', async () => {
    const asked: string[] = []
    const zip = (own: Uint8Array) => ({
      files: Array.from({ length: 50 }, () => ({ filename: 'x.zip', type: '', bytes: own, inline: false })),
    })
    const [outcome] = await outcomes(bytes('PK\x03\x04'), readersOf({ zip }, asked))
    expect(asked.length).toBeLessThanOrEqual(200)
    expect(outcome).toMatchObject({ notChecked: expect.arrayContaining([expect.objectContaining({ id: 'file-too-large' })]) })
  })

  it('is never genuine by what another mail says of itself', async () => {
    const proved = `Authentication-Results: mx.reader.example; dkim=pass header.d=amazon.co.jp; spf=pass smtp.mailfrom=amazon.co.jp; dmarc=pass header.from=amazon.co.jp\nReceived: from a.amazon.co.jp by mx.reader.example; Mon, 02 Nov 2026 09:00:00 +0900\nFrom: Amazon.co.jp <account-update@amazon.co.jp>\nTo: hanako@reader.example\nSubject: =?UTF-8?B?44GK5pSv5omV44GE?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nAmazonです。\nhttps://www.amazon.co.jp/\n`
    const outer = `From: c@c.example\nTo: hanako@reader.example\nSubject: fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nlook\n--b\nContent-Type: message/rfc822\n\n${proved}\n--b--\n`
    const [alone] = await outcomes(bytes(proved), readersOf({}))
    const [inside] = await outcomes(bytes(outer), readersOf({}))
    expect(alone).toMatchObject({ verdict: 'genuine', about: null })
    expect(inside).toMatchObject({ verdict: 'unconfirmed', about: { path: ['2'] } })
  })
})
