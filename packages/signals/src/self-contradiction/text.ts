import { defang, defineText } from '@honmono/engine/kit'

/** `name`: the organisation as the message names it. `sender`, `site`: the owners of the sender's address and of the links.
    `own`: the site that its signature names, when that one is the stranger; else ''. */
export const text = defineText<{ name: string; sender: string; site: string; own: string }>()({
  ja: {
    title: '差出人・リンク先・署名の持ち主が食い違っています',
    found: ({ name, sender, site, own }) =>
      own === ''
        ? `「${name}」を名乗り、差出人は ${defang(sender)} ですが、リンクは、つながりの見えない ${defang(site)} を開きます。`
        : `「${name}」の署名にあるサイトは ${defang(own)} ですが、リンクは、つながりの見えない ${defang(site)} を開きます。`,
    why: '同じ会社からのお知らせなら、差出人やリンク先の持ち主は、ふつう同じか、つながりがあります。',
    doNext: 'リンクは開かず、前から知っている連絡先か、ご自分で調べた公式サイトで確かめてください。',
  },
  en: {
    title: 'Sender, links and signature belong to strangers',
    found: ({ name, sender, site, own }) =>
      own === ''
        ? `It poses as ${name} and comes from ${defang(sender)}, but its link opens ${defang(site)}, which nothing ties to the sender.`
        : `The signature of ${name} names ${defang(own)}, but the link opens ${defang(site)}, which nothing ties to it.`,
    why: 'In a company’s own notice, the sender and the links normally belong together.',
    doNext: 'Do not open its links; check through a contact you already know, or the official site that you look up yourself.',
  },
})
