import { defang, defineText } from '@honmono/engine/kit'

/** `name`: whom the message poses as. `address`: who really stands in From. */
export const text = defineText<{ name: string; address: string }>()({
  ja: {
    title: '差出人のアドレスが、名乗っている相手のものではありません',
    found: ({ name, address }) =>
      `「${name}」を名乗っていますが、差出人のアドレスは ${defang(address)} です。${name}の公式アドレスとしては知られていません。`,
    why: '画面に出る差出人の名前は、だれでも自由に書けます。本当の相手は「@」より後ろで見分けます。',
    doNext: '返信もリンクを開くこともせず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The sender’s address does not belong to the company named',
    found: ({ name, address }) =>
      `The message poses as ${name}, but it comes from ${defang(address)}, which is not a known official address of ${name}.`,
    why: 'Anyone can write any name as the sender. The part after the “@” tells who it really is.',
    doNext: 'Do not reply or open its links; check in the official app, or on the official site that you open yourself.',
  },
})
