// Text in pieces: what the eye reads as one run may come from several places of the source (encoded words, text between tags, folded
// lines). It is searched as one text, and changed piece by piece.

/**
 * @typedef {object} Piece
 * @property {string} text as read
 * @property {string} raw as it stands in the source
 * @property {readonly number[] | null} at for each unit of `text` its place in `raw`, and one more for the end; null: the piece can only be made anew
 * @property {(text: string) => string} write text as source
 * @property {boolean} [fixed] never changed here: a tag
 */

/** A piece that is its own source. */
export function plainPiece(text) {
  return { text, raw: text, at: null, write: (changed) => changed }
}

/** The sources of the pieces with the edits made. Edits point into the joined texts and do not overlap. */
export function applyEdits(pieces, edits) {
  const sorted = edits.toSorted((a, b) => a.start - b.start)
  let offset = 0
  let next = 0
  return pieces.map((piece) => {
    const end = offset + piece.text.length
    const own = []
    for (let at = next; at < sorted.length && sorted[at].start < end; at++) {
      const edit = sorted[at]
      if (edit.end > offset && edit.end > edit.start)
        own.push({
          start: Math.max(edit.start, offset) - offset,
          end: Math.min(edit.end, end) - offset,
          // The whole replacement stands where the value began.
          text: edit.start >= offset ? edit.text : '',
        })
      if (edit.end <= end) next = at + 1
    }
    offset = end
    return own.length === 0 || piece.fixed === true ? piece.raw : rewritten(piece, own)
  })
}

function rewritten({ text, raw, at, write }, edits) {
  let out = ''
  let from = 0
  for (const edit of edits) {
    out += at === null ? text.slice(from, edit.start) + edit.text : raw.slice(at[from], at[edit.start]) + write(edit.text)
    from = edit.end
  }
  return at === null ? write(out + text.slice(from)) : out + raw.slice(at[from])
}

/** Full width as ASCII, without what nobody sees; `at` leads back into the text. */
export function fold(text) {
  let folded = ''
  const at = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x34f) continue
    folded +=
      code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : code === 0x3000 || code === 0xa0 ? ' ' : text.charAt(index)
    at.push(index)
  }
  at.push(text.length)
  return { text: folded, at }
}

/** The replacement in the width of what it replaces. */
export function asWide(original, replacement) {
  return /[！-～]/.test(original) && !/[0-9A-Za-z]/.test(original)
    ? replacement.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    : replacement
}

const UNSEEN = /[\u200b-\u200f\u2060\ufeff\u00ad]|\u034f/g

/** With the invisible characters that split the value, about where they were: they are a trick of their own. */
function withUnseen(original, made) {
  let out = made
  for (const match of original.matchAll(UNSEEN)) {
    const at = Math.min(match.index, out.length - 1)
    out = out.slice(0, at) + match[0] + out.slice(at)
  }
  return out
}

/** Places that are taken, first come, first served: a card number is no phone number, and a word of an address no name. */
export class Claims {
  #text
  #folded
  #at
  #book
  #claims = []

  /** Findings are in offsets of `folded`, and `at` leads back into the text. */
  constructor(text, folded, at, book) {
    this.#text = text
    this.#folded = folded
    this.#at = at
    this.#book = book
  }

  /** `text` is made only where the place is free: what is asked for is counted. */
  take(found) {
    for (const one of found)
      if (one.end > one.start) this.#add(one, this.#at[one.start], this.#at[one.end - 1] + 1, this.#folded.slice(one.start, one.end))
  }
  takeInOriginal(found) {
    for (const one of found) this.#add(one, one.start, one.end, null)
  }

  #add({ text, category, secrets = [] }, start, end, folded) {
    if (this.#overlaps(start, end)) return
    const original = this.#text.slice(start, end)
    const asked = typeof text === 'function' ? text() : text
    const made = asked === folded ? original : withUnseen(original, asWide(original, asked))
    if (made !== original && category !== null) this.#book.note(category, original, secrets)
    let at = this.#claims.length
    while (at > 0 && this.#claims[at - 1].start > start) at--
    this.#claims.splice(at, 0, { start, end, text: made, changed: made !== original })
  }

  #overlaps(start, end) {
    let low = 0
    let high = this.#claims.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#claims[middle].end <= start) low = middle + 1
      else high = middle
    }
    return low < this.#claims.length && this.#claims[low].start < end
  }

  /** What changes, in order. */
  get edits() {
    return this.#claims.filter(({ changed }) => changed)
  }
}
