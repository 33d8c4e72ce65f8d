import { knowledge, noFacts } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import type { Authentication, Claim, Facts, Link } from '../facts/types.ts'
import type { SignalResult, SignalTopic, Strength } from '../signals/types.ts'
import { decide } from './decide.ts'
import { STRENGTHS } from './strengths.ts'

const place = { part: '1', start: 0, end: 1 }
const known = <T>(value: T) => ({ known: true as const, value })

const claim = (strength: Claim['strength'], where: Claim['where'] = ['display-name', 'greeting']): Partial<Facts> => ({
  claims: known([{ brand: 'amazon', name: 'Amazon', where, strength, disguised: false, places: [place] }]),
})
const from = (address: string): Partial<Facts> => {
  const [local = '', domain = ''] = address.split('@')
  const mailbox = { name: 'Amazon', address, local, domain, site: domain, at: place }
  return {
    sender: known({
      from: [mailbox],
      fromFields: 1,
      to: [],
      sender: null,
      replyTo: [],
      returnPath: null,
      messageIdDomain: null,
      smsSender: null,
      source: 'wire',
    }),
  }
}
const link = (...hosts: readonly string[]): Partial<Facts> => ({
  links: known(hosts.map((host) => ({ ...aLink, href: `https://${host}/`, chain: [`https://${host}/`], host, site: host }))),
})
const aLink: Link = {
  shown: 'ログイン',
  href: '',
  chain: [],
  unwrapped: [],
  scheme: 'https',
  host: '',
  site: null,
  from: 'anchor',
  role: 'action',
  shownHost: null,
  userinfo: null,
  port: null,
  ip: false,
  opaque: false,
  hidden: false,
  fields: [],
  defanged: false,
  at: place,
}
const asks: Partial<Facts> = { asks: known([{ what: 'card', quote: 'カード情報を更新', at: place }]) }
const pressure: Partial<Facts> = { pressure: known([{ kind: 'suspension', quote: 'アカウントを停止', at: place }]) }

const authenticated: Authentication = { authservId: 'mx.reader.example', spf: null, dkim: [], dmarc: null, alignedSite: null, at: place }

const raised = (id: string, strength: Strength, about: SignalTopic, direction: 'fake' | 'genuine' = 'fake'): SignalResult => ({
  id,
  answer: 'raised',
  strength,
  direction,
  about,
  evidence: [{}],
  because: null,
})
const foreignLink = raised('foreign-link', 'decisive', 'links')
const foreignLinkOfHalfClaim: SignalResult = { ...foreignLink, evidence: [{ claim: 'medium' }] }
const foreignSender = raised('foreign-sender', 'strong', 'sender')
const officialLinks = raised('official-links', 'medium', 'links', 'genuine')
const proved = raised('proved-sender', 'strong', 'sender', 'genuine')

const verdict = (facts: readonly Partial<Facts>[], results: readonly SignalResult[]) =>
  decide(Object.assign({}, noFacts, ...facts), results, knowledge, STRENGTHS)

