import { signals } from '@honmono/signals'
import { claim, knowledge, known, link, noFacts, pressure, sender } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { heedResolved } from '../resolved.ts'
import { runSignals } from '../signals/run.ts'
import { decide } from '../verdict/decide.ts'
import { STRENGTHS } from '../verdict/strengths.ts'
import { RESOLVED_LINKS, toResolve, withResolved } from './resolved-links.ts'
import type { Facts, Link } from './types.ts'

const SHORT = 'https://bit.ly/3x'
const short = (more: Partial<Link> = {}, href = SHORT) => link(href, { opaque: true, ...more })
const gap = (detail: string, id: 'link-target' | 'link-target-may-differ' = 'link-target') => ({ id, detail })
function factsOf(links: readonly Link[], more: Partial<Facts> = {}): Facts {
  const hosts = new Set(links.filter(({ opaque, hidden }) => opaque && !hidden).map(({ host }) => host))
  return { ...noFacts, links: known(links), gaps: [...hosts].map((host) => gap(host)), ...more }
}
const led = (end: string, arrived = true, ...between: string[]) => ({ href: SHORT, chain: [SHORT, ...between, end], arrived })
const linksOf = ({ links }: Facts) => (links.known ? links.value : [])
const posing = { claims: known([claim('amazon', 'Amazon')]) }
const engine = { knowledge, signals, strengths: STRENGTHS }
const verdictOf = (facts: Facts) => decide(facts, runSignals(facts, signals, knowledge), knowledge, STRENGTHS).id

describe('the addresses to ask', () => {
  it('are those whose target only the net knows, each once, those to press first', () => {
    const facts = factsOf([
      short({ role: 'plain' }, 'https://t.ly/plain'),
      short(),
      short({ shown: 'again' }),
      link('https://evil.example/'),
      link('https://www.google.com/url?q=https://bit.ly/deep', {
        chain: ['https://www.google.com/url?q=https://bit.ly/deep', 'https://bit.ly/deep'],
        opaque: true,
      }),
    ])
    expect(toResolve(facts)).toEqual([SHORT, 'https://bit.ly/deep', 'https://t.ly/plain'])
  })
  it('are also those of mails inside', () => {
    const inner = { part: '2', filename: null, facts: factsOf([short({}, 'https://t.ly/in'), short()]) }
    expect(toResolve(factsOf([short()], { inner: [inner] }))).toEqual([SHORT, 'https://t.ly/in'])
  })
  it('are none that nobody presses, none read from a picture and no unsubscribe link', () => {
    const links = [
      short({ hidden: true }),
      short({ defanged: true }),
      short({ role: 'footer' }),
      short({ uncertain: true }),
      short({ chain: ['tel:+81300000000'] }),
    ]
    expect(toResolve(factsOf(links))).toEqual([])
    expect(toResolve({ ...noFacts, links: { known: false, why: 'encrypted' } })).toEqual([])
  })
  it('are so many a message, and those to press are not pushed out by others', () => {
    const many = Array.from({ length: 50 }, (_, nth) => short({ role: 'plain' }, `https://bit.ly/${nth}`))
    const asked = toResolve(factsOf([...many, short()]))
    expect(asked).toHaveLength(RESOLVED_LINKS)
    expect(asked[0]).toBe(SHORT)
  })
})

describe('a short address that led to a foreign site', () => {
  const facts = factsOf([short()], posing)
  it('is judged as a link to that site', () => {
    const after = withResolved(facts, [led('https://user@login.evil.example:8443/x?y', true, 'http://t.example/')], knowledge)
    expect(linksOf(after)[0]).toMatchObject({
      href: SHORT,
      chain: [SHORT, 'http://t.example/', 'https://user@login.evil.example:8443/x?y'],
      host: 'login.evil.example',
      site: 'evil.example',
      userinfo: 'user',
      port: 8443,
      ip: false,
      opaque: false,
      scheme: 'https',
    })
    expect(after.gaps).toEqual([gap('bit.ly', 'link-target-may-differ')])
    expect(after.claims).toBe(facts.claims)
    expect(verdictOf(after)).toBe('phishing')
  })
  it('counts also where that site did not answer, and the gap stays', () => {
    const after = withResolved(facts, [led('http://203.0.113.9/', false)], knowledge)
    expect(linksOf(after)[0]).toMatchObject({ host: '203.0.113.9', ip: true, site: null, opaque: false })
    expect(after.gaps).toEqual([gap('bit.ly')])
  })
  it('is followed through redirectors whose target stands in the address', () => {
    const after = withResolved(facts, [led('https://www.google.com/url?q=https://evil.example/')], knowledge)
    expect(linksOf(after)[0]).toMatchObject({
      chain: [SHORT, 'https://www.google.com/url?q=https://evil.example/', 'https://evil.example/'],
      unwrapped: ['google'],
      host: 'evil.example',
    })
  })
  it('keeps the gap as long as one address of the service is not known', () => {
    const other = short({}, 'https://bit.ly/other')
    const after = withResolved(factsOf([short(), other]), [led('https://evil.example/')], knowledge)
    expect(after.gaps).toEqual([gap('bit.ly'), gap('bit.ly', 'link-target-may-differ')])
    expect(linksOf(after)[1]).toEqual(other)
  })
  it('stays so when the facts are saved and asked again', () => {
    const answers = [led('https://evil.example/')]
    const saved = JSON.parse(JSON.stringify(withResolved(facts, answers, knowledge)))
    expect(withResolved(saved, answers, knowledge)).toEqual(saved)
  })
})

