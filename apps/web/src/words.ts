import type { VerdictId } from 'honmono'

export type Lang = 'ja' | 'en'

/** Everything that the page itself says; what the answer says comes with the answer. Both languages hold the same, or it does not compile. */
export interface PageWords {
  readonly name: string
  readonly titleOf: (headline: string) => string
  readonly question: string
  readonly lead: string
  readonly skip: string

  /** What the parts of the app are together. */
  readonly parts: string
  readonly part: Readonly<Record<'check' | 'recover' | 'prevent' | 'learn', string>>
  /** The way to what was checked before. */
  readonly history: string
  readonly pageFailed: string
  /** Where it can't be kept, or not yet. */
  readonly onlyNow: string
  readonly tryAgain: string
  readonly changeBrand: string
  readonly brandExample: string
  readonly brandsFound: (count: number) => string
  readonly undo: string
  /** Before an address that a person opens. */
  readonly opens: string

  readonly settings: string
  readonly otherLanguage: string
  readonly size: string
  readonly sizes: Readonly<Record<'normal' | 'large', string>>
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly dns: string
  readonly dnsOff: string
  /** Plainly what goes out, to whom, and who learns of it. */
  /** `setting`: what it is called there. */
  readonly dnsWouldTell: (setting: string) => string
  readonly dnsNote: string

  readonly field: string
  readonly placeholder: string
  readonly hint: string
  readonly richHint: (links: number) => string
  readonly check: string
  readonly paste: string
  readonly pasteRefused: string
  readonly clear: string
  readonly choose: string
  readonly fileHint: string
  /** Where there is a mouse to drag with. */
  readonly dropHint: string
  readonly drop: string
  readonly samples: string
  readonly sampleNamed: (name: string) => string
  readonly sample: Readonly<Record<'fake' | 'genuine' | 'plain', string>>
  readonly promise: string
  /** Where DNS is asked. */
  readonly promiseDns: (service: string) => string

  readonly checking: string
  readonly checkingMany: (count: number) => string
  readonly reading: string
  readonly readingNote: string
  readonly stop: string

  readonly another: string
  readonly backToList: string
  readonly listTitle: (count: number) => string
  readonly counts: Readonly<Record<VerdictId | 'failed', string>>
  /** Message `number` of a mailbox file, from 2. */
  readonly numbered: (name: string, number: number) => string
  /** Which mail inside the answer is about; either may be ''. */
  readonly innerMail: (subject: string, from: string) => string
  readonly listMore: (count: number) => string
  readonly noSubject: string
  readonly unreadable: string

  readonly showFamily: string
  readonly print: string

  readonly openOfficial: string
  readonly openOfficialNote: string
  /** `place` is '' where the reason names it already. */
  readonly seeMark: (place: string, number: number) => string
  readonly seeReason: (number: number) => string
  /** What a screen reader adds behind a link. */
  readonly leadsTo: (site: string, whose: string) => string
  readonly linkShown: (shown: string, count: number) => string
  readonly formShown: (shown: string) => string
  readonly linkCount: (count: number) => string
  readonly fullAddresses: string
  readonly moreItems: (count: number) => string
  /** Where a row of cases follows. */
  readonly already: string
  /** Leads to the steps, and to what to say afterwards. */
  readonly howToConfirm: string
  readonly youSaw: (said: string) => string
  readonly changeFinding: string
  readonly takeBack: string
  readonly takeBackFailed: string
  readonly otherCases: (count: number) => string
  /** The way to the page for reports. */
  readonly reportIt: string
  readonly whatToDoFirst: string
  readonly stepByStep: string

  readonly message: string
  readonly howToShow: string
  readonly asText: string
  readonly asLooked: string
  readonly marksNote: string
  /** Between two sentences. */
  readonly space: string
  readonly linksNote: string
  readonly lookNote: string
  readonly pictureRead: string
  readonly pictureNote: string
  readonly lookCut: string
  readonly lookFailed: string
  readonly lookNone: string
  readonly lookFrame: string
  readonly noBody: string
  readonly notShown: string
  readonly more: (characters: number) => string
  readonly remotePicture: string
  /** In the place of a link that shows a picture, or is a form. */
  readonly pictureLink: (alt: string) => string
  readonly formLink: string
  readonly bracket: (text: string) => string
  /** Behind a link that the answer does not know. */
  readonly leadsNowhereKnown: string

