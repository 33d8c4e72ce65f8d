import { LIMITS } from '@honmono/engine/bytes'
import { type GrowingBytes, HexBytes } from './hex.ts'
import { type Group, walk } from './walk.ts'

/** What an RTF document holds. */
export interface RichDocument {
  /** Line ends are \n. At most `LIMITS.textChars`, and one more where it is cut. */
  readonly text: string
  /** Fields of the document (Word's field codes) with the words that stand in their place: offsets in the text. */
  readonly fields: readonly Field[]
  readonly pictures: readonly RichPicture[]
  readonly objects: readonly RichObject[]
  /** \*\template */
  readonly template: string
  /** False when the file ends before it should. */
  readonly isWhole: boolean
  /** Something was left out for its number or size. */
  readonly isCut: boolean
}
export interface Field {
  /** 'HYPERLINK "https://…"' */
  readonly instruction: string
  readonly start: number
  readonly end: number
}
export interface RichPicture {
  /** '' for a form that nothing here reads (metafiles). */
  readonly type: 'image/png' | 'image/jpeg' | ''
  readonly bytes: Uint8Array
}
export interface RichObject {
  /** \*\objclass: what is to open it; '' when not said. */
  readonly className: string
  /** OLE 1.0 native stream ([MS-OLEDS] 2.2). */
  readonly data: Uint8Array
}

interface OpenField {
  readonly depth: number
  instruction: string
  start: number
}

const PICTURES: Readonly<Record<string, RichPicture['type']>> = { pngblip: 'image/png', jpegblip: 'image/jpeg' }

export function richDocument(rtf: Uint8Array): RichDocument {
  const pieces: string[] = []
  let length = 0
  const fields: Field[] = []
  const open: OpenField[] = []
  const pictures: RichPicture[] = []
  const objects: RichObject[] = []
  let picture: { type: RichPicture['type']; data: HexBytes } | null = null
  let object: HexBytes | null = null
  let className = ''
  let template = ''
  let left: number = LIMITS.insideBytes
  let isCut = false

  const gather = (data: GrowingBytes) => {
    const bytes = data.taken()
    left -= bytes.length
    return bytes
  }
  const begin = (name: string, { depth, destination }: Group) => {
    if (name === 'field' && destination === '') {
      if (open.length < LIMITS.nesting) open.push({ depth, instruction: '', start: length })
    } else if (name === 'fldrslt') {
      const field = open.at(-1)
      if (field !== undefined) field.start = length
    } else if (destination === 'pict') picture = { type: '', data: new HexBytes(left) }
    else if (destination === 'objdata') object = new HexBytes(left)
    else if (destination === 'object') className = ''
  }
  const end = ({ depth, destination }: Group) => {
    const field = open.at(-1)
    if (field?.depth === depth) {
      open.pop()
      if (fields.length < LIMITS.links) fields.push({ instruction: field.instruction.trim(), start: field.start, end: length })
      else isCut = true
    }
    if (destination === 'pict' && picture !== null) {
      if (pictures.length < LIMITS.finds) pictures.push({ type: picture.type, bytes: picture.type === '' ? NOTHING : gather(picture.data) })
      else isCut = true
      picture = null
    } else if (destination === 'objdata' && object !== null) {
      if (objects.length < LIMITS.finds) objects.push({ className: className.trim(), data: gather(object) })
      else isCut = true
      object = null
    }
  }
  const isWhole = walk(rtf, {
    open: begin,
    close: end,
    text(text, group) {
      if (group.destination === '') {
        if (group.hidden || length > LIMITS.textChars) return
        pieces.push(text)
        length += text.length
      } else if (group.destination === 'fldinst') {
        const field = open.at(-1)
        if (field !== undefined && field.instruction.length < LIMITS.hrefChars) field.instruction += text
      } else if (group.destination === 'pict') picture?.data.digits(text)
      else if (group.destination === 'objdata') object?.digits(text)
      else if (group.destination === 'objclass') className = (className + text).slice(0, NAME_CHARS)
      else if (group.destination === 'template') template = (template + text).slice(0, LIMITS.hrefChars)
    },
    word(name, _parameter, { destination }) {
      if (destination === 'pict' && picture !== null) picture.type = PICTURES[name] ?? picture.type
    },
    binary(bytes, { destination }) {
      if (destination === 'pict') picture?.data.add(bytes)
      else if (destination === 'objdata') object?.add(bytes)
    },
  })
  const text = pieces.join('').slice(0, LIMITS.textChars + 1)
  return {
    text,
    fields: fields.filter(({ end: last }) => last <= text.length),
    pictures,
    objects,
    template,
    isWhole,
    isCut: isCut || left <= 0,
  }
}
const NOTHING = new Uint8Array(0)
const NAME_CHARS = 200

/** The address of a HYPERLINK field; null for another field, or a place in the document itself. */
export function hyperlink(instruction: string): string | null {
  const rest = /^HYPERLINK\b(.*)$/is.exec(instruction)?.[1]
  return rest === undefined ? null : argument(rest)
}

/** The first argument of a field: in quotes or without. Switches begin with a backslash; \o, \t and \l have an argument of their own. */
export function argument(rest: string): string | null {
  for (const [, name, quoted, bare] of rest.matchAll(/(\\[a-z*#@!]\s*(?:"[^"]*")?)|"([^"]*)"?|([^\s"\\]\S*|\\\\\S+)/gi)) {
    if (name !== undefined) continue
    const value = (quoted ?? bare ?? '').trim()
    return value === '' ? null : value
  }
  return null
}
