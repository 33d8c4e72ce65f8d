import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

type Floors = Readonly<Record<string, { readonly least?: number; readonly most?: number }>>
type Measures = Readonly<Record<string, number | null>>
interface FloorsModule {
  measuresOf(report: unknown): Measures
  floorsOf(text: string): Floors
  readFloors(path: string): Floors
  brokenFloors(floors: Floors, measures: Measures): readonly string[]
  lowered(older: Floors, newer: Floors): readonly string[]
}
const module: string = './floors.mjs'
const { brokenFloors, floorsOf, lowered, measuresOf, readFloors } = (await import(module)) as FloorsModule

const root = fileURLToPath(new URL('..', import.meta.url))
const file = 'corpus/floors.yaml'
const corpora = process.env.HONMONO_CORPORA ?? join(root, '../shared/corpora')
const git = (...args: readonly string[]) => spawnSync('git', [...args], { cwd: root, encoding: 'utf8' })

describe('the floors', () => {
  const floors = readFloors(join(root, file))

  it('are told broken by a run that falls through', () => {
    const counts = { messages: 100, phishing: 97, suspicious: 3, unconfirmed: 0, genuine: 0, failed: 0 }
    const ham = { truth: 'ham', messages: 1000, phishing: 2, suspicious: 0, unconfirmed: 998, genuine: 0, failed: 0 }
    const run = { totals: [{ truth: 'fake', ...counts, genuine: 1 }, ham], shownForeign: [counts], stripped: [counts], others: [] }
    expect(brokenFloors(floors, measuresOf(run)).map((line) => line.split(':')[0])).toEqual([
      'fakes-called-genuine',
      'genuine-or-plain-called-phishing',
      'shown-foreign-called-phishing',
      'others-at-least-suspicious',
    ])
  })

  it('may be raised and not lowered', () => {
    const older = floorsOf('a: { least: 0.9 }\nb: { most: 0.01 }\nc: { most: 0 }')
    expect(lowered(older, floorsOf('a: { least: 0.95 }\nb: { most: 0.001 }\nc: { most: 0 }\nd: { least: 1 }'))).toEqual([])
    expect(lowered(older, floorsOf('a: { least: 0.8 }\nb: { most: 0.02 }'))).toEqual(['a was 0.9', 'b was 0.01', 'c is gone'])
    expect(lowered(older, floorsOf('a: { most: 0.9 }\nb: { most: 0.01 }\nc: { most: 0 }'))).toEqual(['a was 0.9'])
  })

  const history = git('log', '--format=%H', '--', file)
  const shallow = git('rev-parse', '--is-shallow-repository').stdout.trim() !== 'false'
  it.skipIf(history.status !== 0 || shallow)('were never lowered (not run where the history is not there)', () => {
    for (const commit of history.stdout.split('\n').filter((line) => line !== '')) {
      const { status, stdout } = git('show', `${commit}:${file}`)
      if (status === 0) expect([commit, lowered(floorsOf(stdout), floors)]).toEqual([commit, []])
    }
  })

  it.skipIf(!existsSync(join(corpora, 'index.tsv')))(
    'are kept on the corpora (not run where these are not there)',
    () => {
      const indexes = [join(corpora, 'index.tsv'), join(corpora, 'sms/sms.tsv')].filter(existsSync)
      const run = spawnSync(process.execPath, ['apps/cli/bin/honmono.js', 'eval', '--format', 'json', ...indexes], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      expect(run.status, run.stderr.slice(-500)).toBe(0)
      expect(brokenFloors(floors, measuresOf(JSON.parse(run.stdout)))).toEqual([])
    },
    600_000,
  )

  it('stand in the page of accuracy, each with what was measured', () => {
    const page = readFileSync(join(root, 'docs/accuracy.md'), 'utf8')
    for (const name of Object.keys(floors)) expect(page).toContain(name.replaceAll('-', ' '))
  })
})
