import type { Lang } from '../words.ts'
import type { LessonId } from './chosen.ts'
import type { Truth } from './message.ts'
import type { Choice, Outcome } from './plan.ts'
import type { Part, Weight } from './screen.ts'

/** How the answer was. `nearly`: it was true, and what decides was not pointed at. */
export type How = 'right' | 'nearly' | 'unsure' | 'missed'

export interface PracticeWords {
  readonly title: string
  readonly lead: string
  readonly how: readonly string[]
  readonly start: string
  readonly resume: string
  readonly anotherRound: string
  readonly toStart: string
  readonly kept: string
  readonly delete: string
  readonly deleted: string
  readonly noneLeft: string

  readonly known: string
  readonly soFar: (known: number, all: number) => string
  readonly toLook: string
  readonly learn: string

  readonly count: (nth: number, all: number) => string
  readonly question: string
  readonly lookHint: Readonly<Record<'mail' | 'sms', string>>
  readonly choice: Readonly<Record<Choice, string>>
  /** Where the person sees it, by what was chosen. */
  readonly where: Readonly<Record<Choice, string>>
  readonly whereHint: string
  readonly reveal: (chosen: number) => string
  readonly back: string

  /** The message on the screen of a phone. */
  readonly phone: Readonly<Record<'mail' | 'sms', string>>
  readonly from: string
  readonly noSender: string
  readonly showAddress: string
  readonly hideAddress: string
  readonly leads: string
  readonly code: string
  readonly press: string
  readonly part: Readonly<Record<Part['kind'], string>>

  readonly headline: Readonly<Record<Truth, Readonly<Record<How, string>>>>
  readonly comfort: Readonly<Record<Truth, Readonly<Record<How, string>>>>
  /** Of a real message that nobody proves. */
  readonly openComfort: Readonly<Record<How, string>>
  /** Where looking can't settle it. */
  readonly cannotTell: Readonly<Record<Truth, string>>
  readonly cannotTellComfort: Readonly<Record<How, string>>
  readonly engine: string
  /** Why the check leaves open what is told here. */
  readonly engineOpen: string
  readonly yours: string
  readonly nothingTapped: string
  readonly weight: Readonly<Record<'fake' | 'genuine' | 'open', Readonly<Record<Weight, string>>>>
  readonly overlooked: Readonly<Record<'fake' | 'genuine' | 'open', string>>
  readonly unseen: string
  readonly takeAway: string
  readonly next: string
  readonly toSummary: string

  readonly done: string
  readonly doneLead: Readonly<Record<'all' | 'most' | 'some', string>>
  readonly thisRound: string
  readonly outcome: Readonly<Record<Outcome, string>>
  readonly truth: Readonly<Record<Truth, string>>
  readonly lesson: Readonly<Record<LessonId, { readonly title: string; readonly takeAway: string }>>
}

