import { readdirSync, readFileSync } from 'node:fs'
import type { AnySignal } from '@honmono/engine'
import { describe, expect, it } from 'vitest'

const here = new URL('./', import.meta.url)
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const camelCase = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

it('there are signals to look at', () => {
  expect(folders.length).toBeGreaterThanOrEqual(25)
})

describe.each(folders.map(({ name }) => name))('%s is a folder like the others', (id) => {
  const folder = new URL(`${id}/`, here)
  const files = readdirSync(folder)
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  const samples = files.filter((file) => /^(?:ok|ng)\.[a-z0-9-]+\.(?:eml|txt)$/.test(file))
  const load = async () => (await import(`./${id}/signal.ts`)) as Record<string, AnySignal>

  it('holds the signal, its words, its test and samples, and nothing else', () => {
    expect(files).toEqual(expect.arrayContaining(['signal.ts', 'text.ts', 'signal.test.ts']))
    expect(files.filter((file) => !['signal.ts', 'text.ts', 'signal.test.ts', ...samples].includes(file))).toEqual([])
  })

  it('shows with at least one sample each what must raise it and what must not', () => {
    expect(samples.filter((file) => file.startsWith('ng.'))).not.toEqual([])
    expect(samples.filter((file) => file.startsWith('ok.'))).not.toEqual([])
  })

  it('reads each of its samples in its test', () => {
    const test = read('signal.test.ts')
    for (const sample of samples) {
      const slug = sample.replace(/\.(?:eml|txt)$/, '')
      expect(test).toContain(`${slug.startsWith('ng.') ? 'raises' : 'staysQuiet'}('${slug}'`)
    }
  })

  it('is named after its folder', async () => {
    const exported = await load()
    expect(Object.keys(exported)).toEqual([camelCase(id)])
    expect(exported[camelCase(id)]?.id).toBe(id)
  })

  it('has words in Japanese and in English', async () => {
    const { ja, en } = (await load())[camelCase(id)]?.text ?? {}
    for (const field of ['title', 'why', 'doNext'] as const) {
      expect(ja?.[field]).toMatch(/[ぁ-んァ-ヶ一-龠]/)
      expect(en?.[field]).toMatch(/^[A-Z“][^ぁ-んァ-ヶ一-龠]+$/)
    }
    expect(String(ja?.found)).not.toBe(String(en?.found))
  })

  it('imports nothing but the kit and its own words', () => {
    const imports = (file: string) => [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from)
    for (const from of imports('signal.ts')) expect(['@honmono/engine/kit', './text.ts']).toContain(from)
    for (const from of imports('text.ts')) expect(['@honmono/engine/kit']).toContain(from)
  })
})
