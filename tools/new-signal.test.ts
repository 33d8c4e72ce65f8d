import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type AnySignal, runSignal } from '@honmono/engine'
import { knowledge, sampleFacts } from '@honmono/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const tool = fileURLToPath(new URL('new-signal.mjs', import.meta.url))
let root: string
const run = (...args: string[]) => spawnSync(process.execPath, [tool, '--root', root, ...args], { encoding: 'utf8' })
const signals = () => join(root, 'packages/signals/src')

beforeEach(() => {
  // Inside the repository, so that the new signal finds the kit.
  const tmp = fileURLToPath(new URL('../.tmp', import.meta.url))
  mkdirSync(tmp, { recursive: true })
  root = mkdtempSync(join(tmp, 'new-signal-'))
  mkdirSync(signals(), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

describe('npm run new-signal', () => {
  it('makes the folder that every signal has, and says what to do next', () => {
    const { status, stdout } = run('parcel-fee')
    expect(status).toBe(0)
    expect(readdirSync(join(signals(), 'parcel-fee')).sort()).toEqual([
      'ng.first-case.eml',
      'ok.ordinary-mail.eml',
      'signal.test.ts',
      'signal.ts',
      'text.ts',
    ])
    expect(readFileSync(join(signals(), 'parcel-fee/signal.ts'), 'utf8')).toContain('export const parcelFee = defineSignal({')
    expect(stdout).toContain('npm run index')
  })

  it('makes a signal that works from the start: one sample raises it, the other leaves it quiet', async () => {
    run('parcel-fee')
    const folder = pathToFileURL(`${join(signals(), 'parcel-fee')}/`)
    const { parcelFee } = (await import(/* @vite-ignore */ `${folder.pathname}signal.ts`)) as Record<string, AnySignal>
    if (parcelFee === undefined) throw new Error('the folder exports no parcelFee')
    expect(runSignal(await sampleFacts(folder, 'ng.first-case'), parcelFee, knowledge)).toMatchObject({
      answer: 'raised',
      evidence: [{ site: 'parcel-fee.example' }],
    })
    expect(runSignal(await sampleFacts(folder, 'ok.ordinary-mail'), parcelFee, knowledge).answer).toBe('clear')
  })

  it('makes files that the formatter leaves as they are', () => {
    run('parcel-fee')
    const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url))
    const config = fileURLToPath(new URL('..', import.meta.url))
    for (const file of ['signal.ts', 'text.ts', 'signal.test.ts']) {
      const made = readFileSync(join(signals(), 'parcel-fee', file), 'utf8')
      const formatted = execFileSync(biome, ['format', `--stdin-file-path=packages/signals/src/parcel-fee/${file}`], {
        cwd: config,
        input: made,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      })
      expect(formatted).toBe(made)
    }
  })

  it.each(['Parcel', 'parcel_fee', '-fee', 'parcel--fee', '../fee', '9lives', 'check-parcel', 'no-sender', 'index'])(
    'refuses the id %s',
    (id) => {
      const { status, stderr } = run('--', id)
      expect(status).toBe(1)
      expect(stderr).toContain(id)
      expect(readdirSync(signals())).toEqual([])
    },
  )

  it('refuses a signal that is there already, or that differs by hyphens only, and touches nothing', () => {
    run('parcel-fee')
    const before = readFileSync(join(signals(), 'parcel-fee/signal.ts'), 'utf8')
    expect(run('parcel-fee')).toMatchObject({ status: 1, stderr: expect.stringContaining('there already') })
    expect(run('par-celfee')).toMatchObject({ status: 1, stderr: expect.stringContaining('hyphens') })
    expect(readdirSync(signals())).toEqual(['parcel-fee'])
    expect(readFileSync(join(signals(), 'parcel-fee/signal.ts'), 'utf8')).toBe(before)
  })

  it('asks for an id when there is none', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Give the id') })
  })
})
