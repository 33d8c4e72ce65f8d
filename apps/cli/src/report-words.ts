import type { Lang } from './language.ts'

export interface ReportCliWords {
  readonly brief: string
  readonly about: string
  readonly file: string
  readonly flags: Readonly<Record<'to' | 'send' | 'smtp' | 'out' | 'from' | 'mask' | 'hide' | 'text' | 'again', string>>
  readonly unknownDesk: (name: string) => string
  readonly noClaim: string
  readonly noProvider: string
  readonly noHoster: string
  readonly noBrandDesk: (brand: string) => string
  readonly oneOfBoth: string
  readonly fromAlone: string
  readonly servedSending: (from: string) => string
  readonly sendNeeds: Readonly<Record<'to' | 'from', string>>
  readonly badAddress: (address: string) => string
  readonly several: string
  readonly genuine: string
  readonly heading: (title: string) => string
  readonly fields: Readonly<Record<'to' | 'form' | 'page' | 'app' | 'how' | 'subject' | 'note' | 'sent', string>>
  readonly preview: string
  readonly maskAdvice: string
  readonly byHand: (title: string) => string
  readonly already: (to: string, when: string) => string
  readonly sent: (to: string) => string
  readonly notSent: (to: string, why: string) => string
  readonly notNoted: (why: string) => string
  readonly wrote: (path: string) => string
  readonly server: Readonly<Record<'not-an-address' | 'no-server' | 'password-shown' | 'file-unreadable', string>>
  readonly failures: Readonly<Record<'connection' | 'tls' | 'login' | 'refused' | 'timeout' | 'eight-bit', string>>
  readonly noteUnreadable: (path: string) => string
}