describe('the policy of the verdict', () => {
  it('calls a flawless text with a foreign call-to-action link under Amazon’s name phishing', () => {
    expect(verdict([claim('strong'), from('news@mail.example'), link('pay.example')], [foreignLink]).id).toBe('phishing')
  })
  it('lets a foreign link outweigh an official-looking sender that nobody proved', () => {
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('pay.example'), asks], [foreignLink]).id).toBe('phishing')
  })
  it('lets it outweigh the sender even in a calm mail, when nothing to press is Amazon’s own', () => {
    expect(verdict([claim('strong'), from('store-news@amazon.co.jp'), link('shop.example')], [foreignLink]).id).toBe('phishing')
  })
  it('is only suspicious of an official-looking newsletter that names a partner beside its own pages and asks for nothing', () => {
    expect(verdict([claim('strong'), from('store-news@amazon.co.jp'), link('www.amazon.co.jp', 'shop.example')], [foreignLink]).id).toBe(
      'suspicious',
    )
  })
  it('calls such a mail phishing when it alarms: payment failed, account suspended', () => {
    expect(
      verdict([claim('strong'), from('store-news@amazon.co.jp'), link('www.amazon.co.jp', 'shop.example'), pressure], [foreignLink]).id,
    ).toBe('phishing')
  })
  it('does not call a proved sender phishing because of a link to somebody else', () => {
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('shop.example'), asks], [foreignLink, proved]).id).toBe(
      'suspicious',
    )
  })
  it('calls a foreign sender under Amazon’s name phishing when it pushes, though no link is left', () => {
    expect(verdict([claim('strong'), from('x@mail.example'), pressure], [foreignSender]).id).toBe('phishing')
  })
  it('does not call it phishing when all that can be pressed is Amazon’s own', () => {
    expect(
      verdict([claim('strong'), from('friend@mail.example'), link('www.amazon.co.jp'), asks, pressure], [foreignSender, officialLinks]).id,
    ).toBe('suspicious')
  })
  it('lets Amazon’s own links not speak for a stranger who calls himself Amazon and wants a call', () => {
    const call: Partial<Facts> = { asks: known([{ what: 'call', quote: 'お電話ください', at: place }]) }
    const facts = [claim('strong'), from('desk@mail.example'), link('www.amazon.co.jp'), call, pressure]
    expect(verdict(facts, [foreignSender, officialLinks]).id).toBe('phishing')
    expect(verdict([...facts, claim('strong', ['greeting'])], [foreignSender, officialLinks]).id).toBe('unconfirmed')
  })
  it('forgives no disguised name, even beside official links', () => {
    const disguised: Partial<Facts> = {
      claims: known([{ brand: 'amazon', name: 'Amazon', where: ['greeting'], strength: 'strong', disguised: true, places: [place] }]),
    }
    expect(verdict([disguised, from('x@mail.example'), link('www.amazon.co.jp'), pressure], [foreignSender, officialLinks]).id).toBe(
      'phishing',
    )
  })
  it('asks for both a demand and pressure when only the text makes the claim', () => {
    expect(verdict([claim('strong', ['greeting']), from('x@mail.example'), pressure], [foreignSender]).id).toBe('suspicious')
    expect(verdict([claim('strong', ['greeting']), from('x@mail.example'), pressure, asks], [foreignSender]).id).toBe('phishing')
  })
  it('suspects a mail from Amazon’s address that a stranger’s server sent and that pushes, unless the sender is proved', () => {
    const stranger = raised('foreign-server', 'medium', 'sender')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), pressure], [stranger]).id).toBe('suspicious')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp')], [stranger]).id).toBe('unconfirmed')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), pressure], [stranger, proved]).id).not.toBe('suspicious')
  })
  it('takes a half-told claim with a foreign link as phishing when it asks under pressure', () => {
    expect(
      verdict([claim('medium', ['subject']), from('x@mail.example'), link('pay.example'), asks, pressure], [foreignLinkOfHalfClaim]).id,
    ).toBe('phishing')
  })
  it('takes no half-told claim for a contradiction by itself: a colleague writes about an order', () => {
    expect(verdict([claim('medium', ['subject']), from('x@mail.example'), link('files.example'), asks], [foreignLinkOfHalfClaim]).id).toBe(
      'unconfirmed',
    )
  })
  it('says genuine only when the sender is proved and nothing leads elsewhere', () => {
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')], [proved, officialLinks]).id).toBe('genuine')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')], [officialLinks]).id).toBe('unconfirmed')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('elsewhere.example')], [proved]).id).toBe('unconfirmed')
  })
  it('vouches for no mail with a link that leads away, wherever it stands, nor for one that was not read to its end', () => {
    const footer: Partial<Facts> = {
      links: known([{ ...aLink, href: 'https://evil.example/', chain: ['https://evil.example/'], host: 'evil.example', role: 'footer' }]),
    }
    const hidden: Partial<Facts> = {
      links: known([{ ...aLink, href: 'https://evil.example/', chain: ['https://evil.example/'], host: 'evil.example', hidden: true }]),
    }
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), footer], [proved]).id).toBe('unconfirmed')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), hidden], [proved]).id).toBe('unconfirmed')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), { gaps: [{ id: 'html-cut', detail: '1' }] }], [proved]).id).toBe(
      'unconfirmed',
    )
  })
  const unbacked: SignalResult = { ...raised('unbacked-notice', 'medium', 'finding'), evidence: [{ settles: true }] }
  const noticeFound = raised('notice-found', 'weak', 'finding', 'genuine')
  const neverAsked = raised('never-asked', 'strong', 'text')
  it('suspects what nothing else decides, where all is fine at the official place', () => {
    const told = verdict([claim('strong'), from('no-reply@amazon.co.jp'), pressure], [unbacked])
    expect(told).toMatchObject({ id: 'suspicious', rule: 'official-place-contradicts', decidedBy: ['unbacked-notice'] })
    expect(verdict([claim('strong'), pressure], [{ ...unbacked, evidence: [{ settles: false }] }]).id).toBe('unconfirmed')
  })
  it('does not call it phishing by that, however much else was found', () => {
    const small = [raised('account-threat', 'weak', 'text'), raised('missing-reverse-name', 'weak', 'sender')]
    expect(verdict([claim('strong'), asks, pressure], [unbacked, neverAsked, ...small]).id).toBe('suspicious')
  })
  it('leaves genuine what is proved, whatever was or was not there', () => {
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), pressure], [proved, unbacked]).id).toBe('genuine')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), link('news.example'), pressure], [proved, unbacked]).id).toBe(
      'unconfirmed',
    )
  })
  it('rests no phishing and no genuine on what the person saw', () => {
    const facts = [claim('strong'), from('news@mail.example'), link('pay.example')]
    expect(verdict(facts, [foreignLink, unbacked]).decidedBy).toEqual(['foreign-link'])
    const own = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    expect(verdict(own, [proved, officialLinks, noticeFound])).toMatchObject({
      id: 'genuine',
      decidedBy: ['proved-sender', 'official-links'],
    })
  })
  it('does not hold it against a mail that somebody passes on: she may have looked into her own account', () => {
    const passed = [claim('strong', ['greeting']), from('friend@mail.example'), link('www.amazon.co.jp'), pressure]
    expect(verdict(passed, [foreignSender, officialLinks, unbacked]).id).toBe('unconfirmed')
  })
  it('takes back a suspicion of the wording alone, where the same notice is at the official place', () => {
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp'), asks]
    expect(verdict(facts, [neverAsked, officialLinks]).id).toBe('suspicious')
    expect(verdict(facts, [neverAsked, officialLinks, noticeFound])).toMatchObject({ id: 'unconfirmed', rule: 'nothing-decides' })
  })
  it('leaves genuine what its wording did not make suspicious, with the same notice as without', () => {
    const halfTold: SignalResult = { ...neverAsked, id: 'odd-words', evidence: [{ claim: 'medium' }] }
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    for (const told of [[], [noticeFound]]) expect(verdict(facts, [proved, officialLinks, halfTold, ...told]).id).toBe('genuine')
  })
  it('takes back none of a link, a sender, a file, or a demand that goes past any link', () => {
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    for (const about of ['links', 'sender', 'files'] as const) {
      const results = [raised('some-trouble', 'strong', about), officialLinks]
      expect(verdict(facts, [...results, noticeFound]).id).toBe(verdict(facts, results).id)
      expect(verdict(facts, [...results, noticeFound]).id).not.toBe('unconfirmed')
    }
    const giftCard: Partial<Facts> = { asks: known([{ what: 'gift-card', quote: 'ギフトカード', at: place }]) }
    expect(verdict([...facts, giftCard], [neverAsked, officialLinks, noticeFound]).id).toBe('suspicious')
    const away = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp', 'shop.example')]
    expect(verdict(away, [neverAsked, noticeFound]).id).toBe('suspicious')
  })
  it('makes nothing genuine by the same notice: what was suspected of its wording is unconfirmed at best', () => {
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    const oddWords = raised('odd-words', 'strong', 'text')
    expect(verdict(facts, [proved, officialLinks, oddWords]).id).toBe('suspicious')
    expect(verdict(facts, [proved, officialLinks, oddWords, noticeFound]).id).toBe('unconfirmed')
    expect(verdict(facts, [officialLinks, noticeFound]).id).toBe('unconfirmed')
  })
  it('does not suspect somebody who passes a real mail on', () => {
    expect(
      verdict(
        [claim('strong', ['greeting']), from('friend@mail.example'), link('www.amazon.co.jp'), asks, pressure],
        [foreignSender, officialLinks],
      ).id,
    ).toBe('unconfirmed')
  })
  it('nor where the text calls itself a mail of Amazon that is passed on, and there is nothing to press, to answer or to open', () => {
    const author = {
      name: 'Amazon',
      address: 'order@amazon.co.jp',
      local: 'order',
      domain: 'amazon.co.jp',
      site: 'amazon.co.jp',
      at: place,
    }
    const passed: Partial<Facts> = { forwarded: known({ author, brand: 'amazon' }) }
    const call: Partial<Facts> = { asks: known([{ what: 'call', quote: 'お電話ください', at: place }]) }
    const facts = [claim('strong', ['greeting']), from('friend@mail.example'), asks, pressure, passed]
    expect(verdict(facts, [foreignSender]).id).toBe('unconfirmed')
    expect(verdict([...facts, call], [foreignSender]).id).toBe('phishing')
    expect(verdict(facts, [foreignSender, raised('html-attachment', 'medium', 'files')]).id).toBe('phishing')
    expect(verdict([...facts, link('pay.example')], [foreignSender, foreignLink]).id).toBe('phishing')
    expect(verdict([...facts, claim('strong')], [foreignSender]).id).toBe('phishing')
  })
  it('does not vouch for a proved mail that wants an answer, a call or money instead of leading home', () => {
    const reply: Partial<Facts> = { asks: known([{ what: 'reply', quote: 'このメールに返信してください', at: place }]) }
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), reply], [proved]).id).toBe('unconfirmed')
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp')], [proved]).id).toBe('genuine')
  })
  it('does not fail a real payment notice for asking about the card', () => {
    const secretRequest = raised('secret-request', 'medium', 'text')
    expect(
      verdict(
        [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp'), asks, pressure],
        [proved, officialLinks, secretRequest],
      ).id,
    ).toBe('genuine')
  })
  it('never vouches for a mail that asks what Amazon says it never asks for, however half-told the claim', () => {
    const neverAsked: SignalResult = { ...raised('never-asked', 'strong', 'text'), evidence: [{ brand: 'amazon' }] }
    const facts = [claim('medium', ['subject']), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    expect(verdict(facts, [proved, officialLinks]).id).toBe('genuine')
    expect(verdict(facts, [proved, officialLinks, neverAsked])).toMatchObject({ id: 'unconfirmed', lacks: ['request'] })
  })
  it('nor for one that wants a secret in the answer, or the answer to go to somebody else, though all there is to press is Amazon’s', () => {
    const reply: Partial<Facts> = { asks: known([{ what: 'reply', quote: '返信してください', at: place }]) }
    const secret: Partial<Facts> = {
      asks: known([
        { what: 'reply', quote: '返信してください', at: place },
        { what: 'code', quote: '認証コード', at: place },
      ]),
    }
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    const elsewhere = raised('reply-elsewhere', 'medium', 'sender')
    expect(verdict([...facts, reply], [proved, officialLinks]).id).toBe('genuine')
    expect(verdict([...facts, secret], [proved, officialLinks]).lacks).toEqual(['request'])
    expect(verdict([...facts, reply], [proved, officialLinks, elsewhere]).lacks).toEqual(['request'])
    expect(verdict(facts, [proved, officialLinks, elsewhere]).id).toBe('genuine')
  })
  it('trusts no counter whose target is not known, also of a declared partner, unless it is Amazon’s own or only unsubscribes', () => {
    const counted = (more: Partial<Link>): Partial<Facts> => ({
      links: known([
        { ...aLink, href: 'https://r10.to/x', chain: ['https://r10.to/x'], host: 'r10.to', opaque: true, role: 'plain', ...more },
      ]),
    })
    const card: Partial<Facts> = {
      claims: known([
        { brand: 'rakuten-card', name: '楽天カード', where: ['display-name'], strength: 'strong', disguised: false, places: [place] },
      ]),
    }
    const facts = [card, from('info@mail.rakuten-card.co.jp')]
    expect(verdict([...facts, counted({ opaque: false })], [proved]).id).toBe('genuine')
    expect(verdict([...facts, counted({})], [proved])).toMatchObject({ id: 'unconfirmed', lacks: ['link'] })
    for (const more of [{ role: 'footer' }, { defanged: true }] as const)
      expect(verdict([...facts, counted(more)], [proved]).id).toBe('genuine')
    const amazons = { href: 'https://amzn.to/x', chain: ['https://amzn.to/x'], host: 'amzn.to' }
    expect(verdict([claim('strong'), from('no-reply@amazon.co.jp'), counted(amazons)], [proved]).id).toBe('genuine')
  })
  it('vouches for no mail with something that it tried to read and could not', () => {
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    for (const id of ['code-unread', 'file-locked', 'file-damaged', 'file-too-large', 'reader-stopped'] as const)
      expect(verdict([...facts, { gaps: [{ id, detail: '2' }] }], [proved, officialLinks]), id).toMatchObject({
        id: 'unconfirmed',
        lacks: ['unread'],
      })
    expect(verdict([...facts, { gaps: [{ id: 'remote-pictures', detail: '' }] }], [proved, officialLinks]).id).toBe('genuine')
  })
  it('vouches for none where a signal failed, for what it would have found is not known', () => {
    const facts = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    const failed: SignalResult = { ...raised('never-asked', 'strong', 'text'), answer: 'broken', evidence: [] }
    expect(verdict(facts, [proved, officialLinks, failed])).toMatchObject({ id: 'unconfirmed', lacks: ['unread'] })
  })
  describe('names what is missing', () => {
    const home = [claim('strong'), from('no-reply@amazon.co.jp'), link('www.amazon.co.jp')]
    const disproved: Partial<Facts> = {
      authentication: known({ ...authenticated, dmarc: { result: 'fail', domain: 'amazon.co.jp' } }),
    }
    it('the proof, where the address is Amazon’s or not told', () => {
      expect(verdict(home, [officialLinks]).lacks).toEqual(['proof'])
      const pasted: Partial<Facts> = { sender: { known: false, why: 'no-headers' } }
      expect(verdict([claim('strong'), link('www.amazon.co.jp'), pasted], [officialLinks]).lacks).toEqual(['proof'])
    })
    it('nothing that a lookup settles, where the address is another, is disproved, or a text message shows it', () => {
      expect(verdict([...home, from('friend@mail.example')], [officialLinks]).lacks).toEqual(['stranger'])
      expect(verdict([...home, disproved], [officialLinks]).lacks).toEqual(['stranger'])
      const sms: Partial<Facts> = { input: { name: '', kind: 'sms', sha256: '' } }
      expect(verdict([claim('strong'), link('www.amazon.co.jp'), sms], [officialLinks]).lacks).toEqual(['stranger'])
    })
    it('that a proved domain of Amazon’s is not known to send', () => {
      const own: Partial<Facts> = {
        authentication: known({ ...authenticated, alignedSite: 'amazon.ca', dkim: [{ result: 'pass', domain: 'amazon.ca' }] }),
      }
      expect(verdict([claim('strong'), from('news@amazon.ca'), link('www.amazon.co.jp'), own], [officialLinks]).lacks).toEqual(['sender'])
    })
    it('every part, where several are', () => {
      const facts = [
        claim('strong'),
        from('no-reply@amazon.co.jp'),
        link('elsewhere.example'),
        { gaps: [{ id: 'html-cut', detail: '' }] },
      ] as const
      expect(verdict(facts, []).lacks).toEqual(['proof', 'elsewhere', 'unread'])
    })
    it('nothing where nobody listed is claimed', () => {
      expect(verdict([from('x@mail.example')], []).lacks).toEqual([])
    })
  })
  it('takes a calm mail from Amazon’s own domain for no stranger’s, when that domain is proved, and vouches for it no further', () => {
    const own: Partial<Facts> = {
      authentication: known({
        authservId: 'mx.reader.example',
        spf: null,
        dkim: [{ result: 'pass', domain: 'amazon.ca' }],
        dmarc: null,
        alignedSite: 'amazon.ca',
        at: place,
      }),
    }
    const stranger = raised('foreign-server', 'medium', 'sender')
    const newsletter = [claim('strong'), from('news@amazon.ca'), link('www.amazon.ca', 'counter.example')]
    expect(verdict([...newsletter, own], [foreignLink, stranger]).id).toBe('unconfirmed')
    expect(verdict([...newsletter, own, asks, pressure], [foreignLink, stranger]).id).toBe('suspicious')
    expect(verdict(newsletter, [foreignLink, stranger]).id).toBe('phishing')
  })
  it('never lets wording decide alone', () => {
    const words = [
      raised('account-threat', 'weak', 'text'),
      raised('payment-pressure', 'weak', 'text'),
      raised('mixed-han', 'weak', 'text'),
    ]
    expect(verdict([asks, pressure], words).id).toBe('unconfirmed')
  })
  it('calls two independent strong contradictions phishing even for a name that no list holds', () => {
    const results = [raised('userinfo-link', 'strong', 'links'), raised('address-in-name', 'strong', 'sender')]
    expect(verdict([asks], results).id).toBe('phishing')
    expect(verdict([asks], results.slice(0, 1)).id).toBe('suspicious')
  })
  it('calls a program sent under a listed name phishing', () => {
    expect(verdict([claim('strong')], [raised('dangerous-attachment', 'strong', 'files')]).id).toBe('phishing')
  })
  it('says unconfirmed, not safe, when nothing was found', () => {
    expect(verdict([], [])).toMatchObject({ id: 'unconfirmed', decidedBy: [], claim: null })
  })
  it('names the signals that decided, the deciding one first', () => {
    const weak = raised('account-threat', 'weak', 'text')
    expect(
      verdict([claim('strong'), from('x@mail.example'), link('pay.example'), pressure], [weak, foreignSender, foreignLink]).decidedBy,
    ).toEqual(['foreign-link', 'foreign-sender', 'account-threat'])
  })
})
