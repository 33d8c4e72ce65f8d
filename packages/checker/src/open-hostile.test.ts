import { readFileSync } from 'node:fs'
import type { Find, Readers, Reading } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { createChecker } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const GENUINE = readFileSync(new URL('../../../corpus/genuine/amazon-order-proved.eml', import.meta.url), 'utf8')
const FAKE = 'お客様のAmazonアカウントが停止されました。24時間以内に確認してください https://amazon-kakunin.example/login'

/** One reader for all: a find that holds lines 'file NAME TEXT' holds those files, and else is its own text. */
function readersFor(kinds: readonly string[]): Readers & { readonly asked: string[] } {
  const asked: string[] = []
  const read = ({ part, bytes: content, filename }: Find): Reading => {
    asked.push(filename ?? part)
    const text = new TextDecoder().decode(content)
    const files = [...text.matchAll(/^file (\S+) (\S+)$/gm)].map(([, name = '', of = '']) => ({
      filename: name,
      type: '',
      bytes: bytes(decodeURIComponent(of)),
      inline: false,
    }))
    const own = text.replace(/^file .*$/gm, '').trim()
    const texts = own === '' || own.startsWith('PK') ? [] : [{ format: 'plain' as const, text: own, lines: [] }]
    return { part, texts, links: [], traits: [], files, mail: null, gaps: [] }
  }
  return {
    asked,
    begin: () => {},
    idsFor: ({ kind }) => (kinds.includes(kind) ? ['any'] : []),
    read: (_, find) => Promise.resolve(read(find)),
  }
}
const file = (name: string, text: string) => `file ${name} ${encodeURIComponent(text)}`
const zip = (...files: readonly string[]) => bytes(`PK\x03\x04\n${files.join('\n')}`)
const answersOf = async (input: Uint8Array, readers: Readers = readersFor(['pdf', 'zip', 'html'])) => {
  const answers = []
  for await (const answer of createChecker({ readers }).checkEach(input, { lang: 'en' })) answers.push(answer)
  return answers.map((answer) => ('error' in answer ? answer.error.code : answer.verdict))
}

describe('a file that is asked about', () => {
  it('is the mail that it is an archive of', async () => {
    expect(await answersOf(bytes(GENUINE))).toEqual(['genuine'])
    expect(await answersOf(zip(file('a.eml', GENUINE)))).toEqual(['genuine'])
    expect(await answersOf(zip(file('a.eml', GENUINE), file('b.eml', GENUINE)))).toEqual(['genuine', 'genuine'])
  })
  it('is never genuine for a mail that it only holds', async () => {
    expect(await answersOf(bytes(`%PDF-1.7\nInvoice\n${file('a.eml', GENUINE)}`))).toEqual(['unconfirmed'])
    expect(await answersOf(bytes(`%PDF-1.7\n${FAKE}\n${file('a.eml', GENUINE)}`))).toEqual(['suspicious'])
    expect(await answersOf(zip(file('a.eml', GENUINE), file('b.pdf', `%PDF-1.7\n${FAKE}`)))).toEqual(['suspicious'])
  })
  it('is a mail where it begins as one, whatever its header seems to be', async () => {
    const header = 'Received: from a by b; Sat, 28 Nov 2026 10:00:00 +0900\r\nFrom: Amazon <a@stranger.example>\r\n'
    expect(await answersOf(bytes(`${header}Subject: %PDF-1.7\r\n\r\n${FAKE}`))).toEqual(['phishing'])
    const page = bytes(`X-Any: 1\r\n${header}\r\n<html>${FAKE}</html>`)
    const answer = await createChecker({ readers: readersFor(['html']) }).check(page)
    expect(answer.sender?.from[0]?.address).toBe('a@stranger.example')
  })
  it('is opened though somebody says what kind of message it is, unless it is text', async () => {
    const check = async (input: string) =>
      (await createChecker({ readers: readersFor(['pdf', 'html']) }).check(bytes(input), { kind: 'sms' })).input.kind
    expect(await check(`%PDF-1.7\n${FAKE}`)).toBe('text')
    expect(await check(`<html>${FAKE}</html>`)).toBe('sms')
  })
  it('is read as text where its reader makes nothing of it', async () => {
    const readers: Readers = { ...readersFor(['pdf']), read: async (_, find) => ({ ...nothing, part: find.part }) }
    expect(await answersOf(bytes(`${FAKE} %PDF-1.7`), readers)).toEqual(['suspicious'])
  })
})
const nothing: Reading = { part: '', texts: [], links: [], traits: [], files: [], mail: null, gaps: [] }

describe('what a mail carries', () => {
  const carrying = (...files: readonly { name: string; type: string; body: string }[]) =>
    bytes(
      [
        'From: a@stranger.example\r\nDate: Sat, 28 Nov 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n',
        '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello',
        ...files.map(
          ({ name, type, body }) => `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename=${name}\r\n\r\n${body}`,
        ),
        '--b--',
      ].join('\r\n'),
    )

  it('is read from the top: a full archive leaves nothing else unread', async () => {
    const many = Array.from({ length: 300 }, (_, nth) => file(`${nth}.pdf`, '%PDF-1.7 x')).join('\n')
    const mail = carrying(
      { name: 'a.zip', type: 'application/zip', body: `PK\x03\x04\n${many}` },
      { name: 'last.pdf', type: 'application/pdf', body: '%PDF-1.7' },
    )
    const readers = readersFor(['zip', 'pdf'])
    await answersOf(mail, readers)
    expect(readers.asked.slice(0, 3)).toEqual(['a.zip', 'last.pdf', '0.pdf'])
    expect(readers.asked).toHaveLength(200)
  })
  it('is said not to be read where there are too many pictures', async () => {
    const readers: Readers = { ...readersFor([]), idsFor: ({ kind }) => (kind === 'image' ? ['picture-text'] : []) }
    const picture = (nth: number) => ({ name: `${nth}.gif`, type: 'image/gif', body: `GIF89a${nth}` })
    const gapsOf = async (count: number) => {
      const answer = await createChecker({ readers }).check(carrying(...Array.from({ length: count }, (_, nth) => picture(nth))))
      return answer.notChecked.map(({ id }) => id)
    }
    expect(await gapsOf(8)).not.toContain('picture-text')
    expect(await gapsOf(9)).toContain('picture-text')
  })
  it('is said not to be checked where files hold too many mails', async () => {
    const readers: Readers = {
      begin: () => {},
      idsFor: ({ filename }) => (filename?.endsWith('.msg') ? ['any'] : []),
      read: async (_, { part }) => ({ ...nothing, part, mail: bytes(`From: a@stranger.example\r\nSubject: ${part}\r\n\r\nHello`) }),
    }
    const gapsOf = async (count: number) => {
      const files = Array.from({ length: count }, (_, nth) => ({ name: `${nth}.msg`, type: 'application/vnd.ms-outlook', body: '\0x' }))
      return (await createChecker({ readers }).check(carrying(...files))).notChecked.map(({ id }) => id)
    }
    expect(await gapsOf(20)).not.toContain('nested-message')
    expect(await gapsOf(21)).toContain('nested-message')
  })
})
