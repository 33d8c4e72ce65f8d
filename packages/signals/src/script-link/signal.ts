import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Old newsletters print, go back or do nothing by script; mail programs ignore it. */
const HARMLESS =
  /^\s*javascript:\s*(?:$|;|#|\/\/|void\b|(?:window\.|self\.|document\.)?(?:print|close|focus|open|bookmark\w*)\b|history\b|return\b|false\b)/i
/** A page carried in the address itself. A picture is no page. */
const PAGE = /^\s*data:\s*(?:text\/html|application\/xhtml|image\/svg|text\/xml|application\/xml|text\/javascript|application\/javascript)/i

/** A link to press that carries a program or a whole page instead of an address: nothing of it can be compared with a site. */
export const scriptLink = defineSignal({
  id: 'script-link',
  asks: 'Does a link run a program or carry its own page instead of opening a site?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }) =>
    links.flatMap(({ scheme, href, shown, hidden, defanged, role, at }) => {
      if (hidden || defanged || role !== 'action') return []
      return (scheme === 'javascript' && !HARMLESS.test(href)) || (scheme === 'data' && PAGE.test(href)) ? [{ scheme, shown, at }] : []
    }),
})
