import { defineSignal, displayHost, onePerHost, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** Scripts with letters that look like Latin ones. Japanese and Chinese beside Latin is everyday writing (UTS 39, highly restrictive). */
const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Georgian}]/u
const LATIN = /\p{Script=Latin}/u

/** An international host (xn--) whose label mixes scripts, or whose foreign letters all pass for plain ones (UTS 39: whole-script confusable).
    Quiet for 日本語.jp, for accents (café), and for foreign words under their own ending (.рф). */
export const mixedScriptHost = defineSignal({
  id: 'mixed-script-host',
  asks: 'Does a link’s host use foreign letters that pass for plain ones?',
  direction: 'fake',
  about: 'links',
  needs: ['links'],
  strength: 'strong',
  text,
  detect: ({ links }, { lists: { confusables } }) =>
    onePerHost(visibleLinks(links).filter(({ host }) => host.includes('xn--'))).flatMap(({ host, site, at }) => {
      const labels = displayHost(host).split('.')
      const plainEnding = /^[a-z]+$/.test(labels.at(-1) ?? '')
      return labels
        .slice(0, -1)
        .map((written) => ({ written, looksLike: [...written].map((letter) => confusables[letter] ?? letter).join('') }))
        .filter(({ written }) => LOOKALIKE_SCRIPT.test(written))
        .filter(({ written, looksLike }) => LATIN.test(written) || (plainEnding && /^[a-z0-9-]+$/.test(looksLike)))
        .slice(0, 1)
        .map((label) => ({ ...label, host, site: site ?? host, at }))
    }),
})
