import type { VerdictId } from 'honmono'
import { type FeedWords, feedWords } from './feed-words.ts'
import { type JourneyWords, journeyWords, type LearnWords, learnWords } from './journey-words.ts'
import type { Lang } from './language.ts'
import { type ReportCliWords, reportWords } from './report-words.ts'
import { type ShareCliWords, shareWords } from './share-words.ts'

/** Everything that the program itself says; the answer's own words come from the engine and from render. */
export interface CliWords {
  readonly about: string
  readonly checkBrief: string
  readonly checkAbout: string
  readonly evalBrief: string
  readonly evalAbout: string
  readonly brandsBrief: string
  readonly brandsListBrief: string
  readonly brandsShowBrief: string
  readonly brandsValidateBrief: string
  readonly brandsBookmarksBrief: string
  readonly brandsBookmarksAbout: string
  readonly guideBrief: string
  readonly guideAbout: string
  readonly serveBrief: string
  readonly serveAbout: string
  readonly welcomeBrief: string
  readonly flags: {
    readonly format: string
    readonly lang: string
    readonly kind: string
    readonly saveFacts: string
    readonly facts: string
    readonly details: string
    readonly lookups: string
    readonly certificateSource: string
    readonly trustAuthserv: string
    readonly dnsServer: string
    readonly finding: string
    readonly noFeeds: string
    readonly misses: string
    readonly app: string
    readonly port: string
  }
  readonly feeds: FeedWords
  readonly journey: JourneyWords
  readonly learn: LearnWords
  readonly report: ReportCliWords
  readonly share: ShareCliWords

  readonly files: string
  readonly index: string
  readonly brandId: string
  readonly guideId: string

  readonly paste: string
  readonly notFound: string
  readonly notPermitted: string
  readonly notReadable: (why: string) => string
  readonly tooLarge: (megabytes: number) => string
  readonly emptyFolder: string
  readonly notJson: string
  readonly internal: (why: string) => string
  readonly skipped: (count: number, examples: string) => string
  /** `all` is null where it is not known. */
  readonly progress: (done: number, all: number | null) => string
  readonly reading: (percent: number) => string
  readonly total: (count: number) => string
  readonly verdicts: Readonly<Record<VerdictId | 'failed', string>>
  readonly comma: string
  readonly colon: string
  readonly factsAndSave: string
  readonly certificateSourceAlone: string
  readonly certificateSourceWrong: string
  readonly findingOfOne: string
  readonly dnsServerAlone: string
  /** Follows what is asked of them. */
  readonly nameServers: (servers: readonly string[]) => string

  readonly unknownBrand: (id: string) => string
  readonly unknownGuide: (id: string) => string
  /** `ids` is '' where the guide is the same for every app. */
  readonly unknownApp: (app: string, ids: string) => string
  readonly appWithoutGuide: string
  readonly brandsFine: (count: number) => string
  readonly brandFields: Readonly<
    Record<
      'names' | 'sites' | 'senders' | 'shortDomains' | 'partners' | 'pages' | 'confirm' | 'never' | 'phones' | 'report' | 'notFound',
      string
    >
  >
  readonly phoneKinds: Readonly<Record<'mobile' | 'landline', string>>
  readonly phoneWhats: Readonly<Record<'support' | 'fraud' | 'card-loss' | 'sms' | 'calls' | 'advice', string>>
  /** Stands above the places where it was looked for. */
  readonly soughtOn: (date: string) => string

  readonly served: (url: string, sample: string) => string
  /** `port` is undefined where none was asked for. */
  readonly notServed: Readonly<Record<'port-taken' | 'port-not-permitted' | 'site-not-built', (port: number | undefined) => string>>

  readonly welcome: string
  readonly welcomeThen: string

