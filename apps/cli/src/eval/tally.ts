import type { Answer, Brand } from 'honmono'
import type { InputFailure } from '../inputs.ts'
import type { Labelled } from './read-index.ts'

export type Seen = Answer['verdict'] | 'failed'
export const SEEN = ['phishing', 'suspicious', 'unconfirmed', 'genuine', 'failed'] as const satisfies readonly Seen[]

/** How many messages of one group got which verdict. */
export class Counts {
  readonly #counts = new Map<Seen, number>()
  count = 0
  add(seen: Seen): void {
    this.count++
    this.#counts.set(seen, this.of(seen) + 1)
  }
  of(seen: Seen): number {
    return this.#counts.get(seen) ?? 0
  }
}

/** A message that was answered wrongly: never its text, so that the list can be shown to others. */
export interface Miss {
  readonly name: string
  readonly fake: boolean
  readonly verdict: Seen
  readonly decidedBy: readonly string[]
  /** Why, as far as the answer tells. */
  readonly reason: string
  /** How bad it is: the lower, the worse. */
  readonly rank: number
}

export class Tally {
  readonly sources = new Map<string, Counts>()
  readonly langs = new Map<string, Counts>()
  readonly totals = new Map<string, Counts>()
  /** Japanese fakes that pose as a listed brand and were seen, without us, to show a foreign sender or link: by the index's label. */
  readonly shownForeign = new Map<string, Counts>()
  /** Japanese fakes of which list software left an official-looking sender and no foreign link: by the index's label. */
  readonly stripped = new Map<string, Counts>()
  /** Other fakes whose label stands in the sender's name or subject, over a sender or link that does not bear it: by the label. */
  readonly others = new Map<string, Counts>()
  /** Labels of other fakes that stand in neither: how many each. Taken from an address or a footer, they say little. */
  readonly doubted = new Map<string, number>()
  readonly fakesCalledGenuine: string[] = []
  readonly hamCalledPhishing: string[] = []
  readonly misses: Miss[] = []
  readonly #brands: readonly Brand[]

  constructor(brands: readonly Brand[]) {
    this.#brands = brands
  }

  /** Counts one message; returns it when the answer was wrong. */
  add(row: Labelled, result: Answer | InputFailure): Miss | null {
    const verdict: Seen = 'error' in result ? 'failed' : result.verdict
    const truth = row.fake ? 'fake' : 'ham'
    for (const [groups, group] of [
      [this.sources, row.source],
      [this.langs, row.lang],
      [this.totals, 'all'],
    ] as const)
      countsOf(groups, `${truth}\t${group}`).add(verdict)
    const kind = row.fake ? this.#kindOf(row, result) : null
    if (kind !== null) {
      countsOf(this[kind], 'all').add(verdict)
      countsOf(this[kind], row.brand).add(verdict)
    }
    if (row.fake && verdict === 'genuine') this.fakesCalledGenuine.push(row.name)
    if (!row.fake && verdict === 'phishing') this.hamCalledPhishing.push(row.name)
    const wrong = row.fake ? verdict !== 'phishing' : verdict === 'phishing' || verdict === 'suspicious' || verdict === 'failed'
    if (!wrong) return null
    const decidedBy = 'error' in result ? [result.error.code] : result.decidedBy
    const miss = { name: row.name, fake: row.fake, verdict, decidedBy, reason: reasonOf(result), rank: rankOf(row, verdict, kind) }
    this.misses.push(miss)
    return miss
  }

