import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CANDIDATES, signOf } from './sender-signs.mjs'
import { ratioOf, replaceSection, sectionOf } from './senders-page.mjs'

const page = readFileSync(new URL('../docs/authentication.md', import.meta.url), 'utf8')

describe('the section on other signs of a sender', () => {
  it('has a row for every sign that is measured', () => {
    const missing = CANDIDATES.filter(({ id, kept }) => !page.includes(`\n| ${kept ? `\`${id}\`` : id} | `))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
  it('is put in place of the old one, and leaves all else as it is', () => {
    const about = { date: '2026-11-28', node: '20', cpu: 'x', cores: 2, mails: 0 }
    const rows = CANDIDATES.map((candidate) => ({ candidate, ...signOf(candidate, []) }))
    const section = sectionOf(rows, about)
    const whole = replaceSection(`${replaceSection('# Authentication\n\nBefore.\n', section)}\nAfter.\n`, section)
    expect(whole).toBe(`# Authentication\n\nBefore.\n\n${section}\nAfter.\n`)
  })
})

describe('a ratio', () => {
  it('is that of the shares', () => {
    expect(ratioOf({ hits: 10, of: 100 }, { hits: 10, of: 1000 })).toBe('10')
    expect(ratioOf({ hits: 3, of: 100 }, { hits: 20, of: 1000 })).toBe('1.5')
  })
  it('is told with care where there is nothing to divide by', () => {
    expect(ratioOf({ hits: 10, of: 100 }, { hits: 0, of: 1000 })).toBe('> 200')
    expect(ratioOf({ hits: 0, of: 100 }, { hits: 0, of: 1000 })).toBe('0')
    expect(ratioOf({ hits: 1, of: 1 }, { hits: 0, of: 0 })).toBe('–')
  })
})
