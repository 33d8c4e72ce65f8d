import { followField, followFormula } from './instruction.ts'
import { DOCUMENT } from './limits.ts'
import type { Page } from './page.ts'
import type { Relations } from './relations.ts'
import { type Attributes, walkXml } from './xml.ts'

/** Parts by their root element that hold no words of the document. */
const WORDLESS = new Set(
  'theme themeOverride styles styleSheet settings fonts webSettings numbering Types coreProperties Properties tblStyleLst calcChain presentationPr viewPr colorsDef layoutDef styleDef styleData'.split(
    ' ',
  ),
)
/** Parts whose placeholders show what they say only while there is nothing in them. */
const MASTERS = new Set(['sldMaster', 'sldLayout', 'notesMaster', 'handoutMaster'])
/** What is shown twice, else, or not at all: an older form of what stands beside it, phonetic guides, deleted text. */
const UNSEEN = new Set(['Fallback', 'rPh', 'rt', 'delText', 'del'])
const LINKS_ON_CLICK = new Set(['hlinkClick', 'hlinkHover', 'hlinkMouseOver'])

interface Stretch {
  readonly start: number
  href: string | null
}

/** Writes down what a part of docx, xlsx or pptx says (ECMA-376 part 1: WordprocessingML, SpreadsheetML, DrawingML). False when damaged. */
export function readOpenXml(bytes: Uint8Array, relations: Relations, strings: readonly string[], page: Page): boolean {
  let root: string | null = null
  let unseen = 0
  let run: Stretch | null = null
  let shape: Stretch | null = null
  let placeholder = false
  let field = ''
  const fields: { instruction: string; start: number | null }[] = []
  let cell: { type: string; value: string; formula: string } | null = null
  let definedName = ''
  const cells = new Map<string, { start: number; end: number }>()

  const hrefOf = (id: string | undefined): string | null => {
    const relation = id === undefined ? undefined : relations.get(id)
    if (relation === undefined || !relation.external) return null
    relation.used = true
    return relation.target
  }
  const linkFrom = (start: number, href: string | null) => {
    if (href !== null) page.link(href, start)
  }
  const covering = (href: string | null) => {
    const start = page.end
    return () => linkFrom(start, href)
  }
  const hidden = () => {
    unseen++
    return () => {
      unseen--
    }
  }
  const openRun = () => {
    const outer = run
    const own: Stretch = { start: page.end, href: null }
    run = own
    return () => {
      linkFrom(own.start, own.href)
      run = outer
    }
  }
  const openShape = () => {
    const outer = shape
    const own: Stretch = { start: page.end, href: null }
    shape = own
    placeholder = false
    return () => {
      linkFrom(own.start, own.href)
      shape = outer
      placeholder = false
    }
  }
  const click = ({ id, action = '' }: Attributes, parent: string) => {
    const href = hrefOf(id)
    if (/^ppaction:\/\/(?:program|macro|ole)/i.test(action)) page.found.trait('starts-program', `${action} ${href ?? ''}`.trim())
    const stretch = parent === 'rPr' ? run : shape
    if (stretch !== null) stretch.href ??= href
    else linkFrom(page.end, href)
  }
  const fieldChar = (type: string) => {
    if (type === 'begin' && fields.length < DOCUMENT.fieldDepth) fields.push({ instruction: '', start: null })
    const current = fields.at(-1)
    if (current === undefined) return
    if (type === 'separate') current.start = page.end
    if (type === 'end') {
      fields.pop()
      linkFrom(current.start ?? page.end, followField(current.instruction, page))
    }
  }
  const closeCell = (ref: string) => {
    const own = cell
    cell = null
    if (own === null) return
    const start = page.end
    const formula = followFormula(own.formula, page)
    page.write((own.type === 's' ? strings[Number(own.value)] : own.value || formula?.shown) ?? '')
    cells.set(ref, { start, end: page.end })
    linkFrom(start, formula?.href ?? null)
    page.write('\t')
  }
  const cellLink = ({ ref = '', id, display = '' }: Attributes) => {
    const href = hrefOf(id)
    const at = cells.get(ref.split(':')[0] ?? '')
    if (href !== null && at !== undefined && at.end > at.start) page.link(href, at.start, at.end)
    else if (href !== null) page.looseLink(href, display)
  }

  return walkXml(bytes, {
    open(name, attributes, parent) {
      root ??= name
      if (root === 'macrosheet') page.found.trait('macro', 'Excel 4')
      if (WORDLESS.has(root) || page.full) return 'stop'
      if (UNSEEN.has(name)) return hidden()
      switch (name) {
        case 'p':
          return () => page.write('\n')
        case 'r':
          return openRun()
        case 'sp':
        case 'pic':
        case 'graphicFrame':
        case 'drawing':
        case 'pict':
          return openShape()
        case 'ph':
          placeholder = true
          return undefined
        case 'br':
        case 'cr':
          if (parent === 'r' || parent === 'p') page.write('\n')
          return undefined
        case 'tab':
          if (parent === 'r') page.write('\t')
          return undefined
        case 'tc':
          return () => page.write('\t')
        case 'row':
        case 'si':
        case 'text':
          return () => page.write('\n')
        case 'fldChar':
          fieldChar(attributes.fldCharType ?? '')
          return undefined
        case 'fldSimple':
          return covering(followField(attributes.instr ?? '', page))
        case 'instrText':
          field = ''
          return () => {
            const current = fields.at(-1)
            if (current !== undefined && current.instruction.length < DOCUMENT.instructionChars) current.instruction += field
          }
        case 'hyperlink':
          if (attributes.ref !== undefined) cellLink(attributes)
          return attributes.ref === undefined ? covering(hrefOf(attributes.id)) : undefined
        case 'c':
          if (attributes.r === undefined && parent !== 'row') return undefined
          cell = { type: attributes.t ?? '', value: '', formula: '' }
          return () => closeCell(attributes.r ?? '')
        case 'sheet':
          if (parent === 'sheets') page.write(`${attributes.name ?? ''}\n`)
          return undefined
        case 'definedName':
          definedName = attributes.name ?? ''
          if (/^(?:_xlnm\.)?auto_?(?:open|close|activate)/i.test(definedName)) page.found.trait('macro', definedName)
          return undefined
        case 'ddeLink':
          page.found.trait(
            'starts-program',
            `DDE ${attributes.ddeService ?? ''} ${attributes.ddeTopic ?? ''}`.slice(0, DOCUMENT.detailChars),
          )
          return undefined
        default:
          if (LINKS_ON_CLICK.has(name)) click(attributes, parent)
          else if (attributes.href !== undefined) return covering(attributes.href)
          return undefined
      }
    },
    text(piece, parent) {
      if (root === null || unseen > 0 || (placeholder && MASTERS.has(root))) return
      if (parent === 'instrText') field += piece
      else if (cell !== null && parent === 'f') cell.formula += piece
      else if (cell !== null && (parent === 'v' || parent === 't')) cell.value += piece
      else if (parent === 't' || (parent === 'text' && root === 'cmLst')) page.write(piece)
    },
  })
}

/** The strings that cells refer to by number (ECMA-376 part 1, 18.4). */
export function sharedStrings(bytes: Uint8Array): { readonly strings: readonly string[]; readonly sound: boolean } {
  const strings: string[] = []
  let current = ''
  let unseen = 0
  const sound = walkXml(bytes, {
    open(name) {
      if (name === 'rPh') {
        unseen++
        return () => {
          unseen--
        }
      }
      if (name !== 'si') return undefined
      current = ''
      return () => {
        if (strings.length < DOCUMENT.sharedStrings) strings.push(current)
      }
    },
    text(piece, parent) {
      if (parent === 't' && unseen === 0) current += piece
    },
  })
  return { strings, sound: sound && strings.length < DOCUMENT.sharedStrings }
}
