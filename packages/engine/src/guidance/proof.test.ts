import { authentication, claim, knowledge, known, mailbox, noFacts, sender } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import type { ArcResult, Authentication, Claim, DkimResult, DkimTrouble, Facts } from '../facts/types.ts'
import { type Proof, proofOf } from './proof.ts'
import { PROOF_WORDS, type ProofId } from './proof-words.ts'

const amazon = claim('amazon', 'Amazon')
const signed = (domain: string, more: Partial<DkimResult> = {}): DkimResult => ({ result: 'pass', domain, ...more })
const broken = (domain: string, ...troubles: readonly DkimTrouble[]): DkimResult => ({ result: 'fail', domain, troubles })
const pass = (domain: string) => ({ result: 'pass', domain })
const fail = (domain: string) => ({ result: 'fail', domain })
const arc = (more: Partial<ArcResult> = {}): ArcResult => ({
  result: 'pass',
  sealer: 'google.com',
  trusted: true,
  site: 'amazon.co.jp',
  ...more,
})

/** A mail from this address with these results. */
function proof(address: string, results: Partial<Authentication>, about: Claim | null = amazon, more: Partial<Facts> = {}) {
  const facts = { ...noFacts, sender: known(sender(address)), authentication: known(authentication(results)), ...more }
  return proofOf(about, facts, knowledge)
}
const told = (all: readonly Proof[]) => all.map(({ id, domain, good }) => [id, domain, good]).slice(0, -1)
const ja = (all: readonly Proof[]) => all.map(({ words }) => words.ja)

/** Mails that bring each statement out. */
const ORDER = 'auto-confirm@amazon.co.jp'
const home = { dkim: [signed('amazon.co.jp')], alignedSite: 'amazon.co.jp' }
const own = (troubled: DkimResult) => proof(ORDER, { dkim: [troubled] })
const held = (trouble: DkimTrouble, unsigned: readonly string[] = []) => own(signed('amazon.co.jp', { troubles: [trouble], unsigned }))
const EXAMPLES: Readonly<Record<ProofId, () => readonly Proof[]>> = {
  'by-claimed-brand': () => proof(ORDER, home),
  'by-declared-service': () =>
    proof('info@mail-jcn.dnp-cdms.jp', { spf: pass('mail-jcn.dnp-cdms.jp'), alignedSite: 'dnp-cdms.jp' }, claim('jcb', 'JCB')),
  'by-brand-domain': () => proof('news@amazon.ca', { dkim: [signed('amazon.ca')], alignedSite: 'amazon.ca' }),
  'by-brand-relay': () => proof('x1@marketplace.amazon.co.jp', home),
  'by-other-brand': () => proof('info@rakuten.co.jp', { dkim: [signed('rakuten.co.jp')], alignedSite: 'rakuten.co.jp' }),
  'by-freemail': () => proof('amazon@gmail.com', { dkim: [signed('gmail.com')], spf: pass('gmail.com'), alignedSite: 'gmail.com' }),
  'by-service': () => proof(ORDER, { dkim: [signed('amazonses.com')] }),
  'by-stranger': () =>
    proof('pay@evil.example', { dkim: [signed('evil.example')], spf: pass('evil.example'), alignedSite: 'evil.example' }),
  'by-unknown': () => proof('info@school.example', { spf: pass('school.example'), alignedSite: 'school.example' }, null),
  'by-other-domain': () => proof('info@school.example', { spf: pass('mailer.example') }, null),
  forwarded: () => proof(ORDER, { ...home, spf: fail('amazon.co.jp') }),
  'server-refused': () => proof(ORDER, { spf: { result: 'softfail', domain: 'amazon.co.jp' } }),
  'owner-refuses': () => proof(ORDER, { dmarc: { result: 'fail', domain: 'amazon.co.jp', policy: 'quarantine' } }),
  'owner-not-proved': () => proof(ORDER, { dmarc: fail('amazon.co.jp') }),
  'not-proved': () => proof(ORDER, {}),
  'several-authors': () =>
    proof('', home, amazon, { sender: known(sender('', '', { from: [mailbox(ORDER), mailbox('x@evil.example')], fromFields: 2 })) }),
  'body-changed': () => own(broken('amazon.co.jp', 'body-changed')),
  'fields-changed': () => own(broken('amazon.co.jp', 'fields-changed')),
  'signature-broken': () => own(broken('amazon.co.jp')),
  'part-of-body': () => held('part-of-body'),
  'unsigned-field': () => held('unsigned-field', ['subject']),
  'weak-key': () => held('weak-key'),
  expired: () => held('expired'),
  'no-key': () => own(broken('amazon.co.jp', 'no-key')),
  revoked: () => own(broken('amazon.co.jp', 'revoked')),
  malformed: () => own({ result: 'permerror', domain: 'amazon.co.jp' }),
  'not-asked': () => own({ result: 'temperror', domain: 'amazon.co.jp' }),
  'arc-vouched': () => proof(ORDER, { dmarc: fail('amazon.co.jp'), arc: arc() }),
  'arc-untrusted': () => proof(ORDER, { arc: arc({ sealer: 'evil.example', trusted: false, site: null }) }),
  'bimi-named': () => proof(ORDER, { ...home, by: 'this-check', bimi: { domain: 'amazon.co.jp', authority: true } }),
  'no-results': () => proof(ORDER, {}, amazon, { authentication: { known: false, why: 'no-trusted-results' } }),
  'no-original': () =>
    proof(ORDER, {}, amazon, { sender: { known: false, why: 'no-headers' }, authentication: { known: false, why: 'no-headers' } }),
  'sms-unproved': () => proof(ORDER, {}, amazon, { input: { name: '', kind: 'sms', sha256: '' } }),
  'checked-by-own-server': () => proof(ORDER, home),
  'checked-by-this-check': () => proof(ORDER, { ...home, by: 'this-check' }),
}
/** They say what was not checked or not proved at all, or who checked; and no proof by anybody. */
const NAME_NOBODY: ReadonlySet<ProofId> = new Set<ProofId>([
  'several-authors',
  'no-results',
  'no-original',
  'sms-unproved',
  'checked-by-own-server',
  'checked-by-this-check',
])

