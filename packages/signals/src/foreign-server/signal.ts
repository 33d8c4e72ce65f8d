import { authors, defineSignal, isOwnAddress, leadingClaims, leadsHome, mayServe, wantsInReturn, wayOutside } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The address in From is the brand's, and no server on the mail's way is: neither one of the brand's own nor one of a service that
    sends for many. What a server calls itself (HELO) is its own word; counted is the name that the receiver found for its address, and
    HELO only where the receiver did not look. Of a forwarded mail, a server further back may be the brand's, if the forwarder has a name
    and its line follows on. Quiet for a proved sender, and where all there is to press is the brand's and it wants no answer, call or
    money: nobody gains by such a mail. */
export const foreignServer = defineSignal({
  id: 'foreign-server',
  asks: 'Was a mail with a brand’s address sent by a server that has nothing to do with the brand?',
  direction: 'fake',
  about: 'sender',
  needs: ['route', 'sender', 'claims', 'links', 'asks'],
  strength: 'medium',
  text,
  detect: ({ route, sender, claims, links, asks }, knowledge) => {
    const from = authors(sender)
    const way = wayOutside(route)
    const claim = leadingClaims(claims).find(({ brand }) => from.length > 0 && from.every((one) => isOwnAddress(brand, one, knowledge)))
    const sent = way.at(-1)
    if (sent === undefined || claim === undefined || way.some((one) => mayServe(claim.brand, one, knowledge))) return []
    if (leadsHome(claim.brand, links, knowledge) && !wantsInReturn(asks)) return []
    return [
      {
        brand: claim.brand,
        name: claim.name,
        server: sent.reverse || (sent.ip ?? ''),
        said: sent.from ?? '',
        pretends: sent.from !== null && knowledge.ownerOf(sent.from) === claim.brand,
      },
    ]
  },
})
