import type { FeedErrorCode } from '@honmono/feeds'
import type { Lang } from './language.ts'

/** What `honmono feeds` says. */
export interface FeedWords {
  readonly brief: string
  readonly addBrief: string
  readonly addAbout: string
  readonly updateBrief: string
  readonly updateAbout: string
  readonly listBrief: string
  readonly removeBrief: string
  readonly flags: Readonly<Record<'name' | 'form' | 'licence' | 'terms' | 'maxAge', string>>
  readonly source: string
  readonly ids: string

  readonly asking: (host: string) => string
  readonly added: (id: string, title: string, count: number) => string
  readonly updated: (id: string, count: number) => string
  readonly unchanged: (id: string) => string
  readonly removed: (id: string) => string
  readonly none: string
  readonly left: Readonly<Record<'shared-host' | 'brand-host' | 'too-long' | 'broken', (count: number) => string>>
  readonly oldAlready: (asOf: string) => string

  readonly thereAlready: (id: string) => string
  readonly noSuchFeed: (id: string) => string
  readonly busy: (id: string) => string
  readonly waiting: (id: string, until: string) => string
  readonly notReadable: (id: string, why: string) => string
  readonly notFetched: (id: string, why: string) => string
  readonly nextTry: (until: string) => string
  readonly notAList: (id: string, why: string) => string
  readonly kept: string
  /** Why an address was not asked, or gave nothing; all others as they are. */
  readonly fetchReasons: Readonly<Record<string, string>>
  readonly listReasons: Readonly<Record<FeedErrorCode, string>>
  readonly unread: (titles: string) => string

  readonly fields: Readonly<Record<'source' | 'form' | 'keys' | 'asOf' | 'confirmed' | 'licence' | 'terms' | 'nextTry', string>>
  readonly notNoted: string
  readonly keys: (count: number, hosts: number) => string
  readonly stale: (days: number) => string
  readonly damaged: (id: string) => string
}

