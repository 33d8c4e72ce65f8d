import { defineSignal, foreignLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The contradiction that decides: the message poses as a brand, and what it wants pressed is not that brand's.
    A sender can be forged; where a link leads cannot. Quiet where only the net knows the target (short addresses, click counters). */
export const foreignLink = defineSignal({
  id: 'foreign-link',
  asks: 'Does a message that poses as a brand lead to a site that is not the brand’s?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'decisive',
  text,
  detect: ({ claims, links }, knowledge) =>
    foreignLinks(claims, links, knowledge)
      .filter(({ link: { host, opaque } }) => !opaque && !knowledge.listed('shorteners', host) && !knowledge.listed('trackers', host))
      .map(({ claim: { brand, name, strength }, link: { host, site, shown, at } }) => ({
        brand,
        name,
        claim: strength,
        host,
        site: site ?? host,
        shown,
        at,
      })),
})
