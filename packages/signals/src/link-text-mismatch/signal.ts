import { defineSignal, type Knowledge, type Link, siteOf, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A site that so many different links of one mail pass through is its click counter, though no list names it. */
const COUNTER_LINKS = 4

/** The link shows one site and opens another. Quiet when one owner holds both, for click counters of bulk mailers, and
    where the target is unknown; quiet also for a mail gateway's wrapper that is shown as it is. Footers count: a fake copies them. */
export const linkTextMismatch = defineSignal({
  id: 'link-text-mismatch',
  asks: 'Does a link show one site and open another?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }, knowledge) => {
    const visible = visibleLinks(links)
    return visible.flatMap((link) => {
      const { shownHost: shown, host: real, opaque, at } = link
      if (shown === null || real === '' || opaque || knowledge.listed('trackers', real) || isSame(shown, link, knowledge)) return []
      const owner = knowledge.ownerOf(shown)
      if (owner === null && isCounter(link, visible)) return []
      return [{ shown, real, site: link.site ?? real, owner, at }]
    })
  },
})

function isCounter({ site }: Link, visible: readonly Link[]): boolean {
  return site !== null && new Set(visible.filter((link) => link.site === site).map(({ href }) => href)).size >= COUNTER_LINKS
}

function isSame(shown: string, { host: real, site, unwrapped }: Link, knowledge: Knowledge): boolean {
  if (knowledge.sameOwner(shown, real) || knowledge.listed('shorteners', shown)) return true
  if (unwrapped.length > 0 && knowledge.lists.redirectors.some(({ hosts }) => hosts.some((host) => `.${shown}`.endsWith(`.${host}`))))
    return true
  // One company under several endings (shop.jp, shop.com). Never for a listed brand: amazon.co.jp opening amazon.top is the trick itself.
  return knowledge.ownerOf(shown) === null && firstLabel(siteOf(shown)) !== '' && firstLabel(siteOf(shown)) === firstLabel(site)
}

function firstLabel(site: string | null): string {
  return site?.split('.')[0] ?? ''
}
