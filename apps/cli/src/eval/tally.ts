import type { Answer, Brand } from 'honmono'
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
}

export class Tally {
  readonly sources = new Map<string, Counts>()
  readonly langs = new Map<string, Counts>()
  readonly totals = new Map<string, Counts>()
  /** Japanese fakes that pose as a listed brand and were seen, without us, to show a foreign sender or link: by brand. */
  readonly shownForeign = new Map<string, Counts>()
  readonly fakesCalledGenuine: string[] = []
  readonly hamCalledPhishing: string[] = []
  readonly #brands: readonly Brand[]

  constructor(brands: readonly Brand[]) {
    this.#brands = brands
  }

  /** Counts one message; returns it when the answer was wrong. */
  add(row: Labelled, verdict: Seen, decidedBy: readonly string[]): Miss | null {
    const truth = row.fake ? 'fake' : 'ham'
    for (const [groups, group] of [
      [this.sources, row.source],
      [this.langs, row.lang],
      [this.totals, 'all'],
    ] as const)
      countsOf(groups, `${truth}\t${group}`).add(verdict)
    const brand = row.fake && row.lang === 'ja' && /foreign-(?:from|link)/.test(row.evidence) ? listedBrand(row.brand, this.#brands) : null
    if (brand !== null) {
      countsOf(this.shownForeign, 'all').add(verdict)
      countsOf(this.shownForeign, brand).add(verdict)
    }
    if (row.fake && verdict === 'genuine') this.fakesCalledGenuine.push(row.name)
    if (!row.fake && verdict === 'phishing') this.hamCalledPhishing.push(row.name)
    const wrong = row.fake ? verdict !== 'phishing' : verdict === 'phishing' || verdict === 'suspicious' || verdict === 'failed'
    return wrong ? { name: row.name, fake: row.fake, verdict, decidedBy } : null
  }
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
