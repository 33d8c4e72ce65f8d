import { defineText } from '@honmono/engine/kit'

/** Nothing of the number itself is shown: it tells a reader nothing. */
export const text = defineText<{ form: string }>()({
  ja: {
    title: 'メールの管理番号が、偽のメールに多い形です',
    found: () => 'メールに自動で付く管理番号（Message-ID）が、偽のメールを送るソフトがよく付ける形をしています。',
    why: 'これだけでは判断できません。小さな会社の自作のシステムが、たまたま同じ形の番号を付けることもあります。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The mail is numbered in a way that is common in fakes',
    found: () => 'The number that every mail is given by itself (Message-ID) has a form that programs for fakes often use.',
    why: 'This alone decides nothing: a small company’s own system may happen to number its mail in the same way.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
