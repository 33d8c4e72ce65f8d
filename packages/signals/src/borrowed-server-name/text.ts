import { defang, defineText } from '@honmono/engine/kit'

/** `name`: the brand. `said`: what the machine called itself. `server`: the name that was found for its address. */
export const text = defineText<{ name: string; said: string; server: string }>()({
  ja: {
    title: '送信元のサーバーが、ちがう名前を名乗っています',
    found: ({ name, said, server }) =>
      `送信元のサーバーは${name}の名前（${defang(said)}）を名乗りましたが、実際に登録されている名前は ${defang(server)} です。`,
    why: 'サーバーは好きな名前を名乗れます。これだけでは判断できず、会社が外部のサーバーに自社の名前を付けて使っていることもあります。',
    doNext: 'メールのリンクは使わず、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'The sending server goes by a name that is not its own',
    found: ({ name, said, server }) =>
      `The server that sent it called itself ${defang(said)}, a name of ${name}, but it is registered as ${defang(server)}.`,
    why: 'A server can call itself anything. This alone decides nothing: companies sometimes give their name to a server that they rent.',
    doNext: 'Do not use the links in the mail; check in the official app, or on the official site that you open yourself.',
  },
})
