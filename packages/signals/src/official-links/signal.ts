import { actionLinks, defineSignal, leadingClaims, onePerHost } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Everything to press leads to the brand itself. Says nothing of the sender; together with a proved sender it is what genuine mail looks like.
    One button elsewhere, a form that is sent elsewhere or a script, and it is not said. */
export const officialLinks = defineSignal({
  id: 'official-links',
  asks: 'Does everything to press lead to the brand that the message names?',
  direction: 'genuine',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'medium',
  text,
  detect: ({ claims, links }, knowledge) => {
    const [claim] = leadingClaims(claims)
    const pressed = actionLinks(links)
    const odd = links.some(({ scheme, hidden }) => (scheme === 'javascript' || scheme === 'data') && !hidden)
    if (claim === undefined || pressed.length === 0 || odd) return []
    if (
      !pressed.every(
        ({ host, opaque, userinfo }) => knowledge.isOfficialLink(claim.brand, host) && userinfo === null && isKnown(opaque, host),
      )
    )
      return []
    const sites = [...new Set(onePerHost(pressed).map(({ host, site }) => site ?? host))]
    return [{ brand: claim.brand, name: claim.name, sites, count: pressed.length, at: pressed[0]?.at }]

    /** A brand's own short domain is opaque, and still leads only where the brand says. */
    function isKnown(opaque: boolean, host: string): boolean {
      return !opaque || knowledge.ownerOf(host) === claim?.brand
    }
  },
})
