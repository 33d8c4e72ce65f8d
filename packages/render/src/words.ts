import type { Answer, LookupId, VerdictId } from '@honmono/engine'

type Where = Answer['claims'][number]['where'][number]

/** The frame around the engine's own sentences. Both languages hold the same, or it does not compile. */
export interface Frame {
  /** Short and unmistakable; `unconfirmed` never stands without `notSafe`. */
  readonly verdict: Readonly<Record<VerdictId, string>>
  readonly notSafe: string
  readonly badge: (verdict: string) => string
  /** One sentence below the verdict when a listed brand is claimed. */
  readonly posesAs: Readonly<Record<VerdictId, (brand: string) => string>>
  /** … when an organisation is claimed that no list holds: nothing of it can be compared, and nothing proves it. */
  readonly posesAsUnlisted: Readonly<Record<Exclude<VerdictId, 'genuine'>, (name: string) => string>>
  /** … when an address was given alone: whose it is, or null where no list tells. */
  readonly addressAlone: (owner: string | null) => string
  /** … when nobody is claimed. */
  readonly posesAsNobody: Readonly<Record<VerdictId, string>>
  readonly whereTitle: (places: string) => string
  readonly where: Readonly<Record<Where, string>>
  readonly reasons: Readonly<Record<VerdictId, string>>
  readonly proof: string
  /** Before a statement that proves the sender or speaks against him, for who sees no colours. */
  readonly proofMark: Readonly<Record<'true' | 'false', string>>
  readonly links: string
  readonly doNotPress: string
  /** The same, where it is not known whether they are harmful. */
  readonly doNotPressYet: string
  readonly notTheirs: (brand: string) => string
  /** The same, where there is little room. */
  readonly notOfficial: string
  readonly theirs: (brand: string) => string
  readonly ownerUnknown: string
  /** In the place of a site, for a link that is no address. */
  readonly notASite: string
  /** What such a link is, when it carries a program. */
  readonly program: string
  readonly linkText: (shown: string, count: number) => string
  readonly linkCount: (count: number) => string
  readonly more: (count: number) => string
  readonly notChecked: string
  readonly askDns: (command: string) => string
  readonly getOriginal: (command: string) => string
  readonly next: string
  /** What the person saw at the official place, and what that means. */
  readonly sawOfficially: (said: string, means: string) => string
  readonly localOnly: string
  readonly lookedUp: Readonly<Record<LookupId, string>>
  readonly data: string
  readonly place: (part: string) => string
  /** The sentence names the place itself. */
  readonly names: (sentence: string, place: string) => boolean
  readonly quote: (text: string) => string
  /** A place of the message and its words there. */
  readonly quoteAt: (place: string, text: string) => string
  /** Two columns wide. */
  readonly dot: string
  readonly bracket: (text: string) => string
  readonly listComma: string
  /** Between two sentences. */
  readonly sentenceSpace: string
  /** Between two that have no end of their own. */
  readonly sentenceEnd: string
  readonly detail: {
    readonly subject: string
    readonly from: string
    readonly replyTo: string
    readonly returnPath: string
    readonly signals: Readonly<Record<'raised' | 'clear' | 'could-not-tell' | 'broken', string>>
    readonly genuineSign: string
    readonly allLinks: string
    readonly official: Readonly<Record<'true' | 'false' | 'null', string>>
    readonly sha256: string
  }
  readonly failure: (name: string, message: string) => string
}

/** A view of something inside is named after its part and its reader: '2:pdf', '2/1:qr:links'. */
function insideName(part: string, names: Readonly<Record<string, string>>): string | undefined {
  const reader = /^[^:]*:([a-z-]+)/.exec(part)?.[1]
  return reader === undefined ? undefined : (names[reader] ?? names.file)
}
const insideJa = { qr: 'QRコード', 'picture-text': '画像の文字', calendar: '予定の招待', file: 'ファイルの中' }
const insideEn = { qr: 'QR code', 'picture-text': 'text in the picture', calendar: 'invitation', file: 'file' }

const partJa: Readonly<Record<string, string>> = {
  'header:from': '差出人欄',
  'header:sender': '送信者欄',
  'header:subject': '件名',
  'header:to': '宛先欄',
  'header:reply-to': '返信先',
  'header:return-path': '配送用の差出人',
  'header:received': '配送の記録',
  'header:authentication-results': '受信サーバーの確認結果',
  'header:x-sms-sender': '送信元',
}
const partEn: Readonly<Record<string, string>> = {
  'header:from': 'From line',
  'header:sender': 'Sender line',
  'header:subject': 'subject',
  'header:to': 'To line',
  'header:reply-to': 'reply address',
  'header:return-path': 'delivery sender',
  'header:received': 'delivery record',
  'header:authentication-results': 'receiving server’s check',
  'header:x-sms-sender': 'sender',
}

