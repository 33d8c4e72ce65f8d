import { defang, defineText } from '@honmono/engine/kit'

/** `via`: the service in between. `site`: where the way ends. */
export const text = defineText<{ via: string; site: string }>()({
  ja: {
    title: 'リンクが、ほかの会社のサービスを経由して別のサイトを開きます',
    found: ({ via, site }) => `リンクは ${defang(via)} を経由して、最後に ${defang(site)} を開きます。`,
    why: '有名な会社の転送や翻訳のサービスを間にはさむと、行き先をよいものに見せかけられます。',
    doNext: 'リンクは開かず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The link goes through another company’s service to a different site',
    found: ({ via, site }) => `The link passes through ${defang(via)} and ends at ${defang(site)}.`,
    why: 'Going through a well-known forwarding or translation service makes a target look better than it is.',
    doNext: 'Do not open the link; check in the official app, or on the official site that you open yourself.',
  },
})