describe.each(Object.keys(PROOF_WORDS) as ProofId[])('the statement %s', (id) => {
  const one = EXAMPLES[id]().find((proved) => proved.id === id)
  it('is made, once, in both languages, with nothing left blank', () => {
    expect(EXAMPLES[id]().filter((proved) => proved.id === id)).toHaveLength(1)
    for (const text of [one?.words.ja, one?.words.en]) expect(text).not.toMatch(/undefined|null|NaN|\[object|（）|\(\)| {2}|^$/)
    expect(one?.words.ja).toMatch(/。$/)
    expect(one?.words.en).toMatch(/\.$/)
  })
  it(NAME_NOBODY.has(id) ? 'names nobody and proves nothing' : 'names the domain that it is about', () => {
    if (NAME_NOBODY.has(id)) {
      expect(one).toMatchObject({ domain: null, owner: null, good: null })
      expect(one?.words.en).not.toMatch(/\bpass(?:es|ed)?\b|\bvalid\b|\bholds\b/i)
      expect(one?.words.ja).not.toMatch(/有効|合格|pass/)
      return
    }
    expect(one?.domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
    for (const text of [one?.words.ja, one?.words.en]) expect(text?.replaceAll('[.]', '.')).toContain(one?.domain)
  })
})

describe('what a proof means', () => {
  it('is told by whom it is, and whose that is', () => {
    const all = proof(ORDER, { ...home, spf: pass('bounces.amazon.co.jp'), dmarc: pass('amazon.co.jp') })
    expect(told(all)).toEqual([['by-claimed-brand', 'amazon.co.jp', true]])
    expect(ja(all)[0]).toBe('署名した会社: amazon.co.jp → Amazonの公式です（DKIM・SPF・DMARC）。')
    expect(all[0]).toMatchObject({ owner: 'amazon' })
  })
  it('is worth nothing for a throw-away domain, whichever methods passed', () => {
    const results = { dkim: [signed('evil.example')], spf: pass('evil.example'), dmarc: pass('evil.example'), alignedSite: 'evil.example' }
    const all = proof('pay@mail.evil.example', results)
    expect(told(all)).toEqual([['by-stranger', 'evil.example', false]])
    expect(ja(all)[0]).toBe(
      '署名した相手: evil[.]example → だれでもドメインを取って付けられる証明なので、Amazonから届いた証明にはなりません（DKIM・SPF・DMARC）。',
    )
    expect(ja(proof('pay@evil.example', { spf: pass('evil.example'), alignedSite: 'evil.example' }))[0]).toContain('送信を認めた相手: ')
    expect(ja(proof('pay@evil.example', { dmarc: pass('evil.example'), alignedSite: 'evil.example' }))[0]).toContain(
      '差出人と一致した相手: ',
    )
  })
  it('accuses nobody whose text alone speaks of the brand: somebody passes a mail on', () => {
    const about = claim('amazon', 'Amazon', { where: ['greeting'] })
    expect(told(proof('aunt@family.example', { spf: pass('family.example'), alignedSite: 'family.example' }, about))).toEqual([
      ['by-stranger', 'family.example', null],
    ])
  })
  it('proves nobody by a delivery service, and says first that the sender’s own address is not proved', () => {
    expect(told(proof(ORDER, { dkim: [signed('amazonses.com')], spf: pass('sendgrid.net') }))).toEqual([
      ['not-proved', 'amazon.co.jp', null],
      ['by-service', 'amazonses.com', null],
      ['by-service', 'sendgrid.net', null],
    ])
  })
  it('keeps a forwarded mail proved by its signature, and explains the server', () => {
    expect(told(proof(ORDER, { ...home, spf: fail('amazon.co.jp') }))).toEqual([
      ['by-claimed-brand', 'amazon.co.jp', true],
      ['forwarded', 'amazon.co.jp', null],
    ])
  })
  it('calls no changed mail forged: a list’s footer, whatever the owner of the domain asks', () => {
    const results = { dkim: [broken('amazon.co.jp', 'body-changed')], spf: pass('list.example') }
    const changed = ['body-changed', 'amazon.co.jp', null]
    const byList = ['by-stranger', 'list.example', null]
    expect(told(proof(ORDER, results))).toEqual([changed, byList])
    expect(told(proof(ORDER, { ...results, dmarc: fail('amazon.co.jp') }))).toEqual([changed, byList])
    expect(told(proof(ORDER, { ...results, dmarc: { ...fail('amazon.co.jp'), policy: 'reject' } }))).toEqual([
      changed,
      ['owner-refuses', 'amazon.co.jp', null],
      byList,
    ])
  })
  it('speaks against a mail that failed and has no such excuse', () => {
    expect(told(proof(ORDER, { dmarc: { ...fail('amazon.co.jp'), policy: 'reject' } }))).toEqual([['owner-refuses', 'amazon.co.jp', false]])
    expect(told(proof(ORDER, { dmarc: fail('amazon.co.jp') }))).toEqual([['owner-not-proved', 'amazon.co.jp', false]])
    expect(told(proof(ORDER, { dmarc: fail('amazon.co.jp'), spf: pass('list.example') }))[0]).toEqual([
      'owner-not-proved',
      'amazon.co.jp',
      null,
    ])
  })
  it('believes a trusted forwarder that it came from there, and says that it may have been changed since', () => {
    expect(told(proof(ORDER, { dmarc: { ...fail('amazon.co.jp'), policy: 'reject' }, arc: arc() }))).toEqual([
      ['owner-refuses', 'amazon.co.jp', null],
      ['arc-vouched', 'google.com', null],
    ])
  })
  it.each([
    ['says that it failed', arc({ result: 'fail', site: null })],
    ['vouches for another domain than the sender’s', arc({ site: 'other.example' })],
  ])('says nothing of a chain that %s', (_, chain) => {
    expect(told(proof(ORDER, { arc: chain })).map(([id]) => id)).toEqual(['not-proved'])
  })
  it('takes a signature that leaves something open for no proof', () => {
    expect(told(held('unsigned-field', ['subject']))).toEqual([['unsigned-field', 'amazon.co.jp', null]])
    expect(ja(held('unsigned-field', ['subject', 'x-odd', 'From']))[0]).toContain('件名・差出人は、')
    expect(ja(held('unsigned-field'))[0]).toContain('読む人に見える部分は、')
  })
  it('mentions the other signatures of a proved mail last', () => {
    const dkim = [signed('amazonses.com'), broken('amazon.co.jp', 'expired'), broken('list.example', 'no-key'), signed('amazon.co.jp')]
    expect(told(proof(ORDER, { ...home, dkim })).map(([id]) => id)).toEqual(['by-claimed-brand', 'by-service', 'expired', 'no-key'])
  })
  it('says who checked, by name where the server has one that can be shown', () => {
    expect(ja(proof(ORDER, home)).at(-1)).toContain('お使いのメールサーバー（mx[.]reader[.]example）')
    for (const authservId of ['', 'a b"<script>'])
      expect(ja(proof(ORDER, { ...home, authservId })).at(-1)).toContain('お使いのメールサーバーが')
  })
  it('is not spoken of for an address alone', () => {
    expect(proof(ORDER, home, null, { input: { name: '', kind: 'url', sha256: '' } })).toEqual([])
  })
  it('stays short for hostile names and numbers of signatures', () => {
    const dkim = Array.from({ length: 500 }, (_, nth) => signed(`${'x'.repeat(200)}${nth}.example`))
    const all = proof(ORDER, { dkim: [...dkim, ...dkim.map(({ domain }) => broken(domain ?? '', 'no-key'))] })
    expect(all.length).toBeLessThan(20)
    for (const text of ja(all)) expect(text.length).toBeLessThan(300)
  })
})
