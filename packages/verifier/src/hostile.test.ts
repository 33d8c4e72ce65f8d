import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damaged, numbers } from '../../../tools/damaged-files.mjs'
import { DOMAIN, NOW, oracle, sealed, signed, testZone } from '../../../tools/verifier-agreement.mjs'
import { LIMITS } from './limits.ts'
import { createVerifier } from './verify.ts'

const { verify } = createVerifier({ resolve: testZone, now: () => NOW })
const MAIL = Buffer.from(
  [
    `From: Shop <a@${DOMAIN}>`,
    'To: b@reader.example',
    'Subject: =?utf-8?B?44GT44KT44Gr44Gh44Gv?=',
    'Date: Sat, 28 Nov 2026 09:00:00 +0900',
    'X-Raw: \xe3\x81\x82 8 bit',
    '',
    'Hello  there.\t',
    '',
    'Bye \xe3\x81\x82.',
    '',
    '',
  ].join('\r\n'),
  'latin1',
)
const WORDS = ['pass', 'fail', 'neutral', 'policy', 'permerror', 'temperror', 'none']
const FIELDS = ['From', 'From', 'To', 'Subject', 'Subject', 'Date', 'Reply-To']
const SIGNED = signed(signed(MAIL, { key: 'rsa2048', canonicalization: 'simple/simple', fields: FIELDS }), {
  key: 'ed25519',
  fields: FIELDS,
})

