import { decodeAs } from '@honmono/engine/bytes'
import { labelOf } from '../mail-out/code-page.ts'
import { OPEN, type Token, tokens } from './tokens.ts'

/** A group of RTF, { … }: what holds in it ends with it. */
export interface Group {
  /** 0 outside of every group. */
  readonly depth: number
  /** The word that makes the group something other than text of the document: 'fonttbl', 'fldinst', 'htmltag'; '' in the document. Inherited. */
  readonly destination: string
  /** This very group begins its destination. */
  readonly begins: boolean
  /** \v: not shown. */
  readonly hidden: boolean
  /** \htmlrtf: RTF beside the HTML that is packed in it ([MS-OXRTFEX] 2.1.3.1.2). */
  readonly beside: boolean
}
export interface Listener {
  /** `name`: the word that begins it; a destination, or 'field', 'fldrslt' … whose text is the document's. */
  open?(name: string, group: Group): void
  /** Said for each that was opened, when its end or the document's is reached. */
  close?(group: Group): void
  /** Of the document and of destinations alike: `group` says which. */
  text(text: string, group: Group): void
  word?(name: string, parameter: number | null, group: Group): void
  binary?(bytes: Uint8Array, group: Group): void
  /** True when no more is wanted. */
  enough?(): boolean
}

/** Deeper groups are read as part of the deepest. */
const DEPTH = 500
/** Destinations whose content is text of the document. */
const SHOWN: ReadonlySet<string> = new Set(['rtf', 'field', 'fldrslt', 'shppict', 'shptxt', 'footnote', 'result'])
const DESTINATIONS: ReadonlySet<string> = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'objdata', 'objclass', 'fldinst', 'datafield', 'nonshppict'],
  ...['filetbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'xmlnstbl', 'themedata', 'colorschememapping'],
  ...[
    'bkmkstart',
    'bkmkend',
    'pntext',
    'pnseclvl',
    'pntxta',
    'pntxtb',
    'template',
    'htmltag',
    'mhtmltag',
    'private',
    'falt',
    'panose',
    'objname',
  ],
  ...['objalias', 'objsect', 'sn', 'sv', 'sp', 'title', 'author', 'operator', 'company', 'header', 'footer', 'headerl', 'headerr'],
  ...['headerf', 'footerl', 'footerr', 'footerf', 'xe', 'tc', 'atnid', 'atnauthor', 'annotation', 'fontemb', 'fontfile', 'passwordhash'],
])
/** Word takes them for destinations in the middle of a group, too, and who hides an object writes them there. */
const ANYWHERE: ReadonlySet<string> = new Set(['objdata', 'objclass'])
/** Read though they stand for no text in the middle of the page. */
const ASIDE: ReadonlySet<string> = new Set([
  'header',
  'footer',
  'headerl',
  'headerr',
  'headerf',
  'footerl',
  'footerr',
  'footerf',
  'annotation',
])

const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
}
const ANSI = -1
/** \fcharsetN of a font: a Windows character set, as a code page; 1 is the document's. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0: ANSI,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** An ANSI font should mean windows-1252; writers in Japan mean their own code page by it. What does not fit there is Western. */
function ansi(run: Uint8Array, documentPage: number): string {
  const text = decodeAs(run, labelOf(documentPage))
  return text.includes('\ufffd') ? decodeAs(run, labelOf(1252)) : text
}

function ascii(bytes: readonly number[]): string {
  if (bytes.length <= CHUNK) return String.fromCharCode(...bytes)
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.slice(at, at + CHUNK)))
  return pieces.join('')
}
const CHUNK = 8_192

interface State extends Group {
  destination: string
  begins: boolean
  hidden: boolean
  beside: boolean
  codePage: number
  /** How many characters after \uN stand for it in other readers. */
  substitutes: number
}

const OUTSIDE: State = { depth: 0, destination: '', begins: false, hidden: false, beside: false, codePage: 0, substitutes: 1 }

/** Reads RTF from its beginning to its end and tells what there is. Never throws by itself; each byte is seen once.
    False when the file ends before its outermost group does, or has none. */
