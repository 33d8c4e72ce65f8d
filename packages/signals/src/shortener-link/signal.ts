import { defineSignal, foreignLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Under a brand's name, somebody else's short address. A brand's own short domain (amzn.asia) is official and stays quiet:
    real notices use it. */
export const shortenerLink = defineSignal({
  id: 'shortener-link',
  asks: 'Does a message that poses as a brand hide its target behind somebody else’s short address?',
  direction: 'fake',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'strong',
  text,
  detect: ({ claims, links }, knowledge) =>
    foreignLinks(claims, links, knowledge)
      .filter(({ link }) => knowledge.listed('shorteners', link.host) !== undefined)
      .map(({ claim: { brand, name }, link: { host, shown, at } }) => ({ brand, name, host, shown, at })),
})
