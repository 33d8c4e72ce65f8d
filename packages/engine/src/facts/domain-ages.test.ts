import { signals } from '@honmono/signals'
import { ask, claim, knowledge, known, link, noFacts, pressure, sender } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { runSignals } from '../signals/run.ts'
import { decide } from '../verdict/decide.ts'
import { SEVERITY } from '../verdict/levels.ts'
import { STRENGTHS } from '../verdict/strengths.ts'
import { sitesToAge, withAges } from './reputation.ts'
import type { DomainAge, Facts, Link } from './types.ts'

const linking = (...links: readonly Link[]): Facts => ({ ...noFacts, links: known(links) })
const hrefs = (...all: readonly string[]) => linking(...all.map((href) => link(href)))
const aged = (site: string, days: number): DomainAge => ({ site, registered: '2026-11-20', days, source: 'rdap.registry.example' })

describe('the domains whose age is asked', () => {
  it('are those of the links to press, each once, those to press first', () => {
    const facts = linking(
      link('https://plain.example/', { role: 'plain' }),
      link('https://a.b.first.example/'),
      link('https://c.first.example/'),
      link('https://hidden.example/', { hidden: true }),
      link('https://told.example/', { defanged: true }),
      link('https://seen.example/', { uncertain: true }),
      link('mailto:x@mail.example', { scheme: 'mailto' }),
      link('https://203.0.113.9/', { ip: true }),
    )
    expect(sitesToAge(facts, knowledge)).toEqual(['first.example', 'plain.example'])
  })
  it('include those of the mails inside, and end somewhere', () => {
    const inner = [{ part: '2', filename: null, facts: hrefs('https://inside.example/') }]
    expect(sitesToAge({ ...hrefs('https://outside.example/'), inner }, knowledge)).toEqual(['outside.example', 'inside.example'])
    const many = Array.from({ length: 500 }, (_, nth) => `https://x${nth}.example/`)
    expect(sitesToAge(hrefs(...many), knowledge)).toHaveLength(10)
  })
  it.each([
    ['a brand’s own site', 'https://www.amazon.co.jp/'],
    ['a place below a domain that many share', 'https://somebody.pages.dev/'],
    ['a place below one that no list holds', 'https://somebody.gonna.jp/'],
    ['the shared domain itself', 'https://pages.dev/'],
    ['a short address', 'https://bit.ly/3x'],
    ['a host that everybody links to', 'https://apps.apple.com/jp/app/x'],
    ['a public suffix', 'https://co.jp/'],
  ])('do not include %s', (_, href) => {
    expect(sitesToAge(hrefs(href), knowledge)).toEqual([])
    const after = withAges(hrefs(href), [], knowledge)
    expect(after).toMatchObject({ domainAges: known([]), gaps: [] })
  })
})

describe('the facts with the ages', () => {
  const facts = hrefs('https://old.example/', 'https://young.example/')
  it('hold those of their own links, and say of which the age is not known', () => {
    const after = withAges(facts, [aged('old.example', 9_000), aged('another.example', 3)], knowledge)
    expect(after.domainAges).toEqual(known([aged('old.example', 9_000)]))
    expect(after.gaps).toEqual([{ id: 'domain-age', detail: 'young.example' }])
    expect(after.lookups).toEqual(['domain-age'])
    expect(withAges(after, [aged('old.example', 9_000), aged('young.example', 3)], knowledge).gaps).toEqual([])
  })
  it('do not know whether one is young where nobody could tell', () => {
    const after = withAges(facts, [], knowledge)
    expect(after.domainAges).toEqual({ known: false, why: 'not-asked' })
    expect(after.gaps.map(({ detail }) => detail)).toEqual(['old.example', 'young.example'])
  })
  it('hold what certificates told where the registry did not, and say that it did not', () => {
    const certificate = { since: '2026-11-20', days: 8, source: 'certificates.example' }
    const age: DomainAge = { site: 'old.example', registered: null, days: null, source: '', certificate }
    const after = withAges(hrefs('https://old.example/'), [age], knowledge)
    expect(after).toMatchObject({ domainAges: known([age]), gaps: [{ id: 'domain-age', detail: 'old.example' }] })
  })
  it('reach the mails inside, each by its own links', () => {
    const inner = [{ part: '2', filename: null, facts: hrefs('https://young.example/') }]
    const after = withAges({ ...hrefs('https://old.example/'), inner }, [aged('young.example', 3)], knowledge)
    expect(after.domainAges.known).toBe(false)
    expect(after.inner?.[0]?.facts.domainAges).toEqual(known([aged('young.example', 3)]))
  })
})

describe('an age', () => {
  const posing = { claims: known([claim('amazon', 'Amazon')]) }
  const half = { claims: known([claim('amazon', 'Amazon', { strength: 'medium', where: ['subject'] })]) }
  const foreign = link('https://www.young.example/')
  const cases: readonly Facts[] = [
    linking(foreign),
    { ...linking(foreign), ...posing },
    { ...linking(foreign), ...half },
    { ...linking(foreign), ...half, asks: known([ask('login')]), pressure: known([pressure('deadline')]) },
    { ...linking(foreign), ...posing, sender: known(sender('info@amazon.co.jp', 'Amazon')) },
    { ...linking(link('https://www.amazon.co.jp/'), link('https://www.young.example/', { role: 'footer' })), ...posing },
    hrefs('https://www.amazon.co.jp/', 'https://www.young.example/'),
  ]
  const severity = (facts: Facts) => SEVERITY[decide(facts, runSignals(facts, signals, knowledge), knowledge, STRENGTHS).id]
  it('never makes an answer better, and an old one changes nothing', () => {
    for (const facts of cases) {
      const before = severity(facts)
      for (const days of [0, 3, 32, 33, 400, 9_000]) {
        const after = severity(withAges(facts, [aged('young.example', days)], knowledge))
        expect(after).toBeGreaterThanOrEqual(before)
        if (days > 32) expect(after).toBe(before)
      }
      expect(severity(withAges(facts, [], knowledge))).toBe(before)
    }
  })
  it('decides nothing alone', () => {
    const stranger: Facts = { ...linking(foreign), asks: known([ask('login')]), pressure: known([pressure('deadline')]) }
    expect(severity(withAges(stranger, [aged('young.example', 1)], knowledge))).toBe(severity(stranger))
  })
})
