import { defang, defineText } from '@honmono/engine/kit'

/** `ip`: the address of the machine that handed the mail over. */
export const text = defineText<{ ip: string }>()({
  ja: {
    title: '送信元のサーバーに、名前の登録がありません',
    found: ({ ip }) => `送信元のサーバー（${defang(ip)}）には、会社のサーバーならふつうある名前の登録がありません。`,
    why: 'これだけでは判断できませんが、偽のメールに多い特徴です。小さな会社では、登録を忘れていることもあります。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It was sent from a server without a name',
    found: ({ ip }) => `The server that sent it (${defang(ip)}) has no registered name, as a company’s server normally has.`,
    why: 'This alone decides nothing, but it is common in fakes. Small companies sometimes forget to register a name.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
