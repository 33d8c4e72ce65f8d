import { describe, expect, it } from 'vitest'
import { mail } from '../../../../testkit/src/made-mail.ts'
import { readMessages } from '../../message/read.ts'
import type { Message } from '../../message/types.ts'
import { headerViews } from '../header-views.ts'
import { collectSender } from '../sender.ts'
import type { Authentication, Fact } from '../types.ts'
import { type AuthenticationOptions, collectAuthentication } from './collect.ts'
import { parseResults } from './results.ts'

function read(input: Uint8Array | string): Message {
  const [message] = readMessages(input, { name: 'in.eml' })
  if (message === undefined || 'code' in message) throw new Error('not read')
  return message
}
function value<T>(fact: Fact<T>): T {
  if (!fact.known) throw new Error(fact.why)
  return fact.value
}
const POSTFIX = 'Received: from m.shop.example (m.shop.example [203.0.113.5]) by mx.reader.example (Postfix) with ESMTP id 1; x'
const NONE = { known: false, why: 'no-trusted-results' }
const inMail = (lines: readonly string[], options?: AuthenticationOptions): Fact<Authentication> => {
  const message = read(mail(...lines, 'From: Shop <a@shop.example>', 'To: x@reader.example', 'Subject: Order', '', 'b'))
  return collectAuthentication(message, collectSender(message), options)
}
const of = (...lines: readonly string[]) => inMail(lines)

