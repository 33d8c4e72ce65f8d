import { claimLookedUp, defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The person found the same notice in the official app or on the official site. So the matter is real, and the message need not be: fakes
    imitate real notices, and come when these come. Only of a listed brand is it known what its official place is. */
export const noticeFound = defineSignal({
  id: 'notice-found',
  asks: 'Did the person find the same notice at the official place?',
  direction: 'genuine',
  about: 'finding',
  needs: ['finding', 'claims'],
  strength: 'weak',
  text,
  detect: ({ finding, claims }) => {
    const claim = claimLookedUp(finding, claims)
    return claim === null || claim.brand === null || finding.seen !== 'same-notice' ? [] : [{ brand: claim.brand, name: claim.name }]
  },
})
