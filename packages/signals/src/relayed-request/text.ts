import { defang, defineText } from '@honmono/engine/kit'

/** `name`: whose message service it came through · `quote`: what it asks for, in its own words · `site`: where that is to be given. */
export const text = defineText<{ name: string; quote: string; site: string }>()({
  ja: {
    title: '会社の連絡機能を使って、別のサイトでの手続きを求めています',
    found: ({ name, quote, site }) =>
      `${name}の連絡機能を通して届きましたが、「${quote}」と求めている先は、${name}ではない「${defang(site)}」です。`,
    why: '宿や店のアカウントが乗っ取られると、本物の連絡機能から偽の案内が届きます。差出人が本物でも、中身までは保証されません。',
    doNext: 'リンクは使わず、公式アプリの予約や注文の画面で、同じ案内があるか確かめてください。',
  },
  en: {
    title: 'Somebody uses the company’s message service to want something elsewhere',
    found: ({ name, quote, site }) =>
      `It came through the message service of ${name}, but what it asks for (“${quote}”) is to be given at “${defang(site)}”, which is not ${name}.`,
    why: 'When a hotel’s or shop’s account is stolen, fakes arrive through the real service. A real sender does not vouch for what is written.',
    doNext: 'Do not use the link. Look in the official app, under your booking or order, whether the same is said there.',
  },
})
