import type { Words } from '@honmono/engine'
import type { End, Note } from './resolve.ts'

/** To be shown before the lookup is turned on, or when it is used. */
export const LINK_LOOKUP_WARNING: Words = {
  ja: '行き先を調べるために、メッセージの中の短縮アドレスなどへ、この端末から実際にアクセスします。メッセージが読まれたことが相手のサーバーに伝わり、あて先ごとに違うアドレスなら、だれが読んだかも伝わります。この端末のIPアドレスも知られます。アクセスするだけで、登録や配信停止などの手続きが済んでしまうアドレスもあります。',
  en: 'To find out where they lead, this device really opens the short and forwarding addresses of the message. That tells the sender’s server that somebody has read the message and, if the address was made for you alone, who. It also learns this device’s IP address. Opening some addresses is enough to confirm or to unsubscribe.',
}

/** To be shown before domain ages are looked up, or when they are. */
export const AGE_LOOKUP_NOTE: Words = {
  ja: 'リンク先のドメイン（example.com など）がいつ登録されたかを、そのドメインを管理する登録機関に、この端末から問い合わせます（登録機関の一覧は IANA から取り寄せます）。登録機関には、この端末がそのドメインについてたずねたことと、IPアドレスが伝わります。メッセージの中身は送りません。リンク先のサイトにもアクセスしません。',
  en: 'This device asks the registry of each link’s domain (such as example.com) when the domain was registered (IANA gives the list of registries). The registry learns that this device asked about it, and this device’s IP address. Nothing of the message is sent, and the site itself is not contacted.',
}

/** The same for a search of certificates, where one was given. */
export const certificateNote = (source: string): Words => ({
  ja: `リンク先のドメインの証明書がいつからあるかを、${source} にも問い合わせます。`,
  en: `${source} is also asked since when there have been certificates for those domains.`,
})

/** To be shown before DNS is asked, or when it is. */
export const DNS_LOOKUP_NOTE: Words = {
  ja: '差出人を確かめるために、差出人のドメインや署名の鍵などの名前を、ネームサーバー（DNS）に問い合わせます。メールの本文や件名、あなたのアドレスは送りません。問い合わせがあったことは、ネームサーバーを通じて、そのドメインの持ち主にも分かります。あて先ごとに違う名前を使っている相手なら、どのメールが調べられたかも分かります。',
  en: 'To find out who sent it, names such as the sender’s domain and the keys of its signatures are asked of a name server (DNS). No text or subject of the message is sent, nor your address. Through the name server, the owner of that domain can see that somebody asked and, if a name was made for this mail alone, about which mail.',
}

/** How the way of an address ended, one short sentence each. */
export const END_WORDS: Readonly<Record<End, Words>> = {
  answered: { ja: '行き先から返事がありました。', en: 'The last address answered.' },
  refused: {
    ja: '安全のため開かないことにしているアドレス（家や会社の中の機器、ウェブ以外のもの）につながるため、そこで止めました。',
    en: 'It leads to an address that is never opened, for safety: inside a home or company network, or not a web page.',
  },
  'too-many-hops': { ja: '転送が多すぎるため、途中で止めました。', en: 'It was forwarded too often, so following it was stopped.' },
  timeout: { ja: '返事に時間がかかりすぎるため、途中で止めました。', en: 'The answer took too long, so following it was stopped.' },
  'no-answer': { ja: '行き先から返事がありませんでした。', en: 'The last address did not answer.' },
  tls: {
    ja: '行き先の証明書が正しくないため、そこで止めました。',
    en: 'The certificate of the last address is not valid, so following it was stopped.',
  },
  'too-large': { ja: '返事が大きすぎるため、途中で止めました。', en: 'The answer was too large, so following it was stopped.' },
  'bad-address': { ja: 'アドレスとして読めない行き先が返ってきました。', en: 'It was forwarded to something that is no address.' },
  stopped: { ja: '調べるのを途中でやめました。', en: 'Following it was cancelled.' },
}

/** What else is worth knowing of the way of an address. */
export const NOTE_WORDS: Readonly<Record<Note, Words>> = {
  'userinfo-left-out': {
    ja: 'アドレスに書かれた利用者名やパスワードは送っていません。',
    en: 'The user name or password in the address was not sent.',
  },
  downgraded: {
    ja: '途中から、暗号化されていない通信に切り替わります。',
    en: 'On its way it changes to a connection that is not encrypted.',
  },
  'script-may-lead-on': {
    ja: 'ページの中のプログラムが、さらに別のところへつなぐことがあります。プログラムは動かしていません。',
    en: 'A script on the page may lead somewhere else. No script was run.',
  },
  'page-not-read': {
    ja: 'ページの中身は読めなかったため、さらに別のところへつながることがあります。',
    en: 'The page itself could not be read; it may lead somewhere else.',
  },
  download: { ja: 'ページではなく、ファイルが送られてきます。', en: 'It gives a file, not a page.' },
}
