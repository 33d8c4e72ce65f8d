import { actionLinks, defineSignal, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** RFC 3986 section 3.2.1: what stands before '@' is a user's name, not the site: 'https://amazon.co.jp@evil.example/'.
    A plain user name written out in a text is a developer's example; behind a button nobody sees it. */
export const userinfoLink = defineSignal({
  id: 'userinfo-link',
  asks: 'Does a link carry something before an @ that looks like its site?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }) => {
    const pressed = new Set(actionLinks(links))
    return visibleLinks(links).flatMap((link) =>
      link.userinfo !== null && link.userinfo !== '' && (/[.%]/.test(link.userinfo) || (pressed.has(link) && link.from !== 'text'))
        ? [{ userinfo: link.userinfo, host: link.host, site: link.site ?? link.host, at: link.at }]
        : [],
    )
  },
})
