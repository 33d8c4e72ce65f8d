import { defang, defineText } from '@honmono/engine/kit'

/** `sign`: what gives it away: the last part of the address, or letters without sense. */
export const text = defineText<{ name: string; site: string; sign: 'ending' | 'letters' }>()({
  ja: {
    title: '使い捨てのサイトによくあるアドレスです',
    found: ({ name, site, sign }) =>
      sign === 'ending'
        ? `「${name}」を名乗っていますが、リンク先 ${defang(site)} は、にせサイトに多い「.${site.split('.').at(-1)}」で終わっています。`
        : `「${name}」を名乗っていますが、リンク先 ${defang(site)} は、意味のない文字の並びです。`,
    why: 'にせサイトは短い間だけ使われるため、安くたくさん買えるアドレスや、でたらめな文字のアドレスがよく使われます。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The address looks like one bought to be thrown away',
    found: ({ name, site, sign }) =>
      sign === 'ending'
        ? `The message poses as ${name}, but its link opens ${defang(site)}, whose ending “.${site.split('.').at(-1)}” is common among fake sites.`
        : `The message poses as ${name}, but its link opens ${defang(site)}, a row of letters without meaning.`,
    why: 'Fake sites live for a short time, so they use addresses that are cheap in bulk or made of random letters.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
