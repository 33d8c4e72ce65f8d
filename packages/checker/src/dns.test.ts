import { describe, expect, it } from 'vitest'
import { createChecker, type Facts, type Lookups } from './index.ts'

type Dns = NonNullable<Lookups['dns']>
type Verified = Awaited<ReturnType<Dns['verify']>>

const nothing: Verified = { spf: null, dkim: [], dmarc: null, arc: null, bimi: null }
const silent: Verified = {
  spf: { result: 'temperror', domain: 'amazon.co.jp' },
  dkim: [{ result: 'temperror', domain: 'amazon.co.jp', selector: 's', troubles: ['not-asked'] }],
  dmarc: { result: 'temperror', domain: 'amazon.co.jp' },
  arc: null,
}
const signature = { result: 'pass', domain: 'amazon.co.jp', selector: 's' } as const
const proof: Verified = { ...nothing, dkim: [signature], dmarc: { result: 'pass', domain: 'amazon.co.jp', policy: 'quarantine' } }

const handover = 'Received: from a.sender.example (a.sender.example [203.0.113.9]) by mx.reader.example; Mon, 02 Nov 2026 09:00:00 +0900\n'
const below = 'Received: from x.sender.example (x.sender.example [203.0.113.7]) by a.sender.example; Mon, 02 Nov 2026 08:59:59 +0900\n'
const results = (text: string) => `Authentication-Results: mx.reader.example; ${text}\n`
const body = `From: Amazon.co.jp <account-update@amazon.co.jp>
To: hanako@reader.example
Subject: =?UTF-8?B?44GK5pSv5omV44GE?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Amazonです。
https://www.amazon.co.jp/
`
const passes = results('dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp')
const fails = results('spf=fail smtp.mailfrom=amazon.co.jp; dkim=fail header.d=amazon.co.jp; dmarc=fail header.from=amazon.co.jp')

async function asked(mail: string, verified: Verified, envelopes: unknown[] = []) {
  const checker = createChecker({
    lookups: {
      dns: {
        verify: async (_, envelope) => {
          envelopes.push(envelope)
          return verified
        },
      },
    },
  })
  for await (const facts of checker.factsEach(mail)) {
    if ('error' in facts) throw new Error(facts.error.code)
    const answer = checker.judge(facts)
    if ('error' in answer) throw new Error(answer.error.code)
    const raised = answer.signals.filter((signal) => signal.answer === 'raised').map(({ id }) => id)
    const { authentication } = facts
    return { facts, answer, raised, found: authentication.known ? authentication.value : null, gaps: gapsOf(facts) }
  }
  throw new Error('no message')
}
const gapsOf = ({ gaps }: Facts) => gaps.map(({ id }) => id)

describe('what DNS says of a sender', () => {
  it('proves him where the own server said nothing', async () => {
    const { answer, found, gaps } = await asked(handover + body, proof)
    expect(found).toMatchObject({ by: 'this-check', authservId: '', alignedSite: 'amazon.co.jp', bimi: null })
    expect(answer).toMatchObject({ verdict: 'genuine', lookups: ['dns'], sender: { authenticated: true } })
    expect(gaps).not.toContain('sender-not-authenticated')
  })

  it('proves him by a signature also where the own server found none, and where a forwarder broke SPF', async () => {
    for (const spf of [null, { result: 'fail', domain: 'amazon.co.jp' }]) {
      const { answer, found } = await asked(fails + handover + body, { ...proof, spf })
      expect(found).toMatchObject({ by: 'this-check', alignedSite: 'amazon.co.jp' })
      expect(answer.verdict).toBe('genuine')
    }
  })

  it('proves him by SPF alone only where the own server, which saw the connection, said nothing', async () => {
    const spf = { result: 'pass', domain: 'amazon.co.jp' }
    const by = { ...nothing, spf, dmarc: { result: 'pass', domain: 'amazon.co.jp' } }
    expect((await asked(handover + body, by)).found).toMatchObject({ by: 'this-check', alignedSite: 'amazon.co.jp' })
    expect((await asked(fails + handover + body, by)).found).toMatchObject({ by: 'own-server', alignedSite: null })
  })

  it('leaves the own server’s proof as it is where the key is gone, the body was changed since, or nobody answers', async () => {
    for (const verified of [
      silent,
      { ...nothing, dkim: [{ ...signature, result: 'neutral', troubles: ['no-key'] }], dmarc: { result: 'fail', domain: 'amazon.co.jp' } },
      { ...nothing, dkim: [{ ...signature, result: 'fail', troubles: ['body-changed'] }] },
      nothing,
    ] satisfies readonly Verified[]) {
      const { answer, found, gaps } = await asked(passes + handover + body, verified)
      expect(found).toMatchObject({ by: 'own-server', authservId: 'mx.reader.example', alignedSite: 'amazon.co.jp' })
      expect(answer.verdict).toBe('genuine')
      expect(gaps).not.toContain('dns-no-answer')
    }
  })

  it('takes the own server’s proof back where its signature leaves something open', async () => {
    const hole: Verified = {
      ...nothing,
      dkim: [{ ...signature, troubles: ['part-of-body'] }],
      dmarc: { result: 'pass', domain: 'amazon.co.jp' },
    }
    const { answer, found } = await asked(passes + handover + body, hole)
    expect(found).toMatchObject({ by: 'own-server', alignedSite: null, dkim: [{ result: 'pass', troubles: ['part-of-body'] }] })
    expect(answer.verdict).not.toBe('genuine')
    // Another signature of the same domain has none.
    const two = await asked(passes + handover + body, { ...hole, dkim: [...hole.dkim, signature], dmarc: null })
    expect(two.found).toMatchObject({ alignedSite: 'amazon.co.jp' })
  })

  it('adds to the own server’s results why a signature broke and who passed the mail on', async () => {
    const arc = { result: 'pass', sealer: 'list.example', trusted: true, site: 'amazon.co.jp' }
    const dkim = [{ ...signature, result: 'fail', troubles: ['body-changed' as const] }]
    const { found } = await asked(fails + handover + body, { ...nothing, dkim, arc })
    expect(found).toMatchObject({ by: 'own-server', dkim: [{ result: 'fail', selector: 's', troubles: ['body-changed'] }], arc })
  })

  it('says that nobody answered where that leaves the sender unproved', async () => {
    for (const mail of [handover + body, fails + handover + body]) {
      const { answer, gaps } = await asked(mail, silent)
      expect(answer.sender?.authenticated).not.toBe(true)
      expect(gaps).toContain('dns-no-answer')
      expect(gaps).not.toContain('sender-not-authenticated')
    }
  })

  it('is worth nothing for an author who stands there twice', async () => {
    expect((await asked(`${handover}From: x@evil.example\n${body}`, proof)).found).toMatchObject({ alignedSite: null })
  })
})

