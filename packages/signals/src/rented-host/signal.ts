import { defineSignal, foreignLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Free hosting, forms, cloud storage: anybody publishes there, so a big name in front of it proves nothing (amazonaws.com is
    not Amazon's word). Quiet where the brand itself declares the host as a partner. */
export const rentedHost = defineSignal({
  id: 'rented-host',
  asks: 'Does a message that poses as a brand lead to a place that anybody can rent?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'strong',
  text,
  detect: ({ claims, links }, knowledge) =>
    foreignLinks(claims, links, knowledge)
      .filter(({ link }) => knowledge.listed('rented', link.host) !== undefined)
      .map(({ claim: { brand, name }, link: { host, site, shown, at } }) => ({ brand, name, host, site: site ?? host, shown, at })),
})
