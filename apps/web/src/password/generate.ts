/** Passwords made on the device. Nothing here keeps, names or sends one. */

/** What a site permits. `letters`: letters and digits · `signs`: signs, too · `easy`: groups of syllables, easy to type on a phone. */
export type PasswordKind = 'letters' | 'signs' | 'easy'
/** Characters, or groups of an easy one. */
export const LENGTHS = {
  letters: [12, 16, 20],
  signs: [12, 16, 20],
  easy: [4, 5, 6],
} as const satisfies Readonly<Record<PasswordKind, readonly number[]>>

/** Fills the bytes with random ones. */
export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void
const fromDevice: FillRandom = (bytes) => {
  crypto.getRandomValues(bytes)
}

/** Without those that are taken for another when read from paper: I, l, 1, O, o and 0. */
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const SMALL = 'abcdefghijkmnpqrstuvwxyz'
const DIGITS = '23456789'
/** Those that most sites permit and every keyboard has. */
const SIGNS = '!#%+-=?@_'
/** Syllables as they are spelt the same by everybody who knows Latin letters. */
const CONSONANTS = 'bdghkmnprstyz'
const VOWELS = 'aeiu'
const SYLLABLES_A_GROUP = 2

const CLASSES = {
  letters: [CAPITALS, SMALL, DIGITS],
  signs: [CAPITALS, SMALL, DIGITS, SIGNS],
} as const satisfies Readonly<Record<Exclude<PasswordKind, 'easy'>, readonly string[]>>

/** One of the kind and length, each as likely as any other: with a capital and a small letter and a digit, as most sites require. */
export function generatePassword(kind: PasswordKind, length: number, fill: FillRandom = fromDevice): string {
  if (kind === 'easy') return easyPassword(length, fill)
  const classes: readonly string[] = CLASSES[kind]
  const alphabet = classes.join('')
  // Putting a missing character in would make some passwords likelier than others; drawing all of it anew does not.
  for (;;) {
    const drawn = Array.from({ length }, () => one(alphabet, fill)).join('')
    if (classes.every((of) => [...of].some((char) => drawn.includes(char)))) return drawn
  }
}

/** Bits of entropy: the logarithm of how many there are, since all are equally likely. */
export function entropyOf(kind: PasswordKind, length: number): number {
  if (kind === 'easy') return length * SYLLABLES_A_GROUP * Math.log2(CONSONANTS.length * VOWELS.length) + 2 * Math.log2(DIGITS.length)
  return Math.log2(countWithAll(CLASSES[kind], length))
}

/** Of all strings of that length over these classes, those that hold each class: by inclusion and exclusion. */
function countWithAll(classes: readonly string[], length: number): number {
  const sizes = classes.map((of) => of.length)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  let count = 0
  for (let without = 0; without < 2 ** sizes.length; without++) {
    const left = sizes.reduce((rest, size, at) => (without & (1 << at) ? rest - size : rest), all)
    const sign = sizes.reduce((now, _, at) => (without & (1 << at) ? -now : now), 1)
    count += sign * left ** length
  }
  return count
}

/** Like Kamu-nire-zupa-tihe-47. Its capital, its hyphens and where its digits stand are the same in all of them, and count for nothing. */
function easyPassword(groups: number, fill: FillRandom): string {
  const group = () => Array.from({ length: SYLLABLES_A_GROUP }, () => `${one(CONSONANTS, fill)}${one(VOWELS, fill)}`).join('')
  const [first = '', ...rest] = Array.from({ length: groups }, group)
  const digits = `${one(DIGITS, fill)}${one(DIGITS, fill)}`
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...rest, digits].join('-')
}

const one = (of: string, fill: FillRandom) => of.charAt(below(of.length, fill))

const BYTE_VALUES = 256
/** A whole number from 0 up to `count`, which is at most 256, each as likely: a byte beyond the last whole multiple of it is drawn again,
    since the remainder of a division would favour the small ones. */
export function below(count: number, fill: FillRandom): number {
  const limit = BYTE_VALUES - (BYTE_VALUES % count)
  const byte = new Uint8Array(1)
  for (;;) {
    fill(byte)
    const [value = 0] = byte
    if (value < limit) return value % count
  }
}