describe('which results count', () => {
  it('counts the results of the own server, above or below its Received field; only those above prove the sender', () => {
    const results =
      'Authentication-Results: mx.reader.example; dkim=pass (1024-bit key) header.d=shop.example header.i=@shop.example; spf=pass smtp.mailfrom=b@m.shop.example; dmarc=pass (p=none) header.from=shop.example'
    for (const [alignedSite, lines] of [
      ['shop.example', [results, POSTFIX]],
      [null, [POSTFIX, 'Received-SPF: pass', results]],
    ] as const)
      expect(value(of(...lines))).toMatchObject({
        authservId: 'mx.reader.example',
        spf: { result: 'pass', domain: 'm.shop.example' },
        dkim: [{ result: 'pass', domain: 'shop.example' }],
        dmarc: { result: 'pass', domain: 'shop.example' },
        alignedSite,
      })
  })
  it('points at the field that counted', () => {
    const message = read(mail('Authentication-Results: mx.reader.example; spf=none', POSTFIX, 'From: a@shop.example', '', 'b'))
    const { at } = value(collectAuthentication(message, collectSender(message)))
    expect(
      headerViews(message)
        .find(({ part }) => part === at.part)
        ?.text.slice(at.start, at.end),
    ).toBe('mx.reader.example; spf=none')
  })
  it('does not count results that another server claims to have found, or that the sender wrote', () => {
    const forged = 'dmarc=pass header.from=shop.example'
    expect(of(`Authentication-Results: mx.other.example; ${forged}`, POSTFIX)).toEqual(NONE)
    expect(of(POSTFIX, 'Received: from x by y.example; z', `Authentication-Results: mx.reader.example; ${forged}`)).toEqual(NONE)
    expect(of(POSTFIX, 'Subject: x', `Authentication-Results: mx.reader.example; ${forged}`)).toEqual(NONE)
    expect(of(`Authentication-Results: mx.reader.example; ${forged}`)).toEqual(NONE)
  })
  it('is not fooled by a sending machine that announces the name of the own house', () => {
    const forged = 'Received: from y by mx2.reader.example; z'
    expect(
      of(
        'Received: from in.reader.example (unknown [203.0.113.5]) by mx.reader.example (Postfix); x',
        forged,
        'Authentication-Results: mx2.reader.example; dmarc=pass',
      ),
    ).toEqual(NONE)
    expect(
      of(
        'Received: from a.outlook.com (203.0.113.5) by b.mail.protection.outlook.com; x',
        forged.replace('reader.example', 'outlook.com'),
        'Authentication-Results: spf=pass smtp.mailfrom=shop.example; compauth=pass',
      ),
    ).toEqual(NONE)
  })
  it('reads past the inner hops of Gmail, Microsoft 365 and a local filter', () => {
    const gmail = of(
      'Received: by 2002:a05:6a10:1::1 with SMTP id 1; x',
      'X-Received: by 2002:a05:6a10:1::1; x',
      'Received: from m.shop.example (m.shop.example. [203.0.113.5]) by mx.google.com with ESMTPS id 1; x',
      'Authentication-Results: mx.google.com; dkim=pass header.i=@shop.example header.s=s header.b=x; spf=pass (google.com: domain of b@x.example designates 203.0.113.5 as permitted sender) smtp.mailfrom=b@x.example',
    )
    expect(value(gmail)).toMatchObject({ authservId: 'mx.google.com', alignedSite: 'shop.example', spf: { domain: 'x.example' } })
    const microsoft = of(
      'Received: from A.jpnprd01.prod.outlook.com (2603:1096:400:1::1) by B.jpnprd01.prod.outlook.com with HTTPS; x',
      'Received: from C.mail.protection.outlook.com (2603:1096:400:2::1) by D.outlook.office365.com (2603:1096::1) with Microsoft SMTP Server; x',
      'Authentication-Results: spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=shop.example; dkim=none (message not signed) header.d=none;dmarc=bestguesspass action=none header.from=shop.example;compauth=pass reason=109',
      'Received: from m.shop.example (203.0.113.5) by C.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server; x',
    )
    expect(value(microsoft)).toMatchObject({ authservId: '', spf: { result: 'pass' }, alignedSite: 'shop.example' })
    const filter = of(
      'Received: from localhost (localhost [127.0.0.1]) by mx.reader.example (Postfix); x',
      'Authentication-Results: mx.reader.example (amavisd-new); dkim=pass header.d=shop.example',
      POSTFIX,
    )
    expect(value(filter).alignedSite).toBe('shop.example')
  })
  it('joins the fields of one house, as iCloud and OpenDKIM with OpenDMARC write them', () => {
    const icloud = of(
      'Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=shop.example',
      'Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=shop.example',
      'Authentication-Results: spf.icloud.com; spf=fail smtp.mailfrom=x.example',
      'Received: from m.shop.example (m.shop.example [203.0.113.5]) by smtpin.me.com (Postfix); x',
    )
    expect(value(icloud)).toMatchObject({
      dmarc: { result: 'pass' },
      dkim: [{ result: 'pass' }],
      spf: { result: 'fail' },
      alignedSite: 'shop.example',
    })
  })
  it('does not add what the sender wrote below the field of the own server', () => {
    const forged = 'dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example'
    const own = 'Authentication-Results: mx.reader.example; spf=fail smtp.mailfrom=x.example'
    for (const lines of [
      [`${own}; dmarc=fail header.from=shop.example`, POSTFIX, `Authentication-Results: mx.reader.example; ${forged}`],
      [POSTFIX, `${own}; dkim=none`, `Authentication-Results: mx.reader.example; ${forged}`],
      [POSTFIX, own, 'X-Other: x', `Authentication-Results: mx.reader.example; ${forged}`],
    ])
      expect(value(of(...lines)).alignedSite).toBeNull()
    expect(
      of(
        'Received: from m.shop.example (203.0.113.5) by C.mail.protection.outlook.com (10.1.1.1) with Microsoft SMTP Server; x',
        `Authentication-Results: spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=shop.example; ${forged}; compauth=pass reason=100`,
      ),
    ).toEqual(NONE)
  })
  it('does not read comments and quoted strings as results', () => {
    const fooled = value(
      of(
        'Authentication-Results: mx.reader.example; spf=fail (dkim=pass header.d=shop.example; dmarc=pass (x)) smtp.mailfrom="a; dkim=pass header.d=shop.example"@evil.example',
        POSTFIX,
      ),
    )
    expect([fooled.dkim, fooled.dmarc, fooled.alignedSite]).toEqual([[], null, null])
  })
  it('aligns with the one author only, and never against a DMARC failure', () => {
    const dkim = 'Authentication-Results: mx.reader.example; dkim=pass header.d=evil.example'
    expect(value(of(dkim, POSTFIX)).alignedSite).toBeNull()
    expect(
      value(
        of('Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=shop.example; dmarc=fail header.from=shop.example', POSTFIX),
      ).alignedSite,
    ).toBeNull()
    expect(
      value(of('Authentication-Results: mx.reader.example; dmarc=pass header.from=shop.example', POSTFIX, 'From: B <b@evil.example>'))
        .alignedSite,
    ).toBeNull()
  })
})

