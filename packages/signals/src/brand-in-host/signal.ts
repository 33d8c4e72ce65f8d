import { brandWordIn, defineSignal, onePerHost, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Suffixes that are given to one registered organisation only; a name in front of them is that organisation's own (rakuten-card.co.jp). */
const REGISTERED = /\.(?:co|go|or|ac|ed|lg)\.jp$/
/** Country endings. A worldwide brand's bare name under one of them is mostly the brand itself abroad (amazon.de). */
const ABROAD = /\.(?:com?\.)?[a-z]{2}$/

/** A listed brand's name or whole domain inside a host that is not the brand's: 'amazon.co.jp.login.example'.
    People read from the left; browsers read from the right. Words are compared whole (amazonia, pineapple stay quiet). */
export const brandInHost = defineSignal({
  id: 'brand-in-host',
  asks: 'Is a brand’s name built into the address of a site that is not the brand’s?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }, knowledge) =>
    onePerHost(visibleLinks(links).filter(({ role, ip }) => role !== 'footer' && !ip)).flatMap(({ host, site, shown, at }) => {
      const hit = brandWordIn(host, knowledge)
      if (hit === null || knowledge.ownerOf(host) !== null || knowledge.isOfficialLink(hit.brand, host)) return []
      if (knowledge.listed('trackers', host) || knowledge.listed('neutral', host)) return []
      const own = site ?? host
      const inFront = host === own ? '' : host.slice(0, -own.length)
      const label = own.split('.')[0] ?? ''
      const isAbroad = label === hit.word && ABROAD.test(own) && knowledge.ownerOf(`${label}.com`) === hit.brand
      if ((REGISTERED.test(own) || isAbroad) && brandWordIn(inFront, knowledge) === null) return []
      return [{ brand: hit.brand, word: hit.is, host, site: own, shown, at }]
    }),
})
