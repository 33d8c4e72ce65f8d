import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMailbox, splitMbox, splitMboxStream } from './mbox.ts'

const SEPARATOR = 'From a@b.example Mon Nov 23 10:00:00 2026\n'
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function streamed(text: string, size: number, limit = 1e9): Promise<(string | null)[]> {
  const found: (string | null)[] = []
  for await (const message of splitMboxStream(inChunks(text, size), limit)) found.push(message === null ? null : decode(message))
  return found
}
const whole = (text: string) => [...splitMbox(encode(text))].map(decode)
const mail = (number: number, lines = 1) => `${SEPARATOR}Subject: ${number}\n\n${`line ${number}\n`.repeat(lines)}\n`

describe('a mailbox read piece by piece', () => {
  it('gives the same messages as read at once, wherever the pieces are cut', async () => {
    const line = fc.constantFrom(
      SEPARATOR,
      'Subject: x\n',
      '\n',
      '>From me\n',
      'From me to you\n',
      '\r\n',
      'text\n',
      `${'x'.repeat(400)}\n`,
      '\ufeff',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 700 }), async (lines, size) => {
        // More than is looked at in one go, so that the cut falls into it.
        const unit = lines.join('')
        const text = unit.repeat(Math.ceil(1_300_000 / unit.length))
        expect(await streamed(text, size * 1000)).toEqual(whole(text))
      }),
      { numRuns: 25 },
    )
  })
  it('leaves out a message over the limit only, and tells that there was one', async () => {
    const text = mail(1) + mail(2, 500_000) + mail(3) + mail(4, 500_000)
    const found = await streamed(text, 65_536, 1_000_000)
    expect(found.map((one) => one?.slice(0, 10) ?? null)).toEqual(['Subject: 1', null, 'Subject: 3', null])
    expect((await streamed(mail(1) + mail(2, 50_000) + mail(3), 65_536, 100_000)).map((one) => one === null)).toEqual([false, true, false])
  })
  it('finds the message behind one line that is longer than everything it keeps', async () => {
    const text = `${mail(1)}${SEPARATOR}Subject: 2\n\n${'From '.repeat(1_000_000)}\n${mail(3)}`
    expect((await streamed(text, 65_536, 1_000_000)).map((one) => one?.slice(0, 10) ?? null)).toEqual(['Subject: 1', null, 'Subject: 3'])
  })
})

it('loses no message of a mailbox behind a byte order mark', () => {
  expect(whole(`\ufeff${mail(1)}${mail(2)}${mail(3)}`)).toHaveLength(3)
})

it('knows a mailbox by its first line', () => {
  expect(isMailbox(encode(mail(1)))).toBe(true)
  expect(isMailbox(encode(`\ufeff\n${mail(1)}`))).toBe(true)
  expect(isMailbox(encode(`From here to there\n${mail(1)}`))).toBe(false)
  expect(isMailbox(encode(`Subject: x\n${mail(1)}`))).toBe(false)
})