export const feedWords: Readonly<Record<Lang, FeedWords>> = {
  ja: {
    brief: '偽サイトの一覧を追加して、リンク先と見比べる',
    addBrief: '一覧を追加する',
    addAbout:
      'ファイルかアドレス（https）から、偽サイトの一覧を追加します。次の check から自動で使われ、見比べるときは外部に何も問い合わせません。\nアドレスを指定したときは、そのアドレスだけに接続します。使ってよい条件は、一覧の提供元で確かめてください。',
    updateBrief: '一覧を新しくする',
    updateAbout: 'ID を省略すると、追加したすべての一覧を新しくします。失敗したときは、前の一覧がそのまま残ります。',
    listBrief: '追加した一覧を見る',
    removeBrief: '一覧を取り除く',
    flags: {
      name: '表示する名前（例: JPCERT/CC）',
      form: '一覧の形式（省略すると見分けます）',
      licence: 'ライセンスの覚え書き',
      terms: '利用条件の覚え書き',
      maxAge: '何日たったら「古い」とするか（省略すると 3 日）',
    },
    source: '一覧のファイルか、アドレス（https://…）',
    ids: '一覧の ID（honmono feeds list で見られます）',
    asking: (host) => `${host} に接続します。`,
    added: (id, title, count) => `「${title}」を追加しました（${count} 件、ID: ${id}）。次の check から使われます。`,
    updated: (id, count) => `${id} を新しくしました（${count} 件）。`,
    unchanged: (id) => `${id} は、前と変わっていませんでした。`,
    removed: (id) => `${id} を取り除きました。`,
    none: '追加された一覧はありません。honmono feeds add で追加できます。',
    left: {
      'shared-host': (count) => `多くの人が使うサービスの全体を指すもの ${count} 件は、除きました。`,
      'brand-host': (count) => `公式サイトの全体を指すもの ${count} 件は、除きました。`,
      'too-long': (count) => `長すぎるもの ${count} 件は、除きました。`,
      broken: (count) => `読めない行 ${count} 行は、飛ばしました。`,
    },
    oldAlready: (asOf) => `この一覧は古いものです（${asOf} の版）。その後に見つかった偽サイトは載っていません。`,
    thereAlready: (id) =>
      `「${id}」は、すでにあります。新しくするには honmono feeds update ${id}、別の名前にするには --name を使ってください。`,
    noSuchFeed: (id) => `「${id}」という一覧はありません。honmono feeds list で一覧が見られます。`,
    busy: (id) => `${id} は、ほかで更新しているところです。終わってから、もう一度お試しください。`,
    waiting: (id, until) => `${id} は、${until} まで接続を控えています（前回、接続先が応じなかったため）。`,
    notReadable: (id, why) => `${id}: 読み書きできませんでした（${why}）。`,
    notFetched: (id, why) => `${id}: 受け取れませんでした（${why}）。`,
    nextTry: (until) => `次は ${until} より後にお試しください。`,
    notAList: (id, why) => `${id}: ${why}`,
    kept: '前の一覧は、そのまま残っています。',
    fetchReasons: {
      'not-https': 'https のアドレスだけに接続します',
      'bad-address': 'アドレスが正しくありません',
      'private-address': '外部に公開されていないアドレスには接続しません',
      name: '外部に公開されていない名前には接続しません',
      port: '443 番以外のポートには接続しません',
      'too-many-redirects': '転送が多すぎます',
      'too-large': '大きすぎます',
      timeout: '時間がかかりすぎました',
      tls: '証明書を確かめられませんでした',
      packed: '圧縮の形式を読めません',
      'cut-short': '途中で切れました',
      ENOTFOUND: '接続先が見つかりません',
      ECONNREFUSED: '接続を断られました',
    },
    listReasons: {
      page: '一覧ではなく、ウェブページでした（エラーやログインの画面かもしれません）。',
      packed: '圧縮されたファイルです。展開してから追加してください（gzip だけは、そのまま読めます）。',
      'not-text': '文字のファイルではありません。',
      'unknown-form': '知らない形式です。--form で形式を指定できます。',
      'known-good': '偽サイトの一覧ではなく、MISP の警告リスト（無害と分かっているものの一覧）です。',
      'broken-json': 'JSON が壊れています。',
      'no-entries': 'アドレスがひとつもありません。',
      'mostly-broken': 'アドレスとして読めない行がほとんどです。偽サイトの一覧ではないようです。',
      'too-large': '大きすぎます。',
      damaged: '壊れています。',
      'other-version': '別の版のプログラムで作られたものです。',
    },
    unread: (titles) => `読めない一覧があり、見比べていません: ${titles}（honmono feeds update で作り直せます）`,
    fields: {
      source: '元',
      form: '形式',
      keys: '件数',
      asOf: '版',
      confirmed: '最後に確かめた日時',
      licence: 'ライセンス',
      terms: '利用条件',
      nextTry: '次に接続できる日時',
    },
    notNoted: '覚え書きなし',
    keys: (count, hosts) => `${count}（うち、サイト全体 ${hosts}）`,
    stale: (days) => `古くなっています（${days} 日を過ぎました）。honmono feeds update で新しくできます。`,
    damaged: (id) => `${id}: 記録が壊れています。honmono feeds remove ${id} で取り除き、もう一度追加してください。`,
  },
  en: {
    brief: 'Add lists of fake sites to compare links with',
    addBrief: 'Add a list',
    addAbout:
      'Adds a list of fake sites from a file or an address (https). From then on, check uses it by itself; comparing asks nobody.\nGiven an address, that address alone is contacted. Whether and how you may use a list is for its provider to say.',
    updateBrief: 'Renew lists',
    updateAbout: 'Without an ID, renews every list that was added. Where that fails, the old list stays as it is.',
    listBrief: 'Show the lists that were added',
    removeBrief: 'Remove lists',
    flags: {
      name: 'Name to show (e.g. JPCERT/CC)',
      form: 'Form of the list (else recognised)',
      licence: 'Note on its licence',
      terms: 'Note on its terms of use',
      maxAge: 'Days after which it counts as old (else 3)',
    },
    source: 'The list’s file, or its address (https://…)',
    ids: 'IDs of lists (see honmono feeds list)',
    asking: (host) => `Contacting ${host}.`,
    added: (id, title, count) => `Added “${title}” (${count} entries, ID: ${id}). From now on, check uses it.`,
    updated: (id, count) => `Renewed ${id} (${count} entries).`,
    unchanged: (id) => `${id} has not changed.`,
    removed: (id) => `Removed ${id}.`,
    none: 'No list has been added. honmono feeds add adds one.',
    left: {
      'shared-host': (count) => `Left out ${count} that mean the whole of a service that many use.`,
      'brand-host': (count) => `Left out ${count} that mean the whole of an official site.`,
      'too-long': (count) => `Left out ${count} that are too long.`,
      broken: (count) => `Passed over ${count} lines that could not be read.`,
    },
    oldAlready: (asOf) => `This list is old (as of ${asOf}); what was found since is not on it.`,
    thereAlready: (id) => `There is “${id}” already. Renew it with honmono feeds update ${id}, or give another --name.`,
    noSuchFeed: (id) => `There is no list “${id}”. See honmono feeds list.`,
    busy: (id) => `${id} is being renewed elsewhere. Please try again when that is done.`,
    waiting: (id, until) => `${id} is not contacted before ${until}, since it did not answer last time.`,
    notReadable: (id, why) => `${id}: could not be read or written (${why}).`,
    notFetched: (id, why) => `${id}: could not be fetched (${why}).`,
    nextTry: (until) => `Please try again after ${until}.`,
    notAList: (id, why) => `${id}: ${why}`,
    kept: 'The old list stays as it is.',
    fetchReasons: {
      'not-https': 'only https addresses are contacted',
      'bad-address': 'this is no valid address',
      'private-address': 'addresses that are not public are not contacted',
      name: 'names that are not public are not contacted',
      port: 'no port but 443 is contacted',
      'too-many-redirects': 'too many redirects',
      'too-large': 'too large',
      timeout: 'it took too long',
      tls: 'its certificate is not valid',
      packed: 'compressed in a way that can’t be read',
      'cut-short': 'it ended early',
      ENOTFOUND: 'there is no such host',
      ECONNREFUSED: 'the connection was refused',
    },
    listReasons: {
      page: 'This is a web page, not a list; an error or a log-in, perhaps.',
      packed: 'This is an archive. Unpack it first (gzip alone is read as it is).',
      'not-text': 'This is no text file.',
      'unknown-form': 'Its form is not known. --form can say which it is.',
      'known-good': 'This is no list of fakes but a MISP warning list, which names what is known to be harmless.',
      'broken-json': 'Its JSON is broken.',
      'no-entries': 'It holds no address.',
      'mostly-broken': 'Hardly any of its lines is an address; it does not seem to be a list of fakes.',
      'too-large': 'It is too large.',
      damaged: 'It is damaged.',
      'other-version': 'Another version of this program made it.',
    },
    unread: (titles) => `These lists could not be read and were not compared with: ${titles} (honmono feeds update makes them anew)`,
    fields: {
      source: 'Source',
      form: 'Form',
      keys: 'Entries',
      asOf: 'As of',
      confirmed: 'Last confirmed',
      licence: 'Licence',
      terms: 'Terms',
      nextTry: 'Not contacted before',
    },
    notNoted: 'not noted',
    keys: (count, hosts) => `${count} (${hosts} of them whole sites)`,
    stale: (days) => `Old: more than ${days} days. honmono feeds update renews it.`,
    damaged: (id) => `${id}: its record is damaged. Remove it with honmono feeds remove ${id} and add it again.`,
  },
}
