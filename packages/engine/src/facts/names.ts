import type { Knowledge } from '../knowledge/knowledge.ts'
import type { BrandName } from '../knowledge/types.ts'
import { even, isTorn } from '../text/even.ts'
import { type Folded, fold, INVISIBLE, isLatin } from '../text/fold.ts'

/** One place where a brand's name stands. Offsets in the original text. */
export interface NameHit {
  readonly brand: string
  /** The name as the brand data has it. */
  readonly name: string
  readonly distinct: boolean
  readonly start: number
  readonly end: number
  /** Written to slip past filters: look-alike letters, invisible characters or spaces inside a word. */
  readonly disguised: boolean
}

interface Entry {
  readonly brand: string
  readonly name: BrandName
  readonly folded: string
  /** The name with one kind of letter swapped for another that looks like it. */
  readonly lookalike: boolean
}
/** All names of all brands by their first two folded units. */
type NameIndex = ReadonlyMap<number, readonly Entry[]>
const indexes = new WeakMap<Knowledge, NameIndex>()

function indexOf(knowledge: Knowledge): NameIndex {
  const made = indexes.get(knowledge)
  if (made !== undefined) return made
  const index = new Map<number, Entry[]>()
  for (const brand of knowledge.brands) {
    for (const name of brand.names) {
      const own = fold(name.value, {}).text
      for (const folded of [own, ...mimicriesOf(own, name.distinct)]) {
        const key = pairAt(folded, 0)
        index.set(key, [...(index.get(key) ?? []), { brand: brand.id, name, folded, lookalike: folded !== own }])
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.folded.length - a.folded.length)
  indexes.set(knowledge, index)
  return index
}

/** Letters that a hurried eye takes for one another: アマゾソ, メル力リ, ヤマ卜, Arnazon, iCIoud. A dash for ー is gone after folding. */
const MIMICS: readonly (readonly [string, readonly string[]])[] = [
  ['ン', ['ソ']],
  ['ソ', ['ン']],
  ['ー', ['']],
  ['カ', ['力']],
  ['リ', ['丿']],
  ['ル', ['ノレ']],
  ['ト', ['卜']],
  ['ロ', ['口']],
  ['エ', ['工']],
  ['タ', ['夕']],
  ['ニ', ['二']],
  ['オ', ['才', 'ォ']],
  ['ア', ['ァ']],
  ['ヤ', ['ャ']],
  ['井', ['丼']],
  ['天', ['夭']],
  ['楽', ['樂']],
  ['証', ['證']],
  ['券', ['劵']],
  ['税', ['稅']],
  ['m', ['rn']],
  ['w', ['vv']],
  ['l', ['i']],
]
/** Shorter ones meet other words. */
const SHORTEST_MIMICRY = 3
/** In a name that is also an ordinary word only what no slip explains tells, a kanji in place of a kana (JCB力ード) or ソ for ン: anybody may
    leave out a dash. */
const SHORTEST_ORDINARY_MIMICRY = 5
const KANJI = /^[一-龠]$/
const LOOKS_ONLY = /^[一-龠ソン]$/

function mimicriesOf(name: string, distinct: boolean): readonly string[] {
  const told = MIMICS.flatMap(([letter, others]) => (name.includes(letter) ? others.map((other) => ({ letter, other })) : [])).filter(
    ({ letter, other }) => distinct || (LOOKS_ONLY.test(other) && !KANJI.test(letter)),
  )
  return told
    .map(({ letter, other }) => name.replaceAll(letter, other))
    .filter((one) => one.length >= (distinct ? SHORTEST_MIMICRY : SHORTEST_ORDINARY_MIMICRY))
}

/** Two units as one number: a key that needs no new string. */
function pairAt(text: string, i: number): number {
  return text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1)
}

/** Every brand name in a text, the longest at each place, without overlaps. Linear in the text's length. */
export function findNames(original: string, knowledge: Knowledge): readonly NameHit[] {
  const index = indexOf(knowledge)
  const folded = fold(original, knowledge.lists.confusables)
  const hits: NameHit[] = []
  for (let i = 0; i < folded.text.length; ) {
    const hit = hitAt(i, folded, original, index, knowledge)
    if (hit === null) {
      i += 1
    } else {
      hits.push(hit)
      i += hit.units
    }
  }
  return hits
}

function hitAt(
  i: number,
  folded: Folded,
  original: string,
  index: NameIndex,
  knowledge: Knowledge,
): (NameHit & { readonly units: number }) | null {
  for (const { brand, name, folded: wanted, lookalike } of index.get(pairAt(folded.text, i)) ?? []) {
    if (!folded.text.startsWith(wanted, i)) continue
    const start = folded.at[i] ?? 0
    const last = folded.at[i + wanted.length - 1] ?? start
    const end = last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
    if (!standsAlone(original, start, end, wanted)) continue
    const written = original.slice(start, end)
    const mimics = (lookalike || hasBetween(folded.lookalikes, i, i + wanted.length)) && !isListed(written, brand, knowledge)
    const dressed = mimics || isBroken(written, name.value)
    // Words that only happen to meet ("…a mazon…") are no name: gaps count as a disguise in long names only, or where nothing else stands
    // there. Letters with only what the eye does not read between them do not meet by chance.
    if (
      dressed &&
      !isAlone(original, start, end) &&
      !(isTorn(written) && !isBroken(even(written).text, name.value) && !mimics) &&
      wanted.length < (name.distinct && (isJapanese(wanted) || !isBroken(written, name.value)) ? SHORTEST_MIMICRY : SHORTEST_DISGUISED)
    )
      continue
    return { brand, name: name.value, distinct: name.distinct, start, end, disguised: dressed, units: wanted.length }
  }
  return null
}
const SHORTEST_DISGUISED = 4
/** The whole of a text, or of the brackets at its beginning: N H K, 【N H K】. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    start <= ALONE_CHARS &&
    /^[\s【[［『「"]*$/.test(text.slice(0, start)) &&
    /^\s*(?:$|[】\]］』」"])/.test(text.slice(end, end + ALONE_CHARS))
  )
}
const ALONE_CHARS = 4
/** Three Japanese letters seldom meet by chance over a gap (国 税 庁); three Latin ones do. */
const isJapanese = (folded: string) => /^[\u3041-\u30ff\u3400-\u9fff]+$/.test(folded)

const listedNames = new WeakMap<Knowledge, ReadonlySet<string>>()
const plainly = (text: string) => text.normalize('NFKC').toLowerCase()
/** Every name of every brand as it is written. Made once for each Knowledge. */
function listedOf(knowledge: Knowledge): ReadonlySet<string> {
  const made =
    listedNames.get(knowledge) ?? new Set(knowledge.brands.flatMap(({ id, names }) => names.map(({ value }) => `${id}\t${plainly(value)}`)))
  listedNames.set(knowledge, made)
  return made
}
/** Itaú, 野村證券: written as the brand itself writes it, however its letters fold. */
function isListed(written: string, brand: string, knowledge: Knowledge): boolean {
  return listedOf(knowledge).has(`${brand}\t${plainly(written)}`)
}

function hasBetween(units: ReadonlySet<number>, from: number, to: number): boolean {
  if (units.size === 0) return false
  for (let unit = from; unit < to; unit++) if (units.has(unit)) return true
  return false
}

/** A Latin name must not be a piece of a longer Latin word (pineapple, amazonia); a capital in mid-word begins another (ServicePayPal,
    BinanceMail). Japanese has no word ends to ask for. */
function standsAlone(original: string, start: number, end: number, wanted: string): boolean {
  const before = original.charAt(start - 1)
  const after = original.charAt(end)
  const begins = !(isLatin(wanted.charAt(0)) && isLatin(before)) || isCapitalAfter(before, original.charAt(start))
  const ends = !(isLatin(wanted.at(-1) ?? '') && isLatin(after)) || isCapitalAfter(original.charAt(end - 1), after)
  return begins && ends
}
function isCapitalAfter(one: string, next: string): boolean {
  return /[a-z]/.test(one) && /[A-Z]/.test(next)
}

/** Invisible characters, or gaps where the name itself has none. Full width and case are everyday writing, no disguise. */
function isBroken(written: string, name: string): boolean {
  if (INVISIBLE.test(written)) return true
  const words = wordsOf(written)
  const ownWords = new Set(wordsOf(name))
  return words.length > 1 && words.some((word) => !ownWords.has(word) && isPieceOf(word, ownWords))
}
/** Words between spaces, dots and hyphens, and where Latin letters meet Japanese ones: "Amazon プライム" is "Amazonプライム". */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s.・\p{Pd}\p{Extended_Pictographic}]+|(?<=[a-z0-9])(?=[^a-z0-9\s])|(?<=[^a-z0-9\s])(?=[a-z0-9])/u)
    .filter((word) => word !== '')
}
/** A gap inside a word leaves pieces that are no words of the name: "A mazon". */
function isPieceOf(word: string, ownWords: ReadonlySet<string>): boolean {
  for (const own of ownWords) if (own !== word && own.includes(word)) return true
  return false
}
