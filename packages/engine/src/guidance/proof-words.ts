import type { Words } from '../knowledge/types.ts'

/** What a statement about the sender's proof is made of. Domains stand as they are to be shown. */
export interface ProofParts {
  /** Whose proof it is. */
  readonly domain: string
  /** The domain of the From address. */
  readonly author: string
  /** The listed brand that the message poses as, else whose domain it is. */
  readonly brand: Words
  /** How that domain is proved, as the beginning of a sentence and, in brackets for an administrator, by which methods. */
  readonly lead: Words
  readonly methods: Words
  /** A detail that the statement names: a server, fields, a result, a policy. */
  readonly detail: Words
}

/** Always by whom: a proof says nothing without the domain that it is for. Japanese first; technical names in brackets only. */
export const PROOF_WORDS = {
  'by-claimed-brand': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → ${brand.ja}の公式です${methods.ja}。`,
    en: `${lead.en} ${domain}, an official domain of ${brand.en}${methods.en}.`,
  }),
  'by-declared-service': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → ${brand.ja}が公式に送信に使っています${methods.ja}。`,
    en: `${lead.en} ${domain}, which ${brand.en} officially sends from${methods.en}.`,
  }),
  'by-brand-domain': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → ${brand.ja}のドメインですが、送信元としては知られていません${methods.ja}。`,
    en: `${lead.en} ${domain}, a domain of ${brand.en} that is not known to send its mail${methods.en}.`,
  }),
  'by-brand-relay': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → ${brand.ja}の公式ですが、ほかの人が書いた文章もここから届きます${methods.ja}。`,
    en: `${lead.en} ${domain}, an official domain of ${brand.en} that also sends what others write${methods.en}.`,
  }),
  'by-other-brand': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → ${brand.ja}のドメインです${methods.ja}。`,
    en: `${lead.en} ${domain}, a domain of ${brand.en}${methods.en}.`,
  }),
  'by-freemail': ({ domain, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → だれでも使えるメールサービスです。そのアドレスの持ち主が送ったことしか分かりません${methods.ja}。`,
    en: `${lead.en} ${domain}, where anyone can have a mailbox: it shows only that the mailbox’s holder sent it${methods.en}.`,
  }),
  'by-service': ({ domain, lead, methods }) => ({
    ja: `${lead.ja}会社: ${domain} → いろいろな人が使うサービスです。だれが書いたかの証明にはなりません${methods.ja}。`,
    en: `${lead.en} ${domain}, a service that sends for many: it does not prove who wrote this${methods.en}.`,
  }),
  'by-stranger': ({ domain, brand, lead, methods }) => ({
    ja: `${lead.ja}相手: ${domain} → だれでもドメインを取って付けられる証明なので、${brand.ja}から届いた証明にはなりません${methods.ja}。`,
    en: `${lead.en} ${domain}: anyone can get a domain and such a proof, so it does not prove that this came from ${brand.en}${methods.en}.`,
  }),
  'by-unknown': ({ domain, lead, methods }) => ({
    ja: `${lead.ja}相手: ${domain} → このドメインの持ち主が送ったことは確かですが、どんな相手かまでは分かりません${methods.ja}。`,
    en: `${lead.en} ${domain}: its holder did send this, but that does not tell who that is${methods.en}.`,
  }),
  'by-other-domain': ({ domain, author, lead, methods }) => ({
    ja: `${lead.ja}相手: ${domain} → 差出人のアドレス${author === '' ? '' : `（${author}）`}とは別なので、差出人の証明にはなりません${methods.ja}。`,
    en: `${lead.en} ${domain}: the sender’s address${author === '' ? '' : ` (${author})`} is another, so it does not prove the sender${methods.en}.`,
  }),
  forwarded: ({ domain, author, detail }) => ({
    ja: `届けたサーバーは ${domain} が認めたものではありませんが、転送されたためと考えられます。${author} の署名は有効です（SPF: ${detail.ja}、DKIM: pass）。`,
    en: `The server that delivered it is not one that ${domain} allows, most likely because it was forwarded. The signature of ${author} holds (SPF: ${detail.en}, DKIM: pass).`,
  }),
  'server-refused': ({ domain, detail }) => ({
    ja: `届けたサーバーは、${domain} が認めたものではありません。偽装のほか、転送でもそうなります（SPF: ${detail.ja}）。`,
    en: `The server that delivered it is not one that ${domain} allows. Forged mail looks so, and so does forwarded mail (SPF: ${detail.en}).`,
  }),
  'owner-refuses': ({ domain, detail, methods }) => ({
    ja: `${domain} から送られたと証明できませんでした。${domain} の持ち主は、そのようなメールを${detail.ja}よう求めています${methods.ja}。`,
    en: `It could not be proved to come from ${domain}, whose owner asks that such mail be ${detail.en}${methods.en}.`,
  }),
  'owner-not-proved': ({ domain }) => ({
    ja: `${domain} から送られたと証明できませんでした（DMARC: fail）。`,
    en: `It could not be proved to come from ${domain} (DMARC: fail).`,
  }),
  'not-proved': ({ author }) => ({
    ja: `${author} から送られたことを示す証明がありません。差出人のアドレスは、だれでも書けます。`,
    en: `Nothing proves that it comes from ${author}, as it says. Anyone can write such an address.`,
  }),
  'several-authors': () => ({
    ja: '差出人がふたつ以上書かれているため、どの差出人の証明にもなりません。',
    en: 'It names more than one sender, so none of them is proved.',
  }),
  'body-changed': ({ domain }) => ({
    ja: `${domain} の署名のあとで、本文が変わっています。メーリングリストの案内文や「[外部]」の表示、会社のメール検査でも変わるので、偽物とは限りませんが、証明にもなりません（DKIM）。`,
    en: `The text was changed after ${domain} signed it. Footers of mailing lists, “[External]” tags and mail filters do that, so it need not be fake, but it is not proved either (DKIM).`,
  }),
  'fields-changed': ({ domain }) => ({
    ja: `${domain} の署名のあとで、件名や宛先などが変わっています。メーリングリストや「[外部]」の表示でも変わるので、偽物とは限りませんが、証明にもなりません（DKIM）。`,
    en: `The subject or other fields were changed after ${domain} signed it. Mailing lists and “[External]” tags do that, so it need not be fake, but it is not proved either (DKIM).`,
  }),
  'signature-broken': ({ domain }) => ({
    ja: `${domain} の署名が、届いた内容と合いません。転送やメーリングリストで書き変わることもあるので、偽物とは限りませんが、証明にもなりません（DKIM）。`,
    en: `The signature of ${domain} does not match what arrived. Forwarding and mailing lists can do that, so it need not be fake, but it is not proved either (DKIM).`,
  }),
  'part-of-body': ({ domain }) => ({
    ja: `${domain} の署名は、本文の一部にしか付いていません。残りはだれでも書き足せるので、証明になりません（DKIM: l=）。`,
    en: `The signature of ${domain} covers only part of the text. Anyone could have added the rest, so it proves nothing (DKIM: l=).`,
  }),
  'unsigned-field': ({ domain, detail }) => ({
    ja: `${detail.ja}は、${domain} の署名に含まれていません。だれでも書き変えられるので、証明になりません（DKIM）。`,
    en: `The signature of ${domain} does not cover the ${detail.en}. Anyone could have changed that, so it proves nothing (DKIM).`,
  }),
  'weak-key': ({ domain }) => ({
    ja: `${domain} の署名は、古くて破られやすい方式なので、証明になりません（DKIM）。`,
    en: `The signature of ${domain} uses a key that is too weak, so it proves nothing (DKIM).`,
  }),
  expired: ({ domain }) => ({
    ja: `${domain} の署名は期限が切れているので、証明になりません。古いメールではよくあることです（DKIM）。`,
    en: `The signature of ${domain} has expired, so it proves nothing. That is common for old mail (DKIM).`,
  }),
  'no-key': ({ domain }) => ({
    ja: `${domain} の署名を確かめる鍵が見つからず、証明になりません。鍵は取りかえられるので、古いメールではよくあることです（DKIM）。`,
    en: `The key to check the signature of ${domain} was not found, so it proves nothing. Keys are changed, so that is common for old mail (DKIM).`,
  }),
  revoked: ({ domain }) => ({
    ja: `${domain} の署名の鍵は、もう使われていないので、証明になりません。古いメールではよくあることです（DKIM）。`,
    en: `The key of the signature of ${domain} was withdrawn, so it proves nothing. That is common for old mail (DKIM).`,
  }),
  malformed: ({ domain }) => ({
    ja: `${domain} の署名は書き方が正しくないので、証明になりません（DKIM）。`,
    en: `The signature of ${domain} is not written correctly, so it proves nothing (DKIM).`,
  }),
  'not-asked': ({ domain }) => ({
    ja: `${domain} の署名は、問い合わせに返事がなかったため、確かめられませんでした（DKIM）。`,
    en: `The signature of ${domain} could not be checked: there was no answer to the question for its key (DKIM).`,
  }),
  'arc-vouched': ({ domain, author }) => ({
    ja: `転送した ${domain} は、${author} から届いたことを、転送する前に確認しています。そのあとの書き変えまでは分かりません（ARC）。`,
    en: `${domain}, which forwarded it, found before that it came from ${author}. Whether it was changed since can’t be told (ARC).`,
  }),
  'arc-untrusted': ({ domain }) => ({
    ja: `転送した ${domain} の確認が付いていますが、だれでも付けられるものなので、証明になりません（ARC）。`,
    en: `${domain}, which forwarded it, says that it checked. Anyone can say so, and it proves nothing (ARC).`,
  }),
  'bimi-named': ({ domain, detail }) => ({
    ja: `${domain} は、メールに付けるロゴを公開しています${detail.ja}。ロゴは読み込まず、調べていません。`,
    en: `${domain} publishes a logo for its mail${detail.en}. The logo was neither loaded nor checked.`,
  }),
  'no-results': () => ({
    ja: 'お使いのメールサーバーが差出人を調べた記録がないため、差出人が証明されているかどうかは分かりません。',
    en: 'Your own mail server left no record of checking the sender, so whether the sender is proved is not known.',
  }),
  'no-original': () => ({
    ja: 'メールの原本（ヘッダーつき）ではないため、差出人が証明されているかどうかは調べられません。',
    en: 'This is not the original of a mail with its header, so whether the sender is proved can’t be checked.',
  }),
  'sms-unproved': () => ({
    ja: 'SMSには差出人を証明するしくみがありません。表示される名前や番号は偽装できます。',
    en: 'Nothing proves the sender of a text message: the name or number that it shows can be forged.',
  }),
  'checked-by-own-server': ({ detail }) => ({
    ja: `これは、お使いのメールサーバー${detail.ja}が受け取ったときに調べた結果です。`,
    en: `This is what your own mail server${detail.en} found when the mail arrived.`,
  }),
  'checked-by-this-check': () => ({
    ja: 'これは、いまDNSに問い合わせて調べた結果です。',
    en: 'This was found just now by asking DNS.',
  }),
} as const satisfies Readonly<Record<string, (parts: ProofParts) => Words>>

export type ProofId = keyof typeof PROOF_WORDS

/** How a domain is proved. */
export const LEADS = {
  signed: { ja: '署名した', en: 'Signed by' },
  sent: { ja: '送信を認めた', en: 'Sending allowed by' },
  matched: { ja: '差出人と一致した', en: 'Matches' },
} as const satisfies Readonly<Record<string, Words>>

export const REFUSALS = {
  reject: { ja: '受け取らない', en: 'refused' },
  quarantine: { ja: '迷惑メールとして扱う', en: 'treated as spam' },
} as const satisfies Readonly<Record<string, Words>>

/** Fields that a signature left out, as readers call them. */
export const FIELD_NAMES: Readonly<Record<string, Words>> = {
  subject: { ja: '件名', en: 'subject' },
  from: { ja: '差出人', en: 'sender' },
  to: { ja: '宛先', en: 'recipient' },
  date: { ja: '日付', en: 'date' },
  'reply-to': { ja: '返信先', en: 'reply address' },
  'content-type': { ja: '本文の形式', en: 'form of the text' },
}
