/** Forged proofs: none makes a fake genuine. The table in docs/authentication.md is written from here (UPDATE_DOCS=1). */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Answer, createChecker } from 'honmono'
import { describe, expect, it } from 'vitest'
import { attacks, controls } from './attacks/attacks.ts'

const checker = createChecker()
const page = new URL('../docs/authentication.md', import.meta.url)

function verdictOf(mail: Uint8Array, trust?: string): Answer['verdict'] {
  const [answer] = checker.checkAll(mail, { name: 'in.eml', trustAuthserv: trust === undefined ? [] : [trust] })
  if (answer === undefined || 'error' in answer) throw new Error(`no answer: ${answer?.error.message}`)
  return answer.verdict
}
const answered = attacks.map((attack) => ({ ...attack, verdict: verdictOf(attack.mail, attack.trust) }))

describe.each(answered)('who $does', ({ isBrands, verdict }) => {
  it(isBrands === true ? 'only delivers the brand’s own words' : 'is not believed', () => {
    if (isBrands === true) expect(verdict).toBe('genuine')
    else expect(verdict).not.toBe('genuine')
  })
})

it('would gain by any of them: where the proof is true, the same mails are genuine', () => {
  expect(controls.map((mail) => verdictOf(mail))).toEqual(controls.map(() => 'genuine'))
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length)
})

it('stands in the docs as it is answered', () => {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = answered.map(({ does, brand, verdict, why }) => `| ${cell(does)} | ${brand} | ${verdict} | ${cell(why)} |`)
  const table = ['| the attacker … | posing as | answer | why |', '|---|---|---|---|', ...rows].join('\n')
  const text = readFileSync(page, 'utf8')
  const now = text.replace(/(<!-- attacks -->\n)[\s\S]*?(\n<!-- \/attacks -->)/, (_, begin: string, end: string) => begin + table + end)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, now)
  expect(readFileSync(page, 'utf8')).toBe(now)
  expect(now).toContain(table)
})
