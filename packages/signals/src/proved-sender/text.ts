import { defineText } from '@honmono/engine/kit'

/** `name`: the brand. `address`: its official, proved address. `by`: who found that. */
export const text = defineText<{ name: string; address: string; by: string }>()({
  ja: {
    title: '公式のアドレスから送られたことを確認できました',
    found: ({ name, address, by }) =>
      `差出人 ${address} は${name}の公式アドレスです。偽装されていないことは、${by === 'this-check' ? 'DNSに問い合わせて確認しました' : 'あなたのメールサーバーが確認しています'}。`,
    why: '差出人のアドレスは他人でも書けますが、電子署名などの確認に通ったものは偽装できません。',
    doNext: 'それでも大切な手続きは、公式アプリか、ご自分で開いた公式サイトから行うと安心です。',
  },
  en: {
    title: 'It was really sent from an official address',
    found: ({ name, address, by }) =>
      `The sender ${address} is an official address of ${name}, and ${by === 'this-check' ? 'a question to DNS showed' : 'your mail server found'} that it is not forged.`,
    why: 'Anyone can write a sender’s address, but this one passed a check that cannot be faked.',
    doNext: 'Even so, important steps are safest in the official app, or on the official site that you open yourself.',
  },
})
