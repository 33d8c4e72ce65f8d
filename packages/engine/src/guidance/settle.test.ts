import { authentication, claim, knowledge, known, link, noFacts, sender } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../facts/types.ts'
import type { Lack, Verdict } from '../verdict/decide.ts'
import { guide } from './guide.ts'
import { wouldSettle } from './settle.ts'

const amazon = claim('amazon', 'Amazon')
const verdict = (lacks: readonly Lack[], more: Partial<Verdict> = {}): Verdict => ({
  id: 'unconfirmed',
  rule: 'nothing-decides',
  decidedBy: [],
  claim: amazon,
  lacks,
  ...more,
})
const remarks = (lacks: readonly Lack[], facts: Partial<Facts> = {}, more: Partial<Verdict> = {}) =>
  wouldSettle(verdict(lacks, more), { ...noFacts, sender: known(sender('order@amazon.co.jp')), ...facts }, knowledge)
const told = (all: ReturnType<typeof remarks>) => all.map(({ id, words }) => [id, words.ja])

const pasted: Partial<Facts> = { sender: { known: false, why: 'no-headers' } }
const counter: Partial<Facts> = { links: known([link('https://www.amazon.co.jp/'), link('https://bit.ly/x', { opaque: true })]) }

describe('what would settle it', () => {
  it('is the proof, asked of DNS, where the mail is there with its header', () => {
    expect(told(remarks(['proof']))).toEqual([['would-settle-proof', expect.stringContaining('署名をインターネットに問い合わせると')]])
  })
  it('is nothing more, where DNS was asked already', () => {
    expect(remarks(['proof'], { lookups: ['dns'] })).toEqual([])
  })
  it('is the original, where only its text is there', () => {
    expect(told(remarks(['proof'], pasted))).toEqual([['would-settle-proof', expect.stringContaining('メールの原本（ヘッダーつき）')]])
  })
  it('names the counter that hides where a link ends', () => {
    expect(told(remarks(['link'], counter))).toEqual([['would-settle-link', expect.stringContaining('bit[.]ly')]])
  })
  it('names the proved domain that is not known to send', () => {
    const facts = { sender: known(sender('news@amazon.ca')), authentication: known(authentication({ alignedSite: 'amazon.ca' })) }
    expect(told(remarks(['sender'], facts))).toEqual([['would-settle-sender', expect.stringMatching(/amazon\.ca はAmazonのドメイン/)]])
  })
  it('points to what was not read', () => {
    expect(told(remarks(['unread']))).toEqual([['would-settle-unread', expect.stringContaining('調べていないこと')]])
  })
  it('is not said where more than one part is missing, nor what no lookup brings', () => {
    expect(remarks(['proof', 'link'], counter)).toEqual([])
    for (const lack of ['stranger', 'elsewhere', 'request'] as const) expect(remarks([lack])).toEqual([])
    expect(remarks([])).toEqual([])
  })
  it('is not said where nobody listed is claimed', () => {
    expect(remarks(['proof'], {}, { claim: claim(null, '山田商店') })).toEqual([])
  })
  it('is never said as if it were nearly genuine', () => {
    const all = [
      remarks(['proof']),
      remarks(['proof'], pasted),
      remarks(['link'], counter),
      remarks(['sender']),
      remarks(['unread']),
    ].flat()
    expect(all).toHaveLength(5)
    for (const { words } of all) expect(words.ja + words.en).not.toMatch(/本物らしい|おそらく|たぶん|安全|probably|likely|only thing|safe/)
  })
  it('stands in the answer of a mail that is unconfirmed, and in no other', () => {
    const ids = (id: Verdict['id']) => guide(verdict(['proof'], { id }), { ...noFacts }, knowledge).remarks.map((remark) => remark.id)
    expect(ids('unconfirmed')).toContain('would-settle-proof')
    for (const id of ['genuine', 'suspicious', 'phishing'] as const) expect(ids(id)).not.toContain('would-settle-proof')
  })
  it('leaves a short text to the remark that asks for all of it', () => {
    const text: Partial<Facts> = { ...pasted, input: { name: '', kind: 'text', sha256: '' } }
    const ids = guide(verdict(['proof']), { ...noFacts, ...text }, knowledge).remarks.map(({ id }) => id)
    expect(ids).toContain('give-more')
    expect(ids).not.toContain('would-settle-proof')
  })
})
