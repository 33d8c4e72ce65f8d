import { actionLinks, defineSignal, foreignTo, leadingClaims } from '@honmono/engine/kit'
import { text } from './text.ts'

const PRICE = new Set(['password', 'card', 'code', 'personal', 'login', 'reply', 'transfer', 'gift-card'])

/** A prize, points, a grant: for which the reader is to give something, or to leave for a stranger's site under a brand's name.
    A shop's own campaign, leading to the shop, is ordinary advertising. */
export const rewardLure = defineSignal({
  id: 'reward-lure',
  asks: 'Is a reward promised for something the reader has to give?',
  direction: 'fake',
  about: 'text',
  needs: ['pressure', 'asks', 'claims', 'links'],
  strength: 'weak',
  text,
  detect: ({ pressure, asks, claims, links }, knowledge) => {
    const pressed = actionLinks(links)
    const leading = leadingClaims(claims)
    const leavesHome = leading.some(({ brand }) => pressed.some((link) => foreignTo(brand, link, knowledge)))
    const gives = asks.some(({ what }) => PRICE.has(what)) && (leading.length === 0 || pressed.length === 0)
    return leavesHome || gives
      ? pressure
          .filter(({ kind }) => kind === 'reward')
          .slice(0, 1)
          .map(({ quote, at }) => ({ quote, at }))
      : []
  },
})