export const frames: Readonly<Record<'ja' | 'en', Frame>> = {
  ja: {
    verdict: {
      phishing: '偽物です',
      suspicious: 'あやしいです',
      unconfirmed: '確認できません',
      genuine: '本物と確認しました',
    },
    notSafe: '安全という意味ではありません',
    badge: (verdict) => `【${verdict}】`,
    posesAs: {
      phishing: (brand) => `「${brand}」を名乗っていますが、${brand}からの連絡ではありません。`,
      suspicious: (brand) => `「${brand}」を名乗っていますが、つじつまの合わない点があります。`,
      unconfirmed: (brand) => `「${brand}」を名乗っています。本物かどうかは、これだけでは分かりません。`,
      genuine: (brand) => `「${brand}」から届いたことが確認でき、ほかのサイトへ誘導するリンクもありません。`,
    },
    posesAsUnlisted: {
      phishing: (name) => `「${name}」を名乗っていますが、読む人をだまそうとするメッセージです。`,
      suspicious: (name) => `「${name}」を名乗っていますが、つじつまの合わない点があります。`,
      unconfirmed: (name) => `「${name}」を名乗っています。Honmonoにはこの相手の公式情報がないため、見比べられません。`,
    },
    addressAlone: (owner) =>
      owner === null
        ? 'だれのアドレスか、分かりませんでした。'
        : `このアドレスは「${owner}」のものです。ただし、届いたメッセージが本物かどうかは、アドレスだけでは分かりません。`,
    posesAsNobody: {
      phishing: '読む人をだまそうとするメッセージです。',
      suspicious: '気をつけたほうがよい点があります。',
      unconfirmed: 'だれからの連絡なのかは、これだけでは分かりません。',
      genuine: '差出人が本物であることを確認できました。',
    },
    whereTitle: (places) => `名前が出ているところ: ${places}`,
    where: {
      'display-name': '差出人名',
      address: '差出人アドレス',
      subject: '件名',
      greeting: '書き出し',
      body: '本文',
      'self-introduction': '本文',
      signature: '署名',
      logo: 'ロゴ',
      'link-text': 'リンクの文字',
      'sms-sender': '送信元の名前',
    },
    reasons: { phishing: '理由', suspicious: '理由', unconfirmed: '気づいた点', genuine: '確かめたこと' },
    proof: '差出人の証明',
    proofMark: { true: '○', false: '×' },
    links: 'リンクの本当の行き先',
    doNotPress: '（押さないでください）',
    doNotPressYet: '（確かめるまで押さないでください）',
    notTheirs: (brand) => `${brand}のものではありません`,
    notOfficial: '公式ではありません',
    theirs: (brand) => `${brand}のサイトです`,
    ownerUnknown: 'だれのサイトか分かりません',
    notASite: 'サイトではありません',
    program: 'リンクに仕込まれたプログラムです',
    linkText: (shown, count) => (count > 1 ? `「${shown}」など${count}か所` : `「${shown}」`),
    linkCount: (count) => `${count}か所`,
    more: (count) => `ほか${count}件`,
    notChecked: '調べていないこと',
    askDns: (command) => `差出人の証明を問い合わせて調べるには: ${command}`,
    getOriginal: (command) => `メールなら、原本があれば調べられます。取り出し方: ${command}`,
    next: '次にすること',
    sawOfficially: (said, means) => `公式のアプリやサイトでは「${said}」: ${means}`,
    localOnly: 'この端末の中だけで調べました',
    lookedUp: {
      links: '短縮アドレスなどの行き先は、実際にアクセスして調べました',
      dns: '差出人の証明は、DNSに問い合わせて調べました',
      'domain-age': 'リンク先のドメインの登録日を問い合わせました',
      feeds: '追加された偽サイトの一覧と見比べました',
    },
    data: 'データ',
    place: (part) => partJa[part] ?? (part.startsWith('header:') ? `ヘッダー ${part.slice(7)}` : (insideName(part, insideJa) ?? '本文')),
    names: (sentence, place) => sentence.includes(place),
    quote: (text) => `「${text}」`,
    quoteAt: (place, text) => `${place}「${text}」`,
    dot: '・',
    bracket: (text) => `（${text}）`,
    listComma: '、',
    sentenceSpace: '',
    sentenceEnd: '。',
    detail: {
      subject: '件名',
      from: '差出人',
      replyTo: '返信先',
      returnPath: '配送用の差出人',
      signals: {
        raised: '見つかったこと',
        clear: '見つからなかったこと',
        'could-not-tell': '分からなかったこと（見つかったという意味ではありません）',
        broken: '調べられなかったこと',
      },
      genuineSign: '本物らしい点',
      allLinks: 'すべてのリンク',
      official: { true: '公式', false: '公式ではありません', null: '公式かどうか分かりません' },
      sha256: 'ファイルの指紋（SHA-256）',
    },
    failure: (name, message) => `${name}: ${message}`,
  },
  en: {
    verdict: {
      phishing: 'This is fake',
      suspicious: 'This looks suspicious',
      unconfirmed: 'Cannot be confirmed',
      genuine: 'Confirmed genuine',
    },
    notSafe: 'that does not mean it is safe',
    badge: (verdict) => `[ ${verdict} ]`,
    posesAs: {
      phishing: (brand) => `It poses as “${brand}”, but it does not come from ${brand}.`,
      suspicious: (brand) => `It poses as “${brand}”, but something does not fit.`,
      unconfirmed: (brand) => `It says it is from “${brand}”. Whether that is true can’t be told from this alone.`,
      genuine: (brand) => `It is proved to come from “${brand}”, and no link leads you to another site.`,
    },
    posesAsUnlisted: {
      phishing: (name) => `It poses as “${name}”, but it is made to deceive its reader.`,
      suspicious: (name) => `It poses as “${name}”, but something does not fit.`,
      unconfirmed: (name) => `It says it is from “${name}”. Honmono has no official details of it to compare with.`,
    },
    addressAlone: (owner) =>
      owner === null
        ? 'We could not tell whose address this is.'
        : `This address belongs to “${owner}”. Whether the message it came in is genuine can’t be told from the address alone.`,
    posesAsNobody: {
      phishing: 'It is made to deceive its reader.',
      suspicious: 'There are reasons not to take it at its word.',
      unconfirmed: 'Who it is from can’t be told from this alone.',
      genuine: 'Its sender is proved.',
    },
    whereTitle: (places) => `The name appears in: ${places}`,
    where: {
      'display-name': 'sender name',
      address: 'sender address',
      subject: 'subject',
      greeting: 'opening',
      body: 'text',
      'self-introduction': 'text',
      signature: 'signature',
      logo: 'logo',
      'link-text': 'link text',
      'sms-sender': 'sender name',
    },
    reasons: { phishing: 'Why', suspicious: 'Why', unconfirmed: 'What we noticed', genuine: 'What was proved' },
    proof: 'Proof of the sender',
    proofMark: { true: '+', false: 'x' },
    links: 'Where the links really lead',
    doNotPress: ' (do not open them)',
    doNotPressYet: ' (do not open them until you have confirmed)',
    notTheirs: (brand) => `not ${brand}’s`,
    notOfficial: 'not official',
    theirs: (brand) => `${brand}’s own site`,
    ownerUnknown: 'owner not known',
    notASite: 'not a site',
    program: 'a program hidden in the link',
    linkText: (shown, count) => (count > 1 ? `“${shown}”, ${count} links` : `“${shown}”`),
    linkCount: (count) => `${count} links`,
    more: (count) => `${count} more`,
    notChecked: 'Not checked',
    askDns: (command) => `To have the sender verified: ${command}`,
    getOriginal: (command) => `If it is a mail, its original would tell. How to get it: ${command}`,
    next: 'What to do next',
    sawOfficially: (said, means) => `Your finding, “${said}”: ${means}`,
    localOnly: 'Checked on this device only',
    lookedUp: {
      links: 'Short and forwarding addresses were really opened to see where they lead',
      dns: 'DNS was asked whether the sender is proved',
      'domain-age': 'Registries were asked how old the domains of the links are',
      feeds: 'Addresses were compared with the lists of fake sites that were added',
    },
    data: 'data',
    place: (part) => partEn[part] ?? (part.startsWith('header:') ? `${part.slice(7)} header` : (insideName(part, insideEn) ?? 'text')),
    // “text message” is no place in it.
    names: (sentence, place) => new RegExp(`\\bthe ${place}\\b(?! message)`, 'i').test(sentence),
    quote: (text) => `“${text}”`,
    quoteAt: (place, text) => `${place}: “${text}”`,
    dot: '- ',
    bracket: (text) => ` (${text})`,
    listComma: ', ',
    sentenceSpace: ' ',
    sentenceEnd: '. ',
    detail: {
      subject: 'Subject',
      from: 'From',
      replyTo: 'Replies go to',
      returnPath: 'Delivery sender',
      signals: {
        raised: 'Found',
        clear: 'Looked for, not found',
        'could-not-tell': 'Could not tell (which does not mean found)',
        broken: 'Could not be looked for',
      },
      genuineSign: 'speaks for it',
      allLinks: 'All links',
      official: { true: 'official', false: 'not official', null: 'not known whether official' },
      sha256: 'Fingerprint of the file (SHA-256)',
    },
    failure: (name, message) => `${name}: ${message}`,
  },
}