export function walk(bytes: Uint8Array, listener: Listener): boolean {
  const fonts = new Map<number, number>()
  let documentPage = 1252
  let state = { ...OUTSIDE }
  const outer: State[] = []
  let tooDeep = 0
  let font = 0
  let isFirst = false
  let isStarred = false
  let skip = 0
  let pending: number[] = []
  let isWide = false

  const say = (text: string) => {
    if (text !== '') listener.text(text, state)
  }
  const flush = () => {
    if (pending.length === 0) return
    const run = pending
    pending = []
    if (!isWide) {
      say(ascii(run))
      return
    }
    isWide = false
    const bytes = Uint8Array.from(run)
    say(state.codePage === ANSI ? ansi(bytes, documentPage) : decodeAs(bytes, labelOf(state.codePage || documentPage)))
  }
  const push = (byte: number) => {
    pending.push(byte)
    if (byte > 0x7f) isWide = true
  }
  const character = (text: string) => {
    if (skip > 0) skip--
    else {
      flush()
      say(text)
    }
  }
  const begin = (name: string, destination: string) => {
    state.destination = destination
    state.begins = true
    listener.open?.(name, state)
  }
  const word = (name: string, parameter: number | null) => {
    const starts = isFirst
    isFirst = false
    if (name === 'u' && parameter !== null) {
      flush()
      say(String.fromCharCode(parameter & 0xffff))
      skip = state.substitutes
      return
    }
    flush()
    skip = 0
    if (starts || isStarred || ANYWHERE.has(name)) {
      const starred = isStarred
      isStarred = false
      if (SHOWN.has(name)) begin(name, state.destination === 'object' ? '' : state.destination)
      else if (DESTINATIONS.has(name)) begin(name, ASIDE.has(name) ? '' : name)
      else if (starred) begin(name, name)
    }
    const shown = CHARACTERS[name]
    if (shown !== undefined) say(shown)
    else if (name === 'ansicpg') documentPage = parameter ?? 1252
    else if (name === 'mac') documentPage = 10000
    else if (name === 'pc') documentPage = 437
    else if (name === 'pca') documentPage = 850
    else if (name === 'uc') state.substitutes = Math.min(Math.max(parameter ?? 1, 0), MOST_SUBSTITUTES)
    else if (name === 'v') state.hidden = parameter !== 0
    else if (name === 'htmlrtf') state.beside = parameter !== 0
    else if (name === 'plain') {
      state.hidden = false
      state.codePage = 0
    } else if (name === 'f' || name === 'af') {
      if (state.destination === 'fonttbl') font = parameter ?? 0
      else if (name === 'f' || fonts.get(parameter ?? 0) === 932) state.codePage = fonts.get(parameter ?? 0) ?? 0
    } else if (state.destination === 'fonttbl' && (name === 'fcharset' || name === 'cpg')) {
      const page = name === 'cpg' ? (parameter ?? 0) : (CODE_PAGES[parameter ?? 0] ?? 0)
      if (fonts.size < MOST_FONTS) fonts.set(font, page)
    }
    listener.word?.(name, parameter, state)
  }
  const symbol = (mark: string) => {
    if (mark === '*') {
      isStarred = isFirst
      return
    }
    isFirst = false
    if (mark === '\\' || mark === '{' || mark === '}') {
      if (skip > 0) skip--
      else push(mark.charCodeAt(0))
    } else if (mark === '~') character('\u00a0')
    else if (mark === '_') character('\u2011')
    else if (mark === '\r' || mark === '\n') character('\n')
  }
  const open = () => {
    flush()
    skip = 0
    if (outer.length >= DEPTH) {
      tooDeep++
      return
    }
    outer.push(state)
    const { destination, hidden, beside, codePage, substitutes } = state
    state = { depth: outer.length, destination, begins: false, hidden, beside, codePage, substitutes }
    isFirst = true
    isStarred = false
  }
  const close = () => {
    flush()
    skip = 0
    isFirst = false
    isStarred = false
    if (tooDeep > 0) {
      tooDeep--
      return
    }
    if (state.begins) listener.close?.(state)
    state = outer.pop() ?? { ...OUTSIDE }
  }
  const text = (start: number, end: number) => {
    isFirst = false
    const from = start + Math.min(skip, end - start)
    skip -= from - start
    for (let at = from; at < end; at++) push(bytes[at] ?? 0)
    if (pending.length > MOST_PENDING) flush()
  }
  const take = (token: Token) => {
    if (token.kind === 'open') open()
    else if (token.kind === 'close') close()
    else if (token.kind === 'word') word(token.name, token.parameter)
    else if (token.kind === 'symbol') symbol(token.character)
    else if (token.kind === 'text') text(token.start, token.end)
    else if (token.kind === 'binary') {
      flush()
      if (skip > 0) skip--
      else listener.binary?.(bytes.subarray(token.start, token.end), state)
    } else {
      isFirst = false
      if (skip > 0) skip--
      else push(token.value)
    }
  }
  for (const token of tokens(bytes)) {
    take(token)
    if (listener.enough?.() === true) break
  }
  flush()
  const isWhole = outer.length === 0 && bytes.includes(OPEN)
  tooDeep = 0
  while (outer.length > 0) close()
  return isWhole
}
const MOST_SUBSTITUTES = 16
const MOST_FONTS = 4_096
/** A character that is cut here is lost; no text runs on so long. */
const MOST_PENDING = 1 << 20
