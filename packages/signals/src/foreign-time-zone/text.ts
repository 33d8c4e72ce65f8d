import { defineText } from '@honmono/engine/kit'

/** `hours`: how far the clock is ahead of UTC. `ja`, `en`: where it is that late. */
export const text = defineText<{ name: string; hours: number; ja: string; en: string }>()({
  ja: {
    title: '送信日時が、日本の時刻で書かれていません',
    found: ({ name, hours, ja }) =>
      `送信日時が、日本（＋9時間）ではなく${ja}の時刻（＋${hours}時間）で書かれています。${name}のような日本の会社のメールではめずらしいことです。`,
    why: 'これだけでは判断できませんが、日本の会社をかたる偽のメールに多い特徴です。海外の拠点から送られた本物のこともあります。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The mail is not dated in Japan’s time',
    found: ({ name, hours, en }) =>
      `It is dated in the time of ${en} (UTC+${hours}), not of Japan (UTC+9), which is rare in mail to customers of ${name} in Japan.`,
    why: 'This alone decides nothing, but it is common in fakes that pose as Japanese companies. Real mail may come from an office abroad.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
