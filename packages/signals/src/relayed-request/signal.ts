import { actionLinks, authors, defineSignal, foreignTo } from '@honmono/engine/kit'
import { text } from './text.ts'

const SECRETS = new Set(['password', 'card', 'code', 'transfer', 'gift-card'])

/** The message came through a brand's own service that passes on what others write (a market's sellers, a hotel's desk), and wants secrets
    or money on a page that is not the brand's, and presses: shops that sell through a service let their customers sign in at home. The sender is proved and proves nothing: stolen accounts of hotels and shops write like that. */
export const relayedRequest = defineSignal({
  id: 'relayed-request',
  asks: 'Does somebody use a brand’s message service to want secrets or money elsewhere?',
  direction: 'fake',
  about: 'links',
  needs: ['sender', 'links', 'asks', 'pressure'],
  strength: 'strong',
  text,
  detect: ({ sender, links, asks, pressure }, knowledge) => {
    const ask = asks.find(({ what }) => SECRETS.has(what))
    if (ask === undefined || pressure.length === 0) return []
    return authors(sender).flatMap(({ domain, address }) => {
      const owner = knowledge.ownerOf(domain)
      const relays = owner !== null && knowledge.isOfficialSender(owner, address) && !knowledge.speaksFor(owner, address)
      const brand = relays ? knowledge.brand(owner) : undefined
      const link =
        brand === undefined
          ? undefined
          : actionLinks(links).find((one) => foreignTo(brand.id, one, knowledge) && knowledge.ownerOf(one.host) === null)
      return brand === undefined || link === undefined
        ? []
        : [{ brand: brand.id, name: brand.title.ja, domain, what: ask.what, quote: ask.quote, site: link.site ?? link.host, at: link.at }]
    })
  },
})
