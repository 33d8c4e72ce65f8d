import type { Lang, MessageKind, VerdictId } from '@honmono/engine'
import type { Obstacle } from './carry.ts'

export interface ReportWords {
  readonly title: (subject: string) => string
  readonly opening: Readonly<Record<VerdictId, string>>
  readonly fields: Readonly<
    Record<'kind' | 'subject' | 'sender' | 'date' | 'claims' | 'verdict' | 'reasons' | 'links' | 'sha256' | 'original', string>
  >
  readonly kinds: Readonly<Record<MessageKind, string>>
  readonly verdicts: Readonly<Record<VerdictId, string>>
  readonly none: string
  readonly notOpened: string
  readonly moreLinks: (count: number) => string
  readonly attached: string
  readonly asFile: (why: Obstacle, name: string) => string
  readonly headerOnly: Readonly<Record<Obstacle, string>>
  readonly inText: string
  readonly inTextCut: string
  readonly masked: string
  readonly screenshot: string
  readonly picture: string
  readonly refused: string
  readonly lineEnds: string
  readonly cut: (bytes: number) => string
  readonly pasted: string
  readonly readBelow: string
  readonly mailCut: string
  readonly unsure: string
  readonly colon: string
}

const why: Readonly<Record<Lang, Readonly<Record<Obstacle, string>>>> = {
  ja: {
    'no-mail': 'メールの原本の形をしていない',
    nul: '値が0のバイトを含む',
    'line-ends': '改行の種類がそろっていない',
    'long-line': '998バイトを超える行がある',
    'eight-bit': '送信サーバーが8ビットの文字をそのまま運べない',
  },
  en: {
    'no-mail': 'it has not the form of a mail',
    nul: 'it holds a byte that is zero',
    'line-ends': 'its line ends are of several kinds',
    'long-line': 'it has a line of more than 998 bytes',
    'eight-bit': 'the sending server does not carry 8-bit characters as they are',
  },
}
const each = (lang: Lang, sentence: (because: string) => string): Readonly<Record<Obstacle, string>> => ({
  'no-mail': sentence(why[lang]['no-mail']),
  nul: sentence(why[lang].nul),
  'line-ends': sentence(why[lang]['line-ends']),
  'long-line': sentence(why[lang]['long-line']),
  'eight-bit': sentence(why[lang]['eight-bit']),
})

export const words: Readonly<Record<Lang, ReportWords>> = {
  ja: {
    title: (subject) => `【フィッシングの報告】${subject}`,
    opening: {
      phishing: 'フィッシングと思われるメッセージを受け取りましたので、お知らせします。',
      suspicious: 'フィッシングの疑いがあるメッセージを受け取りましたので、お知らせします。',
      unconfirmed: '本物かどうか確かめられないメッセージを受け取りましたので、お知らせします。',
      genuine: '不審に感じたメッセージを受け取りましたので、お知らせします。',
    },
    fields: {
      kind: '種類',
      subject: '件名',
      sender: '差出人の表示',
      date: '送信日時（メールの記載）',
      claims: '名乗っている相手',
      verdict: '判定（Honmonoによる自動の判定）',
      reasons: '根拠',
      links: 'リンク先',
      sha256: '原本のSHA-256（改行をCRLFにそろえた値）',
      original: '原本',
    },
    kinds: { email: 'メール', sms: 'SMS', text: '文章', url: 'アドレス', image: '画像' },
    verdicts: { phishing: '偽物', suspicious: 'あやしい', unconfirmed: '確認できない', genuine: '本物' },
    none: 'なし',
    notOpened: 'リンクは開いていません。押せないように、http を hxxp に、「.」を「[.]」に書き換えています。',
    moreLinks: (count) => `ほか ${count} 件`,
    attached: '届いたメールの原本を、ヘッダも含めてそのまま添付しています（message/rfc822）。',
    asFile: (because, name) =>
      `原本を、1バイトも変えずにファイル（${name}）として添付しています。${why.ja[because]}ため、メールの形では送れません。`,
    headerOnly: each('ja', (because) => `原本のヘッダだけを添付しています。${because}ため、全体はこの形式で送れません。`),
    inText: '原本の全文を、ヘッダも含めて下に書きます。http だけを hxxp に書き換えています。',
    inTextCut: '原本を、ヘッダも含めて下に書きます。長いため、途中までです。http だけを hxxp に書き換えています。',
    masked: '個人情報を「***」に置き換えた写しを下に書きます。ヘッダの一部は省いています。原本ではありません。',
    screenshot: '画面を写した画像（スクリーンショット）を添付します。',
    picture: '届いたものを写した画像やファイルを、そのまま添付しています。',
    refused: '添付ファイルを受け付けない窓口です。',
    lineEnds: '元のファイルの改行はLFです。メールではCRLFとして運ばれます。',
    cut: (bytes) => `（入力欄の上限 ${bytes} バイトに合わせて、ここで切りました）`,
    pasted: 'メールの原本がないため、読み取った文章を下に書きます。',
    readBelow: '読み取った文章を下に書きます。',
    mailCut: '（長いため、ここで切りました。）',
    unsure: '公式のページで確かめられていないあて先です。',
    colon: '：',
  },
  en: {
    title: (subject) => `[Phishing report] ${subject}`,
    opening: {
      phishing: 'I received a message that appears to be phishing and am reporting it to you.',
      suspicious: 'I received a message that may be phishing and am reporting it to you.',
      unconfirmed: 'I received a message that I can’t confirm as genuine and am reporting it to you.',
      genuine: 'I received a message that seemed odd to me and am reporting it to you.',
    },
    fields: {
      kind: 'Kind',
      subject: 'Subject',
      sender: 'Sender as shown',
      date: 'Date (as the mail says)',
      claims: 'Poses as',
      verdict: 'Verdict (automatic, by Honmono)',
      reasons: 'Evidence',
      links: 'Links',
      sha256: 'SHA-256 of the original (its line ends as CRLF)',
      original: 'Original',
    },
    kinds: { email: 'mail', sms: 'text message (SMS)', text: 'text', url: 'address', image: 'picture' },
    verdicts: { phishing: 'fake', suspicious: 'suspicious', unconfirmed: 'not confirmed', genuine: 'genuine' },
    none: 'none',
    notOpened: 'No link was opened. So that none can be pressed, http is written hxxp and “.” is written “[.]”.',
    moreLinks: (count) => `and ${count} more`,
    attached: 'The original mail is attached as it arrived, header and all (message/rfc822).',
    asFile: (because, name) =>
      `The original is attached as a file (${name}), not a byte changed. It can’t be sent as a mail: ${why.en[because]}.`,
    headerOnly: each('en', (because) => `Only the header of the original is attached. The whole can’t be sent in this form: ${because}.`),
    inText: 'The whole original, header and all, stands below. Only http is written hxxp in it.',
    inTextCut: 'The original, header and all, stands below, not to its end, as it is long. Only http is written hxxp in it.',
    masked: 'A copy with personal data replaced by “***” stands below. Some header fields are left out. It is not the original.',
    screenshot: 'A screenshot is attached.',
    picture: 'The picture or file of what was received is attached as it is.',
    refused: 'This desk takes no attached files.',
    lineEnds: 'The lines of the file end in LF; mail carries them as CRLF.',
    cut: (bytes) => `(cut here to the ${bytes} bytes that the field takes)`,
    pasted: 'There is no original mail, so the text as it was read stands below.',
    readBelow: 'The text as it was read stands below.',
    mailCut: '(cut here, as it is long)',
    unsure: 'This address could not be confirmed on an official page.',
    colon: ': ',
  },
}
