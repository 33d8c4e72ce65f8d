// HTML source, rewritten in place: parse5 would mend what is broken in it, and the breakage is part of the sample. Text is searched as
// the eye reads it, across tags and entities; tags keep their form, but for the values of their attributes.
import { applyEdits } from './stream.mjs'

const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|button|center|dd|div|dl|dt|fieldset|footer|form|h[1-6]|head|header|hr|html|img|input|li|main|nav|ol|option|p|pre|section|select|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)$/
const LINKS = new Set(
  'href src action background formaction xlink:href data poster longdesc cite ping dynsrc lowsrc codebase manifest'.split(' '),
)
/** What people read, or a script does. */
const WORDS = /^(?:alt|title|value|placeholder|summary|label|content|abbr|aria-.*|data-.*|on[a-z]+|standby|prompt|download)$/
const NAMED = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  commat: '@',
  period: '.',
  num: '#',
  colon: ':',
  sol: '/',
  quest: '?',
  equals: '=',
  hyphen: '\u2010',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  Tab: '\t',
  NewLine: '\n',
  lowbar: '_',
  plus: '+',
  percnt: '%',
}
const ENTITY = /&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}));?|([A-Za-z]{2,8});)/gi

/** Text with the place of each unit in the source. */
export function readEntities(raw) {
  let text = ''
  const at = []
  let from = 0
  const copy = (end) => {
    for (let index = from; index < end; index++) {
      text += raw[index]
      at.push(index)
    }
  }
  for (const match of raw.matchAll(ENTITY)) {
    const [whole, hex, decimal, name] = match
    const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null
    const character =
      code === null
        ? NAMED[name]
        : code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : undefined
    if (character === undefined) continue
    copy(match.index)
    for (const unit of character.split('')) {
      text += unit
      at.push(match.index)
    }
    from = match.index + whole.length
  }
  copy(raw.length)
  at.push(raw.length)
  return { text, at }
}

export function redactHtml(source, { text, links }, depth = 0) {
  const pieces = []
  const fixed = (raw, separator = '') => pieces.push({ text: separator, raw, at: null, write: () => raw, fixed: true })
  for (const token of tokens(source)) {
    if (token.kind === 'text') {
      const { text: read, at } = readEntities(token.raw)
      const inReferences = /^[\x00-\x7f]*$/.test(token.raw) && /[^\x00-\x7f]/.test(read)
      pieces.push({ text: read, raw: token.raw, at, write: (made) => escaped(made, inReferences) })
    } else if (token.kind === 'comment') {
      const inner = token.raw.slice(token.open, token.raw.length - token.close)
      const made = inner.includes('<') && depth < 4 ? redactHtml(inner, { text, links }, depth + 1) : text.redact(inner)
      fixed(token.raw.slice(0, token.open) + made + token.raw.slice(token.raw.length - token.close))
    } else if (token.kind === 'style') fixed(redactCss(token.raw, { text, links }))
    else if (token.kind === 'script') fixed(text.redact(token.raw))
    else fixed(redactTag(token.raw, { text, links }), BLOCK.test(token.name) ? '\n' : '')
  }
  const joined = pieces.map((piece) => piece.text).join('')
  return applyEdits(pieces, text.edits(joined)).join('')
}

function escaped(text, inReferences) {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return inReferences ? safe.replace(/[^\x00-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`) : safe
}

/** Tags, comments, and what is between them. Linear: what is never closed runs to the end. */
function* tokens(source) {
  let from = 0
  const text = (end) => (end > from ? [{ kind: 'text', raw: source.slice(from, end) }] : [])
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', Math.max(at + 1, from))) {
    if (at < from) continue
    const next = source.charAt(at + 1)
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      yield* text(at)
      from = end < 0 ? source.length : end + 3
      yield { kind: 'comment', raw: source.slice(at, from), open: 4, close: end < 0 ? 0 : 3 }
    } else if (next === '!' || next === '?') {
      const end = source.indexOf('>', at)
      yield* text(at)
      from = end < 0 ? source.length : end + 1
      yield { kind: 'tag', name: '', raw: source.slice(at, from) }
    } else if (/[A-Za-z/]/.test(next)) {
      const end = tagEnd(source, at)
      const name = /^<\/?([A-Za-z][^\s/>]*)/.exec(source.slice(at, at + 80))?.[1]?.toLowerCase() ?? ''
      yield* text(at)
      from = end
      yield { kind: 'tag', name, raw: source.slice(at, end) }
      if ((name === 'style' || name === 'script') && next !== '/') {
        const close = source.slice(end).search(new RegExp(`</${name}`, 'i'))
        from = close < 0 ? source.length : end + close
        yield { kind: name, raw: source.slice(end, from) }
      }
    }
  }
  yield* text(source.length)
}

function tagEnd(source, start) {
  let quote = ''
  let afterEquals = false
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at]
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && afterEquals) quote = character
    else if (character === '>') return at + 1
    else if (!/\s/.test(character)) afterEquals = character === '='
  }
  return source.length
}

const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"?|'[^']*'?|[^\s>]*)/g

function redactTag(raw, tools) {
  if (!raw.includes('=') || raw.startsWith('</')) return raw
  return raw.replace(ATTRIBUTE, (whole, name, equals, quoted) => {
    const quote = quoted.startsWith('"') ? '"' : quoted.startsWith("'") ? "'" : ''
    const closes = quote !== '' && quoted.length > 1 && quoted.endsWith(quote)
    const inner = quoted.slice(quote.length, closes ? -1 : undefined)
    const { text } = readEntities(inner)
    const made = redactAttribute(name.toLowerCase(), text, tools)
    if (made === text) return whole
    const written = (/&amp;/i.test(inner) || quote === '' ? made.replaceAll('&', '&amp;') : made).replaceAll(
      quote === "'" ? "'" : '"',
      quote === "'" ? '&#39;' : '&quot;',
    )
    const inReferences = /^[\x00-\x7f]*$/.test(inner) && /[^\x00-\x7f]/.test(text)
    return `${name}${equals}${quote}${inReferences ? written.replace(/[^\x00-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`) : written}${closes ? quote : ''}`
  })
}

function redactAttribute(name, value, { text, links }) {
  if (LINKS.has(name)) return links.map(value)
  if (name === 'srcset') return value.replace(/[^\s,]+(?=\s|,|$)/g, (one) => (/^\d+(?:\.\d+)?[wx]$/.test(one) ? one : links.map(one)))
  if (name === 'style') return redactCss(value, { text, links })
  const refresh = name === 'content' ? /^([\d.\s;,]*(?:url\s*=\s*)['"]?)(.*?)(['"]?)$/is.exec(value) : null
  if (refresh !== null) return refresh[1] + links.map(refresh[2]) + refresh[3]
  if (WORDS.test(name)) return text.redact(value)
  return text.redact(value, { only: true })
}

function redactCss(source, { text, links }) {
  const linked = source.replace(/(url\(\s*["']?)([^"')]*)/gi, (_, front, url) => front + links.map(url))
  return linked.replace(/url\([^)]*\)|[^u]+|u/gi, (piece) =>
    /^url\(/i.test(piece) ? piece : piece.length > 3 ? text.redact(piece, { only: true }) : piece,
  )
}
