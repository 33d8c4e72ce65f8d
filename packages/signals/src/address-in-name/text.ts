import { defang, defineText } from '@honmono/engine/kit'

/** `shown`: the address or host in the display name. `address`: the real one. */
export const text = defineText<{ shown: string; address: string }>()({
  ja: {
    title: '差出人の名前に、別のアドレスが書かれています',
    found: ({ shown, address }) => `差出人の名前には「${shown}」とありますが、本当のアドレスは ${defang(address)} です。`,
    why: 'スマートフォンでは名前だけが表示されることが多いので、名前の欄に本物のアドレスを書いてだます手口があります。',
    doNext: '名前の欄ではなく本当のアドレスを見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The sender’s name shows a different address',
    found: ({ shown, address }) => `The sender’s name reads “${shown}”, but the real address is ${defang(address)}.`,
    why: 'Phones often show the name only, so a trusted address is written into the name to deceive.',
    doNext: 'Look at the real address, not the name, and check in the official app or on the official site that you open yourself.',
  },
})
