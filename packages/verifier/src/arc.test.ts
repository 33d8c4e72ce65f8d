import { describe, expect, it } from 'vitest'
import { arcOracle, DOMAIN, NOW, sealed, testZone } from '../../../tools/verifier-agreement.mjs'
import { createVerifier } from './verify.ts'

const AUTHOR = 'shop.example'
const MAIL = Buffer.from(
  `From: Shop <a@mail.${AUTHOR}>\r\nTo: b@list.example\r\nSubject: Hello\r\nDate: Sat, 28 Nov 2026 09:00:00 +0900\r\n\r\nHello.\r\n`,
)
const RESULTS = `mx.example (a comment; dmarc=pass header.from=fake.example); dmarc=pass (p=none) header.from=mail.${AUTHOR}`

const edited = (mail: Buffer, from: string | RegExp, to: string) => {
  const text = mail.toString('latin1')
  expect(text.search(from)).toBeGreaterThanOrEqual(0)
  return Buffer.from(text.replace(from, to), 'latin1')
}
const one = await sealed(MAIL, { key: 'rsa2048', results: RESULTS })
const two = await sealed(one, { key: 'ed25519', domain: `mail.${DOMAIN}`, cv: 'pass' })
const three = await sealed(two, { key: 'rsa1024', cv: 'pass' })
const footer = await sealed(edited(one, 'Hello.\r\n', 'Hello.\r\n-- \r\nA list\r\n'), { key: 'rsa2048', cv: 'pass' })
const field = (name: string, instance: number) => new RegExp(`^${name}: (?:[^\\r]*[ ;])?i=${instance};.*\\r\\n(?:[ \\t].*\\r\\n)*`, 'im')

/** RFC 8617 section 5.2, step by step. */
const CHAINS: Readonly<Record<string, readonly [Buffer, 'pass' | 'fail' | 'none']>> = {
  'nobody sealed it': [MAIL, 'none'],
  'one seal': [one, 'pass'],
  'two seals, the second by Ed25519': [two, 'pass'],
  'three seals': [three, 'pass'],
  'a footer added between two seals': [footer, 'pass'],
  'a body changed after the last seal': [edited(three, 'Hello.', 'Hullo.'), 'fail'],
  'a subject changed after the last seal': [edited(three, 'Subject: Hello', 'Subject: Hullo'), 'fail'],
  'what the first one found, changed': [edited(three, /header\.from=mail/, 'header.from=mai1'), 'fail'],
  'a seal changed': [edited(three, / cv=none/, ' cv=pass'), 'fail'],
  'the newest says that the chain is broken': [edited(two, / cv=pass/, ' cv=fail'), 'fail'],
  'the second one says that there was none before': [edited(two, / cv=pass/, ' cv=none'), 'fail'],
  'the first set is gone': [
    ['arc-seal', 'arc-message-signature', 'arc-authentication-results'].reduce((mail, name) => edited(mail, field(name, 1), ''), two),
    'fail',
  ],
  'the first seal is gone': [edited(two, field('arc-seal', 1), ''), 'fail'],
  'the first signature is gone': [edited(two, field('arc-message-signature', 1), ''), 'fail'],
  'the first results are gone': [edited(two, field('arc-authentication-results', 1), ''), 'fail'],
  'a set twice': [Buffer.concat([Buffer.from(/^ARC-Authentication-Results:.*\r\n/im.exec(one.toString())?.[0] ?? ''), one]), 'fail'],
  'instance 0': [edited(one, /(ARC-Seal: )i=1/i, '$1i=0'), 'fail'],
  'instance 51': [edited(one, /(ARC-Seal: )i=1/i, '$1i=51'), 'fail'],
  'an instance that is no number': [edited(one, /(ARC-Seal: )i=1/i, '$1i=a'), 'fail'],
  'results without an instance': [edited(one, /(ARC-Authentication-Results: )i=1; /i, '$1'), 'fail'],
  'a comment before the instance': [edited(one, /(ARC-Authentication-Results: )i=1; /i, '$1(by us) i=1; '), 'fail'],
  'a seal that lists fields': [edited(one, /(ARC-Seal: )i=1;/i, '$1i=1; h=from;'), 'fail'],
  'a signature over the seal': [edited(one, /(ARC-Message-Signature: i=1;(?:.|\r\n)*?h=)/i, '$1arc-seal:'), 'fail'],
  'a seal by a weak hash': [edited(one, /(ARC-Seal: i=1; a=)rsa-sha256/i, '$1rsa-sha1'), 'fail'],
  'a tag twice': [edited(one, /(ARC-Seal: )i=1;/i, '$1i=1; i=1;'), 'fail'],
  'a seal of nobody': [edited(one, /(ARC-Seal: (?:.|\r\n)*?) d=[^;]+;/i, '$1'), 'fail'],
  'no key': [await sealed(MAIL, { key: 'rsa2048', selector: 'gone' }), 'fail'],
  'another key': [await sealed(MAIL, { key: 'rsa2048', selector: 'changed' }), 'fail'],
  'a key that is revoked': [await sealed(MAIL, { key: 'rsa2048', selector: 'revoked' }), 'fail'],
  'a weak key': [await sealed(MAIL, { key: 'rsa512' }), 'fail'],
  'a signature that leaves out the author': [edited(one, /(ARC-Message-Signature: (?:.|\r\n)*?h=(?:.|\r\n)*?)From: /i, '$1'), 'fail'],
}

