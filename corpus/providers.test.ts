/** Genuine notices and fakes through the header of every provider: a real one is never accused, and called genuine only where its sender is
    proved; a fake never is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Answer, createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '../packages/engine/src/facts/authentication/providers.ts'
import { delivered } from './providers/delivered.ts'
import { fileAsSent, type Notice, notices } from './providers/notices.ts'
import { type Delivery, type Shape, shapes } from './providers/shapes.ts'

const checker = createChecker()

function verdictOf(mail: Uint8Array, trustAuthserv: readonly string[] = []): Answer['verdict'] {
  const [answer] = checker.checkAll(mail, { name: 'in.eml', trustAuthserv })
  if (answer === undefined || 'error' in answer) throw new Error(`no answer: ${answer?.error.message}`)
  return answer.verdict
}

const machine = { host: 'mta7.sender.example', ip: '203.0.113.77' }
const ALUMNI = { host: 'fwd2.alumni.example', ip: '203.0.113.13' }

/** How the notice came, and what a server could find out about it. */
const deliveries = {
  direct: ({ author, envelope, signer }: Notice): Delivery => ({
    ...machine,
    author,
    envelope,
    spf: 'pass',
    dkim: { result: 'pass', domain: signer },
    dmarc: 'pass',
  }),
  'forwarded by an alumni association': ({ author, envelope, signer }: Notice): Delivery => ({
    ...ALUMNI,
    author,
    envelope,
    spf: 'fail',
    dkim: { result: 'pass', domain: signer },
    dmarc: 'pass',
  }),
  'without anything to find': ({ author, envelope }: Notice): Delivery => ({
    ...machine,
    author,
    envelope,
    spf: 'none',
    dkim: null,
    dmarc: 'none',
  }),
} as const

/** The verdicts that are right for a genuine notice. */
function right({ proves }: Shape, provable: boolean, way: keyof typeof deliveries, vouched: boolean): readonly Answer['verdict'][] {
  const isProved = way !== 'without anything to find' && (proves === 'yes' || (proves === 'on-word' && vouched))
  if (!isProved) return ['unconfirmed']
  return provable ? ['genuine'] : ['genuine', 'unconfirmed']
}

describe.each(shapes.map((shape, number) => ({ ...shape, number })))('$title', ({ number, ...shape }) => {
  for (const way of ['direct', 'forwarded by an alumni association', 'without anything to find'] as const)
    it(`says of genuine notices what is right: ${way}`, () => {
      for (const notice of notices) {
        const mail = delivered(notice.source, shape, deliveries[way](notice))
        expect([notice.id, right(shape, notice.provable, way, false)]).toEqual([notice.id, expect.arrayContaining([verdictOf(mail)])])
        if (shape.authserv !== null)
          expect([notice.id, right(shape, notice.provable, way, true)]).toEqual([
            notice.id,
            expect.arrayContaining([verdictOf(mail, [shape.authserv])]),
          ])
      }
    })

  it('never has a fake called genuine, whoever proved himself', () => {
    // Each fake through every other shape, so that the suite does not take minutes.
    for (const { path, sent, author } of fakes.filter((_, nth) => nth % 2 === number % 2)) {
      const forged = { ...machine, author, envelope: 'bounce@throwaway.example' }
      const own = { result: 'pass', domain: 'throwaway.example' } as const
      const found: readonly Delivery[] = [
        { ...forged, spf: 'pass', dkim: own, dmarc: 'fail' },
        { ...forged, spf: 'none', dkim: null, dmarc: 'none' },
        { ...forged, spf: 'fail', envelope: `info@${author}`, dkim: { result: 'fail', domain: author }, dmarc: 'fail' },
      ]
      const verdicts = found.map((delivery) => verdictOf(delivered(sent, shape, delivery), shape.authserv === null ? [] : [shape.authserv]))
      expect([path, verdicts.includes('genuine')]).toEqual([path, false])
    }
  })
})

/** Fakes with one ordinary From field. */
const fakes = ['fake-amazon', 'fake-brands']
  .flatMap((group) => readdirSync(new URL(`${group}/`, import.meta.url)).map((file) => `${group}/${file}`))
  .filter((path) => path.endsWith('.eml'))
  .flatMap((path) => {
    const sent = fileAsSent(path)
    const author = /^From:[^\n]*@([a-z0-9.-]+)>?\s*$/im.exec(Buffer.from(sent).toString('latin1'))?.[1]
    return author === undefined ? [] : [{ path, sent, author }]
  })

it('tries every provider of which a source shows how it writes, and enough fakes', () => {
  const tried = new Set(shapes.map(({ provider }) => provider))
  expect(PROVIDERS.filter(({ id, writes }) => writes !== null && !tried.has(id))).toEqual([])
  expect(fakes.length).toBeGreaterThan(20)
})

it('stands in docs/authentication.md (UPDATE_DOCS=1 writes it)', () => {
  const page = new URL('../docs/authentication.md', import.meta.url)
  const rows = PROVIDERS.map(({ title, domains, writes, always, source, checked, confidence, note }) => {
    const where = writes === null ? 'not known' : `${writes} its Received${writes === 'below' && always ? ', always' : ''}`
    return `| ${title} | ${domains.join(', ')} | ${where} | ${confidence} | ${source} (${checked})${note === undefined ? '' : `. ${note}`} |`
  })
  const table = ['| provider | its names | results stand | confidence | source |', '|---|---|---|---|---|', ...rows].join('\n')
  const text = readFileSync(page, 'utf8')
  const now = text.replace(/(<!-- providers -->\n)[\s\S]*?(\n<!-- \/providers -->)/, (_, begin: string, end: string) => begin + table + end)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, now)
  expect(readFileSync(page, 'utf8')).toBe(now)
  expect(now).toContain(table)
})