  #kindOf(row: Labelled, result: Answer | InputFailure): 'shownForeign' | 'stripped' | 'others' | null {
    const japanese = row.lang === 'ja'
    if (japanese && /foreign-(?:from|link)/.test(row.evidence) && listedBrand(row.brand, this.#brands) !== null) return 'shownForeign'
    if (japanese && row.evidence === 'stripped') return 'stripped'
    const words = wordsOf(row.brand)
    if ('error' in result || words.length === 0) return null
    if (!words.some((word) => isNamed(word, result))) {
      this.doubted.set(row.brand, (this.doubted.get(row.brand) ?? 0) + 1)
      return null
    }
    return words.every((word) => !showsForeign(word, result)) ? null : 'others'
  }
}

const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
/** The names in a label such as 'facebook/meta'. */
function wordsOf(label: string): readonly string[] {
  return label
    .split('/')
    .map(squeeze)
    .filter((word) => word !== '' && !NO_COMPANY.has(word))
}
/** Labels that name nobody whom a message could pose as. */
const NO_COMPANY: ReadonlySet<string> = new Set(['none', 'webmail', 'cpanel', 'localbank'])
/** Shorter names meet by chance inside other words (ups, ana). */
const SHORT_NAME = 4
function isNamed(word: string, { sender, views }: Answer): boolean {
  const subject = views.find(({ part }) => part === 'header:subject')?.text ?? ''
  const shown = [...(sender?.from.map(({ name }) => name) ?? []), subject]
  return word.length > SHORT_NAME
    ? shown.some((text) => squeeze(text).includes(word))
    : shown.some((text) => new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`).test(text.normalize('NFKC').toLowerCase()))
}
/** A sender or a link to press whose address does not even hold the name: what a rough script can tell. */
function showsForeign(word: string, { sender, links }: Answer): boolean {
  const hosts = [
    ...(sender?.from.map(({ domain }) => domain) ?? []),
    ...links.flatMap(({ role, host }) => (role === 'action' ? [host] : [])),
  ]
  return hosts.some((host) => host !== '' && !squeeze(host).includes(word))
}

/** Why a message was answered as it was, as far as the answer itself tells. */
function reasonOf(result: Answer | InputFailure): string {
  if ('error' in result) return `not read: ${result.error.code}`
  const { claims, links, sender, signals, verdict } = result
  const raised = (id: string) => signals.some((signal) => signal.id === id && signal.answer === 'raised')
  if (verdict === 'phishing' || verdict === 'genuine') return `decided by ${result.decidedBy.join(', ')}`
  const claim = claims.find(({ strength }) => strength !== 'weak')
  const pressed = links.filter(({ role }) => role === 'action')
  if (claim === undefined) return claims.length > 0 ? 'a brand is named, and only in passing' : 'no brand was recognised'
  if (claim.brand === null) return 'poses as somebody whom no list holds'
  if (raised('official-links')) return 'only links of the brand itself are left'
  if (pressed.length === 0 && sender === null) return 'a text alone: no sender, no link'
  if (pressed.length === 0) return raised('foreign-server') ? 'no link is left, and the sender looks official' : 'no link is left'
  if (pressed.some(({ official }) => official === null)) return 'only the net knows where its link leads'
  return claim.strength === 'strong' ? 'asks for nothing, and does not push' : 'the brand is only half told'
}

function rankOf(row: Labelled, verdict: Seen, kind: 'shownForeign' | 'stripped' | 'others' | null): number {
  if (row.fake && verdict === 'genuine') return 0
  if (!row.fake && verdict === 'phishing') return 1
  if (verdict === 'failed') return 2
  const missed = verdict === 'unconfirmed' ? 0 : 1
  if (!row.fake) return 8
  return kind === null ? 9 : 3 + missed * 3 + ['shownForeign', 'stripped', 'others'].indexOf(kind)
}

function countsOf(groups: Map<string, Counts>, group: string): Counts {
  const known = groups.get(group) ?? new Counts()
  groups.set(group, known)
  return known
}

/** The brand of ours that a guess such as 'smbc/vpass' means: by its id, by one of its names, or by the first word of its id. */
export function listedBrand(guess: string, brands: readonly Brand[]): string | null {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  const parts = guess.split('/').filter((part) => part !== '' && part !== 'none')
  const fits: readonly ((brand: Brand, part: string) => boolean)[] = [
    (brand, part) => brand.id === part,
    (brand, part) => brand.names.some(({ value }) => fold(value) === fold(part)),
    (brand, part) => brand.id.startsWith(`${part}-`),
  ]
  for (const fit of fits) {
    const hit = brands.find((brand) => parts.some((part) => fit(brand, part)))
    if (hit !== undefined) return hit.id
  }
  return null
}

/** 95 % confidence interval of a share (Wilson score): honest for few messages and for shares near 0 or 1. */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1]
  const z = 1.96
  const share = hits / count
  const centre = share + (z * z) / (2 * count)
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  const scale = 1 + (z * z) / count
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)]
}
