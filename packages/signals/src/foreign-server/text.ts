import { defang, defineText } from '@honmono/engine/kit'

/** `server`: its found name or address · `said`: what it called itself · `pretends`: it called itself a server of the brand. */
export const text = defineText<{ name: string; server: string; said: string; pretends: boolean }>()({
  ja: {
    title: '送信元のサーバーが、その会社のものではありません',
    found: ({ name, server, said, pretends }) =>
      pretends
        ? `差出人は${name}のアドレスですが、送ったのは「${defang(said)}」と名乗る別のサーバー（${defang(server)}）です。`
        : `差出人は${name}のアドレスですが、送ったのは${name}と関係の見えないサーバー（${defang(server)}）です。`,
    why: '差出人のアドレスは、だれでも好きなように書けます。どのサーバーから届いたかは、受け取った側が記録するので、ごまかしにくいものです。',
    doNext: '公式アプリか、ご自分で開いた公式サイトで、同じお知らせがあるか確かめてください。',
  },
  en: {
    title: 'It was sent from a server that is not the company’s',
    found: ({ name, server, said, pretends }) =>
      pretends
        ? `The sender’s address is ${name}’s, but it was sent by a stranger’s server (${defang(server)}) that called itself “${defang(said)}”.`
        : `The sender’s address is ${name}’s, but it was sent by a server that shows no tie to ${name} (${defang(server)}).`,
    why: 'Anybody can write any sender’s address. Which server a mail came from is recorded by the side that receives it, and is harder to fake.',
    doNext: 'Check in the official app, or on the official site that you open yourself, whether the same notice is there.',
  },
})