describe('a house with customers', () => {
  const GMAIL = 'Received: from mail-x.google.com (mail-x.google.com. [203.0.113.41]) by mx.google.com with SMTPS id 1; x'
  it('does not vouch for what one customer wrote to another', () => {
    const { authservId, dkim, alignedSite } = value(
      of(
        'Received: by 2002:a05:6a10:1::1 with SMTP id 1; x',
        GMAIL,
        'Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=x@gmail.com',
        'Received: by mail-x.google.com with SMTP id 2; x',
        'Authentication-Results: mx.google.com; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example',
      ),
    )
    expect([authservId, dkim, alignedSite]).toEqual(['mx.google.com', [], null])
  })
  it('has machines of customers under its name, which are told by the address in theirs', () => {
    const site = (name: string) =>
      value(
        of(
          `Received: from x (${name} [203.0.113.45]) by mx.access.example (Postfix); x`,
          'Authentication-Results: mx.access.example; dkim=pass header.d=shop.example',
          'Received: from y by z.example; x',
        ),
      ).alignedSite
    expect(['relay2.access.example', 'p113-45.tokyo.access.example', 'cb00712d.access.example'].map(site)).toEqual([
      'shop.example',
      null,
      null,
    ])
  })
  it('does not believe a name that qmail found and did not confirm, nor an address that the sender announced', () => {
    const forged = [
      'Received: from y by mx2.reader.example; z',
      'Authentication-Results: mx2.reader.example; dmarc=pass header.from=shop.example',
    ]
    expect(of('Received: from in.reader.example (HELO z) (203.0.113.5) by mx.reader.example with SMTP; x', ...forged)).toEqual(NONE)
    expect(of('Received: from [10.0.0.1] by mx.reader.example with ESMTP id 1; x', ...forged)).toEqual(NONE)
  })
})

describe('what providers write', () => {
  it('is found at iCloud below its own Received field, over several names, however much the sender adds', () => {
    const icloud = [
      'Received: from st43p00im-qu1.me.com by p44-mailgateway-smtp-778464bd6-aaaaa (mailgateway 2403B92) with SMTP id 1; x',
      'Received: from m.x.example (m.x.example [203.0.113.5]) by st43p00im-qu1.me.com (Postfix) with ESMTPS id 1; x',
      'Authentication-Results: bimi.icloud.com; bimi=none',
      'X-ARC-Info: policy=fail; arc=none',
      'Authentication-Results: arc.icloud.com; arc=none',
      'Authentication-Results: dmarc.icloud.com; dmarc=fail header.from=shop.example',
      'X-DMARC-Info: fail=fail; dmarc-policy=none',
      'Authentication-Results: dkim-verifier.icloud.com; dkim=none',
      'Authentication-Results: spf.icloud.com; spf=pass (spf.icloud.com: x) smtp.mailfrom="SRS0=a=b@x.example"',
    ]
    const forged = 'Authentication-Results: dkim-verifier.icloud.com; dkim=pass header.d=shop.example'
    for (const lines of [icloud, [...icloud, forged]])
      expect(value(inMail(lines))).toMatchObject({
        spf: { result: 'pass', domain: 'x.example' },
        dkim: [{ result: 'none' }],
        dmarc: { result: 'fail' },
        alignedSite: null,
      })
    expect(
      value(inMail(icloud.map((line) => line.replace('dkim=none', 'dkim=pass header.d=shop.example').replace('dmarc=fail', 'dmarc=pass'))))
        .alignedSite,
    ).toBe('shop.example')
  })
  it('is read at Yahoo! JAPAN, whose name ends without a semicolon', () => {
    expect(
      value(
        of(
          'Received-SPF: pass (mta706.mail.djm.yahoo.co.jp: domain of b@shop.example designates 203.0.113.5 as permitted sender)',
          'Authentication-Results: mta706.mail.djm.yahoo.co.jp  from=shop.example; domainkeys=neutral (no sig); dkim=pass (ok); header.i=@shop.example',
          'Received: from 203.0.113.5 (EHLO m.shop.example) (203.0.113.5) by mta706.mail.djm.yahoo.co.jp with SMTP; x',
        ),
      ),
    ).toMatchObject({
      authservId: 'mta706.mail.djm.yahoo.co.jp',
      dkim: [{ result: 'pass', domain: 'shop.example' }],
      alignedSite: 'shop.example',
    })
  })
  it('proves nothing where no source shows that it is always there', () => {
    expect(
      value(
        of(
          'Received: from m.shop.example by mta-rcv-e01.mail.nifty.com with ESMTP id 1; x',
          'Authentication-Results: nifty.com; spf=pass smtp.mailfrom=b@shop.example; sender-id=pass header.From=a@shop.example',
        ),
      ),
    ).toMatchObject({ authservId: 'nifty.com', spf: { result: 'pass' }, alignedSite: null })
  })
})

