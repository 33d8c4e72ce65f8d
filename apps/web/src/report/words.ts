import type { OriginalAs } from '@honmono/reporting'
import type { ToldReport } from '../check/reports.ts'
import type { Lang } from '../words.ts'

/** Why the site's own server did not send; `other` for what it says of requests that this page never makes. */
export type NotSent =
  | 'no-answer'
  | 'too-many'
  | 'too-large'
  | 'no-message'
  | 'no-such-desk'
  | 'genuine'
  | 'record-unreadable'
  | 'connection'
  | 'tls'
  | 'login'
  | 'refused'
  | 'timeout'
  | 'other'

export interface ReportWords {
  readonly title: string
  readonly lead: string
  /** What is reported: its subject, and whom it poses as; either may be ''. */
  readonly about: (subject: string, brand: string) => string
  readonly genuine: string
  readonly backToAnswer: string
  readonly never: string

  readonly what: string
  readonly whole: string
  readonly wholeNote: string
  readonly masked: string
  readonly maskedNote: string
  readonly hide: string
  readonly hideNote: string
  readonly mask: string
  readonly noOriginal: Readonly<Record<'text' | 'sms' | 'image' | 'url', string>>

  readonly desks: string
  readonly whose: Readonly<Record<Exclude<ToldReport['whose'], 'hoster'>, string>>
  readonly kinds: Readonly<Record<ToldReport['kind'], string>>
  /** The address stands on no official page. */
  readonly unsure: string
  readonly goes: Readonly<Record<OriginalAs, (file: string) => string>>
  readonly copy: string
  readonly copied: string
  readonly copyByHand: string
  readonly address: string
  readonly open: string
  readonly openNote: string
  readonly draft: string
  readonly draftPlain: string
  readonly draftNote: string
  /** Where the original is worth most. */
  readonly forwardNote: string
  readonly draftFailed: string
  readonly mailApp: string
  readonly mailAppNote: string
  readonly mailAppFile: string
  readonly mailAppCut: string
  readonly copyText: string
  readonly see: string
  readonly seeText: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly attachment: string
  readonly nothing: string
  readonly text: string

  readonly send: string
  readonly sendNote: (from: string) => string
  readonly preparing: string
  readonly sendThis: string
  readonly sendAgain: string
  readonly cancel: string
  readonly sending: string
  readonly sentNow: string
  readonly asFile: string
  readonly notNoted: string
  readonly sentBefore: (at: string) => string
  readonly notSent: Readonly<Record<NotSent, string>>

  readonly tell: string
  readonly toldAt: (at: string) => string
  readonly record: string
  readonly recordNote: string
  readonly delete: string
  readonly noSubject: string

  readonly generalTitle: string
  readonly generalLead: string
  readonly check: string
  readonly posed: string
  readonly ownOf: (brand: string) => string
  readonly noOwn: (brand: string) => string
  readonly anything: string
  readonly advice: string
  readonly how: string
  readonly call: (number: string) => string
  readonly say: string
  readonly why: string
  readonly sources: string
  readonly failed: string
}

const when = (lang: Lang) => (at: string) =>
  new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(at))

