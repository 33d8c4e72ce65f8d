import { defineSignal, displayHost, lookalikeWordIn, onePerHost, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A host that resembles a brand's and is not it: look-alike letters and digits (amaz0n, arnazon), one slip (amazom, rakutenn).
    Rare in traffic and dangerous to guess at (fuzzy lists have blocked the innocent), so: whole pieces only, same first letter,
    nothing appended, no other word in use. Not in a picture: there, such letters are how it was read. */
export const lookalikeHost = defineSignal({
  id: 'lookalike-host',
  asks: 'Does a link’s host resemble a brand’s without being it?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }, knowledge) =>
    onePerHost(visibleLinks(links).filter(({ role, ip, uncertain }) => role !== 'footer' && !ip && uncertain !== true)).flatMap(
      ({ host, site, at }) => {
        if (knowledge.ownerOf(host) !== null || knowledge.listed('neutral', host) || knowledge.listed('trackers', host)) return []
        const hit = lookalikeWordIn(displayHost(host), knowledge)
        return hit === null ? [] : [{ brand: hit.of.brand, looksLike: hit.of.is, written: hit.written, host, site: site ?? host, at }]
      },
    ),
})
