import type { Answer, AnswerLink } from '@honmono/engine'

/** All links of a message that lead to one site. */
export interface LinkTarget {
  /** Registrable domain where there is one: the part that its owner can't choose freely. Else the host, or for tel: and mailto: what they call. */
  readonly site: string
  readonly owner: string | null
  readonly official: boolean | null
  /** What the first of them shows, when that is more than the address. */
  readonly shown: string | null
  readonly count: number
}

/** Where the links lead, a line a site, what matters first: links to press, and of these the foreign ones. */
export function linkTargets(answer: Answer): LinkTarget[] {
  const bySite = new Map<string, { first: AnswerLink; count: number }>()
  for (const link of [...answer.links].sort((a, b) => rank(a) - rank(b))) {
    if (link.role === 'footer') continue
    const site = targetOf(link)
    const known = bySite.get(site)
    if (known === undefined) bySite.set(site, { first: link, count: 1 })
    else known.count++
  }
  return [...bySite].map(([site, { first, count }]) => ({
    site,
    owner: first.owner,
    official: first.official,
    shown: isWords(first.shown) ? first.shown : null,
    count,
  }))
}

function targetOf({ href, site, host }: AnswerLink): string {
  const called = /^(?:mailto|tel|sms):([^?]{1,200})/i.exec(href)?.[1]
  return called ?? site ?? (host === '' ? href.slice(0, 60) : host)
}

function rank({ role, official }: AnswerLink): number {
  return (role === 'action' ? 0 : 3) + (official === false ? 0 : official === null ? 1 : 2)
}

/** A text rather than an address: an address shown and one opened are compared by a signal, not here. */
function isWords(shown: string): boolean {
  return shown !== '' && !/^\s*(?:https?:\/\/|www\.)/i.test(shown) && !/^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(shown)
}
