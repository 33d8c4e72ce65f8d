import type { Finding } from '@honmono/engine'

type Lang = 'ja' | 'en'

/** What the person is asked after she looked at the official place. */
export const WHAT_WAS_SEEN: Readonly<Record<Lang, string>> = {
  ja: '公式のアプリやサイトでは、どうでしたか？',
  en: 'What did you see in the official app or on the official site?',
}

/** The answers to choose from, the plainest first, in words and with what each is for. */
export const FINDINGS: Readonly<Record<Finding['seen'], Readonly<Record<Lang, { readonly said: string; readonly when: string }>>>> = {
  'all-fine': {
    ja: { said: '何も問題はなかった', when: '支払い方法も登録も、いつもどおりでした。' },
    en: { said: 'Nothing is wrong there', when: 'Payment methods and account are as they always are.' },
  },
  'same-notice': {
    ja: { said: '同じ知らせがあった', when: '届いたものと同じ内容が、そこにも出ていました。' },
    en: { said: 'The same notice is there', when: 'It says the same as the message that you received.' },
  },
  'not-there': {
    ja: { said: '同じ知らせはなかった', when: 'お知らせを見ましたが、見当たりませんでした。' },
    en: { said: 'The notice is not there', when: 'I looked at the notices and did not find it.' },
  },
  'could-not': {
    ja: { said: '確かめられなかった', when: 'ログインできない、見る場所がわからない、など。' },
    en: { said: 'I could not check', when: 'I can’t sign in, or don’t know where to look.' },
  },
}
/** In the order in which they are offered. */
export const SEEN_IN_ORDER = ['all-fine', 'same-notice', 'not-there', 'could-not'] as const satisfies readonly Finding['seen'][]