describe('hostile mail', () => {
  it('of any bytes gets a result', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({ maxLength: 300 })
        .map((text) => Buffer.from(`DKIM-Signature: ${text}\r\nFrom: ${text}\r\nARC-Seal: ${text}\r\n\r\n${text}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (mail) => {
        const { dkim, dmarc, arc } = await verify(mail)
        for (const one of [...dkim, dmarc, arc]) if (one !== null) expect(WORDS).toContain(one.result)
        expect(dkim.filter(({ result }) => result === 'pass')).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('that is damaged is judged as mailauth judges it', async () => {
    const pick = numbers(8301)
    const seals = await sealed(SIGNED, { key: 'rsa1024' })
    for (let times = 0; times < 300; times++) {
      const mail = damaged(new Uint8Array(seals), pick)
      // The result alone: of a domain that is no UTF-8, mailauth says that it has no key, and we that it is no domain.
      const theirs = (await oracle(mail, testZone)).map(({ result }) => result)
      expect(
        (await verify(mail)).dkim.map(({ result }) => result),
        Buffer.from(mail).toString('latin1'),
      ).toEqual(theirs)
    }
  })

  it('with one byte changed in what is signed never passes', async () => {
    const start = SIGNED.indexOf('From: Shop')
    const unsigned = [SIGNED.indexOf('X-Raw'), SIGNED.indexOf('\r\n\r\n')] as const
    const end = SIGNED.length - '\r\n\r\n'.length
    let tried = 0
    for (let at = start; at < end; at++) {
      if (at >= unsigned[0] - 2 && at < unsigned[1] + 4) continue
      const mail = Uint8Array.from(SIGNED)
      // No blank and no letter of a field's name by that, for relaxed forms let these change.
      mail[at] = mail[at] === 0x7e ? 0x7d : 0x7e
      const { dkim } = await verify(mail)
      expect(
        dkim.map(({ result }) => result),
        `byte ${at}`,
      ).not.toContain('pass')
      tried++
    }
    expect(tried).toBeGreaterThan(150)
  })

  it('cut off anywhere before the end of its text never passes', async () => {
    for (let end = 1; end < SIGNED.length - '.\r\n\r\n'.length; end += 3) {
      expect((await verify(SIGNED.subarray(0, end))).dkim.filter(({ result }) => result === 'pass')).toEqual([])
    }
  })

  const LONG = 500_000
  it.each<[string, string]>([
    ['blanks in a signature', `DKIM-Signature: v=1; a=${' '.repeat(LONG)}x\r\nFrom: a@b.example\r\n\r\n`],
    ['blanks at the end of a field', `From: a@b.example${' \t'.repeat(LONG / 2)}x\r\n\r\n`],
    ['blanks in the body', `${SIGNED.toString('latin1')}${' '.repeat(LONG)}x`],
    ['empty lines in the body', `${SIGNED.toString('latin1')}${'\r\n'.repeat(LONG)}x`],
    ['lone line ends', `From: a@b.example\n${'\r'.repeat(LONG)}x\n\n${'\n'.repeat(LONG)}`],
    ['fields of one name', `${'From:\r\n'.repeat(LONG / 10)}${SIGNED.toString('latin1')}`],
    ['lines that are no fields', `From: a\r\n${'x\r\n'.repeat(LONG / 4)}\r\n`],
    [
      'names in h=',
      `DKIM-Signature: v=1; a=rsa-sha256; b=A; bh=A; d=b.example; s=s; h=from${':from'.repeat(LONG / 8)}\r\nFrom: a@b.example\r\n\r\n`,
    ],
    ['tags', `DKIM-Signature: ${'a=b;'.repeat(LONG / 8)}\r\n\r\n`],
    [
      'labels',
      `DKIM-Signature: v=1; a=rsa-sha256; b=A; bh=A; d=${'a.'.repeat(LONG / 4)}b; s=s; h=from\r\nFrom: a@${'b.'.repeat(LONG / 4)}c\r\n\r\n`,
    ],
    ['quotes and comments', `From: ${'("'.repeat(LONG / 4)}\r\nARC-Authentication-Results: i=1; ${'(('.repeat(LONG / 8)}\r\n\r\n`],
    ['brackets', `From: ${'<,>;:'.repeat(LONG / 8)}\r\n\r\n`],
    [
      'sets of a chain',
      Array.from({ length: 5_000 }, (_, nth) => `ARC-Seal: i=${nth % 60}; a=rsa-sha256; cv=pass; d=b.example; s=s; b=A\r\n`).join(''),
    ],
    ['signatures', 'DKIM-Signature: v=1; a=rsa-sha256; b=A; bh=A; d=b.example; s=s; h=from\r\n'.repeat(5_000)],
  ])('with half a million %s is done soon', async (_, mail) => {
    const start = performance.now()
    const { dkim } = await verify(Buffer.from(mail, 'latin1'))
    expect(dkim.length).toBeLessThanOrEqual(LIMITS.signatures)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('asks DNS no more often than an honest mail needs, each name once', async () => {
    const asked: string[] = []
    const counting = createVerifier({
      now: () => NOW,
      resolve: async (name, type) => {
        asked.push(name)
        return testZone(name, type)
      },
    })
    const bodyHash = /bh=([^;]+)/.exec(SIGNED.toString('latin1'))?.[1] ?? ''
    const field = (nth: number) =>
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; b=A; bh=${bodyHash}; d=tracker.example; s=s${nth}; h=from\r\n`
    const fields = Array.from({ length: 500 }, (_, nth) => field(nth)).join('')
    await counting.verify(Buffer.concat([Buffer.from(fields + fields), SIGNED]))
    expect(asked.filter((name) => name.endsWith('._domainkey.tracker.example'))).toHaveLength(LIMITS.signatures)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeLessThanOrEqual(LIMITS.questions)
  })

  it('larger than any mail is not looked at', async () => {
    const nothing = { spf: null, dkim: [], dmarc: null, arc: null }
    expect(await verify(new Uint8Array(LIMITS.mailBytes + 1))).toEqual(nothing)
    expect(await verify(Buffer.from(`From: a@b.example\r\nX: ${'x'.repeat(LIMITS.headerBytes)}\r\n\r\n`))).toEqual(nothing)
  })

  it('whose DNS says anything at all gets a result', async () => {
    const pick = numbers(1035)
    const answers: readonly (() => Promise<readonly string[]>)[] = [
      async () => [],
      async () => ['x'.repeat(LIMITS.recordChars + 1)],
      async () => [`v=DKIM1; p=${'A'.repeat(pick(3_000))}`],
      async () => [String.fromCharCode(...Array.from({ length: 80 }, () => pick(256)))],
      async () => [`v=DKIM1; k=ed25519; p=${Buffer.alloc(32, pick(256)).toString('base64')}`],
      async () => [
        `v=DKIM1; p=${Buffer.concat([Buffer.from('3082', 'hex'), Buffer.from(Array.from({ length: 200 }, () => pick(256)))]).toString('base64')}`,
      ],
      () => Promise.reject(new Error('broken')),
      () => Promise.reject(undefined),
      () => {
        throw new Error('at once')
      },
    ]
    for (let times = 0; times < 300; times++) {
      const { dkim } = await createVerifier({ now: () => NOW, resolve: () => (answers[pick(answers.length)] ?? testZone)('', '') }).verify(
        SIGNED,
      )
      expect(dkim).toHaveLength(2)
      expect(dkim.filter(({ result }) => result === 'pass')).toEqual([])
    }
  })
})

describe('a signature that holds', () => {
  const troublesOf = async (mail: Buffer) => {
    const [first] = (await verify(mail)).dkim
    return [first?.result, first?.troubles, first?.unsigned]
  }
  const few = signed(MAIL, { key: 'ed25519', fields: ['from', 'subject'] })
  const added = (field: string) => Buffer.concat([Buffer.from(`${field}\r\n`), few])

  it('and covers what the reader sees has no trouble', async () => {
    expect(await troublesOf(few)).toEqual(['pass', [], []])
  })
  it('leaves a subject open that it does not name', async () => {
    expect(await troublesOf(signed(MAIL, { key: 'ed25519', fields: ['from', 'date'] }))).toEqual(['pass', ['unsigned-field'], ['subject']])
  })
  it.each([
    ['From: Fake <a@fake.example>', 'from'],
    ['Subject: Fake', 'subject'],
    ['Reply-To: a@fake.example', 'reply-to'],
    ['REPLY-TO : a@fake.example', 'reply-to'],
  ])('does not cover "%s" put on top of it', async (field, key) => {
    expect(await troublesOf(added(field))).toEqual(['pass', ['unsigned-field'], [key]])
  })
  it('breaks by what was put on top where the field was signed once more than it stood there', async () => {
    expect(await troublesOf(Buffer.concat([Buffer.from('Subject: Fake\r\n'), SIGNED]))).toEqual(['fail', ['fields-changed'], []])
  })
  it('leaves the rest of the body open that it does not measure', async () => {
    const partly = signed(MAIL, { key: 'ed25519', fields: FIELDS, length: 5 })
    expect(await troublesOf(partly)).toEqual(['pass', ['part-of-body'], []])
    expect(await troublesOf(signed(MAIL, { key: 'ed25519', fields: FIELDS, length: 1_000 }))).toEqual(['pass', [], []])
    expect(await troublesOf(signed(MAIL, { key: 'ed25519', fields: FIELDS, length: 0 }))).toEqual(['pass', ['part-of-body'], []])
  })
  it('that was revoked, or has expired, is told from one that broke', async () => {
    expect(await troublesOf(signed(MAIL, { key: 'rsa2048', selector: 'revoked', fields: FIELDS }))).toEqual(['neutral', ['revoked'], []])
    const expired = signed(MAIL, { key: 'rsa2048', fields: FIELDS, tags: ['x=1'] })
    expect(await troublesOf(expired)).toEqual(['neutral', ['expired'], []])
  })
  it('counts under a selector with an underscore, as it does to mailauth where that is lenient', async () => {
    const mail = signed(MAIL, { key: 'rsa2048', selector: 'under_score', fields: FIELDS })
    expect(await troublesOf(mail)).toEqual(['pass', [], []])
    expect(await oracle(mail, testZone, false)).toMatchObject([{ result: 'pass' }])
  })
  it('counts under the first of several records that is a key', async () => {
    const resolve = async (name: string) => ['v=spf1 -all', ...(await testZone(name, 'TXT')), 'v=DKIM1; p=']
    const { dkim } = await createVerifier({ resolve, now: () => NOW }).verify(SIGNED)
    expect(dkim.map(({ result }) => result)).toEqual(['pass', 'pass'])
  })
})
