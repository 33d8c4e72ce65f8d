import { followFormula } from './instruction.ts'
import { DOCUMENT } from './limits.ts'
import { isOutside, type Page } from './page.ts'
import { type Attributes, walkXml } from './xml.ts'

/** What is fetched from where it says (OpenDocument 1.3). */
const LOADED = new Set([
  'image',
  'object',
  'object-ole',
  'plugin',
  'section-source',
  'table-source',
  'cell-range-source',
  'floating-frame',
  'fill-image',
  'background-image',
])
const UNSEEN = new Set(['deletion', 'ruby-text'])
const BREAKS = new Set(['p', 'h', 'table-row'])

/** Writes down what a part of odt, ods or odp says. False when damaged. */
export function readOpenDocument(bytes: Uint8Array, page: Page): boolean {
  let unseen = 0
  let paragraphs = 0
  const covering = (href: string | undefined) => {
    const start = page.end
    return () => {
      if (href !== undefined) page.link(href, start)
    }
  }
  return walkXml(bytes, {
    open(name, attributes) {
      const { href, formula } = attributes
      if (page.full) return 'stop'
      if (UNSEEN.has(name)) {
        unseen++
        return () => {
          unseen--
        }
      }
      if (LOADED.has(name) && href !== undefined) page.loads(name, href)
      if (name === 'encryption-data') page.lock()
      if (name === 'dde-source' || name === 'dde-connection-decl') page.found.trait('starts-program', ddeOf(attributes))
      if (name === 'event-listener' && /script|macro/i.test(attributes.language ?? ''))
        page.found.trait('macro', href ?? attributes['event-name'] ?? '')
      if (name === 'module') page.found.trait('macro', attributes.name ?? 'Basic')
      if (name === 'form' && href !== undefined && isOutside(href)) page.found.trait('sends-form', href)
      if (name === 's') page.write(' '.repeat(Math.min(Number(attributes.c ?? 1) || 1, 100)))
      if (name === 'tab' || name === 'table-cell') page.write('\t')
      if (name === 'line-break') page.write('\n')
      if (BREAKS.has(name)) {
        const isText = name !== 'table-row'
        if (isText) paragraphs++
        return () => {
          if (isText) paragraphs--
          page.write('\n')
        }
      }
      if (name === 'table-cell' && formula !== undefined) return covering(followFormula(formula, page)?.href)
      if (href !== undefined && !LOADED.has(name) && isLink(name, href)) return covering(href)
      return undefined
    },
    text(piece) {
      if (paragraphs > 0 && unseen === 0) page.write(piece.replace(/\s+/g, ' '))
    },
  })
}

/** Links of text, of frames, of shapes, of buttons. Parts of the package itself are none. */
const isLink = (name: string, href: string): boolean => (name === 'a' || isOutside(href)) && !/^vnd\.sun\.star\.script:/i.test(href)

const ddeOf = (attributes: Attributes): string =>
  ['DDE', attributes['dde-application'], attributes['dde-topic'], attributes['dde-item']]
    .filter((one) => one !== undefined)
    .join(' ')
    .slice(0, DOCUMENT.detailChars)
