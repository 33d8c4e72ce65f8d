import type { Hidden } from '../types.ts'

/** Characters without a width: soft hyphen, joiners, zero-width spaces, fillers, variation selectors, tags; and bidi controls. */
const SET =
  '[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0]'
const ONE = `(?:${SET}|\\udb40[\\udc00-\\uddff])`
/** For a quick look; not global, so it holds no state. */
export const HAS_INVISIBLE = new RegExp(ONE)
export const invisibleRuns = () => new RegExp(`${ONE}+`, 'g')
const BIDI = /[\u202a-\u202e\u2066-\u2069]/
/** Variation selectors and the emoji joiner belong to the character before them; genuine names of people carry them (IVS). */
const BELONGS = /^(?:[\u200d\ufe00-\ufe0f]|\udb40[\udd00-\uddef])+$/

export const howInvisible = (run: string): Hidden['how'] => (BIDI.test(run) ? 'bidi' : 'zero-width')

/** Whether a reader takes the two characters as parts of one word. */
export function joins(before: string, after: string): boolean {
  const left = writing(before)
  return left !== 0 && left === writing(after)
}

/** 1: letters and digits of Latin, Greek, Cyrillic; 2: kana and kanji; 0: anything else. */
function writing(char: string): 0 | 1 | 2 {
  if (/^[0-9A-Za-z\u00c0-\u024f\u0370-\u052f\uff10-\uff5a]/.test(char)) return 1
  return /^[\u3005\u3041-\u30fa\u30fc\u3400-\u9fff]/.test(char) ? 2 : 0
}

/** An invisible run that is worth a fact; emoji and kanji variants are not, unless they stand inside a Latin word. */
export function isNotable(run: string, before: string, after: string): boolean {
  return !BELONGS.test(run) || (writing(before) === 1 && writing(after) === 1)
}
