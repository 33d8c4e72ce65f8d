import { defineText } from '@honmono/engine/kit'

/** `quote`: the words of the message that ask for gift cards. */
export const text = defineText<{ quote: string }>()({
  ja: {
    title: 'ギフトカードの番号を求めています',
    found: ({ quote }) => `「${quote}」とあり、ギフトカードや電子マネーの番号で受け取ろうとしています。`,
    why: '番号を伝えると、お金は取り戻せません。会社や役所がギフトカードの番号で支払いを求めることはありません。',
    doNext: 'カードを買わず、番号も伝えず、本人や会社に、前から知っている連絡先で確かめてください。',
  },
  en: {
    title: 'It asks for gift card numbers',
    found: ({ quote }) => `It wants gift cards or prepaid money: “${quote}”.`,
    why: 'Once the number is told, the money cannot be had back. No company or public office is paid in gift card numbers.',
    doNext: 'Buy no card and tell no number; ask the person or company through a contact you already know.',
  },
})