const site = (host: string) => host.split('.').slice(-2).join('.')
const trusting = (...sealers: readonly string[]) => createVerifier({ resolve: testZone, now: () => NOW, trust: { sealers, siteOf: site } })

describe('an ARC chain', () => {
  it.each(Object.entries(CHAINS))('%s: as mailauth says', async (_, [mail, result]) => {
    const { arc } = await trusting().verify(mail)
    expect(await arcOracle(mail, testZone)).toBe(result)
    expect(arc?.result ?? 'none').toBe(result)
    expect(arc?.trusted ?? false).toBe(false)
  })

  it('that DNS does not answer for is not called broken', async () => {
    const { arc } = await trusting().verify(await sealed(MAIL, { key: 'rsa2048', selector: 'silent' }))
    expect(arc).toEqual({ result: 'temperror', sealer: DOMAIN, trusted: false, site: null })
  })

  it('says whom its first sealer found proved, if all sealers are trusted', async () => {
    expect((await trusting(DOMAIN).verify(one)).arc).toEqual({ result: 'pass', sealer: DOMAIN, trusted: true, site: AUTHOR })
    expect((await trusting(DOMAIN).verify(two)).arc).toMatchObject({ result: 'pass', trusted: false, site: null })
    expect((await trusting(DOMAIN, `mail.${DOMAIN}`).verify(two)).arc).toMatchObject({ trusted: true, site: AUTHOR })
    expect((await trusting(DOMAIN).verify(edited(one, 'Hello.', 'Hullo.'))).arc).toMatchObject({ trusted: false, site: null })
  })

  it.each([
    ['mx.example; dkim=pass header.d=shop.example', AUTHOR],
    ['mx.example; dkim=pass header.i=@mail.shop.example', AUTHOR],
    ['mx.example; dkim=fail header.d=shop.example; dmarc=pass header.from=shop.example', AUTHOR],
    ['mx.example; dkim=pass header.d=shop.example; dmarc=fail header.from=shop.example', null],
    ['mx.example; dkim=pass header.d=other.example', null],
    ['mx.example; dmarc=fail header.from=shop.example', null],
    ['mx.example; spf=pass smtp.mailfrom=a@shop.example', null],
    ['mx.example; dkim=fail (dkim=pass header.d=shop.example)', null],
    ['mx.example; dkim=fail reason="; dkim=pass header.d=shop.example "', null],
    ['mx.example; dkim=fail reason="a\\" dkim=pass"; x=y header.d=shop.example', null],
  ])('whose first results are "%s" proves %s', async (results, proved) => {
    const mail = await sealed(MAIL, { key: 'rsa2048', results })
    expect((await trusting(DOMAIN).verify(mail)).arc?.site).toBe(proved)
  })
})
