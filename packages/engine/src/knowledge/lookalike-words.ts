import { type BrandWord, brandWords } from './brand-words.ts'
import type { Knowledge } from './knowledge.ts'

/** Ordinary words and other people's names that are one slip away from a brand's. */
const INNOCENT = new Set('rakuen rakutei rakuden rakusen rakuzen mercati mercard amaron 1cloud'.split(' '))
/** One slip in a shorter word meets too many other words. */
const SHORTEST_SLIP = 6

/** The brands' words ready to compare with: by what the eye sees, and those long enough for slips. Made once for each Knowledge. */
interface Lookup {
  readonly seen: ReadonlyMap<string, BrandWord>
  /** By their first letter, which no slip changes. */
  readonly slips: ReadonlyMap<string, readonly BrandWord[]>
}
const lookups = new WeakMap<Knowledge, Lookup>()
function lookupOf(knowledge: Knowledge): Lookup {
  const made = lookups.get(knowledge)
  if (made !== undefined) return made
  const words = [...brandWords(knowledge).values()].filter(({ is }) => !is.includes('.'))
  const lookup = {
    seen: new Map(words.map((word) => [asSeen(word.word, {}), word])),
    slips: byFirstLetter(words.filter(({ word, distinct }) => distinct && word.length >= SHORTEST_SLIP)),
  }
  lookups.set(knowledge, lookup)
  return lookup
}

function byFirstLetter(words: readonly BrandWord[]): ReadonlyMap<string, readonly BrandWord[]> {
  const letters = new Map<string, BrandWord[]>()
  for (const one of words) letters.set(one.word.charAt(0), [...(letters.get(one.word.charAt(0)) ?? []), one])
  return letters
}

/** The brand's word that a host or local part resembles without being it: look-alike letters and digits (amaz0n, arnazon), one slip (amazom). */
export function lookalikeWordIn(host: string, knowledge: Knowledge): { readonly of: BrandWord; readonly written: string } | null {
  const { seen, slips } = lookupOf(knowledge)
  for (const label of host.split('.')) {
    for (const written of label.includes('-') ? [...label.split('-'), label.replaceAll('-', '')] : [label]) {
      if (written.length < SHORTEST || written.length > LONGEST || INNOCENT.has(written) || brandWords(knowledge).has(written)) continue
      const alike = seen.get(asSeen(written, knowledge.lists.confusables))
      if (alike !== undefined && isDressedUp(written, alike)) return { of: alike, written }
      const slip = slips.get(written.charAt(0))?.find(({ word }) => isSlip(written, word))
      if (slip !== undefined) return { of: slip, written }
    }
  }
  return null
}
const SHORTEST = 5
const LONGEST = 63

/** What the eye takes it for: look-alike letters as ASCII, digits as the letters they resemble, rn as m, vv as w. */
function asSeen(written: string, confusables: Readonly<Record<string, string>>): string {
  let seen = ''
  for (const letter of written) seen += confusables[letter] ?? letter
  return seen
    .replace(/[013457]/g, (digit) => LETTER_OF[digit] ?? digit)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l')
}
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** An ordinary word (apple) must be dressed up with digits or foreign letters; other letters make other words (appie, ample). */
function isDressedUp(written: string, { distinct }: BrandWord): boolean {
  return distinct || /[^a-z]/.test(written)
}

/** One letter wrong, missing, doubled or swapped with its neighbour; the first one right; nothing put at the end but the last letter again. */
function isSlip(written: string, word: string): boolean {
  if (written[0] !== word[0] || Math.abs(written.length - word.length) > 1 || !/^[a-z]+$/.test(written)) return false
  let same = 0
  while (same < word.length && written[same] === word[same]) same++
  const [restWritten, restWord] = [written.slice(same), word.slice(same)]
  if (written.length > word.length) return restWritten.slice(1) === restWord && restWritten[0] === written[same - 1]
  if (written.length < word.length) return restWritten === restWord.slice(1)
  const swapped = restWritten[0] === restWord[1] && restWritten[1] === restWord[0]
  return restWritten.slice(1) === restWord.slice(1) || (swapped && restWritten.slice(2) === restWord.slice(2))
}
