// What was replaced by what, in one mail. Placeholders are numbered in the order in which values come up and never made from the value
// itself: a hash of ten digits is guessed in seconds.

export class Book {
  /** Placeholders by kind and value. */
  #made = new Map()
  #counts = new Map()
  /** The replaced values, to look for in the result. */
  secrets = new Set()

  /** The placeholder of a value: made once, with its number among its kind. */
  placeholder(kind, value, make) {
    const key = `${kind} ${value}`
    if (!this.#made.has(key)) {
      const number = (this.#counts.get(kind) ?? 0) + 1
      this.#counts.set(kind, number)
      this.#made.set(key, make(number))
    }
    return this.#made.get(key)
  }

  #replaced = new Map()
  /** Says that a value was replaced: for the report (by category, counted once) and for the search afterwards. */
  note(category, value, secrets = [value]) {
    const values = this.#replaced.get(category) ?? new Set()
    this.#replaced.set(category, values.add(value))
    for (const secret of secrets) this.secrets.add(secret)
  }

  /** Category → how many different values. */
  get counts() {
    return Object.fromEntries([...this.#replaced].map(([category, values]) => [category, values.size]).sort())
  }
}

/** A number as a run of letters: always the same, and no word of any language. */
function* lettersFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state >>> 8
  }
}
const CONSONANTS = 'bcdfghjkmnpqrstvwxz'

/** The longest token that is kept in its length; a longer one says no more. */
const LONGEST = 40

/** Something of the same shape: lower case stays lower case, digits stay digits, signs stay. */
export function sameShape(value, number) {
  const letters = lettersFrom(number)
  return [...value.slice(0, LONGEST)]
    .map((character) => {
      const next = letters.next().value
      if (/[0-9]/.test(character)) return String(next % 10)
      if (/[a-z]/.test(character)) return CONSONANTS[next % CONSONANTS.length]
      if (/[A-Z]/.test(character)) return CONSONANTS[next % CONSONANTS.length].toUpperCase()
      return /[\x21-\x7e]/.test(character) ? character : 'x'
    })
    .join('')
}

/** The same for an id: hexadecimal stays hexadecimal, and a time that it begins with stays, as the date of the mail does. Both are how its
    program makes ids, which is evidence. */
export function sameId(value, number) {
  const [time] = /^20\d\d[01]\d[0-3]\d[0-2]\d[0-5]\d[0-5]\d(?=\d)/.exec(value) ?? ['']
  const made = `${time}${sameShape(value.slice(time.length), number)}`
  if (!/^(?:[0-9A-F]{16,}|[0-9a-f]{16,})$/.test(value)) return made
  return made.replace(/[a-z]/gi, (letter) => {
    const hex = 'abcdef'[letter.charCodeAt(0) % 6]
    return letter === letter.toLowerCase() ? hex : hex.toUpperCase()
  })
}

/** The digits become zeros, the last of them the number; letters become X. Separators and widths stay. */
export function zeroed(value, number, keep = 0) {
  const digits = (value.match(/\d/g) ?? []).length - keep
  const own = String(number).padStart(Math.max(digits, 1), '0').slice(-Math.max(digits, 1))
  let seen = 0
  return value.replace(/\d|[A-Za-z]/g, (character) => {
    if (!/\d/.test(character)) return character === character.toLowerCase() ? 'x' : 'X'
    return seen++ < keep ? character : (own[seen - 1 - keep] ?? '0')
  })
}

/** A word of simple syllables, 'bakido': reads like a name and is none. */
export function syllables(number, length) {
  let rest = number * 7 + 3
  let word = ''
  while (word.length < length) {
    word += 'kstnhmrbdgz'[rest % 11] + 'aiueo'[Math.floor(rest / 11) % 5]
    rest = Math.floor(rest / 3) + number * 13 + word.length
  }
  return word.slice(0, length)
}
