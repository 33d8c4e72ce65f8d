import { defang, defineText } from '@honmono/engine/kit'

/** `name`: whom the message poses as. `ip`: the address of the machine that handed the mail over. */
export const text = defineText<{ name: string; ip: string }>()({
  ja: {
    title: '名前のない機械から送られています',
    found: ({ name, ip }) => `「${name}」を名乗っていますが、送ってきた機械（${defang(ip)}）には、登録された名前がありません。`,
    why: '会社のメールサーバーには、ふつう登録された名前があります。これだけでは判断できませんが、偽のメールに多い特徴です。',
    doNext: 'ほかの点もあわせて見て、公式アプリか、ご自分で開いた公式サイトで確かめてください。',
  },
  en: {
    title: 'It was sent from a machine without a name',
    found: ({ name, ip }) => `The message poses as ${name}, but the machine that sent it (${defang(ip)}) has no registered name.`,
    why: 'A company’s mail servers normally have a registered name. This alone decides nothing, but it is common in fakes.',
    doNext: 'Weigh it with the other points, and check in the official app or on the official site that you open yourself.',
  },
})
