import { defineSignal, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A Japanese company's mail is dated in a time zone that fakes are dated in (Date field; RFC 5322 section 3.3). Only listed zones count:
    delivery services date in UTC or America's time, which says nothing. Only brands at home in Japan: others have offices there. Weak: a
    Japanese company may have one, too. */
export const foreignTimeZone = defineSignal({
  id: 'foreign-time-zone',
  asks: 'Is a Japanese company’s mail dated in the time zone of fakes?',
  direction: 'fake',
  about: 'sender',
  needs: ['origin', 'claims'],
  strength: 'weak',
  text,
  detect: ({ origin: { date }, claims }, knowledge) => {
    const [claim] = leadingClaims(claims)
    const zone = knowledge.lists.zones.find(({ minutes }) => minutes === date?.zone)
    if (claim === undefined || date === null || zone === undefined || !knowledge.isJapanese(claim.brand)) return []
    const { ja, en } = zone.title
    return [{ brand: claim.brand, name: claim.name, claim: claim.strength, hours: zone.minutes / 60, ja, en, at: date.at }]
  },
})