describe('a failure that was asked from here', () => {
  const refused: Verified = {
    ...nothing,
    spf: { result: 'fail', domain: 'amazon.co.jp' },
    dmarc: { result: 'fail', domain: 'amazon.co.jp', policy: 'reject' },
  }

  it('counts where nobody passed the mail on and its domain wants it refused', async () => {
    const { raised, found, gaps } = await asked(handover + body, refused)
    expect(gaps).not.toContain('sender-not-authenticated')
    expect(found).toMatchObject({ by: 'this-check', spf: { result: 'fail' }, dmarc: { result: 'fail' }, alignedSite: null })
    expect(raised).toContain('forged-sender')
  })

  it.each<readonly [string, string, Verified]>([
    ['came through another house', handover + below + body, refused],
    ['bears a broken signature', handover + body, { ...refused, dkim: [{ ...signature, result: 'fail', troubles: ['body-changed'] }] }],
    ['was sealed on its way', handover + body, { ...refused, arc: { result: 'fail', sealer: 'list.example', trusted: false, site: null } }],
    [
      'is of a domain that only watches',
      handover + body,
      { ...refused, dmarc: { result: 'fail', domain: 'amazon.co.jp', policy: 'none' } },
    ],
    ['is of a domain that says nothing', handover + body, { ...refused, dmarc: { result: 'none', domain: 'amazon.co.jp' } }],
    ['came by an unknown way', body, { ...refused, spf: null }],
  ])('says nothing against a mail that %s', async (_, mail, verified) => {
    const { raised, answer, gaps } = await asked(mail, verified)
    expect(gaps).toContain('sender-not-authenticated')
    expect(raised).not.toContain('forged-sender')
    expect(answer.verdict).toBe('unconfirmed')
  })
})

describe('a mail inside a mail', () => {
  const inside = handover + body
  const outer = `${handover}From: c@c.example\nTo: hanako@reader.example\nSubject: fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nlook\n--b\nContent-Type: message/rfc822\n\n${inside}\n--b--\n`

  it('is proved by its signature alone: how it came, only its sender tells', async () => {
    const envelopes: unknown[] = []
    const { facts } = await asked(outer, proof, envelopes)
    expect(envelopes).toEqual([{ ip: '203.0.113.9', helo: 'a.sender.example', from: '' }, null])
    const authentication = facts.inner?.[0]?.facts.authentication
    expect(authentication).toMatchObject({ known: true, value: { by: 'this-check', alignedSite: 'amazon.co.jp' } })
  })
})

it('asks nothing about pasted text', async () => {
  const envelopes: unknown[] = []
  const { answer } = await asked('Amazonです。お支払いを更新してください。', proof, envelopes)
  expect(envelopes).toEqual([])
  expect(answer.lookups).toEqual([])
})
