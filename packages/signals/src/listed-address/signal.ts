import { defineSignal, hostOfAddress, type Knowledge, leadingClaims, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A link leads to, or by way of, an address that stands on a list of fakes which the person added. That one stands on none says nothing.
    Lists also hold mistakes: an official site of a listed brand, or of whoever the message poses as, is never taken for a fake. */
export const listedAddress = defineSignal({
  id: 'listed-address',
  asks: 'Does a link lead to an address on a list of known fakes?',
  direction: 'fake',
  about: 'links',
  needs: ['listings', 'links', 'claims'],
  strength: 'strong',
  text,
  detect: ({ listings, links, claims }, knowledge) => {
    const brands = leadingClaims(claims).map(({ brand }) => brand)
    return visibleLinks(links).flatMap(({ href, chain, host: end, shown, at }) => {
      const found = listings.find(({ address }) => {
        const host = hostOfAddress(address)
        const passesOn = isRedirector(host, knowledge) && isOfficial(end, brands, knowledge)
        return (address === href || chain.includes(address)) && !passesOn && !isOfficial(host, brands, knowledge)
      })
      if (found === undefined) return []
      const { address, by, feed, asOf, stale } = found
      return [{ address, host: hostOfAddress(address), by, feed, asOf, stale, shown, at }]
    })
  },
})

/** What anybody can rent is not official, whoever owns it. */
function isOfficial(host: string, brands: readonly string[], knowledge: Knowledge): boolean {
  if (knowledge.listed('neutral', host) !== undefined) return true
  if ((['rented', 'shorteners', 'trackers'] as const).some((list) => knowledge.listed(list, host) !== undefined)) return false
  return knowledge.ownerOf(host) !== null || brands.some((brand) => knowledge.isOfficialLink(brand, host))
}

/** Link protection wraps real mail, too: where the address in it is official, it does not matter that somebody once reported the wrapping. */
function isRedirector(host: string, { lists }: Knowledge): boolean {
  return lists.redirectors.some(({ hosts }) => hosts.some((each) => host === each || host.endsWith(`.${each}`)))
}