describe('a server that the reader vouches for', () => {
  const trustAuthserv = ['MX.reader.example.']
  const results = (what: string, name = 'mx.reader.example') => `Authentication-Results: ${name}; ${what}`
  const site = (...lines: readonly string[]) => {
    const fact = inMail(lines, { trustAuthserv })
    return fact.known ? fact.value.alignedSite : fact.why
  }
  it('proves the sender from below its own Received field, also in several fields with filters between', () => {
    expect(site(POSTFIX, results('dkim=pass header.d=shop.example'))).toBe('shop.example')
    expect(
      site(
        POSTFIX,
        'DMARC-Filter: OpenDMARC Filter v1.4.2 mx.reader.example 1',
        results('dmarc=pass (p=none dis=none) header.from=shop.example'),
        results('spf=none smtp.mailfrom=x.example'),
        'DKIM-Filter: OpenDKIM Filter v2.11.0 mx.reader.example 1',
        results('dkim=pass (2048-bit key) header.d=shop.example header.b="aBc"'),
      ),
    ).toBe('shop.example')
  })
  it('does so by its whole name, on top of the header, and from its topmost fields alone', () => {
    expect(site(POSTFIX, results('dkim=pass header.d=shop.example', 'mx2.reader.example'))).toBeNull()
    expect(site(POSTFIX, 'Received: from a by b.example; x', results('dkim=pass header.d=shop.example'))).toBe('no-trusted-results')
    expect(site(POSTFIX, 'DKIM-Signature: v=1; d=x.example', results('dkim=pass header.d=shop.example'))).toBe('no-trusted-results')
    expect(site(results('dkim=pass header.d=shop.example'))).toBe('no-trusted-results')
    expect(site(POSTFIX, results('dkim=none'), results('dkim=pass header.d=shop.example'))).toBeNull()
    expect(site(POSTFIX, results('dkim=none'), 'X-Other: x', results('spf=pass smtp.mailfrom=shop.example'))).toBeNull()
  })
  it('does not outweigh what stands where nobody else can write', () => {
    expect(site(results('dkim=none; dmarc=fail header.from=shop.example'), POSTFIX, results('dkim=pass header.d=shop.example'))).toBeNull()
  })
})

describe('one field', () => {
  it('is read with everything that RFC 8601 allows between its words', () => {
    const { authservId, methods } = parseResults(
      'MX.Reader.Example. (a ; b) 1 ; DKIM / 1 (x) = Pass reason = "good; key" header.d = "a.example" ; spf=pass smtp.mailfrom="a b"@b.example',
    )
    expect(authservId).toBe('mx.reader.example')
    expect(methods.map(({ name, result, props }) => [name, result, [...props]])).toEqual([
      [
        'dkim',
        'pass',
        [
          ['reason', 'good; key'],
          ['header.d', 'a.example'],
        ],
      ],
      ['spf', 'pass', [['smtp.mailfrom', 'a b@b.example']]],
    ])
  })
  it('has a name that is a host, or none', () => {
    for (const name of ['mx.g\u00f6gle.com', 'mx goo', '@', '"', 'a@b.example', `${'a'.repeat(300)}.example`])
      expect([name, parseResults(`${name}; dkim=pass`).authservId]).toEqual([name, name === 'mx goo' ? 'mx' : ''])
    expect(parseResults('"mx.reader.example"; dkim=pass').authservId).toBe('mx.reader.example')
  })
  it('of another version, or longer than any server writes, says nothing it should not', () => {
    expect(parseResults('mx.reader.example 2; dkim=pass').methods).toEqual([])
    expect(
      parseResults(`mx.reader.example; spf=pass; ${'x'.repeat(20_000)} dkim=pass; dmarc=pass`).methods.map(({ name }) => name),
    ).toEqual(['spf'])
  })
})