export const words: Readonly<Record<Lang, ReportWords>> = {
  ja: {
    title: 'このメッセージを通報する',
    lead: '知らせると、偽のサイトを止める助けになり、同じ目にあう人が減ります。知らせなくても、困ることはありません。',
    about: (subject, brand) =>
      `${subject === '' ? '調べたメッセージ' : `「${subject}」`}${brand === '' ? '' : `（${brand}を名乗るもの）`}について知らせます。`,
    genuine: '本物と確認できたメッセージです。知らせる必要はありません。',
    backToAnswer: '調べた結果に戻る',
    never: 'メッセージのリンクは開きません。ボタンを押すまで、何も送りません。',

    what: '何を渡しますか？',
    whole: '届いたままの原本',
    wholeNote: 'いちばん役に立ちます。どこから届いたかを調べられるのは、原本だけです。あて先のアドレスや、本文にあるお名前も入っています。',
    masked: '個人情報を隠した写し',
    maskedNote: 'お名前やアドレスを「***」に置き換えます。どこから届いたかを調べる手がかりの多くも、なくなります。',
    hide: '隠したい言葉（1行にひとつ）',
    hideNote: '届いたアドレスは、書かなくても隠します。お名前は、漢字・かな・ローマ字など、呼ばれている形をすべて書いてください。',
    mask: '隠し直す',
    noOriginal: {
      text: 'メールの原本がないので、読み取った文章を渡します。偽サイトのアドレスは伝わります。どこから届いたかまで調べてもらうには、原本が必要です。',
      sms: 'SMSには原本がないので、文章と、画面を写した画像（スクリーンショット）を渡します。画像は、ご自分で付けてください。',
      image: '画像と、読み取った文章を渡します。メールの場合は、原本があれば、どこから届いたかまで調べてもらえます。',
      url: 'アドレスだけを渡します。偽のサイトを止める助けになります。',
    },

    desks: '知らせる先',
    whose: {
      brand: '名前を使われた会社です。',
      council: 'フィッシング（偽のメールやサイト）の情報を集め、警察や会社に伝えているところです。',
      dekyo: '迷惑メールの情報を集めている相談窓口です。',
      provider: 'このメールが届いた、メールボックスの会社です。',
    },
    kinds: {
      email: 'メールで送る',
      abuse: 'メールで送る（英語）',
      form: '公式の入力フォームに書く',
      page: '公式のページから知らせる',
      app: 'アプリから知らせる',
    },
    unsure: '公式のページで確かめられていないあて先です。',
    goes: {
      attached: () => '原本は、届いたまま、何も変えずに添付されます。',
      file: (file) => `原本は、ファイル（${file}）のまま添付されます。`,
      header: () => '原本は、どこから届いたかの記録（ヘッダー）だけが添付されます。',
      text: () => '本文に書きます。',
      masked: () => '個人情報を隠した写しを、本文に書きます。',
      picture: (file) => `画像やファイル（${file}）を、そのまま添付します。`,
      screenshot: () => '画面を写した画像は、ご自分で付けてください。',
      none: () => 'ページの案内にそって書きます。下の文章も使えます。',
    },
    copy: 'コピー',
    copied: 'コピーしました。',
    copyByHand: 'コピーできませんでした。下の文章を長押しして（パソコンでは Ctrl+C）、「コピー」を選んでください。',
    address: 'あて先',
    open: '公式のページを開く',
    openNote: 'Honmonoに登録されている公式のアドレスです。メッセージの中のリンクではありません。',
    draft: '下書きを保存（原本つき）',
    draftPlain: '下書きを保存',
    draftNote: '保存したファイル（.eml）を、パソコンのメールソフトで開いて送信します。',
    forwardNote: 'スマートフォンでは、届いたメールを上のあて先に転送するのが簡単です。',
    draftFailed: '下書きを作れませんでした。もう一度お試しください。',
    mailApp: 'メールアプリで開く',
    mailAppNote: 'あて先・件名・文章が入った画面が開きます。この方法では、原本は添付されません。',
    mailAppFile: 'あて先・件名・文章が入った画面が開きます。画像は、ご自分で付けてください。',
    mailAppCut: '長いので、文章は途中までです。残りは「文章をコピー」して貼り付けてください。',
    copyText: '文章をコピー',
    see: '送るものを見る',
    seeText: '文章を見る',
    from: '差出人',
    to: 'あて先',
    subject: '件名',
    attachment: '添付',
    nothing: 'なし',
    text: '文章',

    send: '送る（先に中身を確かめます）',
    sendNote: (from) => `このHonmonoのサーバーが、${from} から送ります。`,
    preparing: '用意しています…',
    sendThis: 'この内容で送る',
    sendAgain: 'もう一度送る',
    cancel: 'やめる',
    sending: '送っています…',
    sentNow: '送りました。お知らせいただき、ありがとうございました。',
    asFile: 'メールのサーバーの都合で、原本はファイルとして添付しました。中身は変わっていません。',
    notNoted: '送ったことを、サーバーに記録できませんでした。もう一度送らないよう、ご注意ください。',
    sentBefore: (at) => `${when('ja')(at)} に送ってあります。`,
    notSent: {
      'no-answer': 'サーバーから返事がありません。送られていないかもしれません。つながりを確かめて、もう一度お試しください。',
      'too-many': '短い間にたくさん送ったので、お休みしています。1時間ほどたってからお試しください。',
      'too-large': '大きすぎて送れません（25MBまで）。下書きを保存して、ご自分のメールから送ってください。',
      'no-message': 'メッセージを読み取れなかったので、送りませんでした。',
      'no-such-desk': 'このメッセージを知らせる先ではないので、送りませんでした。',
      genuine: '本物と確認できたメッセージなので、送りませんでした。',
      'record-unreadable': '送った記録を読めないので、送りませんでした。',
      connection: 'メールのサーバーにつながらないので、送れませんでした。',
      tls: 'メールのサーバーとの通信を暗号化できないので、送りませんでした。',
      login: 'メールのサーバーが、名前かパスワードを受け付けませんでした。',
      refused: 'メールのサーバーが受け付けませんでした。',
      timeout: 'メールのサーバーの返事がありません。届いているかもしれないので、確かめてからもう一度お試しください。',
      other: '送れませんでした。',
    },

    tell: '知らせました',
    toldAt: (at) => `${when('ja')(at)} に知らせました`,
    record: '知らせた記録',
    recordNote: '記録は、この端末の中だけにあります。',
    delete: '消す',
    noSubject: '（件名なし）',

    generalTitle: '偽物を知らせる先',
    generalLead: '届いたメッセージを先に調べると、そのまま渡せる文章や下書きをお作りします。',
    check: 'メッセージを調べる',
    posed: 'どこの名前が使われましたか？（わかれば）',
    ownOf: (brand) => `${brand}の窓口`,
    noOwn: (brand) => `${brand}には、公式に確かめられた窓口がありません。下の窓口に知らせてください。`,
    anything: 'どの会社の名前でも、ここに',
    advice: '困ったときの相談',
    how: 'くわしい方法',
    call: (number) => `${number} に電話する`,
    say: '電話での伝え方',
    why: '理由：',
    sources: '出典',
    failed: '用意できませんでした。メッセージをもう一度調べてください。',
  },
  en: {
    title: 'Report this message',
    lead: 'A report helps to take fake sites down, and spares others. If you send none, nothing happens to you.',
    about: (subject, brand) =>
      `This is about ${subject === '' ? 'the message that you checked' : `“${subject}”`}${brand === '' ? '' : `, which poses as ${brand}`}.`,
    genuine: 'This message was found to be genuine. There is nothing to report.',
    backToAnswer: 'Back to the answer',
    never: 'No link of the message is opened. Nothing is sent until you press for it.',

    what: 'What do you hand over?',
    whole: 'The original, as it arrived',
    wholeNote:
      'This helps most: only the original can tell where it came from. It holds the address that it was sent to, and your name where the text names you.',
    masked: 'A copy without personal data',
    maskedNote: 'Names and addresses become “***”. Much of what tells where it came from is lost, too.',
    hide: 'What to hide (one on each line)',
    hideNote: 'The address that it was sent to is hidden anyway. Write your name in every form that you are called by.',
    mask: 'Hide these',
    noOriginal: {
      text: 'There is no original mail here, so the text goes. It tells the address of the fake site. To find out where the mail came from, a desk needs the original.',
      sms: 'A text message has no original, so its text and a screenshot go. Please attach the screenshot yourself.',
      image: 'The picture goes, and the text as it was read. If it is a mail, its original also tells where it came from.',
      url: 'Only the address goes. It helps to have a fake site taken down.',
    },

    desks: 'Whom to tell',
    whose: {
      brand: 'The company whose name was used.',
      council: 'It collects reports of phishing and passes them on to the police and to companies.',
      dekyo: 'A public desk that collects reports of unwanted mail.',
      provider: 'The company of the mailbox that this mail reached.',
    },
    kinds: {
      email: 'By mail',
      abuse: 'By mail (in English)',
      form: 'By its official form',
      page: 'On its official page',
      app: 'In its app',
    },
    unsure: 'This address could not be confirmed on an official page.',
    goes: {
      attached: () => 'The original is attached as it arrived, with nothing changed.',
      file: (file) => `The original is attached as a file (${file}).`,
      header: () => 'Only the header of the original, which tells where it came from, is attached.',
      text: () => 'It stands in the text.',
      masked: () => 'The copy without personal data stands in the text.',
      picture: (file) => `The picture or file (${file}) is attached as it is.`,
      screenshot: () => 'Please attach the screenshot yourself.',
      none: () => 'Follow what the page asks. The text below may help.',
    },
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'That did not work. Press and hold the text below (Ctrl+C on a computer) and choose Copy.',
    address: 'To',
    open: 'Open the official page',
    openNote: 'This is the official address that Honmono holds. It is not a link of the message.',
    draft: 'Save a draft (with the original)',
    draftPlain: 'Save a draft',
    draftNote: 'Open the saved file (.eml) in the mail program of a computer and send it.',
    forwardNote: 'On a phone it is easier to forward the mail that you received to the address above.',
    draftFailed: 'The draft could not be made. Please try again.',
    mailApp: 'Open in the mail app',
    mailAppNote: 'Address, subject and text are filled in. The original can’t be attached this way.',
    mailAppFile: 'Address, subject and text are filled in. Please attach the picture yourself.',
    mailAppCut: 'The text is long, so only its beginning is filled in. For the rest, copy the text and paste it.',
    copyText: 'Copy the text',
    see: 'See what goes',
    seeText: 'See the text',
    from: 'From',
    to: 'To',
    subject: 'Subject',
    attachment: 'Attached',
    nothing: 'nothing',
    text: 'Text',

    send: 'Send (you see it first)',
    sendNote: (from) => `The server of this Honmono sends it from ${from}.`,
    preparing: 'One moment…',
    sendThis: 'Send this',
    sendAgain: 'Send it again',
    cancel: 'Cancel',
    sending: 'Sending…',
    sentNow: 'Sent. Thank you for reporting it.',
    asFile: 'The mail server needed the original as a file. Its content is unchanged.',
    notNoted: 'It was sent, but the server could not note that. Take care not to send it twice.',
    sentBefore: (at) => `It was sent on ${when('en')(at)}.`,
    notSent: {
      'no-answer': 'The server does not answer; it may not have been sent. See whether you are online and try again.',
      'too-many': 'Many reports were sent in a short time. Please try again in an hour.',
      'too-large': 'It is too large to send (25 MB at most). Save the draft and send it from your own mail program.',
      'no-message': 'The message could not be read, so nothing was sent.',
      'no-such-desk': 'This message does not belong to that desk, so nothing was sent.',
      genuine: 'The message was found to be genuine, so nothing was sent.',
      'record-unreadable': 'The record of what was sent can’t be read, so nothing was sent.',
      connection: 'The mail server can’t be reached, so nothing was sent.',
      tls: 'The connection to the mail server can’t be encrypted, so nothing was sent.',
      login: 'The mail server does not take the name or the password.',
      refused: 'The mail server did not take it.',
      timeout: 'The mail server does not answer. It may have arrived: please look before you try again.',
      other: 'It could not be sent.',
    },

    tell: 'I reported it',
    toldAt: (at) => `Reported on ${when('en')(at)}`,
    record: 'What you reported',
    recordNote: 'This record stays on this device.',
    delete: 'Delete',
    noSubject: '(no subject)',

    generalTitle: 'Where to report a fake',
    generalLead: 'Check the message first: then the report is written for you, ready to hand over.',
    check: 'Check a message',
    posed: 'Whose name was used? (if you know)',
    ownOf: (brand) => `The desk of ${brand}`,
    noOwn: (brand) => `No officially confirmed desk is known for ${brand}. Please tell the desks below.`,
    anything: 'Whatever name it used',
    advice: 'To ask for advice',
    how: 'How to do it',
    call: (number) => `Call ${number}`,
    say: 'What to say on the phone',
    why: 'Why:',
    sources: 'Sources',
    failed: 'The reports could not be made. Please check the message again.',
  },
}
