import { LIMITS } from '../../limits.ts'
import type { Hidden, Place } from '../types.ts'
import { HAS_INVISIBLE, howInvisible, invisibleRuns, isNotable, joins } from './invisible.ts'
import type { HiddenHow } from './look.ts'

/** Where a link's visible text stands; -1 until something of it was seen. */
export interface Range {
  start: number
  end: number
}
interface Pending {
  readonly how: HiddenHow
  text: string
  readonly offset: number
  readonly before: string
}

/** Spaces of every width look alike; a browser keeps the no-break ones apart, a reader does not. The ideographic space stays,
    and so do those that are too thin to part two words. */
const SPACES = /[ \t\n\f\r\u00a0\u1680\u2000-\u2004\u2028\u2029\u2800]+/g
const BLANK = /^[ \t\n\f\r\u00a0]*$/
const ODD_SPACE = /[\t\n\f\r\u00a0\u1680\u2000-\u2004\u2028\u2029\u2800]| {2}/

/** Builds what the eye reads, piece by piece, and remembers what it doesn't. */
export class VisibleText {
  readonly #part: string
  readonly #pieces: string[] = []
  readonly #hidden: Hidden[] = []
  #unsettled: Pending[] = []
  #gap: '' | ' ' | '\n' | '\n\n' = ''
  #last = ''
  length = 0
  /** The link whose text is being read. */
  open: Range | null = null

  constructor(part: string) {
    this.#part = part
  }

  /** Visible text; white space collapses unless `pre`. */
  add(value: string, pre: boolean): void {
    if (!pre && BLANK.test(value)) this.space()
    else if (pre) {
      value.split('\n').forEach((line, index) => {
        if (index > 0) this.lineBreak()
        this.#addLine(line)
      })
    } else this.#addLine(ODD_SPACE.test(value) ? value.replace(SPACES, ' ') : value)
  }

  #addLine(line: string): void {
    let from = 0
    for (const match of HAS_INVISIBLE.test(line) ? line.matchAll(invisibleRuns()) : []) {
      this.#emit(line.slice(from, match.index))
      this.#hide(howInvisible(match[0]), match[0])
      from = match.index + match[0].length
    }
    this.#emit(line.slice(from))
  }

  /** Text that the element's look hides. */
  addHidden(how: HiddenHow, value: string): void {
    const previous = this.#unsettled.at(-1)
    if (BLANK.test(value) || (previous?.how === how && previous.text.length >= LIMITS.hiddenTextChars)) return
    const text = value.replace(SPACES, ' ').replace(invisibleRuns(), '')
    if (text.trim() !== '') this.#hide(how, text)
  }

  /** A comment matters only inside a word. */
  addComment(value: string): void {
    if (this.#gap === '' && joins(this.#last, this.#last)) this.#hide('comment', value)
  }

  /** Between blocks. */
  block(): void {
    if (this.#gap === '' || this.#gap === ' ') this.#gap = '\n'
  }
  /** <br>, or a line end in preformatted text. */
  lineBreak(): void {
    this.#gap = this.#gap === '\n' || this.#gap === '\n\n' ? '\n\n' : '\n'
  }
  /** Between cells of a row. */
  space(): void {
    if (this.#gap === '') this.#gap = ' '
  }

  #hide(how: HiddenHow, text: string): void {
    const previous = this.#unsettled.at(-1)
    if (previous !== undefined && previous.how === how) {
      if (previous.text.length < LIMITS.hiddenTextChars) previous.text += text
    } else this.#unsettled.push({ how, text, offset: this.length, before: this.#gap === '' ? this.#last : '' })
  }

  #emit(piece: string): void {
    if (piece === '') return
    let text = piece
    if (text.startsWith(' ')) {
      this.space()
      text = text.slice(1)
      if (text === '') return
    }
    const spaceAfter = text.endsWith(' ')
    if (spaceAfter) text = text.slice(0, -1)
    if (this.#unsettled.length > 0) this.#settle(this.#gap === '' ? text : '')
    if (this.#gap !== '') {
      if (this.length > 0) {
        this.#pieces.push(this.#gap)
        this.length += this.#gap.length
      }
      this.#gap = ''
    }
    if (this.open !== null && this.open.start < 0) this.open.start = this.length
    this.#pieces.push(text)
    this.length += text.length
    this.#last = text.slice(-1)
    if (this.open !== null) this.open.end = this.length
    if (spaceAfter) this.#gap = ' '
  }

  #settle(after: string): void {
    for (const { how, text, offset, before } of this.#unsettled) {
      const splitsWord = joins(before, after)
      if (how === 'comment' && !splitsWord) continue
      if ((how === 'zero-width' || how === 'bidi') && !isNotable(text, before, after)) continue
      const last = this.#hidden.at(-1)
      // Preheaders are filled up with hundreds of invisible characters and spaces: one fact.
      if (!splitsWord && last?.how === how && !last.splitsWord && offset - last.at.end <= 8 && how === 'zero-width') {
        const joined = (last.text + text).slice(0, LIMITS.hiddenTextChars)
        this.#hidden[this.#hidden.length - 1] = { ...last, text: joined, at: { ...last.at, end: offset } }
      } else if (this.#hidden.length < LIMITS.hiddenRuns) {
        const at: Place = { part: this.#part, start: offset, end: offset }
        this.#hidden.push({ how, text: text.trim().slice(0, LIMITS.hiddenTextChars), splitsWord, at })
      }
    }
    this.#unsettled = []
  }

  finish(): { readonly text: string; readonly hidden: readonly Hidden[] } {
    this.#settle('')
    return { text: this.#pieces.join(''), hidden: this.#hidden }
  }
}

/** The invisible characters of a plain text, which stays as it is. */
export function invisibleIn(text: string, part: string): readonly Hidden[] {
  if (!HAS_INVISIBLE.test(text)) return []
  const hidden: Hidden[] = []
  for (const match of text.matchAll(invisibleRuns())) {
    const end = match.index + match[0].length
    const before = text.charAt(match.index - 1)
    const after = text.charAt(end)
    if (!isNotable(match[0], before, after)) continue
    if (hidden.length >= LIMITS.hiddenRuns) break
    hidden.push({
      how: howInvisible(match[0]),
      text: match[0].slice(0, LIMITS.hiddenTextChars),
      splitsWord: joins(before, after),
      at: { part, start: match.index, end },
    })
  }
  return hidden
}
