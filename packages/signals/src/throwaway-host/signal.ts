import { defineSignal, foreignLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Endings that are cheap in bulk; together about half of the addresses that Japanese desks list, while big companies' notices
    do not use them (council report of 2025-11: .cn 52 %, .top 8 %). */
const CHEAP = new Set('cn top xyz shop cfd sbs icu cyou asia club vip work bond buzz click xin lol rest quest'.split(' '))
/** No word, Japanese or English, runs so long without a vowel, or changes so often between letters and digits. */
const SCRAMBLED = /[bcdfghjklmnpqrstvwxz]{6}|(?:[a-z]\d+){3}|(?:\d[a-z]+){3}/

/** Under a brand's name, a foreign site that looks bought for one day. Only adds to the finding that it is foreign. */
export const throwawayHost = defineSignal({
  id: 'throwaway-host',
  asks: 'Does a message that poses as a brand lead to a site that looks bought to be thrown away?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'weak',
  text,
  detect: ({ claims, links }, knowledge) =>
    foreignLinks(claims, links, knowledge).flatMap(({ claim: { brand, name }, link: { host, site, at } }) => {
      if (site === null || knowledge.listed('shorteners', host) || knowledge.listed('trackers', host)) return []
      const labels = site.split('.')
      const sign = CHEAP.has(labels.at(-1) ?? '') ? ('ending' as const) : SCRAMBLED.test(labels[0] ?? '') ? ('letters' as const) : null
      return sign === null ? [] : [{ brand, name, host, site, sign, at }]
    }),
})
