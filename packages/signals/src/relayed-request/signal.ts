import { actionLinks, authors, defineSignal, foreignTo } from '@honmono/engine/kit'
import { text } from './text.ts'

const SECRETS = new Set(['password', 'card', 'code', 'login', 'transfer', 'gift-card'])

/** The message came through a brand's own service that passes on what others write (a market's sellers, a hotel's desk), and wants secrets
    or money on a page that is not the brand's. The sender is proved and proves nothing: stolen accounts of hotels and shops write like that. */
export const relayedRequest = defineSignal({
  id: 'relayed-request',
  asks: 'Does somebody use a brand’s message service to want secrets or money elsewhere?',
  direction: 'fake',
  about: 'links',
  needs: ['sender', 'links', 'asks'],
  strength: 'strong',
  text,
  detect: ({ sender, links, asks }, knowledge) => {
    const ask = asks.find(({ what }) => SECRETS.has(what))
    if (ask === undefined) return []
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