describe('a short address stays unknown', () => {
  it.each([
    ['the brand’s own site', 'https://www.amazon.co.jp/gp/'],
    ['the brand’s own short domain', 'https://amzn.asia/d/x'],
    ['another brand’s site', 'https://www.rakuten.co.jp/'],
    ['a page that everybody links to', 'https://www.facebook.com/'],
    ['the sender’s own site', 'https://www.hospital.example/'],
  ])('though a checker was led to %s: a phone may be led elsewhere', (_, end) => {
    const facts = factsOf([short()], { ...posing, sender: known(sender('info@hospital.example')) })
    const after = withResolved(facts, [led(end, true, 'https://evil.example/')], knowledge)
    expect(linksOf(after)).toEqual(linksOf(facts))
    expect(after.gaps).toEqual([gap('bit.ly', 'link-target-may-differ')])
    expect(withResolved(after, [led(end)], knowledge)).toEqual(after)
    expect(verdictOf(after)).toBe(verdictOf(facts))
  })
  it.each([
    ['nothing answered', { href: SHORT, chain: [SHORT], arrived: false }],
    ['the service answered itself', { href: SHORT, chain: [SHORT], arrived: true }],
    ['another service answered', led('https://t.ly/y')],
    ['it led to the front page of a service', led('https://bitly.com/')],
    ['it led to no page', led('intent://pay#Intent;end', false)],
    ['it led to an endless address', led(`https://evil.example/${'x'.repeat(10_000)}`)],
    ['it led to what is no address', led('https://[bad')],
    ['another address was asked', { href: 'https://bit.ly/z', chain: ['https://bit.ly/z', 'https://evil.example/'], arrived: true }],
  ])('where %s', (_, answer) => {
    const facts = factsOf([short()], posing)
    expect(withResolved(facts, [answer], knowledge)).toEqual(facts)
  })
  it('where nobody sees it, or a picture shows it', () => {
    const facts = factsOf([short({ hidden: true }), short({ defanged: true }), short({ uncertain: true })])
    expect(withResolved(facts, [led('https://evil.example/')], knowledge)).toEqual(facts)
  })
})

describe('no verdict is better for having asked', () => {
  const ENDS = [
    'https://www.amazon.co.jp/',
    'https://www.rakuten.co.jp/',
    'https://sites.google.com/view/x',
    'https://www.facebook.com/x',
    'https://hospital.example/',
    'https://evil.example/',
    'https://x.pages.dev/',
    'https://awstrack.me/',
    'https://t.ly/x',
    'http://192.0.2.7/',
    'https://lin.ee/x',
  ]
  const CLAIMS = [
    [],
    [claim('amazon', 'Amazon')],
    [claim('amazon', 'Amazon', { strength: 'medium' })],
    [claim('amazon', 'Amazon', { strength: 'medium', where: ['body'] })],
    [claim('google', 'Google')],
    [claim(null, 'ひかり病院', { strength: 'medium' })],
  ]
  const SENDERS = [sender('info@hospital.example', 'Amazon'), sender('no-reply@amazon.co.jp', 'Amazon')]
  const cases = CLAIMS.flatMap((claims) =>
    SENDERS.flatMap((from) =>
      ENDS.flatMap((end) =>
        (['email', 'sms'] as const).flatMap((kind) =>
          [true, false].map((arrived) => ({ claims, from, end, kind, arrived, pushed: arrived })),
        ),
      ),
    ),
  )
  const ORDER = ['genuine', 'unconfirmed', 'suspicious', 'phishing']
  it('whoever is claimed, whoever writes and wherever the address led', () => {
    for (const { claims, from, end, kind, arrived, pushed } of cases) {
      const facts = factsOf([short(), link('https://www.amazon.co.jp/')], {
        kind: known(kind),
        claims: known(claims),
        sender: known(from),
        pressure: known(pushed ? [pressure('payment-failed')] : []),
      })
      const after = heedResolved(facts, [led(end, arrived)], engine)
      const said = `${claims[0]?.name} ${claims[0]?.strength} from ${from.from[0]?.domain} to ${end} (${kind}, ${arrived})`
      expect(ORDER.indexOf(verdictOf(after)), said).toBeGreaterThanOrEqual(ORDER.indexOf(verdictOf(facts)))
    }
  })
  it('and mails inside are heeded like the one around them', () => {
    const inner = { part: '2', filename: 'x.eml', facts: factsOf([short()], posing) }
    const after = heedResolved(factsOf([], { inner: [inner] }), [led('https://evil.example/')], engine)
    expect(after.inner?.map((mail) => verdictOf(mail.facts))).toEqual(['phishing'])
    expect(after.inner?.[0]).toMatchObject({ part: '2', filename: 'x.eml' })
  })
  it('and where it would be, the note is all that is left', () => {
    const facts = factsOf([short()], { claims: known([claim('amazon', 'Amazon', { strength: 'medium' })]) })
    const answers = [led('https://evil.example/')]
    expect(verdictOf(facts)).toBe('suspicious')
    expect(verdictOf(withResolved(facts, answers, knowledge))).toBe('unconfirmed')
    const after = heedResolved(facts, answers, engine)
    expect(linksOf(after)).toEqual(linksOf(facts))
    expect(after.gaps).toEqual([gap('bit.ly', 'link-target-may-differ')])
  })
})