  readonly help: {
    readonly usage: string
    readonly aliases: string
    readonly commands: string
    readonly flags: string
    readonly arguments: string
    readonly default: string
    readonly separator: string
    readonly help: string
    readonly helpAll: string
    readonly version: string
    readonly escape: string
    readonly unknownCommand: (input: string) => string
    readonly didYouMean: (corrections: string) => string
    readonly unknownFlag: (flag: string) => string
    readonly badValue: (flag: string, value: string, allowed: string) => string
    readonly missingValue: (flag: string) => string
    readonly missingArgument: (name: string) => string
    readonly tooMany: (input: string) => string
    readonly badUse: (why: string) => string
    readonly failed: (why: string) => string
    readonly seeHelp: string
  }
}

export const words: Readonly<Record<Lang, CliWords>> = {
  ja: {
    about:
      'Honmono（本物）: 届いたメッセージが本物か偽物かを、この端末の中だけで調べます。\nブラウザで使うには honmono serve を、はじめての方は honmono welcome を、メールを調べるには honmono check メール.eml をお試しください。',
    checkBrief: 'メール・SMS・文章・アドレスを調べる',
    checkAbout:
      'メール（.eml、.mbox）、SMS、貼り付けた文章、アドレスを調べます。ファイルを指定しないか「-」なら、標準入力を読みます。\n終了コード: 0 偽物・あやしいものなし、1 偽物かあやしいものあり、2 読めないものあり。',
    evalBrief: '正解の分かっているメールで、当たり外れを数える',
    evalAbout:
      '正解（label: phish・smish・ham）の付いた一覧（TSV）か、*.expect.yaml の付いたフォルダーを読み、出どころごとに当たり外れを数えます。',
    brandsBrief: '見比べるのに使う、会社ごとの公式の情報',
    brandsListBrief: '一覧を出す',
    brandsShowBrief: 'ひとつを詳しく出す',
    brandsValidateBrief: '情報に抜けや誤りがないか確かめる',
    brandsBookmarksBrief: '公式ページを、ブラウザのお気に入りに取り込める形で出す',
    brandsBookmarksAbout:
      'ID を付けなければ、すべての会社のものを出します。公式に確かめられたアドレスだけです。\n例: honmono brands bookmarks amazon rakuten > お気に入り.html',
    guideBrief: '手順を読む（メールの原本の取り出し方、被害のときにすることなど）',
    guideAbout:
      '手順をひとつ出します。ID を付けなければ、一覧を出します。\nconfirm（確かめる）・recover（入力してしまったあと）・report（知らせる）・prevent（次に備える）は、会社に合わせて出せます。learn では、出まわっている手口と見分け方が読めます。\n例: honmono guide get-original --app gmail\n　　honmono guide learn payment-failed\n　　honmono guide confirm --brand amazon\n　　honmono guide recover --given password,card --brand amazon --ics 見直し.ics',
    serveBrief: 'ブラウザで使う画面を出す',
    serveAbout:
      'ブラウザで使う画面を、この端末だけに出します。表示されるアドレスをブラウザで開いてください。\nご自分で頼まないかぎり、何も外へは送りません。終わるには Ctrl+C を押します。',
    welcomeBrief: '見本のメールを調べ、使い方を案内する',
    flags: {
      format: '出力の形',
      lang: '言葉（ja 日本語、en 英語）',
      kind: '種類（省略すると見分けます）',
      saveFacts: '読み取った内容を残す（本文も入ります）',
      facts: '--save-facts で残した内容を判定する',
      lookups:
        'links: 短縮アドレスの行き先を、実際にアクセスして調べる（メッセージを読んだことが相手に伝わります）。dns: 差出人を、ネームサーバー（DNS）に問い合わせて確かめる。domain-age: リンク先のドメインが登録された日を、登録機関に問い合わせる。いくつかなら links,dns のように',
      certificateSource: 'domain-age で、証明書がいつからあるかもたずねる先（例: https://crt.sh/?q={host}&output=json）',
      trustAuthserv:
        'あなたのメールサーバーがAuthentication-Resultsに書く名前。その結果を信用する（外から同じ名前で届いたものを取り除くサーバーに限る）',
      dnsServer: 'dns で問い合わせるネームサーバー（省略すると、この端末の設定のもの）',
      finding:
        'ご自分で開いた公式のアプリやサイトで見たことを、答えに加える（ひとつのメッセージだけ）。all-fine: 何も問題はなかった。same-notice: 同じ知らせがあった。not-there: 同じ知らせはなかった。could-not: 確かめられなかった。確かめ方: honmono guide confirm',
      noFeeds: '追加した偽サイトの一覧（honmono feeds）を使わない',
      details: '調べたことをすべて出す',
      misses: '外れたものをファイルに書く（本文は書きません）',
      app: 'アプリの id（例: gmail）',
      port: 'ポートの番号（省略すると 4649、使われていれば空いている番号）',
    },
    feeds: feedWords.ja,
    journey: journeyWords.ja,
    learn: learnWords.ja,
    report: reportWords.ja,
    share: shareWords.ja,
    files: 'ファイル、フォルダー、アドレス（https://…）、電話番号。「-」は標準入力',
    index: '一覧（TSV）かフォルダー',
    brandId: 'ブランドの id（例: amazon）',
    guideId: '手順の id（例: get-original）',
    paste: 'メールやSMSの文章をここに貼り付けてください。終わったら Enter を押し、最後に Ctrl+D を押します。',
    notFound: 'ファイルが見つかりません。名前と場所を確かめてください。',
    notPermitted: 'このファイルを読む権限がありません。',
    notReadable: (why) => `ファイルを読めませんでした（${why}）。`,
    tooLarge: (megabytes) => `大きすぎて調べられません（${megabytes} MB まで）。`,
    emptyFolder: 'このフォルダーには、調べられるファイル（.eml、.mbox、.txt など）がありません。',
    notJson: '--save-facts で残したファイルではないようです。メールを調べるときは、--facts を付けないでください。',
    internal: (why) => `プログラムの不具合で調べられませんでした（${why}）。`,
    skipped: (count, examples) => `メールではなさそうなので、${count} 個のファイルを飛ばしました（${examples}）。`,
    progress: (done, all) => `調べています… ${done}${all === null ? '' : ` / ${all}`}`,
    reading: (percent) => `画像の文字を読み取っています… ${percent}%`,
    total: (count) => `全部で ${count} 通`,
    verdicts: { phishing: '偽物', suspicious: 'あやしい', unconfirmed: '確認できない', genuine: '本物', failed: '読めない' },
    comma: '、',
    colon: ': ',
    factsAndSave: '--facts と --save-facts は一緒に使えません。',
    certificateSourceAlone: '--certificate-source は、--lookups domain-age と一緒に使います。',
    certificateSourceWrong:
      '--certificate-source には、{host} の入った https:// のアドレスを指定してください（例: https://crt.sh/?q={host}&output=json）。',
    findingOfOne: '--finding は、ひとつのメッセージについてのものです。ファイルをひとつだけ指定してください。',
    dnsServerAlone: '--dns-server は、--lookups dns と一緒に使ってください。',
    nameServers: (servers) => (servers.length === 0 ? '' : `問い合わせ先: ${servers.join('、')}`),
    unknownBrand: (id) => `「${id}」というブランドはありません。honmono brands list で一覧が見られます。`,
    unknownGuide: (id) => `「${id}」という手順はありません。honmono guide で一覧が見られます。`,
    unknownApp: (app, ids) =>
      ids === ''
        ? 'この手順は、どのアプリでも同じです。--app は付けないでください。'
        : `「${app}」というアプリの手順はありません。あるもの: ${ids}`,
    appWithoutGuide: '--app は、手順の id と一緒に使います。例: honmono guide get-original --app gmail',
    brandsFine: (count) => `${count} 件すべて、問題はありませんでした。`,
    brandFields: {
      names: '名前',
      sites: '公式サイト',
      senders: '公式の差出人',
      shortDomains: '自社の短縮アドレス',
      partners: '本物のメールが使う他社のサイト',
      pages: '公式のページ',
      confirm: '確かめ方',
      never: 'しないこと',
      phones: '電話番号（一部）',
      report: '通報先',
      notFound: '探しても見つからなかったもの',
    },
    phoneKinds: { mobile: '携帯電話（090など）', landline: '固定電話' },
    phoneWhats: {
      support: '問い合わせ',
      fraud: '不正利用・被害の連絡',
      'card-loss': '紛失・盗難',
      sms: 'SMSの発信元',
      calls: 'かけてくるときの番号',
      advice: '相談',
    },
    soughtOn: (date) => `${date} に探したところ:`,
    served: (url, sample) => `準備ができました。次のアドレスをブラウザで開いてください。

${url}

メッセージはこの端末の中だけで調べます。ご自分で頼まないかぎり、何も外へは送りません。
終わるには Ctrl+C を押します。

ブラウザを使わずに見本の偽メールを調べるには、別のターミナルで
npx honmono check ${sample}
ほかの使い方は npx honmono --help（英語は --lang en）`,
    notServed: {
      'port-taken': (port) =>
        `ポート ${port} は、ほかのプログラムが使っています。--port で別の番号を指定するか、--port を付けずにお試しください。`,
      'port-not-permitted': (port) => `ポート ${port} を使う権限がありません。--port で 1024 以上の番号を指定してください。`,
      'site-not-built': () => 'ブラウザの画面がまだ作られていません。npm ci と npm start を実行してください。',
    },
    welcome: 'ようこそ。まず、見本の偽メールを調べてみます。',
    welcomeThen: `ご自分のメッセージを調べるには
・メールのファイルなら   npx honmono check メール.eml
・メールやSMSの文章なら  npx honmono check
  （文章を貼り付けて Enter を押し、最後に Ctrl+D を押します）
・プログラムで使うなら   npx honmono check --format json メール.eml
何も外へは送りません。ほかの使い方は npx honmono --help（英語は --lang en）`,
    help: {
      usage: '使い方',
      aliases: '別名',
      commands: 'コマンド',
      flags: '指定',
      arguments: '対象',
      default: '省略すると',
      separator: '区切り',
      help: 'この説明を出す',
      helpAll: '隠れた指定も含めて説明を出す',
      version: '版を出す',
      escape: 'これより後は、すべてファイル名として読む',
      unknownCommand: (input) => `「${input}」というコマンドはありません。`,
      didYouMean: (corrections) => `もしかして: ${corrections}`,
      unknownFlag: (flag) => `「${flag}」という指定はありません。`,
      badValue: (flag, value, allowed) => `--${flag} に「${value}」は使えません。使えるもの: ${allowed}`,
      missingValue: (flag) => `--${flag} の後に値が要ります。`,
      missingArgument: (name) => `${name} を指定してください。`,
      tooMany: (input) => `「${input}」は余分です。`,
      badUse: (why) => `指定を読み取れませんでした: ${why}`,
      failed: (why) => `途中で失敗しました: ${why}`,
      seeHelp: '使い方は honmono --help で見られます。',
    },
  },
  en: {
    about:
      'Honmono (本物, “the real thing”): is this message real or fake? Everything is checked on this device.\nNew here? Try honmono welcome. To use it in a browser: honmono serve. To check a mail: honmono check mail.eml',
    checkBrief: 'Check mail, SMS, text or an address',
    checkAbout:
      'Checks mail (.eml, .mbox), SMS, pasted text and addresses. Without a file, or with “-”, reads standard input.\nExit status: 0 nothing worse than unconfirmed, 1 something suspicious or fake, 2 something could not be read.',
    evalBrief: 'Count hits and misses on labelled mail',
    evalAbout:
      'Reads an index (TSV) with labels (phish, smish, ham), or a folder of messages with *.expect.yaml, and counts hits and misses per source.',
    brandsBrief: 'The official facts that messages are compared with',
    brandsListBrief: 'List all brands',
    brandsShowBrief: 'Show one brand in full',
    brandsValidateBrief: 'Look for gaps and mistakes in the records',
    brandsBookmarksBrief: 'Print official pages as a file of bookmarks that browsers import',
    brandsBookmarksAbout:
      'Without an ID, those of all brands. Only addresses that an official source vouches for.\nFor instance: honmono brands bookmarks amazon rakuten > bookmarks.html',
    guideBrief: 'Read how to do something (get the original of a mail, what to do after harm …)',
    guideAbout:
      'Shows one guide; without an ID, a list of them.\nconfirm, recover (after something was given away), report and prevent can be asked for a company. learn has pages on the scams that go round and how to tell them.\nFor instance: honmono guide get-original --app gmail\n              honmono guide learn payment-failed\n              honmono guide confirm --brand amazon\n              honmono guide recover --given password,card --brand amazon --ics look-again.ics',
    serveBrief: 'Serve the page to use in a browser',
    serveAbout:
      'Serves the page to use in a browser, to this device only. Open the address that it prints.\nNothing leaves this device unless you ask for it. Press Ctrl+C to stop.',
    welcomeBrief: 'Check a sample mail and explain how to go on',
    flags: {
      format: 'Form of the output',
      lang: 'Language (ja Japanese, en English)',
      kind: 'Kind of message (else recognised)',
      saveFacts: 'Save what was read (holds the message’s text)',
      facts: 'Judge what --save-facts saved',
      lookups:
        'links: really open short addresses to see where they lead (tells the sender that you read the message). dns: ask a name server (DNS) to prove who sent it. domain-age: ask registries when the domains of the links were registered. Several: links,dns',
      certificateSource: 'With domain-age: where to ask, too, how old certificates are (e.g. https://crt.sh/?q={host}&output=json)',
      trustAuthserv:
        'the name that your own mail server writes into Authentication-Results; its results are believed (only if it takes out what comes in under that name)',
      dnsServer: 'Name server to ask with dns (else those that this device uses)',
      finding:
        'Take into the answer what you saw in the official app or on the official site, which you opened yourself (for one message). all-fine: nothing is wrong there. same-notice: the same notice is there. not-there: it isn’t. could-not: I could not check. How to look: honmono guide confirm',
      noFeeds: 'Leave aside the lists of fakes that were added (honmono feeds)',
      details: 'Show everything that was looked at',
      misses: 'Write what went wrong to a file (without any text of messages)',
      app: 'Id of an app (e.g. gmail)',
      port: 'Port number (else 4649, or a free one where that is taken)',
    },
    feeds: feedWords.en,
    journey: journeyWords.en,
    learn: learnWords.en,
    report: reportWords.en,
    share: shareWords.en,
    files: 'Files, folders, addresses (https://…) or telephone numbers; “-” is standard input',
    index: 'An index (TSV) or a folder',
    brandId: 'Id of a brand (e.g. amazon)',
    guideId: 'Id of a guide (e.g. get-original)',
    paste: 'Paste the text of the mail or SMS here. Then press Enter and, last, Ctrl+D.',
    notFound: 'There is no such file. Please check its name and place.',
    notPermitted: 'You have no permission to read this file.',
    notReadable: (why) => `The file could not be read (${why}).`,
    tooLarge: (megabytes) => `Too large to check (up to ${megabytes} MB).`,
    emptyFolder: 'This folder holds nothing that can be checked (.eml, .mbox, .txt …).',
    notJson: 'This does not seem to be a file that --save-facts wrote. To check a mail, leave out --facts.',
    internal: (why) => `A fault in this program kept it from checking (${why}).`,
    skipped: (count, examples) => `Skipped ${count} files that do not look like mail (${examples}).`,
    progress: (done, all) => `Checking… ${done}${all === null ? '' : ` / ${all}`}`,
    reading: (percent) => `Reading the words of a picture… ${percent}%`,
    total: (count) => `${count} messages`,
    verdicts: { phishing: 'fake', suspicious: 'suspicious', unconfirmed: 'not confirmed', genuine: 'genuine', failed: 'unreadable' },
    comma: ', ',
    colon: ': ',
    factsAndSave: '--facts and --save-facts can’t be used together.',
    certificateSourceAlone: '--certificate-source goes with --lookups domain-age.',
    certificateSourceWrong:
      '--certificate-source takes an https:// address with {host} in it (such as https://crt.sh/?q={host}&output=json).',
    findingOfOne: '--finding is about one message: name one file that holds one.',
    dnsServerAlone: '--dns-server goes with --lookups dns.',
    nameServers: (servers) => (servers.length === 0 ? '' : ` Asked: ${servers.join(', ')}`),
    unknownBrand: (id) => `There is no brand “${id}”. See honmono brands list.`,
    unknownGuide: (id) => `There is no guide “${id}”. See honmono guide.`,
    unknownApp: (app, ids) =>
      ids === '' ? 'This guide is the same for every app. Leave --app out.' : `This guide has no app “${app}”. It has: ${ids}`,
    appWithoutGuide: '--app goes with the id of a guide, for instance: honmono guide get-original --app gmail',
    brandsFine: (count) => `All ${count} brands are fine.`,
    brandFields: {
      names: 'Names',
      sites: 'Official sites',
      senders: 'Official senders',
      shortDomains: 'Own short addresses',
      partners: 'Others’ sites that its genuine mail uses',
      pages: 'Official pages',
      confirm: 'How to confirm',
      never: 'What it never does',
      phones: 'Telephone numbers (some)',
      report: 'Where to report',
      notFound: 'Looked for and not found',
    },
    phoneKinds: { mobile: 'mobile phones (090 and the like)', landline: 'landlines' },
    phoneWhats: {
      support: 'support',
      fraud: 'fraud and misuse',
      'card-loss': 'lost or stolen',
      sms: 'sends text messages from it',
      calls: 'calls you from it',
      advice: 'advice',
    },
    soughtOn: (date) => `looked for on ${date} in:`,
    served: (url, sample) => `Ready. Open this address in your browser:

${url}

Messages are checked on this device only; nothing leaves it unless you ask for it.
Press Ctrl+C to stop.

To check a sample of a fake mail without the browser, in another terminal:
npx honmono check ${sample}
More: npx honmono --help (Japanese: --lang ja)`,
    notServed: {
      'port-taken': (port) => `Another program is using port ${port}. Give another number with --port, or leave --port out.`,
      'port-not-permitted': (port) => `You have no permission to use port ${port}. Give a number from 1024 up with --port.`,
      'site-not-built': () => 'The page has not been built yet. Run npm ci and npm start.',
    },
    welcome: 'Welcome. First, let us check a sample of a fake mail.',
    welcomeThen: `To check a message of your own
- a mail saved as a file        npx honmono check mail.eml
- the text of a mail or an SMS  npx honmono check
  (paste the text, press Enter, then Ctrl+D)
- for programs                  npx honmono check --format json mail.eml
Nothing leaves this device. More: npx honmono --help (Japanese: --lang ja)`,
    help: {
      usage: 'USAGE',
      aliases: 'ALIASES',
      commands: 'COMMANDS',
      flags: 'OPTIONS',
      arguments: 'ARGUMENTS',
      default: 'default =',
      separator: 'separator =',
      help: 'Show this help',
      helpAll: 'Show this help with hidden options',
      version: 'Show the version',
      escape: 'Everything after this is a file name',
      unknownCommand: (input) => `There is no command “${input}”.`,
      didYouMean: (corrections) => `Did you mean: ${corrections}`,
      unknownFlag: (flag) => `There is no option “${flag}”.`,
      badValue: (flag, value, allowed) => `--${flag} can’t be “${value}”. It can be: ${allowed}`,
      missingValue: (flag) => `--${flag} needs a value.`,
      missingArgument: (name) => `Please give ${name}.`,
      tooMany: (input) => `“${input}” is one too many.`,
      badUse: (why) => `The options could not be understood: ${why}`,
      failed: (why) => `This failed: ${why}`,
      seeHelp: 'See honmono --help.',
    },
  },
}
