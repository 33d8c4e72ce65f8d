import { defang, defineText } from '@honmono/engine/kit'

/** `address`: the sender that is shown. `reply`: where an answer would really go. */
export const text = defineText<{ address: string; reply: string }>()({
  ja: {
    title: '返信すると、別の相手に届きます',
    found: ({ address, reply }) => `差出人は ${defang(address)} ですが、返信は ${defang(reply)} に届くようになっています。`,
    why: '差出人には信用される相手を書き、返事だけを自分が受け取る手口です。',
    doNext: 'このメールには返信せず、公式アプリか、ご自分で開いた公式サイトの窓口で確かめてください。',
  },
  en: {
    title: 'A reply would go to somebody else',
    found: ({ address, reply }) => `The sender is given as ${defang(address)}, but a reply would go to ${defang(reply)}.`,
    why: 'A trusted sender is shown, while the answers are collected by someone else.',
    doNext: 'Do not reply to this mail; check through the contact page of the official app or site that you open yourself.',
  },
})
