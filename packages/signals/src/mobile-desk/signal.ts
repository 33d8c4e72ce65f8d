import { brandCalled, calledPhones, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The desk of a bank, a card company, a carrier or an office is said to be at a mobile phone. Only for brands of which some numbers are
    known and none is mobile: parcel drivers call from theirs, and so do sellers and hosts of whom a market's mail tells. */
export const mobileDesk = defineSignal({
  id: 'mobile-desk',
  asks: 'Is the desk of a company at a mobile phone?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'phones', 'asks', 'pressure', 'links'],
  strength: 'medium',
  text,
  detect: (facts, knowledge) => {
    const brand = brandCalled(facts.claims, knowledge)
    if (brand === null) return []
    return calledPhones(facts, knowledge)
      .filter((phone) => (phone.kind === 'mobile' || phone.kind === 'm2m') && brand.isForeign(phone))
      .map(({ number, shown, at }) => ({ brand: brand.brand, name: brand.name, number, shown, at }))
  },
})
