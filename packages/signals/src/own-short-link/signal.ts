import { actionLinks, defineSignal, leadingClaims, onePerHost } from '@honmono/engine/kit'
import { text } from './text.ts'

/** The brand's own short domain: real notices use it (Prime-renewal SMS with amzn.asia), though it looks like the short addresses of fakes. */
export const ownShortLink = defineSignal({
  id: 'own-short-link',
  asks: 'Is a short address to press the brand’s own?',
  direction: 'genuine',
  about: 'links',
  needs: ['claims', 'links'],
  strength: 'weak',
  text,
  detect: ({ claims, links }, knowledge) =>
    leadingClaims(claims).flatMap(({ brand, name }) => {
      const own = knowledge.brand(brand)?.shortDomains.map(({ domain }) => domain) ?? []
      return onePerHost(actionLinks(links))
        .filter(({ host, userinfo }) => userinfo === null && own.some((domain) => host === domain || host.endsWith(`.${domain}`)))
        .map(({ host, at }) => ({ brand, name, host, at }))
    }),
})
