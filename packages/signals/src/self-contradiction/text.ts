import { defang, defineText } from '@honmono/engine/kit'

/** `name`: the organisation as the message names it. `sender`, `site`: the owners of the sender's address and of the links. */
export const text = defineText<{ name: string; sender: string; site: string }>()({
  ja: {
    title: '差出人とリンク先の持ち主が食い違っています',
    found: ({ name, sender, site }) =>
      `「${name}」を名乗り、差出人は ${defang(sender)} ですが、リンクはすべて、つながりの見えない ${defang(site)} を開きます。`,
    why: '同じ会社からのお知らせなら、差出人とリンク先の持ち主は、ふつう同じか、つながりがあります。',
    doNext: 'リンクは開かず、前から知っている連絡先か、ご自分で調べた公式サイトで確かめてください。',
  },
  en: {
    title: 'The sender and the links belong to strangers',
    found: ({ name, sender, site }) =>
      `It poses as ${name} and comes from ${defang(sender)}, but all its links open ${defang(site)}, which nothing ties to the sender.`,
    why: 'In a company’s own notice, the sender and the links normally belong together.',
    doNext: 'Do not open its links; check through a contact you already know, or the official site that you look up yourself.',
  },
})