export const reportWords: Readonly<Record<Lang, ReportCliWords>> = {
  ja: {
    brief: '偽物を、受け付け先に知らせる',
    about:
      'メールやSMSの通報を作ります。--send を付けるまで、何も送りません。\n--to: council（フィッシング対策協議会）、dekyo（迷惑メール相談センター）、brand（名乗られている会社）、provider（届いたメールボックスの会社）、hoster（送ったサーバーの会社）、会社のID、abuse:アドレス。\n例: honmono report メール.eml --to council,brand\n　　honmono report メール.eml --to council --from 自分のアドレス --send smtps://メールのサーバー',
    file: '知らせるメール・SMSのファイル',
    flags: {
      to: '知らせる先（, で区切る）',
      send: 'このサーバーから送る（smtp:// か smtps://。省略すると HONMONO_SMTP_URL か HONMONO_SMTP_FILE）',
      smtp: '画面から通報を送れるようにする、メールのサーバー（smtp:// か smtps://。省略すると HONMONO_SMTP_URL か HONMONO_SMTP_FILE）',
      out: '送らずに、このフォルダーへ書き出す',
      from: '差出人にする自分のアドレス',
      mask: '原本の代わりに、個人情報を隠した写しを送る',
      hide: '隠す名前やアドレス（何度でも）',
      text: '添付ファイルを受け付けない先のために、原本を本文に書く',
      again: '送ったことのある先にも、もう一度送る',
    },
    unknownDesk: (name) =>
      `「${name}」という知らせる先はありません。council、dekyo、brand、provider、hoster、会社のID、abuse:アドレス のどれかです。`,
    noClaim: '名乗っている会社が分からないため、brand には知らせられません。',
    noProvider: 'どの会社のメールボックスに届いたか分からないか、その会社に通報先がないため、provider には知らせられません。',
    noHoster: '送ったサーバーの会社の通報先が分かりません。ご存じのときは abuse:アドレス と書いてください。',
    noBrandDesk: (brand) => `${brand}には、確かめられた通報先がありません。`,
    fromAlone: '--from は、--smtp と一緒に使ってください。',
    servedSending: (from) => `通報のページで「送る」を押すと、${from} から、受け付け先だけに送れます。押すまでは何も送りません。`,
    oneOfBoth: '--send と --out は、どちらか一方にしてください。',
    sendNeeds: { to: '送るには、--to で知らせる先を選んでください。', from: '送るには、--from で自分のアドレスを書いてください。' },
    badAddress: (address) => `「${address}」はメールアドレスではありません。`,
    several: '何通も入ったファイルは送れません。1通だけのファイルにしてください。',
    genuine: '本物と判定されたメッセージなので、送りません。それでも知らせるときは、--out で書き出したものを、ご自分で送ってください。',
    heading: (title) => `■ ${title}`,
    fields: {
      to: 'あて先',
      form: '入力フォーム',
      page: 'ページ',
      app: 'アプリの中',
      how: '方法',
      subject: '件名',
      note: '送るもの',
      sent: '送信済み',
    },
    preview: 'まだ何も送っていません。送るには --send を、ファイルにするには --out を付けてください。メールのリンクは開きません。',
    maskAdvice:
      '原本をそのまま送るのがいちばん役に立ちます。写しでは、どこから届いたかを調べる情報の多くがなくなります。隠したいときは --mask と --hide 名前 を付けてください。',
    byHand: (title) => `${title}には、ここからは送れません。上の方法で、ご自分で知らせてください。`,
    already: (to, when) => `${to} には ${when} に送ってあります。もう一度送るには --again を付けてください。`,
    sent: (to) => `${to} に送りました。`,
    notSent: (to, why) => `${to} に送れませんでした。${why}`,
    notNoted: (why) => `送りましたが、送ったことを記録できませんでした（${why}）。次に同じものを送らないよう、ご注意ください。`,
    wrote: (path) => `${path} に書き出しました。`,
    server: {
      'not-an-address': 'サーバーは smtp://サーバー か smtps://サーバー と書いてください。',
      'no-server': '送るサーバーを、コマンドか HONMONO_SMTP_URL か HONMONO_SMTP_FILE（ファイル）に書いてください。',
      'password-shown':
        '名前とパスワードをコマンドに書くと、ほかのプログラムから見えます。HONMONO_SMTP_URL か、HONMONO_SMTP_FILE のファイルに書いてください。',
      'file-unreadable': 'HONMONO_SMTP_FILE のファイルを読めません。',
    },
    failures: {
      connection: 'サーバーにつながりません。',
      tls: 'サーバーとの通信を暗号化できないか、サーバーが本物だと確かめられません。',
      login: 'サーバーが、名前かパスワードを受け付けません。',
      refused: 'サーバーが受け付けませんでした。',
      timeout: 'サーバーの返事がありません。届いているかもしれないので、確かめてからもう一度お試しください。',
      'eight-bit': '原本の8ビットの文字をサーバーがそのまま運べないため、ファイルとして添付しました。',
    },
    noteUnreadable: (path) => `送った記録（${path}）を読めないため、送りません。`,
  },
  en: {
    brief: 'Tell the desks about a fake',
    about:
      'Makes a report of a mail or text message. Nothing is sent without --send.\n--to: council (Council of Anti-Phishing Japan), dekyo (Anti-Spam Consultation Center), brand (the company it poses as), provider (of your mailbox), hoster (of the sending server), the id of a company, abuse:ADDRESS.\nFor example: honmono report MAIL.eml --to council,brand\n             honmono report MAIL.eml --to council --from MY-ADDRESS --send smtps://MAIL-SERVER',
    file: 'The file of the mail or text message',
    flags: {
      to: 'Whom to tell (separated by ,)',
      send: 'Send through this server (smtp:// or smtps://; without a value, HONMONO_SMTP_URL or HONMONO_SMTP_FILE)',
      smtp: 'Mail server through which the page can send reports (smtp:// or smtps://; without a value, HONMONO_SMTP_URL or HONMONO_SMTP_FILE)',
      out: 'Write into this folder, and send nothing',
      from: 'Your own address, as the sender',
      mask: 'Send a copy without personal data in the place of the original',
      hide: 'A name or address to hide (as often as you like)',
      text: 'Write the original into the text, for a desk that refuses attached files',
      again: 'Send also where it was sent before',
    },
    unknownDesk: (name) =>
      `There is no desk “${name}”. It can be council, dekyo, brand, provider, hoster, the id of a company, or abuse:ADDRESS.`,
    noClaim: 'It is not known as whom this message poses, so there is no brand to tell.',
    noProvider: 'It is not known whose mailbox this mail reached, or that company takes no reports.',
    noHoster: 'No abuse desk is known for the server that sent this mail. If you know one, write abuse:ADDRESS.',
    noBrandDesk: (brand) => `No confirmed place for reports is known for ${brand}.`,
    fromAlone: '--from goes with --smtp.',
    servedSending: (from) =>
      `On the page for reports, “Send” sends from ${from}, and only to desks that take reports. Until then nothing is sent.`,
    oneOfBoth: 'Please give one of --send and --out.',
    sendNeeds: { to: 'To send, choose whom to tell with --to.', from: 'To send, give your own address with --from.' },
    badAddress: (address) => `“${address}” is not a mail address.`,
    several: 'A file with several messages can’t be reported. Please give a file with one.',
    genuine:
      'The message was found to be genuine, so it is not sent. To report it all the same, write it with --out and send that yourself.',
    heading: (title) => `== ${title}`,
    fields: {
      to: 'To',
      form: 'Form',
      page: 'Page',
      app: 'In the app',
      how: 'How',
      subject: 'Subject',
      note: 'What goes',
      sent: 'Sent',
    },
    preview: 'Nothing has been sent. Add --send to send it, or --out to have it as files. No link of the message is opened.',
    maskAdvice:
      'The untouched original is worth most to them: a copy loses much of what tells where it is from. To hide your data, add --mask and --hide NAME.',
    byHand: (title) => `${title} can’t be told from here. Please do it yourself as it says above.`,
    already: (to, when) => `It was sent to ${to} at ${when}. To send it once more, add --again.`,
    sent: (to) => `Sent to ${to}.`,
    notSent: (to, why) => `Not sent to ${to}. ${why}`,
    notNoted: (why) => `It was sent, but that could not be noted (${why}). Take care not to send it twice.`,
    wrote: (path) => `Written to ${path}.`,
    server: {
      'not-an-address': 'The server is written smtp://SERVER or smtps://SERVER.',
      'no-server': 'Please name the server, on the command line, in HONMONO_SMTP_URL or in the file HONMONO_SMTP_FILE.',
      'password-shown':
        'A name and password on the command line can be read by other programs. Please put them into HONMONO_SMTP_URL or the file HONMONO_SMTP_FILE.',
      'file-unreadable': 'The file HONMONO_SMTP_FILE can’t be read.',
    },
    failures: {
      connection: 'The server can’t be reached.',
      tls: 'The connection can’t be encrypted, or the server can’t prove who it is.',
      login: 'The server does not take the name or the password.',
      refused: 'The server did not take it.',
      timeout: 'The server does not answer. It may have arrived: please look before you try again.',
      'eight-bit': 'The server can’t carry the 8-bit characters of the original as they are, so it is attached as a file.',
    },
    noteUnreadable: (path) => `The record of what was sent (${path}) can’t be read, so nothing is sent.`,
  },
}
