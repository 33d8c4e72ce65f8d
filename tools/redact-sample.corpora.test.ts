import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { redact } from './redact/mail.mjs'
import { differences } from './redact/verify.mjs'

/** Real mail, to measure with: no word of it may be shown, not even where a test fails. */
const corpora = fileURLToPath(new URL('../../shared/corpora/', import.meta.url))
describe.skipIf(!existsSync(corpora))('real mail', () => {
  it('is redacted without a crash, without the reader, and judged alike in at least 95 of 100', () => {
    const all = readdirSync(corpora, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.eml'))
      .sort()
    const stride = Math.max(1, Math.floor(all.length / MAILS))
    const counts = { mails: 0, refused: 0, sameVerdict: 0, sameInAll: 0, left: 0, crashed: 0, reader: 0 }
    for (const path of all.filter((_, at) => at % stride === 0).slice(0, MAILS)) {
      counts.mails++
      const original = readFileSync(`${corpora}${path}`)
      try {
        const { bytes, left } = redact(original)
        const differ = differences(original, bytes)
        if (left.length > 0) counts.left++
        if (!differ.some((line) => line.startsWith('verdict'))) counts.sameVerdict++
        if (differ.length === 0) counts.sameInAll++
        const reader = /^(?:delivered-to|x-original-to):\s*<?([^\s<>]+@[^\s<>]+?\.[a-z]+)>?\s*$/im.exec(
          original.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '',
        )?.[1]
        if (
          reader !== undefined &&
          !/@reader\.example$/.test(reader) &&
          Buffer.from(bytes).toString('latin1').toLowerCase().includes(reader.toLowerCase())
        )
          counts.reader++
      } catch (error) {
        if (error instanceof Error && error.name === 'Refusal') counts.refused++
        else counts.crashed++
      }
    }
    console.log(`real mail, redacted: ${JSON.stringify(counts)}`)
    expect(counts).toMatchObject({ crashed: 0, reader: 0 })
    const redacted = counts.mails - counts.refused
    expect(counts.sameVerdict / redacted).toBeGreaterThanOrEqual(0.95)
    // Values that survive are refused by the command; it must not refuse every other mail.
    expect((counts.left + counts.refused) / counts.mails).toBeLessThanOrEqual(0.05)
  })
})
const MAILS = 100
