import { readFileSync } from 'node:fs'
import { type Action, createChecker, type FailureCode, type VerdictId } from 'honmono'
import * as ofBrands from 'honmono/brands'
import { describe, expect, it } from 'vitest'
import { PROOF_WORDS } from '../packages/engine/src/guidance/proof-words.ts'
import { REMARKS, type RemarkId } from '../packages/engine/src/guidance/remarks.ts'
import { NOT_CHECKED } from '../packages/engine/src/verdict/not-checked.ts'

const page = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8')
const answer = await createChecker().check(readFileSync(new URL('../apps/cli/sample/amazon-payment.eml', import.meta.url)))

// A record, so that an id which is added does not compile until it stands here.
const VERDICTS: Readonly<Record<VerdictId, true>> = { phishing: true, suspicious: true, unconfirmed: true, genuine: true }
const CODES: Readonly<Record<FailureCode, true>> = { empty: true, 'too-large': true, 'not-a-message': true, 'not-facts': true }
const ACTIONS: Readonly<Record<Action['id'], true>> = {
  'confirm-with-brand': true,
  'confirm-with-organisation': true,
  'leave-alone': true,
  'continue-officially': true,
}
const MADE_REMARKS: Readonly<Record<Exclude<RemarkId, keyof typeof REMARKS>, true>> = {
  'finding-same-notice': true,
  'finding-not-there': true,
  'finding-all-fine': true,
  'finding-could-not': true,
  'finding-elsewhere': true,
  phone: true,
  'official-phone': true,
  'would-settle-link': true,
  'would-settle-sender': true,
}

describe('the page on the library', () => {
  it('has a row for every field of an answer', () => {
    expect(Object.keys(answer).filter((field) => !page.includes(`\n| \`${field}\` |`))).toEqual([])
  })

  it('names every field within them', () => {
    const { claims, signals, links, sender, proof, notChecked, next, alreadyGave, ifGiven, views } = answer
    const inner = [
      claims[0],
      signals[0],
      links[0],
      sender,
      sender?.from[0],
      proof[0],
      notChecked[0],
      next,
      alreadyGave,
      ifGiven[0],
      views[0],
    ]
    expect(inner).not.toContain(undefined)
    const fields = inner.flatMap((value) => Object.keys(value ?? {}))
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })

  it('explains what honmono/brands exports, and every field of a brand', () => {
    expect(Object.keys(ofBrands).filter((name) => !page.includes(`| \`${name}`))).toEqual([])
    const [record] = ofBrands.brands
    const [brand] = createChecker().brands
    const fields = [...Object.keys(brand ?? {}), 'source', 'checked', 'confidence', ...Object.keys(record ?? {})]
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })

  it('names every id that is not listed by the checker itself', () => {
    const ids = [VERDICTS, CODES, ACTIONS, REMARKS, MADE_REMARKS, PROOF_WORDS, NOT_CHECKED].flatMap((all) => Object.keys(all))
    expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual([])
  })
})
