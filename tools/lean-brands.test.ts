/** The check judges with a cut of the brand records (docs/adr/0010-two-cuts-of-the-brand-data.md). It must not miss what was left out. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check, type Engine, Knowledge, STRENGTHS } from '@honmono/engine'
import { signals } from '@honmono/signals'
import { brands as records } from 'honmono/brands'
import { data } from 'honmono/data'
import { describe, expect, it } from 'vitest'

const engineWith = (brands: typeof data.brands): Engine => ({
  knowledge: new Knowledge({ ...data, brands }),
  signals,
  strengths: STRENGTHS,
})
const lean = engineWith(data.brands)
const whole = engineWith(records)

const repo = fileURLToPath(new URL('..', import.meta.url))
const messages = ['corpus', 'packages/brands/data', 'packages/signals/src'].flatMap((folder) =>
  readdirSync(`${repo}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/[^/]+\.(?:eml|txt)$/.test(path))
    .map((path) => `${folder}/${path}`)
    .sort(),
)

describe('the lean cut of the brands', () => {
  it('holds every brand, each value as its record has it', () => {
    expect(data.brands.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    for (const { pages, ...brand } of data.brands) {
      const record = records.find(({ id }) => id === brand.id)
      // Lists must be as long as in the record; objects may hold less.
      expect(record).toMatchObject(brand)
      for (const page of pages) expect(record?.pages).toContainEqual(expect.objectContaining(page))
    }
  })

  it('holds no more of a value than a check reads', () => {
    const fields = new Map<string, Set<string>>()
    for (const brand of data.brands) {
      for (const [list, values] of Object.entries(brand))
        for (const value of Array.isArray(values) ? values : [values])
          for (const field of typeof value === 'object' ? Object.keys(value) : [])
            fields.set(list, (fields.get(list) ?? new Set()).add(field))
    }
    expect(Object.fromEntries([...fields].map(([list, names]) => [list, [...names].sort().join(' ')]))).toEqual({
      title: 'en ja',
      names: 'distinct value',
      sites: 'domain',
      senders: 'address domain relay shared',
      shortDomains: 'domain',
      partners: 'domain',
      pages: 'confidence id title url',
      confirm: 'exceptions page steps',
      never: 'confidence source what words',
      phones: 'kind value what',
    })
  })

  it.each(['ja', 'en'] as const)('answers every golden message and every sample as the whole records do, in %s', (lang) => {
    expect(messages.length).toBeGreaterThan(records.length * 2)
    const answersOf = (engine: Engine, path: string) =>
      JSON.stringify([...check(readFileSync(`${repo}${path}`), engine, { name: path, lang })])
    expect(messages.filter((path) => answersOf(lean, path) !== answersOf(whole, path))).toEqual([])
  })

  it('leads from every brand to the page that its record names', () => {
    for (const { id, sites } of records) {
      const addressAlone = `https://${sites[0]?.domain}/`
      const answerOf = (engine: Engine) => [...check(addressAlone, engine, { name: '', lang: 'ja' })]
      expect([id, answerOf(lean)]).toEqual([id, answerOf(whole)])
    }
  })
})
