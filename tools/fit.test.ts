import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let dir = ''
const out = () => join(dir, 'strengths.ts')
const runFit = (corpora: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/fit.mjs', '--out', out(), '--own', join(root, 'corpus/bare')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HONMONO_CORPORA: corpora },
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'honmono-fit-'))
  mkdirSync(join(dir, 'sms'))
  const message = (name: string) => copyFileSync(join(root, 'corpus', name), join(dir, name.replace('/', '-')))
  message('fake-amazon/prime-payment-failed.eml')
  message('plain/school-notice.eml')
  writeFileSync(
    join(dir, 'index.tsv'),
    [
      'path\tsource\tlabel\tlang\tbrand\tcluster\tevidence',
      'fake-amazon-prime-payment-failed.eml\tlist-a\tphish\tja\tamazon\tc1\t',
      'plain-school-notice.eml\tlist-b\tham\tja\tnone\tc2\t',
    ].join('\n'),
  )
  writeFileSync(join(dir, 'sms/sms.tsv'), 'id\tsource\tlabel\tlang\tbrand\ttext\n1\tphone\tham\tja\tnone\t明日は10時に駅で\n')
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('npm run fit', () => {
  it('writes the same numbers from the same mail, with date and fingerprint', () => {
    expect(runFit(dir)).toMatchObject({ status: 0, stderr: '' })
    const first = readFileSync(out(), 'utf8')
    expect(first).toMatch(/date: '\d{4}-\d\d-\d\d',\n {2}fingerprint: '[0-9a-f]{64}'/)
    expect(runFit(dir).stdout).toContain('nothing changed')
    rmSync(out())
    runFit(dir)
    expect(readFileSync(out(), 'utf8')).toBe(first)
  }, 120_000)

  it('says what is missing without the corpora, and leaves the numbers alone', () => {
    writeFileSync(out(), 'as committed')
    const { status, stderr } = runFit(join(dir, 'nowhere'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/Not fitted: .*index\.tsv and .*sms\.tsv missing\. The numbers stay as they are committed\./)
    expect(readFileSync(out(), 'utf8')).toBe('as committed')
    expect(existsSync(join(root, 'packages/engine/src/verdict/strengths.generated.ts'))).toBe(true)
  })
})