describe('what the results say', () => {
  const top = (results: string, ...more: readonly string[]) =>
    value(of(`Authentication-Results: mx.reader.example; ${results}`, POSTFIX, ...more))
  it('of two on one thing counts the worse', () => {
    expect(top('dmarc=pass header.from=shop.example; dmarc=fail header.from=shop.example').dmarc).toMatchObject({ result: 'fail' })
    expect(top('spf=None smtp.pra=a@shop.example; spf=Pass smtp.mailfrom=a@shop.example; spf=none smtp.helo=h.example').spf).toEqual({
      result: 'pass',
      domain: 'shop.example',
    })
    expect(top('dkim=pass header.d=shop.example header.s=a; dkim=fail header.d=shop.example header.s=a').alignedSite).toBeNull()
    expect(top('dkim=hardfail header.d=shop.example').dkim).toMatchObject([{ result: 'fail' }])
  })
  it('names the policy of a domain wherever it stands', () => {
    for (const [results, policy] of [
      ['dmarc=pass (p=REJECT sp=NONE dis=NONE) header.from=shop.example', 'reject'],
      ['dmarc=fail policy.published-domain-policy=quarantine header.from=shop.example', 'quarantine'],
      ['dmarc=fail action=oreject header.from=shop.example', 'reject'],
      ['dmarc=pass action=none header.from=shop.example', undefined],
    ] as const)
      expect([results, top(results).dmarc?.policy]).toEqual([results, policy])
  })
  it('proves nobody where a domain is none', () => {
    for (const results of ['dmarc=pass header.from=', 'dmarc=pass header.from="a;b"', 'dkim=pass header.d=example', 'dkim=pass header.i=@'])
      expect([results, top(results).alignedSite]).toEqual([results, results === 'dmarc=pass header.from=' ? 'shop.example' : null])
  })
})

describe('what a signature leaves open', () => {
  const RESULT = 'Authentication-Results: mx.reader.example; dkim=pass header.d=shop.example header.s=s1 header.b=aBcD'
  const SIGNED = 'DKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=s1; h=From : Subject:to; b=aB cDeF=='
  const signed = (...lines: readonly string[]) => {
    const { dkim, alignedSite } = value(of(RESULT, POSTFIX, ...lines))
    return [dkim[0]?.troubles, dkim[0]?.unsigned, alignedSite]
  }
  it('is nothing where it covers what the reader sees, or is no longer there', () => {
    expect(signed(SIGNED)).toEqual([undefined, undefined, 'shop.example'])
    expect(signed()).toEqual([undefined, undefined, 'shop.example'])
    for (const other of [SIGNED.replace('aB cD', 'zzzz'), SIGNED.replace('s=s1', 's=s2'), SIGNED.replace('d=shop', 'd=x')])
      expect(signed(other.replace('h=From : Subject:to', 'h=from'))).toEqual([undefined, undefined, 'shop.example'])
  })
  it('is the body behind l=, a Subject or Reply-To that it does not name, and one more than it names', () => {
    expect(signed(SIGNED.replace('h=', 'l=0; h='))).toEqual([['part-of-body'], undefined, null])
    expect(signed(SIGNED.replace(': Subject', ''))).toEqual([['unsigned-field'], ['Subject'], null])
    expect(signed('Reply-To: x@evil.example', SIGNED)).toEqual([['unsigned-field'], ['Reply-To'], null])
    expect(signed('Subject: another', SIGNED)).toEqual([['unsigned-field'], ['Subject'], null])
    expect(signed('Subject: another', SIGNED.replace('Subject', 'Subject:Subject'))).toEqual([undefined, undefined, 'shop.example'])
  })
  it('is found where the server names the identity alone, below the domain that signs', () => {
    const { dkim } = value(
      of('Authentication-Results: mx.reader.example; dkim=pass header.i=a@mail.shop.example', POSTFIX, SIGNED.replace('s=s1', 's=s9; l=5')),
    )
    expect(dkim).toEqual([{ result: 'pass', domain: 'shop.example', selector: 's9', troubles: ['part-of-body'] }])
  })
  it('is told by the server: short keys and old signatures', () => {
    expect(value(of('Authentication-Results: mx.reader.example; dkim=pass (512-bit key) header.d=shop.example', POSTFIX))).toMatchObject({
      dkim: [{ troubles: ['weak-key'] }],
      alignedSite: null,
    })
    expect(
      value(of('Authentication-Results: mx.reader.example; dkim=fail reason="signature expired" header.d=shop.example', POSTFIX)).dkim,
    ).toMatchObject([{ result: 'fail', troubles: ['expired'] }])
  })
})

