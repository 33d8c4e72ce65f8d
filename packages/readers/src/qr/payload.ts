import type { InnerFile, ReadLink, ReadText } from '@honmono/engine'

/** What one code says. */
export interface Payload {
  readonly links: readonly ReadLink[]
  readonly texts: readonly ReadText[]
  readonly files: readonly InnerFile[]
}

/** An address; or one that cameras of phones make of a text: a bookmark, a message to send, a host without a scheme; or a text. */
export function payloadOf(code: string): Payload {
  const text = code.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { links: [], texts: [], files: [] }
  if (/^BEGIN:V(?:CARD|CALENDAR)\b/i.test(text)) return { links: [], texts: [], files: [cardFile(text)] }
  const form = FORMS.find(({ prefix }) => text.toLowerCase().startsWith(prefix))
  if (form !== undefined) {
    const { href, words } = form.read(text.slice(form.prefix.length))
    const rest = href === '' || words !== '' ? [plain(words === '' ? text : words)] : []
    return { links: href === '' ? [] : [link(href)], texts: rest, files: [] }
  }
  if (SCHEME.test(text) && !/\n/.test(text)) return { links: [link(text)], texts: [], files: [] }
  if (HOST.test(text)) return { links: [link(`http://${text}`)], texts: [], files: [] }
  return { links: [], texts: [plain(text)], files: [] }
}

/** RFC 3986 3.1. One letter is a drive; what follows a colon and a space is a word with a colon. Networks and the like are no addresses. */
const SCHEME = /^(?!(?:wifi|dpp|mecard|market-info|note|memo):)[a-z][a-z0-9+.-]{1,30}:\S/i
/** A host with at least one dot and a last label of letters, or four numbers; then a port, path, query or fragment. */
const HOST =
  /^(?:(?:[\p{L}\p{N}\p{M}_-]{1,63}[.。．]){1,20}(?:xn--[a-z0-9-]{1,59}|[\p{L}\p{M}]{2,63})|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]\S*)?$/u

const link = (href: string): ReadLink => ({ shown: '', href, from: 'qr', at: null })
const plain = (text: string): ReadText => ({ format: 'plain', text, lines: [] })
const cardFile = (text: string): InnerFile => ({
  filename: null,
  type: /^BEGIN:VCARD/i.test(text) ? 'text/vcard' : 'text/calendar',
  bytes: new TextEncoder().encode(text),
  inline: true,
})

interface Form {
  readonly prefix: string
  /** What is left of an address, and the words that stand beside it; '' for none. */
  read(rest: string): { readonly href: string; readonly words: string }
}

/** NTT docomo's forms for the camera (MEBKM, MATMSG, MECARD), those of ZXing's "Barcode Contents", and plain wrappers. */
const FORMS: readonly Form[] = [
  {
    prefix: 'mebkm:',
    read: (rest) => {
      const { url = '', title = '' } = fieldsOf(rest)
      return { href: url, words: title }
    },
  },
  {
    prefix: 'matmsg:',
    read: (rest) => {
      const { to = '', sub = '', body = '' } = fieldsOf(rest)
      return { href: to === '' ? '' : `mailto:${to}`, words: [sub, body].filter((word) => word !== '').join('\n') }
    },
  },
  {
    prefix: 'mecard:',
    read: (rest) => {
      const { url = '', n = '', note = '' } = fieldsOf(rest)
      return { href: url, words: [n, note].filter((word) => word !== '').join('\n') }
    },
  },
  { prefix: 'smsto:', read: (rest) => message('sms', rest) },
  { prefix: 'mmsto:', read: (rest) => message('mms', rest) },
  { prefix: 'urlto:', read: (rest) => ({ href: rest.replace(/^:/, ''), words: '' }) },
  { prefix: 'url:', read: (rest) => ({ href: rest.trim(), words: '' }) },
]

/** NUMBER:words */
function message(scheme: string, rest: string): { readonly href: string; readonly words: string } {
  const colon = rest.indexOf(':')
  return colon < 0 ? { href: `${scheme}:${rest}`, words: '' } : { href: `${scheme}:${rest.slice(0, colon)}`, words: rest.slice(colon + 1) }
}

/** NAME:value; with a backslash before : ; , and itself. The first of a name counts. */
function fieldsOf(rest: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const field of rest.match(/(?:\\[\s\S]|[^;\\])+/g) ?? []) {
    const colon = field.indexOf(':')
    const name = field.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && fields[name] === undefined) fields[name] = field.slice(colon + 1).replace(/\\([\s\S])/g, '$1')
  }
  return fields
}
