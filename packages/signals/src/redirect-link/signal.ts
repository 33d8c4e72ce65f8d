import { actionLinks, defineSignal, foreignTo, type Knowledge, type Link, onePerHost, siteOf } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Search engines, translators, advertisers and social networks: a company's own mail has no reason to pass through them.
    Not among them: mail gateways, which wrap every link of a reader's mail, click counters and shops' affiliate links. */
const BORROWED = new Set(
  `google google-amp ampproject google-translate google-light doubleclick yahoo bing facebook whatsapp youtube linkedin vk reddit
   pinterest steam slack tumblr soundcloud disqus medium naver`.split(/\s+/),
)

/** A link that borrows somebody else's good name on its way (Google, translate.goog), under the name of a company.
    Quiet when the sender owns the redirector (news alerts), when it is a click counter, and when the way ends at the sender's. */
export const redirectLink = defineSignal({
  id: 'redirect-link',
  asks: 'Does a link to press pass an open redirector and end at a site that is nobody’s the message names?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'links', 'sender'],
  strength: 'medium',
  text,
  detect: ({ claims, links, sender }, knowledge) => {
    const posing = claims.filter(({ strength }) => strength !== 'weak')
    if (posing.length === 0) return []
    const senders = sender.from.map(({ domain }) => domain)
    return onePerHost(actionLinks(links)).flatMap((link) => {
      const via = openRedirector(link, knowledge)
      if (via === null || link.host === '' || senders.some((domain) => knowledge.sameOwner(domain, link.host) || isOf(via, domain)))
        return []
      if (posing.some(({ brand }) => brand !== null && !foreignTo(brand, link, knowledge))) return []
      return [{ via, host: link.host, site: link.site ?? link.host, name: posing[0]?.name ?? '', at: link.at }]
    })
  },
})

/** The main host of the first open redirector on the link's way, or null. */
function openRedirector({ unwrapped }: Link, { lists }: Knowledge): string | null {
  for (const id of unwrapped) {
    const host = lists.redirectors.find((redirector) => redirector.id === id)?.hosts[0]
    if (host !== undefined && BORROWED.has(id)) return host
  }
  return null
}

function isOf(host: string, domain: string): boolean {
  return siteOf(host) !== null && siteOf(host) === siteOf(domain)
}
