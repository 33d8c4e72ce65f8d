import { defineText } from '@honmono/engine/kit'

export const text = defineText<object>()({
  ja: {
    title: '何も求めていません',
    found: () => '押すように求めるリンクも、入力や返信の求めも、添付ファイルもありません。',
    why: 'だまして何かをさせるためのメールには、ふつう求めるものがあります。ただし、これだけで安全とは言えません。',
    doNext: '気になることがあれば、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It wants nothing of you',
    found: () => 'There is no link to press, nothing to enter or answer, and no attached file.',
    why: 'A fraud normally wants something. This alone does not make the message safe, though.',
    doNext: 'If something worries you, check in the official app, or on the official site that you open yourself.',
  },
})
