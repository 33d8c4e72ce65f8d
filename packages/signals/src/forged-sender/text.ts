import { defang, defineText } from '@honmono/engine/kit'

/** `address`: the forged address. `by`: who found that. */
export const text = defineText<{ address: string; by?: string }>()({
  ja: {
    title: '差出人のアドレスが偽装されています',
    found: ({ address, by }) =>
      by === 'this-check'
        ? `差出人は ${defang(address)} となっていますが、DNSに問い合わせたところ、本人が送ったものではありませんでした。`
        : `差出人は ${defang(address)} となっていますが、あなたのメールサーバーは、本人が送ったものではないと判定しています。`,
    why: '差出人のアドレスは、はがきの差出人と同じで、他人のものを書けます。それを調べた結果です（SPFやDMARCと呼ばれる確認）。',
    doNext: '差出人のアドレスは信用せず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The sender’s address is forged',
    found: ({ address, by }) =>
      `The sender is given as ${defang(address)}, but ${by === 'this-check' ? 'a question to DNS showed' : 'your own mail server found'} that it was not sent from there.`,
    why: 'Like the sender on a postcard, the address can be somebody else’s. This is the result of testing it (called SPF or DMARC).',
    doNext: 'Do not trust the sender’s address; check in the official app, or on the official site that you open yourself.',
  },
})