export const words: Readonly<Record<Lang, PracticeWords>> = {
  ja: {
    title: '本物？ 偽物？',
    lead: '実際によくあるメールやSMSの見本で、見分け方を練習します。一回は5通、3分ほどです。',
    how: [
      '見本は本物に似せて作ったものです。どこを押しても、何も起きません。',
      'わからないときは「わからない」を選べます。それも大切な答えです。',
      '苦手なところは、別の見本でもう一度出てきます。',
    ],
    start: '始める',
    resume: '続ける',
    anotherRound: 'もう5通',
    toStart: '練習の最初へ',
    kept: '練習の記録は、この端末の中だけに残ります。',
    delete: '練習の記録を消す',
    deleted: '練習の記録を消しました。',
    noneLeft: 'いま出せる見本がありません。通信できるところで、もう一度お試しください。',

    known: 'よくわかっていること',
    soFar: (known, all) => `${all}の見分け方のうち、${known}つが身についています。`,
    toLook: '次に見ておきたいこと',
    learn: 'くわしく読む',

    count: (nth, all) => `${all}通のうち${nth}通目`,
    question: 'このメッセージは、本物？ 偽物？',
    lookHint: {
      mail: '「アドレスを見る」やリンクを押すと、アドレスがわかります。開くことはありません。',
      sms: 'リンクを押すと、行き先のアドレスを見られます。開くことはありません。',
    },
    choice: { real: '本物', fake: '偽物', unsure: 'わからない' },
    where: { real: 'どこで本物だと思いましたか？', fake: 'どこで偽物だと思いましたか？', unsure: 'どこが気になりましたか？' },
    whereHint: 'そう思ったところを押してください。いくつでも選べます。選ばずに進んでもかまいません。',
    reveal: (chosen) => (chosen === 0 ? '選ばずに答えを見る' : '答えを見る'),
    back: '選び直す',

    phone: { mail: '届いたメール', sms: '届いたSMS' },
    from: '差出人',
    noSender: '送信元の表示なし',
    showAddress: 'アドレスを見る',
    hideAddress: 'アドレスを隠す',
    leads: '行き先のアドレス',
    code: '二次元コード',
    press: 'リンク',
    part: { sender: '差出人', subject: '件名', text: '本文', link: 'リンク', code: '二次元コード' },

    headline: {
      fake: { right: 'そのとおり、偽物です', nearly: 'そのとおり、偽物です', unsure: 'これは偽物です', missed: 'これは偽物でした' },
      real: { right: 'そのとおり、本物です', nearly: 'そのとおり、本物です', unsure: 'これは本物です', missed: 'これは本物でした' },
    },
    comfort: {
      fake: {
        right: 'よく気づきました。',
        nearly: 'よく気づきました。確実に見分けられるところも、見ておきましょう。',
        unsure: '迷って立ち止まるのは、よい判断です。どこを見ればよいかを、見ておきましょう。',
        missed: 'よくできた手口で、多くの人が迷います。どこを見ればよいかを、見ておきましょう。',
      },
      real: {
        right: '落ち着いて見分けられました。',
        nearly: '落ち着いて見分けられました。本物とわかるところも、見ておきましょう。',
        unsure: '迷ったら確かめる。それで大丈夫です。本物とわかるところも、見ておきましょう。',
        missed: '疑って確かめるのは、よい習慣です。本物とわかるところも、見ておきましょう。',
      },
    },
    openComfort: {
      right: '落ち着いて見分けられました。偽物だといえるところは、ありません。',
      nearly: '落ち着いて見分けられました。偽物だといえるところは、ありません。',
      unsure: '迷ったら、リンクは使わず、公式のアプリやサイトで確かめる。それがいちばんです。',
      missed: '疑って確かめるのは、よい習慣です。ただ、偽物だといえるところは、ありませんでした。',
    },
    cannotTell: {
      fake: '見ただけでは、決められません（偽物でした）',
      real: '見ただけでは、決められません（本物でした）',
    },
    cannotTellComfort: {
      right: '当たりましたが、見ただけでは、だれにも決められないものです。公式のアプリやサイトで確かめると安心です。',
      nearly: '当たりましたが、見ただけでは、だれにも決められないものです。公式のアプリやサイトで確かめると安心です。',
      unsure: 'それがいちばんよい答えです。リンクは使わず、公式のアプリやサイトで確かめれば安心です。',
      missed: 'だれが見ても迷うものです。「わからない」と思ったら、公式のアプリやサイトで確かめるのがいちばんです。',
    },
    engine: 'Honmonoの答え',
    engineOpen: 'Honmonoは、証明するものがないときは、本物でも「確認できません」と答えます。',
    yours: 'あなたが選んだところ',
    nothingTapped: '選んだところはありません。',
    weight: {
      fake: {
        decides: 'ここが決め手です。',
        hints: 'ここも手がかりです。ただ、同じことは本物にもあるので、これだけでは決まりません。',
        nothing: 'ここは、本物でも同じです。これだけでは決まりません。',
      },
      genuine: {
        decides: '本物のしるしのひとつです。差出人の証明とリンクの行き先がそろって、本物といえます。',
        hints: '気になる書き方ですが、本物にもあります。',
        nothing: 'ここだけでは、決まりません。',
      },
      open: {
        decides: '公式のアドレスです。ただ、だれが送ったのかまではわかりません。',
        hints: '気になる書き方ですが、本物にもあります。これだけでは決まりません。',
        nothing: 'ここだけでは、決まりません。',
      },
    },
    overlooked: { fake: 'ここを見るとわかります', genuine: 'ここを見るとわかります', open: '手がかりになるところ' },
    unseen: '画面には出ないところ',
    takeAway: '覚えておくこと',
    next: '次のメッセージ',
    toSummary: 'まとめを見る',

    done: 'おつかれさまでした',
    doneLead: {
      all: '5通とも、しっかり見分けられました。',
      most: 'よく見分けられました。あと少しのところを、下にまとめました。',
      some: '練習で迷っておけば、本番であわてません。大事なところを、下にまとめました。',
    },
    thisRound: '今回の5通',
    outcome: { right: 'わかった', partly: 'もう少し', missed: 'また練習' },
    truth: { fake: '偽物', real: '本物' },
    lesson: {
      link: { title: 'リンクの行き先', takeAway: 'リンクは、書いてある文字ではなく、行き先のアドレスで見分けます。' },
      sender: { title: '差出人のアドレス', takeAway: '名前はだれでも名乗れます。名前ではなく、その後ろのアドレスを見ます。' },
      'forged-sender': {
        title: '偽れる差出人',
        takeAway: '差出人のアドレスは偽れます。本物に見えても、リンクの行き先まで見ます。',
      },
      'look-alike': {
        title: 'よく似たアドレス',
        takeAway: '会社の名前が入っていても、持ち主を決めるのは、「https://」の後に初めて出る「/」のすぐ手前です。',
      },
      'sms-link': { title: 'SMSのリンク', takeAway: 'SMSのリンクは開かず、公式のアプリやサイトを自分で開いて確かめます。' },
      request: {
        title: '聞かれること',
        takeAway: '暗証番号や確認コード、カード番号を求められたら、入力せずに公式のサイトから確かめます。',
      },
      phone: {
        title: '電話をさせる手口',
        takeAway: 'メッセージにある番号にはかけず、カードの裏や公式サイトにある番号にかけます。',
      },
      'urgent-and-real': {
        title: '急ぎの本物',
        takeAway: '急がせる言葉は、本物にもあります。言葉ではなく、差出人とリンクの行き先で見分けます。',
      },
      'real-sms': {
        title: '本物のSMS',
        takeAway: 'あやしく見える本物のSMSもあります。迷ったら、公式のアプリで同じ知らせを探します。',
      },
      'only-named': {
        title: '名前が出てくるだけ',
        takeAway: '有名な会社の名前が出てくるだけでは、偽物とはいえません。だれが送り、何を求めているかを見ます。',
      },
      everyday: {
        title: 'ふだんのお知らせ',
        takeAway: '差出人もリンクも公式のものなら、ふだんのお知らせです。心配なら、公式のアプリからも見られます。',
      },
      code: {
        title: '二次元コード',
        takeAway: '二次元コード（QRコード）もリンクと同じです。読み取ったら、開く前に行き先のアドレスを見ます。',
      },
      'cannot-tell': {
        title: '見ただけではわからないもの',
        takeAway: '決められないときは「わからない」がいちばんです。リンクは使わず、公式のアプリやサイトで確かめます。',
      },
    },
  },
  en: {
    title: 'Real or fake?',
    lead: 'Practise with sample mails and text messages of the kinds that people in Japan get. A round has five and takes about three minutes.',
    how: [
      'The samples are made up after real ones. Nothing happens, whatever you press.',
      'You can always say “I can’t tell”. That is a good answer, too.',
      'What was hard comes again, with another sample.',
    ],
    start: 'Begin',
    resume: 'Go on',
    anotherRound: 'Five more',
    toStart: 'Back to the start',
    kept: 'How it goes is kept on this device only.',
    delete: 'Delete the record',
    deleted: 'The record of your practice is deleted.',
    noneLeft: 'There is no sample left to show. Please try again when you are online.',

    known: 'What you know well',
    soFar: (known, all) => `You know ${known} of ${all} ways to tell.`,
    toLook: 'What to look at next',
    learn: 'Read more',

    count: (nth, all) => `Message ${nth} of ${all}`,
    question: 'Is this message real or fake?',
    lookHint: {
      mail: 'Press “Show the address” or a link to see its address. Nothing is opened.',
      sms: 'Press a link to see its address. Nothing is opened.',
    },
    choice: { real: 'Real', fake: 'Fake', unsure: 'I can’t tell' },
    where: { real: 'What makes you think it is real?', fake: 'What gives it away?', unsure: 'What made you wonder?' },
    whereHint: 'Press what you noticed, as much as you like. You can also go on without.',
    reveal: (chosen) => (chosen === 0 ? 'See the answer without choosing' : 'See the answer'),
    back: 'Choose again',

    phone: { mail: 'The mail', sms: 'The text message' },
    from: 'Sender',
    noSender: 'No sender is shown',
    showAddress: 'Show the address',
    hideAddress: 'Hide the address',
    leads: 'Leads to',
    code: 'QR code',
    press: 'Link',
    part: { sender: 'Sender', subject: 'Subject', text: 'Text', link: 'Link', code: 'QR code' },

    headline: {
      fake: { right: 'Yes, this is fake', nearly: 'Yes, this is fake', unsure: 'This one is fake', missed: 'This one was fake' },
      real: { right: 'Yes, this is real', nearly: 'Yes, this is real', unsure: 'This one is real', missed: 'This one was real' },
    },
    comfort: {
      fake: {
        right: 'Well noticed.',
        nearly: 'Well noticed. See below what gives it away for sure.',
        unsure: 'To stop and wonder is wise. See below what gives it away.',
        missed: 'It is well made, and many people hesitate here. See below what gives it away.',
      },
      real: {
        right: 'Calmly judged.',
        nearly: 'Calmly judged. See below what shows that it is real.',
        unsure: 'When in doubt, find out: that is fine. See below what shows that it is real.',
        missed: 'To doubt and find out is a good habit. See below what shows that it is real.',
      },
    },
    openComfort: {
      right: 'Calmly judged. Nothing in it says that it is fake.',
      nearly: 'Calmly judged. Nothing in it says that it is fake.',
      unsure: 'When in doubt, leave the link alone and look in the official app or site. That is best.',
      missed: 'To doubt and find out is a good habit. Yet nothing in it says that it is fake.',
    },
    cannotTell: {
      fake: 'Looking alone can’t settle this one (it was fake)',
      real: 'Looking alone can’t settle this one (it was real)',
    },
    cannotTellComfort: {
      right: 'You guessed it, but nobody can tell by looking. Look in the official app or site to be sure.',
      nearly: 'You guessed it, but nobody can tell by looking. Look in the official app or site to be sure.',
      unsure: 'That is the best answer. Leave the link alone and look in the official app or site.',
      missed: 'Anybody would hesitate here. When you can’t tell, looking in the official app or site is best.',
    },
    engine: 'What Honmono says',
    engineOpen: 'Where nothing proves it, Honmono says “not confirmed”, also of a real message.',
    yours: 'What you chose',
    nothingTapped: 'You chose nothing.',
    weight: {
      fake: {
        decides: 'This gives it away.',
        hints: 'This is a hint. Real messages say so as well, so it settles nothing alone.',
        nothing: 'A real message looks the same here. It settles nothing alone.',
      },
      genuine: {
        decides: 'One sign of the real thing. It takes the sender’s proof and the links together.',
        hints: 'It sounds alarming, and real messages say so as well.',
        nothing: 'This settles nothing alone.',
      },
      open: {
        decides: 'An official address. Who sent it can’t be told from that.',
        hints: 'It sounds alarming, and real messages say so as well. It settles nothing alone.',
        nothing: 'This settles nothing alone.',
      },
    },
    overlooked: { fake: 'Here it can be seen', genuine: 'Here it can be seen', open: 'What can be seen' },
    unseen: 'What no screen shows',
    takeAway: 'To remember',
    next: 'Next message',
    toSummary: 'See how it went',

    done: 'Well done',
    doneLead: {
      all: 'You saw through all five.',
      most: 'You saw most of it. What is left stands below.',
      some: 'Who hesitates in practice stays calm in earnest. What matters stands below.',
    },
    thisRound: 'These five',
    outcome: { right: 'Seen', partly: 'Nearly', missed: 'To practise' },
    truth: { fake: 'Fake', real: 'Real' },
    lesson: {
      link: { title: 'Where links lead', takeAway: 'Judge a link by the address that it opens, not by the words that it shows.' },
      sender: { title: 'The sender’s address', takeAway: 'Anybody can take a name: look at the address behind it.' },
      'forged-sender': {
        title: 'Forged senders',
        takeAway: 'A sender’s address can be forged: even if it looks right, see where the links lead.',
      },
      'look-alike': {
        title: 'Look-alike addresses',
        takeAway: 'Whatever name an address contains, its owner stands right before the first “/” that follows “https://”.',
      },
      'sms-link': {
        title: 'Links in text messages',
        takeAway: 'Leave links in text messages alone: open the official app or site yourself.',
      },
      request: {
        title: 'What is asked for',
        takeAway: 'If a PIN, a code or a card number is wanted, enter nothing and go to the official site yourself.',
      },
      phone: {
        title: 'Numbers to call',
        takeAway: 'Call the number on your card or on the official site, never the one in the message.',
      },
      'urgent-and-real': {
        title: 'Urgent and real',
        takeAway: 'Real messages can be urgent, too: judge by the sender and the links, not by the tone.',
      },
      'real-sms': {
        title: 'Real text messages',
        takeAway: 'Some real text messages look odd: when in doubt, look for the same notice in the official app.',
      },
      'only-named': {
        title: 'Names that are only mentioned',
        takeAway: 'A famous name in the text makes no fake: see who sent it and what is wanted.',
      },
      everyday: {
        title: 'Everyday notices',
        takeAway: 'If sender and links are the official ones, it is an everyday notice; the official app shows it, too.',
      },
      code: { title: 'QR codes', takeAway: 'A QR code is a link: when scanned, look at its address before you open it.' },
      'cannot-tell': {
        title: 'What looking can’t settle',
        takeAway: 'When it can’t be settled, “I can’t tell” is best: leave the link alone and look in the official app or site.',
      },
    },
  },
}
