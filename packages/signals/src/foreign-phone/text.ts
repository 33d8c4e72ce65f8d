import { defineText } from '@honmono/engine/kit'

/** `name`: whom the message poses as. `shown`: the number as the message has it. */
export const text = defineText<{ name: string; shown: string }>()({
  ja: {
    title: '公式の番号として知られていない電話番号です',
    found: ({ name, shown }) =>
      `「${name}」を名乗っていますが、電話するように書かれた ${shown} は、${name}の公式の番号としては知られていません。`,
    why: '電話をかけさせて、お金や個人情報を聞き出す手口があります。会社にはほかにも多くの番号があるため、これだけでは判断できません。',
    doNext: 'この番号にはかけず、公式サイトやカードの裏面、手元の書類にある番号にかけてください。',
  },
  en: {
    title: 'The telephone number is not known as an official one',
    found: ({ name, shown }) =>
      `The message poses as ${name}, but ${shown}, which you are to call, is not a known official number of ${name}.`,
    why: 'Some fakes have you call them and ask for money or details on the phone. A company has many numbers, so this alone decides nothing.',
    doNext: 'Do not call it; call the number on the official site, on the back of your card or on your own papers.',
  },
})
