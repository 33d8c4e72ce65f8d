import { actionLinks, defineSignal, onePerHost } from '@honmono/engine/kit'
import { text } from './text.ts'

/** 8080 and 8443 are everyday second doors of web servers. */
const USUAL = new Set([80, 443, 8080, 8443])

/** Public sites with a name answer on 80 and 443; throw-away servers are often reached by another door. */
export const unusualPort = defineSignal({
  id: 'unusual-port',
  asks: 'Does a link to press use a port that public sites do not use?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'weak',
  text,
  detect: ({ links }) =>
    onePerHost(actionLinks(links)).flatMap(({ host, site, port, at }) =>
      port === null || site === null || USUAL.has(port) ? [] : [{ host, site, port, at }],
    ),
})