describe('a chain of seals', () => {
  const isTrustedSealer = (domain: string) => domain === 'sealer.example' || domain === 'second.example'
  const FOUND = 'dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example'
  const set = (i: number, sealer: string, found = FOUND) => [
    `ARC-Seal: i=${i}; a=rsa-sha256; cv=${i === 1 ? 'none' : 'pass'}; d=${sealer}; s=x; b=x`,
    `ARC-Message-Signature: i=${i}; d=${sealer}; h=from; b=x`,
    `ARC-Authentication-Results: i=${i}; mx.${sealer}; ${found}`,
  ]
  const arc = (said: string, ...below: readonly string[]) =>
    value(
      inMail([`Authentication-Results: mx.reader.example; ${said}; dmarc=fail header.from=shop.example`, POSTFIX, ...below], {
        isTrustedSealer,
      }),
    )

  it('tells what the first sealer found, and proves nobody', () => {
    expect(arc('arc=pass', ...set(1, 'sealer.example'))).toMatchObject({
      arc: { result: 'pass', sealer: 'sealer.example', trusted: true, site: 'shop.example' },
      alignedSite: null,
    })
    expect(arc('arc=pass', ...set(2, 'second.example', 'dkim=fail'), ...set(1, 'sealer.example')).arc).toMatchObject({
      sealer: 'second.example',
      site: 'shop.example',
    })
  })
  it('counts only where the own server says that it holds, and every sealer is known to check', () => {
    for (const [said, ...below] of [
      ['arc=fail', ...set(1, 'sealer.example')],
      ['arc=pass', ...set(2, 'evil.example'), ...set(1, 'sealer.example')],
      ['arc=pass', ...set(2, 'sealer.example'), ...set(1, 'evil.example')],
      ['arc=pass', ...set(2, 'sealer.example')],
      ['arc=pass', ...set(1, 'sealer.example'), ...set(1, 'sealer.example')],
      ['arc=pass'],
    ] as const)
      expect(arc(said, ...below).arc).toMatchObject({ trusted: false, site: null })
    expect(arc('arc=pass', ...set(1, 'sealer.example', 'dmarc=none header.from=shop.example')).arc).toMatchObject({
      trusted: true,
      site: null,
    })
  })
  it('leaves out the set that the own house put on top, and takes what Gmail repeats in words', () => {
    const gmail = [
      ...set(2, 'google.example', 'arc=pass'),
      'Received: from f.example (f.example. [203.0.113.5]) by mx.google.com with ESMTPS id 1; x',
      'Authentication-Results: mx.google.com; arc=pass (i=1 spf=pass spfdomain=x.example dmarc=pass fromdomain=shop.example); dmarc=fail header.from=shop.example',
      ...set(1, 'sealer.example', 'none'),
    ]
    expect(value(inMail(gmail, { isTrustedSealer })).arc).toEqual({
      result: 'pass',
      sealer: 'sealer.example',
      trusted: true,
      site: 'shop.example',
    })
  })
})
