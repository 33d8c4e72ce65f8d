import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brands } from 'honmono/brands'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** JPCERT/CC's list of phishing addresses: date, url, brand as JPCERT names it. */
const list = join(process.env.HONMONO_CORPORA ?? join(root, '../shared/corpora'), 'lists/jpcert-urls-dev.tsv')
const LEAST = 0.96

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
const names = brands.flatMap(({ id, names: own }) => own.map(({ value }) => ({ id, name: fold(value) })))
/** A label is ours when it is one of a brand's names, or holds a long one ("ETC利用照会サービス", "TS CUBIC CARD_MY TS3"). */
function brandOf(label: string): string | undefined {
  const folded = fold(label)
  const whole = names.find(({ name }) => name === folded)
  const held = names.filter(({ name }) => name.length >= 4 && folded.includes(name)).sort((a, b) => b.name.length - a.name.length)
  return (whole ?? held[0])?.id
}

describe.skipIf(!existsSync(list))('the brands that JPCERT/CC counts (not run where its list is not there)', () => {
  it('are listed, but for a few in a hundred rows', () => {
    const rows = readFileSync(list, 'utf8').trimEnd().split('\n').slice(1)
    const missing = new Map<string, number>()
    for (const row of rows) {
      const label = row.split('\t')[2] ?? ''
      if (brandOf(label) === undefined) missing.set(label, (missing.get(label) ?? 0) + 1)
    }
    const covered = 1 - [...missing.values()].reduce((sum, count) => sum + count, 0) / rows.length
    const largest = [...missing].sort((a, b) => b[1] - a[1]).slice(0, 10)
    expect(covered, `most missing: ${largest.map(([label, count]) => `${label} ${count}`).join(', ')}`).toBeGreaterThanOrEqual(LEAST)
    console.log(
      `brands listed for ${(covered * 100).toFixed(1)} % of ${rows.length} rows; most missing: ${largest.map(([label, count]) => `${label} ${count}`).join(', ')}`,
    )
  })
})
