import { type Knowledge, siteOf } from './knowledge.ts'

/** A word by which a brand is known in addresses. */
export interface BrandWord {
  readonly brand: string
  /** Letters and digits only: 'amazon', 'smbccard', and for a whole domain 'amazoncojp'. */
  readonly word: string
  /** The whole domain as the brand has it ('amazon.co.jp'), or the word when it is a name. */
  readonly is: string
  /** False for an ordinary word ('apple'): only its misspelling on purpose says something, not the word itself. */
  readonly distinct: boolean
}

/** Shorter names meet by chance in other people's addresses (jcb, nta, e-tax). */
const SHORTEST_WORD = 5
/** A first label that is no distinct name of the brand may be an ordinary word (audible); long ones are not. */
const SHORTEST_LABEL = 8
const words = new WeakMap<Knowledge, ReadonlyMap<string, BrandWord>>()

/** Own domains, their first labels and the brands' names in Latin letters, by the word. Made once for each Knowledge. */
export function brandWords(knowledge: Knowledge): ReadonlyMap<string, BrandWord> {
  const made = words.get(knowledge)
  if (made !== undefined) return made
  const map = new Map<string, BrandWord>()
  const add = (brand: string, is: string, distinct: boolean) => {
    const word = glued(is)
    const known = map.get(word)
    if (known === undefined || (known.distinct && !distinct)) map.set(word, { brand, word, is, distinct })
  }
  for (const brand of knowledge.brands) {
    for (const { domain } of brand.sites) {
      add(brand.id, domain, true)
      // Of a registrable domain only: the first label of a subdomain ('help', 'point') is an ordinary word.
      const label = domain === siteOf(domain) ? (domain.split('.')[0] ?? '') : ''
      if (glued(label).length >= SHORTEST_LABEL) add(brand.id, label, true)
    }
  }
  for (const brand of knowledge.brands) {
    for (const { value, distinct } of brand.names) {
      const name = value.normalize('NFKC').toLowerCase()
      if (/^[a-z0-9][a-z0-9 .&'-]*$/.test(name) && glued(name).length >= SHORTEST_WORD) add(brand.id, name, distinct)
    }
  }
  words.set(knowledge, map)
  return map
}

/** The brand's word that stands whole in an address's host or local part, longest first: between dots, hyphens and the ends,
    or spread over them ('amazon.co.jp.x', 'www-amazon', 'smbc-card'); never a piece of a longer word ('amazonia'). */
export function brandWordIn(text: string, knowledge: Knowledge): BrandWord | null {
  const known = brandWords(knowledge)
  const pieces = piecesOf(text)
  // A whole domain (au.com) starts where a label starts (au.com.x, not blue-au.com), unless its first label is a name of its own (www-amazon-co-jp).
  const stands = ({ is }: BrandWord, start: number) =>
    !is.includes('.') || startsLabel(text, start) || known.get(glued(is.split('.')[0] ?? ''))?.distinct === true
  let found: BrandWord | null = null
  for (let start = 0; start < pieces.length; start++) {
    let run = ''
    for (let end = start; end < Math.min(pieces.length, start + LONGEST_RUN); end++) {
      run += pieces[end]
      const hit = known.get(run) ?? known.get(run.replace(/^\d+|\d+$/g, ''))
      if (hit?.distinct === true && hit.word.length > (found?.word.length ?? 0) && stands(hit, start)) found = hit
    }
  }
  return found
}
/** A brand's longest own domain has this many pieces at most; keeps hostile hosts cheap. */
const LONGEST_RUN = 8

/** Whether the piece of this number comes first in a label: after a dot, or at the beginning. */
function startsLabel(text: string, nth: number): boolean {
  let pieces = 0
  for (const label of text.split(/[.@/]/)) {
    if (pieces >= nth) return pieces === nth
    pieces += piecesOf(label).length
  }
  return false
}

/** The pieces between dots, hyphens, underscores and other signs. */
export function piecesOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((piece) => piece !== '')
}

function glued(text: string): string {
  return piecesOf(text).join('')
}
