import { defang, defineText } from '@honmono/engine/kit'

/** `host`: what the picture opens when pressed. */
export const text = defineText<{ host: string }>()({
  ja: {
    title: '文章がほとんどなく、画像を押させるメールです',
    found: ({ host }) => `本文はほぼ画像だけで、押すと ${defang(host)} が開きます。`,
    why: '文章を画像にすると、迷惑メールを見分ける仕組みに中身を読まれにくくなります。',
    doNext: '画像は押さず、内容は公式のアプリかサイトで確かめてください。',
  },
  en: {
    title: 'Hardly any text: the whole message is a picture to press',
    found: ({ host }) => `The body is little more than a picture; pressing it opens ${defang(host)}.`,
    why: 'Words inside a picture are hard for spam filters to read.',
    doNext: 'Do not press the picture; check in the official app or on the official site.',
  },
})
