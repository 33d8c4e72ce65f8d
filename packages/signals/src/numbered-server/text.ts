import { defang, defineText } from '@honmono/engine/kit'

/** `server`: the name of the machine, as its provider made it. */
export const text = defineText<{ server: string }>()({
  ja: {
    title: '送信元のサーバーに、会社らしい名前がありません',
    found: ({ server }) =>
      `送信元のサーバーの名前（${defang(server)}）は、回線やレンタルサーバーの業者が番号から自動で付けたもので、会社の名前ではありません。`,
    why: 'これだけでは判断できませんが、偽のメールに多い特徴です。小さな会社では、自動で付いた名前のまま使っていることもあります。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It was sent from a server that has only a number for a name',
    found: ({ server }) =>
      `The name of the server that sent it (${defang(server)}) was made from its number by the provider of the line or machine; it is no company’s.`,
    why: 'This alone decides nothing, but it is common in fakes. Small companies sometimes leave the name as their provider made it.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
