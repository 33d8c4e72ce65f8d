import ICAL from 'ical.js'

/** BEGIN:name … END:name. */
export interface Component {
  /** Lower-case: 'vevent'. */
  readonly name: string
  readonly properties: readonly Property[]
  /** Those inside it. */
  readonly components: readonly Component[]
}
export interface Property {
  /** Lower-case, without its group: 'url' of item1.URL. */
  readonly name: string
  /** By lower-case names; values as written. */
  readonly params: Readonly<Record<string, string>>
  /** Escapes undone; several values or the parts of one joined by a space. */
  readonly value: string
}

export interface ContentLines {
  readonly components: readonly Component[]
  /** Lines past a limit were left out. */
  readonly cut: boolean
}

const MAX_LINES = 20_000
const MAX_DEPTH = 20
/** Photos and attachments are one line. */
const MAX_LINE = 8 * 1024 * 1024

/** Content lines (RFC 5545 section 3.1, RFC 6350 section 3.2) as components. Calendars and address books forgive much: a line that no parser takes
    is taken as `name:value`, what is not closed is closed by the end, and what stands in no component is in one without a name. */
export function componentsOf(text: string, design: 'icalendar' | 'vcard'): ContentLines {
  const root: Draft = { name: '', properties: [], components: [] }
  const open: Draft[] = [root]
  let lines = 0
  for (const line of unfolded(text)) {
    if (++lines > MAX_LINES) return { components: [root], cut: true }
    const mark = /^(begin|end)\s{0,9}:\s{0,9}([\w-]{1,60})/i.exec(line)
    if (mark === null) {
      const property = line.length > MAX_LINE ? null : propertyOf(line, design)
      if (property !== null) open.at(-1)?.properties.push(property)
    } else if (mark[1]?.toLowerCase() === 'begin') {
      const inner: Draft = { name: (mark[2] ?? '').toLowerCase(), properties: [], components: [] }
      open.at(-1)?.components.push(inner)
      if (open.length < MAX_DEPTH) open.push(inner)
    } else if (open.length > 1) open.pop()
  }
  return { components: [root], cut: false }
}

interface Draft extends Component {
  readonly properties: Property[]
  readonly components: Draft[]
}

/** All components, each before those inside it. Their depth is bounded. */
export function* everyComponent(components: readonly Component[]): Generator<Component> {
  for (const component of components) {
    yield component
    yield* everyComponent(component.components)
  }
}

/** A line that begins with white space goes on the one before. In vCard 2.1 quoted-printable goes on after "=". */
function* unfolded(text: string): Generator<string> {
  let pieces: string[] = []
  let isQuoted = false
  let soft = false
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (soft || /^[ \t]/.test(line)) pieces.push(soft ? line : line.slice(1))
    else {
      if (pieces.length > 0) yield pieces.join('')
      pieces = [line]
      isQuoted = /^[^:]{0,500}quoted-printable/i.test(line)
    }
    soft = isQuoted && line.endsWith('=')
    if (soft) pieces.push((pieces.pop() ?? '').slice(0, -1))
  }
  yield pieces.join('')
}

function propertyOf(line: string, design: 'icalendar' | 'vcard'): Property | null {
  if (!line.includes(':')) return null
  try {
    const [name, params, type, ...values] = ICAL.parse.property(named(line), ICAL.design.getDesignSet(design)) as JProperty
    const written = values.map(flat).join(' ')
    return { name, params: ownTexts(params), value: type === 'unknown' ? unescaped(written) : written }
  } catch {
    const [, name = '', value = ''] = /^(?:[\w-]{1,60}\.)?([\w-]{1,60})[^:]{0,2000}:([\s\S]*)$/.exec(line) ?? []
    return name === '' ? null : { name: name.toLowerCase(), params: {}, value: unescaped(value) }
  }
}
/** A property of jCal (RFC 7265 section 3.4). */
type JProperty = [name: string, params: Record<string, unknown>, type: string, ...values: unknown[]]

/** vCard 2.1 names a parameter's value alone: EMAIL;INTERNET, NOTE;QUOTED-PRINTABLE. */
const named = (line: string): string =>
  line.replace(/^[^:"]{1,500}:/, (head) =>
    head.replace(/;(quoted-printable|base64|b|8bit|7bit)(?=[;:])/gi, ';ENCODING=$1').replace(/;([\w-]{1,40})(?=[;:])/g, ';TYPE=$1'),
  )

const flat = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(flat).filter(Boolean).join(' ')
    : typeof value === 'string'
      ? value
      : value === null || value === undefined
        ? ''
        : String(value)

const ownTexts = (params: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, flat(value)]))

const unescaped = (value: string): string => value.replace(/\\([nN\\;,:"])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
