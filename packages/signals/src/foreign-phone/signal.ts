import { actionLinks, brandCalled, calledPhones, DESK_KINDS, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The message poses as a brand of which some numbers are known, wants a call, and gives a number that is none of them. Brands have many
    numbers that no list knows (fakes copy them, too), so this is weak; and a number of the kind that desks have (0120, 0570, a landline)
    counts only where a call is asked for in words, where there is no link to press instead, and where nobody else is named whose number
    it could be. Quiet for parcel services and mobile phones: their drivers call. */
export const foreignPhone = defineSignal({
  id: 'foreign-phone',
  asks: 'Is a number to be called that is none of the brand’s?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'phones', 'asks', 'pressure', 'links'],
  strength: 'weak',
  text,
  detect: (facts, knowledge) => {
    const { claims, links } = facts
    const brand = brandCalled(claims, knowledge)
    if (brand === null) return []
    const mayBeOthers = claims.some((claim) => claim.brand === null && claim.strength !== 'weak')
    const onlyWay = actionLinks(links).length === 0
    return calledPhones(facts, knowledge)
      .filter((phone) => brand.isForeign(phone) && (!DESK_KINDS.has(phone.kind) || (phone.said && onlyWay && !mayBeOthers)))
      .map(({ number, shown, kind, at }) => ({ brand: brand.brand, name: brand.name, number, shown, kind, at }))
  },
})