  readonly getOriginal: string
  readonly loading: string
  /** Before a statement about the sender's proof. */
  readonly proof: Readonly<Record<'good' | 'bad' | 'neutral', string>>

  readonly details: string
  readonly absent: string
  readonly notFake: (count: number) => string
  readonly notGenuine: (count: number) => string

  readonly failed: string
  readonly failures: Readonly<
    Record<
      'nothing' | 'too-large' | 'not-readable' | 'internal' | 'not-loaded' | 'stopped' | 'too-slow' | 'page' | 'page-not-loaded',
      string
    >
  >
  readonly kept: string
  readonly retry: string
}

export const words: Readonly<Record<Lang, PageWords>> = {
  ja: {
    name: 'Honmono 本物',
    titleOf: (headline) => `${headline} – Honmono`,
    question: '届いたメッセージ、本物ですか？',
    lead: 'メールやSMSを貼り付けるか、スクリーンショットを選んでください。本物か偽物か、その理由と、次にすることをお答えします。',
    skip: '本文へ移る',

    parts: 'メニュー',
    part: { check: '調べる', recover: '困ったとき', prevent: 'そなえる', learn: '知る・練習' },
    history: '調べた記録',
    pageFailed: '画面を開けませんでした',
    onlyNow: 'このブラウザには保存できません。この画面を閉じると、記録は消えます。',
    tryAgain: 'もう一度',
    changeBrand: '変える',
    brandExample: '例：Amazon、楽天、三井住友カード',
    brandsFound: (count) => (count === 0 ? '登録がありません。そのまま進めます。' : `${count}件`),
    undo: '元に戻す',
    opens: '公式のページ',

    settings: '設定',
    otherLanguage: 'English',
    size: '文字の大きさ',
    sizes: { normal: 'ふつう', large: '大きく' },
    theme: '明るさ',
    themes: { auto: '端末に合わせる', light: '明るく', dark: '暗く' },
    dns: '差出人の証明をDNSで確かめる',
    dnsOff: '確かめない',
    dnsWouldTell: (setting) => `画面右上の文字のマーク（設定）を開いて「${setting}」を選ぶと、調べられます。`,
    dnsNote:
      '送るのは、差出人のドメインにある「鍵の名前」（例：s1._domainkey.example.co.jp）だけで、本文や宛先は送りません。選んだDNSサービスには、この端末のIPアドレスが伝わります。メールを確かめたことが、差出人に伝わる場合もあります。',

    field: '調べたいメッセージ',
    placeholder: 'ここに、メールやSMSの文章を貼り付けてください',
    hint: '差出人・件名・リンクも含めて、全部を貼り付けると、よりくわしく調べられます。',
    richHint: (links) => `文字に隠れたリンクの行き先も、一緒に調べます（${links}か所）。`,
    check: '調べる',
    paste: '貼り付ける',
    pasteRefused: '自動では貼り付けられませんでした。上の枠を長押し（パソコンではCtrl+V、Macでは⌘V）して貼り付けてください。',
    clear: '消す',
    choose: '画像・ファイルを選ぶ',
    fileHint:
      '画面を写した画像（スクリーンショット）やPDF、Outlookのメール（.msg）を選べます。メールのファイル（.eml）なら、差出人が本物かどうかまで調べられます。',
    dropHint: 'ファイルは、この画面にドラッグしても調べられます。',
    drop: 'ここにドロップすると調べます',
    samples: '見本で試す',
    sample: { fake: '偽のメール', genuine: '本物のお知らせ', plain: 'ふつうのメール' },
    sampleNamed: (name) => `見本: ${name}`,
    promise: '調べるのは、この端末の中だけ。どこにも送りません。',
    promiseDns: (service) => `調べるのは、この端末の中です。外に出るのは、差出人の鍵の名前だけ（問い合わせ先：${service}）。`,

    checking: '調べています…',
    checkingMany: (count) => `調べています… ${count}通`,
    reading: '中の文字を読み取っています',
    readingNote: '初めてのときは、読み取りの準備に少し時間がかかります。',
    stop: 'やめる',

    another: '別のメッセージを調べる',
    backToList: '一覧に戻る',
    listTitle: (count) => `${count}通を調べました`,
    counts: { phishing: '偽物', suspicious: 'あやしい', unconfirmed: '確認できない', genuine: '本物', failed: '読めない' },
    numbered: (name, number) => `${name}（${number}通目）`,
    innerMail: (subject, from) =>
      `そのメールの件名は${subject === '' ? '空欄' : `「${subject}」`}、差出人欄は${from === '' ? '空欄' : `「${from}」`}です。`,
    listMore: (count) => `初めの${count}通だけを調べました。残りは、ファイルを分けるか、コマンド（honmono check）で調べられます。`,
    noSubject: '（件名なし）',
    unreadable: '読めませんでした',

    showFamily: '家族に見せる',
    print: '印刷する',

    openOfficial: '公式サイトを開く',
    openOfficialNote: 'Honmonoに登録されている公式のアドレスです。メッセージの中のリンクではありません。',
    seeMark: (place, number) => `${place === '' ? 'メッセージ' : place}の印 ${number} を見る`,
    seeReason: (number) => `理由 ${number} を見る`,
    leadsTo: (site, whose) => `（行き先は ${site}。${whose}）`,
    linkShown: (shown, count) => (count > 1 ? `「${shown}」など、${count}か所のリンク` : `「${shown}」のリンク`),
    formShown: (shown) => `「${shown}」の送信先`,
    linkCount: (count) => `${count}か所のリンク`,
    fullAddresses: 'アドレスをすべて表示',
    moreItems: (count) => `ほか${count}件を見る`,
    howToConfirm: '公式で確かめる手順',
    youSaw: (said) => `公式で確かめた結果：${said}`,
    changeFinding: '選び直す',
    takeBack: '取り消す',
    takeBackFailed: '取り消せませんでした。もう一度お試しください。',
    otherCases: (count) => `ほかの場合（${count}）`,
    reportIt: 'このメッセージを通報する',
    whatToDoFirst: 'まずすること',
    stepByStep: '手順を順番に進める',
    already: '開いてしまった・入力してしまったときは',

    message: '調べたメッセージ',
    howToShow: '表示のしかた',
    asText: '文章と理由',
    asLooked: 'もとの見た目',
    marksNote: '色と番号の付いたところが、理由です。',
    space: '',
    linksNote: 'リンクの後ろに、本当の行き先を書いています。',
    pictureRead: '文字を読み取った画像',
    pictureNote: '下は、読み取った文字です。読みまちがいがないか、画像と見比べてください。',
    lookNote: 'リンクは押せないようにし、インターネットの画像は読み込んでいません。枠の中に書いてあることは、すべて送り主の言い分です。',
    lookCut: 'とても長いため、初めの部分だけを表示しています。',
    lookFailed: '見た目を表示できませんでした。「文章と理由」で読んでください。',
    lookNone: '文字だけのメールです。「文章と理由」と同じように見えます。',
    lookFrame: '届いたときの見た目（押せません）',
    noBody: '本文はありません。',
    notShown: 'メールソフトがふだん見せない部分',
    more: (characters) => `続きを表示（あと${characters.toLocaleString('ja')}文字）`,
    remotePicture: '読み込んでいない画像',
    pictureLink: (alt) => (alt === '' ? '［画像］' : `［画像: ${alt}］`),
    formLink: '［入力欄］',
    bracket: (text) => `（${text}）`,
    leadsNowhereKnown: '行き先を確かめられません',

    getOriginal: 'メールの原本を取り出す方法',
    loading: '用意しています…',
    proof: { good: '証明あり', bad: '証明なし', neutral: '参考' },

    details: 'くわしい結果',
    absent: 'なし',
    notFake: (count) => `あやしい点として調べ、見つからなかったもの（${count}）`,
    notGenuine: (count) => `本物のしるしとして調べ、見つからなかったもの（${count}）`,

    failed: '調べられませんでした',
    failures: {
      nothing: 'まだ何も入っていません。メールやSMSの文章を貼り付けてから、「調べる」を押してください。',
      'too-large': '大きすぎて調べられません（64 MBまで）。メールの文章を選んで、貼り付けてください。',
      'not-readable': 'このファイルは読めませんでした。フォルダーなら、中のファイルを選んでください。文章を貼り付けても調べられます。',
      internal: 'こちらの不具合で、調べられませんでした。文章だけを貼り付けると、調べられることがあります。',
      'not-loaded': '調べるためのプログラムを、まだ読み込めていません。この画面は閉じずに、通信を確かめてから、もう一度お試しください。',
      stopped: '調べている途中で止まってしまいました。もう一度お試しください。文章だけを貼り付けると、調べられることがあります。',
      'too-slow': '時間がかかりすぎるため、途中で止めました。文章だけを貼り付けると、調べられることがあります。',
      page: '画面を表示できませんでした。もう一度お試しください。',
      'page-not-loaded': 'まだ読み込めていません。通信を確かめてから、もう一度お試しください。入力した内容は残っています。',
    },
    kept: '入力した内容は残っています。',
    retry: 'もう一度調べる',
  },
  en: {
    name: 'Honmono',
    titleOf: (headline) => `${headline} – Honmono`,
    question: 'Is that message real?',
    lead: 'Paste a mail or a text message, or choose a screenshot. You are told whether it is real or fake, why, and what to do next.',
    skip: 'Skip to the content',

    parts: 'Menu',
    part: { check: 'Check', recover: 'Already clicked', prevent: 'Be ready', learn: 'Learn' },
    history: 'What you checked',
    pageFailed: 'The page could not be opened',
    onlyNow: 'This browser keeps nothing. The record is gone when this page is closed.',
    tryAgain: 'Try again',
    changeBrand: 'Change',
    brandExample: 'Such as Amazon, Rakuten, SMBC Card',
    brandsFound: (count) => (count === 0 ? 'Not listed. You can go on without it.' : `${count} found`),
    undo: 'Undo',
    opens: 'Official page',

    settings: 'Settings',
    otherLanguage: '日本語',
    size: 'Text size',
    sizes: { normal: 'Normal', large: 'Large' },
    theme: 'Brightness',
    themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
    dns: 'Verify the sender by DNS',
    dnsOff: 'Don’t',
    dnsWouldTell: (setting) => `Open the settings (the letters at the top right) and turn on “${setting}” to find out.`,
    dnsNote:
      'Only the name of a key at the sender’s domain is sent (such as s1._domainkey.example.co.jp), nothing of the message. The DNS service that you choose sees the IP address of this device. The sender may learn that the mail was verified.',

    field: 'The message to check',
    placeholder: 'Paste the text of the mail or text message here',
    hint: 'Paste all of it, with sender, subject and links: then more can be checked.',
    richHint: (links) => `Links hidden behind words are checked too (${links}).`,
    check: 'Check',
    paste: 'Paste',
    pasteRefused: 'That did not work. Press and hold the box above (Ctrl+V on a computer, ⌘V on a Mac) and choose Paste.',
    clear: 'Clear',
    choose: 'Choose a picture or file',
    fileHint:
      'You can choose a screenshot, a PDF file or an Outlook mail (.msg). With a mail file (.eml), the proof of its sender is checked as well.',
    dropHint: 'You can also drop files on this page.',
    drop: 'Drop it here to check it',
    samples: 'Try a sample',
    sample: { fake: 'A fake mail', genuine: 'A genuine notice', plain: 'An ordinary mail' },
    sampleNamed: (name) => `Sample: ${name}`,
    promise: 'Checked on this device only. Nothing is sent anywhere.',
    promiseDns: (service) => `Checked on this device. Only the name of the sender’s key leaves it (asked of ${service}).`,

    checking: 'Checking…',
    checkingMany: (count) => `Checking… ${count} messages`,
    reading: 'Reading the words inside',
    readingNote: 'The first time takes a little longer, as the reader has to be loaded.',
    stop: 'Stop',

    another: 'Check another message',
    backToList: 'Back to the list',
    listTitle: (count) => `${count} messages checked`,
    counts: { phishing: 'fake', suspicious: 'suspicious', unconfirmed: 'not confirmed', genuine: 'genuine', failed: 'unreadable' },
    numbered: (name, number) => `${name} (message ${number})`,
    innerMail: (subject, from) =>
      `That mail has ${subject === '' ? 'no subject' : `the subject “${subject}”`} and ${from === '' ? 'names no sender' : `names ${from} as its sender`}.`,
    listMore: (count) => `Only the first ${count} messages were checked. For the rest, split the file or use the command honmono check.`,
    noSubject: '(no subject)',
    unreadable: 'Could not be read',

    showFamily: 'Show it to your family',
    print: 'Print',

    openOfficial: 'Open the official site',
    openOfficialNote: 'This is the official address that Honmono holds. It is not a link of the message.',
    seeMark: (place, number) => `See mark ${number}${place === '' ? ' in the message' : ` (${place})`}`,
    seeReason: (number) => `See reason ${number}`,
    leadsTo: (site, whose) => ` (leads to ${site}${whose === '' ? '' : `, ${whose}`})`,
    linkShown: (shown, count) => (count > 1 ? `${count} links, such as “${shown}”` : `the link “${shown}”`),
    formShown: (shown) => `where “${shown}” is sent`,
    linkCount: (count) => `${count} links`,
    fullAddresses: 'Full addresses',
    moreItems: (count) => `Show ${count} more`,
    howToConfirm: 'How to confirm officially',
    youSaw: (said) => `What you found: ${said}`,
    changeFinding: 'Change it',
    takeBack: 'Take it back',
    takeBackFailed: 'That did not work. Please try again.',
    otherCases: (count) => `Other cases (${count})`,
    reportIt: 'Report this message',
    whatToDoFirst: 'What to do first',
    stepByStep: 'Go through it step by step',
    already: 'If you already opened it or typed something in',

    message: 'The message that was checked',
    howToShow: 'How to show it',
    asText: 'Text and reasons',
    asLooked: 'As it looked',
    marksNote: 'The reasons are marked in colour, with their numbers.',
    space: ' ',
    linksNote: 'Behind each link stands where it really leads.',
    pictureRead: 'The picture that the words were read from',
    pictureNote: 'Below: the words as they were read. Compare them with the picture; some letters may be wrong.',
    lookNote: 'Links can’t be pressed, and no pictures were loaded from the internet. What stands inside the frame is the sender’s word.',
    lookCut: 'It is very long; only its beginning is shown.',
    lookFailed: 'Its looks can’t be shown. Please read “Text and reasons”.',
    lookNone: 'This mail is text only: it looked like “Text and reasons”.',
    lookFrame: 'How the message looked (nothing can be pressed)',
    noBody: 'It has no text.',
    notShown: 'Parts that mail apps do not usually show',
    more: (characters) => `Show more (${characters.toLocaleString('en')} characters)`,
    remotePicture: 'picture not loaded',
    pictureLink: (alt) => (alt === '' ? '[picture]' : `[picture: ${alt}]`),
    formLink: '[form]',
    bracket: (text) => ` (${text})`,
    leadsNowhereKnown: 'destination not known',

    getOriginal: 'How to get the original of a mail',
    loading: 'One moment…',
    proof: { good: 'Proved.', bad: 'Not proved.', neutral: 'Note.' },

    details: 'Full results',
    absent: 'no',
    notFake: (count) => `Looked for as warning signs, and not there (${count})`,
    notGenuine: (count) => `Looked for as signs of the real thing, and not there (${count})`,

    failed: 'It could not be checked',
    failures: {
      nothing: 'There is nothing here yet. Paste the text of a mail or text message, then press Check.',
      'too-large': 'It is too large to check (64 MB at most). Please paste the text of the mail instead.',
      'not-readable': 'This file could not be read. If it is a folder, choose the files inside. You can also paste the text.',
      internal: 'A fault of ours kept it from being checked. Pasting only the text may work.',
      'not-loaded': 'The checking program has not arrived yet. Keep this page open, check your connection and try again.',
      stopped: 'The check stopped half way. Please try again; pasting only the text may work.',
      'too-slow': 'It took too long and was stopped. Pasting only the text may work.',
      page: 'The page could not show this. Please try again.',
      'page-not-loaded': 'It has not arrived yet. Please see whether you are online and try again. What you typed is still there.',
    },
    kept: 'What you entered is still there.',
    retry: 'Check again',
  },
}
