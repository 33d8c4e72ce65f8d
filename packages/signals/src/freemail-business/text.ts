import { defang, defineText } from '@honmono/engine/kit'

/** `name`: the organisation as the message names it. `site`: the mail service (gmail.com). */
export const text = defineText<{ name: string; address: string; site: string }>()({
  ja: {
    title: '会社を名乗っていますが、だれでも作れるアドレスです',
    found: ({ name, address, site }) =>
      `「${name}」を名乗っていますが、差出人の ${defang(address)} は、だれでも作れるアドレス（${site}）です。`,
    why: '会社や役所の大切なお知らせは、ふつう自分のドメインのアドレスから届きます。',
    doNext: '返信せず、前から知っている連絡先か、ご自分で調べた公式サイトで確かめてください。',
  },
  en: {
    title: 'It poses as a company but comes from a free mailbox',
    found: ({ name, address, site }) => `It poses as ${name}, but ${defang(address)} is an address that anybody can open (${site}).`,
    why: 'Important notices of companies and offices normally come from an address of their own.',
    doNext: 'Do not reply; check through a contact you already know, or the official site that you look up yourself.',
  },
})
