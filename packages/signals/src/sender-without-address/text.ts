import { defineText } from '@honmono/engine/kit'

export const text = defineText<{ name: string }>()({
  ja: {
    title: '差出人に、正しいメールアドレスがありません',
    found: ({ name }) => `${name}を名乗っていますが、差出人の欄に正しいメールアドレスが書かれていません。`,
    why: '本物の会社のメールには、必ず差出人のメールアドレスがあります。スマホでは名前だけが表示されるため、気づきにくいところです。',
    doNext: '公式アプリか、ご自分で開いた公式サイトで、同じお知らせがあるか確かめてください。',
  },
  en: {
    title: 'The sender has no proper address',
    found: ({ name }) => `It poses as ${name}, but no proper mail address stands in the sender’s field.`,
    why: 'Mail of a real company always has a sender’s address. Phones show the name alone, so this is easy to miss.',
    doNext: 'Check in the official app, or on the official site that you open yourself, whether the same notice is there.',
  },
})
