import { claimLookedUp, defineSignal, type PressureKind } from '@honmono/engine/kit'
import { text } from './text.ts'

/** What would show in the account, had it happened. A renewal, a refund or a prize need not, and a sign-in may have been one's own. */
const SHOWN_THERE: ReadonlySet<PressureKind> = new Set<PressureKind>([
  ...(['payment-failed', 'suspension', 'violation', 'delivery-problem'] as const),
])

/** The person looked in the official app or on the official site, and it is not as the message says. It settles something only where a
    listed brand, of which it is known what its official place is, is said to tell of trouble that would show there; and not by the notice
    alone that is missing, where the brand is known not to keep all. */
export const unbackedNotice = defineSignal({
  id: 'unbacked-notice',
  asks: 'Did the person look at the official place, and is it not as the message says?',
  direction: 'fake',
  about: 'finding',
  needs: ['finding', 'claims', 'pressure'],
  strength: 'medium',
  text,
  detect: ({ finding, claims, pressure }, knowledge) => {
    const { seen } = finding
    const claim = claimLookedUp(finding, claims)
    if (claim === null || (seen !== 'all-fine' && seen !== 'not-there')) return []
    const trouble = pressure.find(({ kind }) => SHOWN_THERE.has(kind))
    const brand = claim.brand === null ? undefined : knowledge.brand(claim.brand)
    const isKept = seen === 'all-fine' || brand?.confirm.exceptions === undefined
    return [
      {
        brand: claim.brand,
        name: claim.name,
        seen,
        quote: trouble?.quote ?? '',
        settles: brand !== undefined && trouble !== undefined && isKept,
        ...(trouble === undefined ? {} : { at: trouble.at }),
      },
    ]
  },
})
