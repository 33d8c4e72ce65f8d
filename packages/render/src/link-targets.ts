import type { Answer, AnswerLink } from '@honmono/engine'

/** An address of a site, a mailbox or a phone; a program that the link carries itself; or what only an app on the device can open. */
export type LinkKind = 'address' | 'program' | 'other'

/** All links of a message that lead to one site. */
export interface LinkTarget {
  readonly kind: LinkKind
  /** Registrable domain where there is one: the part that its owner can't choose freely. Else the host, or for tel: and mailto: what they call.
      '' where the link is no address. */
  readonly site: string
  readonly owner: string | null
  readonly official: boolean | null
  /** What the first of them shows, when that is more than the address. */
  readonly shown: string | null
  readonly count: number
}

/** Where the links lead, a line a site, what matters first: links to press that lead elsewhere, then all others that do. */
export function linkTargets(answer: Answer): LinkTarget[] {
  const bySite = new Map<string, { first: AnswerLink; count: number }>()
  for (const link of [...answer.links].sort((a, b) => rank(a) - rank(b))) {
    if (link.role === 'footer' && (answer.verdict === 'genuine' || officialOf(link) !== false)) continue
    const key = `${kindOf(link)} ${siteOf(link)}`
    const known = bySite.get(key)
    if (known === undefined) bySite.set(key, { first: link, count: 1 })
    else known.count++
  }
  return [...bySite.values()].map(({ first, count }) => targetOf(first, count))
}

/** One link as a target of its own. */
export function targetOf(link: AnswerLink, count = 1): LinkTarget {
  return {
    kind: kindOf(link),
    site: siteOf(link),
    owner: link.owner,
    official: officialOf(link),
    shown: isWords(link.shown) ? link.shown : null,
    count,
  }
}

function siteOf({ href, site, host }: AnswerLink): string {
  return CALLED.exec(href)?.[1] ?? site ?? host
}
const CALLED = /^(?:mailto|tel|sms):([^?]{1,200})/i

function kindOf({ href, host }: AnswerLink): LinkKind {
  if (host !== '' || CALLED.test(href)) return 'address'
  // Browsers pass over white space and control characters before and inside the scheme.
  return /^(?:javascript|vbscript|data):/i.test(href.replace(/[\0- ]/g, '')) ? 'program' : 'other'
}

function officialOf(link: AnswerLink): boolean | null {
  return kindOf(link) === 'program' ? false : link.official
}

function rank(link: AnswerLink): number {
  const official = officialOf(link)
  if (official === false) return link.role === 'action' ? 0 : 2
  return (link.role === 'action' ? 1 : 4) + (official === null ? 0 : 2)
}

/** A text rather than an address: an address shown and one opened are compared by a signal, not here. */
function isWords(shown: string): boolean {
  return shown !== '' && !/^\s*(?:https?:\/\/|www\.)/i.test(shown) && !/^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(shown)
}
