import type { Answer, AnswerLink, AnswerProof, AnswerSignal } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { clean, noPaint, renderFailure, renderFailureJson, renderJson, renderText, tell, widthOf, wrap } from './index.ts'

const at = (part: string, start: number, end: number) => ({ part, start, end })
const signal = (id: string, found: string, evidence: AnswerSignal['evidence'], more: Partial<AnswerSignal> = {}): AnswerSignal => ({
  id,
  answer: 'raised',
  strength: 'strong',
  direction: 'fake',
  evidence,
  title: id,
  found,
  why: '理由の説明です。',
  doNext: 'リンクを開かないでください。',
  ...more,
})
const link = (href: string, site: string, more: Partial<AnswerLink> = {}): AnswerLink => ({
  shown: '',
  href,
  chain: [href],
  uncertain: false,
  host: new URL(href).hostname,
  site,
  owner: null,
  official: false,
  from: 'anchor',
  role: 'action',
  at: at('1', 0, 0),
  ...more,
})

const givenPassword = {
  id: 'recover-password',
  title: 'パスワードを入力したとき',
  first: 'すぐに公式アプリからパスワードを変えてください。',
}
const fake: Answer = {
  schema: 1,
  input: { name: 'mail/fake.eml', kind: 'email', sha256: 'a'.repeat(64) },
  about: null,
  lookups: [],
  finding: null,
  proof: [],
  versions: { engine: '0.1.0', data: '2026-11-23' },
  lang: 'ja',
  verdict: 'phishing',
  claims: [{ brand: 'amazon', name: 'Amazon', where: ['display-name', 'subject', 'signature'], strength: 'strong' }],
  decidedBy: ['foreign-link', 'foreign-sender', 'account-threat'],
  signals: [
    signal('account-threat', 'アカウントを止めると言って急がせています。', [{ at: at('1', 0, 20) }], { strength: 'weak' }),
    signal('foreign-link', '押すと「evil[.]example」が開きます。Amazonのサイトではありません。', [{ at: at('1', 21, 30) }]),
    signal('foreign-sender', '差出人のアドレス「pay@mail.evil[.]example」はAmazonのものではありません。', [
      { at: at('header:from', 0, 32) },
    ]),
    signal('link-text-mismatch', 'x', [], { answer: 'clear' }),
  ],
  phones: [],
  links: [
    link('https://www.amazon.co.jp/help', 'amazon.co.jp', { official: true, owner: 'amazon', role: 'plain', shown: 'ヘルプ' }),
    link('https://login.evil.example/amazon.co.jp/verify', 'evil.example', { shown: 'お支払い方法を更新する' }),
    link('https://evil.example/a', 'evil.example', { shown: 'ログイン' }),
    link('https://other.example/b', 'other.example', { shown: 'https://www.amazon.co.jp/' }),
    link('https://third.example/c', 'third.example'),
    link('https://fourth.example/d', 'fourth.example'),
    link('https://fifth.example/d', 'fifth.example'),
    link('https://www.amazon.co.jp/unsubscribe', 'amazon.co.jp', { official: true, owner: 'amazon', role: 'footer' }),
  ],
  sender: {
    from: [{ name: 'Amazon', address: 'pay@mail.evil.example', domain: 'mail.evil.example' }],
    replyTo: [],
    returnPath: 'bounce@evil.example',
    sms: null,
    source: 'wire',
    owner: null,
    authenticated: null,
  },
  notChecked: [
    { id: 'sender-not-authenticated', why: '差出人が本人かどうかの記録がありませんでした。', detail: '' },
    { id: 'remote-pictures', why: '外から読み込む画像は見ていません。', detail: '' },
    { id: 'attachment-content', why: '添付ファイルの中は見ていません。', detail: '' },
  ],
  next: {
    id: 'confirm-with-brand',
    title:
      'このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの「メッセージセンター」を開いて確かめてください。何もなければ、無視してかまいません。',
    url: 'https://www.amazon.co.jp/gp/aw/message',
    steps: ['アプリを開きます。', '「メッセージセンター」を見ます。'],
  },
  guides: ['recover-password'],
  alreadyGave: givenPassword,
  ifGiven: [givenPassword, { id: 'recover-money', title: 'お金を送ったとき', first: 'すぐに銀行に連絡してください。' }],
  remarks: [],
  views: [
    { part: 'header:from', text: 'Amazon <pay@mail.evil.example>', shown: true },
    { part: 'header:subject', text: '【重要】お支払い方法の確認', shown: true },
    { part: '1', text: '24時間以内に更新されない場合は利用停止となります。お支払い方法を更新する', shown: true },
  ],
}
const suspicious: Answer = {
  ...fake,
  verdict: 'suspicious',
  claims: [],
  decidedBy: ['secret-request'],
  signals: [signal('secret-request', '暗証番号を書いて返信するように求めています。', [])],
  links: [],
  notChecked: [],
  next: { id: 'leave-alone', title: '返信せず、会社の代表番号を自分で調べて聞いてください。', url: null, steps: [] },
}
const unconfirmed: Answer = {
  ...fake,
  verdict: 'unconfirmed',
  decidedBy: [],
  signals: [],
  links: [],
  notChecked: [],
  guides: [],
  alreadyGave: null,
  ifGiven: fake.ifGiven,
  remarks: [
    { id: 'not-safe', text: 'これだけでは決められませんでした。' },
    { id: 'mostly-fake', text: 'このような知らせの多くは偽物です。' },
  ],
}
const genuine: Answer = {
  ...fake,
  verdict: 'genuine',
  decidedBy: ['proved-sender', 'official-links'],
  signals: [
    signal(
      'proved-sender',
      'amazon.co.jp から送られたことを、受信サーバーが確かめています。',
      [{ at: at('header:authentication-results', 0, 10) }],
      {
        direction: 'genuine',
      },
    ),
    signal('official-links', '押すリンクはすべてAmazonのサイトを開きます。', [], { direction: 'genuine' }),
  ],
  links: [link('https://www.amazon.co.jp/help', 'amazon.co.jp', { official: true, owner: 'amazon', shown: '注文を見る' })],
  notChecked: [],
  alreadyGave: null,
  ifGiven: [],
}

describe('the text answer', () => {
  it('says that a fake is fake, why, where its links lead and what to do', () => {
    expect(renderText(fake)).toMatchInlineSnapshot(`
      "【偽物です】
      「Amazon」を名乗っていますが、Amazonからの連絡ではありません。

      理由
      ・押すと「evil[.]example」が開きます。Amazonのサイトではありません。（本文）
      ・差出人のアドレス「pay@mail.evil[.]example」はAmazonのものではありません。
        （差出人欄）
      ・アカウントを止めると言って急がせています。（本文）

      リンクの本当の行き先（押さないでください）
        evil[.]example  Amazonのものではありません（「お支払い方法を…」など2か所）
        other[.]example  Amazonのものではありません
        ほか4件

      次にすること
      ・このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message
      ・パスワードを入力したとき: すぐに公式アプリからパスワードを変えてください。

      調べていないこと: 差出人が本人かどうかの記録がありませんでした。外から読み込む
      画像は見ていません。（ほか1件）
      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('says what is suspicious when nobody known is posed as', () => {
    expect(renderText(suspicious)).toMatchInlineSnapshot(`
      "【あやしいです】
      気をつけたほうがよい点があります。

      理由
      ・暗証番号を書いて返信するように求めています。

      次にすること
      ・返信せず、会社の代表番号を自分で調べて聞いてください。
      ・パスワードを入力したとき: すぐに公式アプリからパスワードを変えてください。

      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('tells what was seen at the official place and what that means, apart from the other remarks', () => {
    const answer: Answer = {
      ...unconfirmed,
      finding: { brand: null, seen: 'not-there' },
      remarks: [...unconfirmed.remarks, { id: 'finding-not-there', text: '無視してかまいません。' }],
    }
    expect(tell(answer).finding).toEqual({ seen: 'not-there', said: '同じ知らせはなかった', means: '無視してかまいません。' })
    expect(tell(answer).remarks).toEqual(tell(unconfirmed).remarks)
    expect(renderText(answer)).toContain('公式のアプリやサイトでは「同じ知らせはなかった」: 無視してかまいません。\n')
    expect(JSON.parse(renderJson(answer)).finding).toEqual(answer.finding)
    expect(tell(unconfirmed).finding).toBeNull()
  })

  it('never lets unconfirmed look like safe', () => {
    expect(renderText(unconfirmed)).toMatchInlineSnapshot(`
      "【確認できません（安全という意味ではありません）】
      「Amazon」を名乗っています。本物かどうかは、これだけでは分かりません。
      名前が出ているところ: 差出人名、件名、署名
      このような知らせの多くは偽物です。

      次にすること
      ・このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('says in words that nobody is posed as and nothing was found', () => {
    expect(
      renderText({
        ...unconfirmed,
        claims: [],
        remarks: [{ id: 'nothing-claimed', text: '会社などのふりをしているところは見つかりませんでした。' }],
      }),
    ).toMatchInlineSnapshot(`
      "【確認できません（安全という意味ではありません）】
      会社などのふりをしているところは見つかりませんでした。

      次にすること
      ・このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('says that an organisation outside the lists cannot be compared', () => {
    const answer: Answer = { ...unconfirmed, claims: [{ brand: null, name: '架空信用金庫', where: ['signature'], strength: 'strong' }] }
    expect(renderText(answer)).toMatchInlineSnapshot(`
      "【確認できません（安全という意味ではありません）】
      「架空信用金庫」を名乗っています。Honmonoにはこの相手の公式情報がないため、
      見比べられません。
      名前が出ているところ: 署名
      このような知らせの多くは偽物です。

      次にすること
      ・このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('says whose address it is when an address was given alone, and keeps apart the message it came in', () => {
    const alone: Answer = {
      ...unconfirmed,
      input: { ...fake.input, kind: 'url' },
      claims: [],
      links: [link('https://amzn.asia/d/1', 'amzn.asia', { owner: 'amazon', official: null, shown: 'amzn.asia/d/1' })],
      remarks: [{ id: 'nothing-claimed', text: 'だれからの連絡なのかは分かりません。' }],
    }
    const brandName = () => 'Amazon'
    expect(renderText(alone, { brandName }).split('\n').slice(0, 3).join('\n')).toMatchInlineSnapshot(`
      "【確認できません（安全という意味ではありません）】
      このアドレスは「Amazon」のものです。ただし、届いたメッセージが本物かどうかは、
      アドレスだけでは分かりません。"
    `)
    const unknown = { ...alone, links: [link('https://xkq3.example/', 'xkq3.example', { official: null })] }
    expect(renderText(unknown)).toContain('だれのアドレスか、分かりませんでした。')
    expect(renderText(unknown)).toContain('xkq3[.]example  だれのサイトか分かりません')
    expect(renderText(unknown)).not.toContain('（本文）')
  })
  it('leaves out where the name stands when that is only the text', () => {
    const pasted: Answer = { ...unconfirmed, claims: [{ brand: 'amazon', name: 'Amazon', where: ['body'], strength: 'medium' }] }
    expect(renderText(pasted)).not.toContain('名前が出ているところ')
  })
  it('says in a narrow terminal, too, that a link is not the company’s', () => {
    const links = [link('https://a.long-name-of-a-site.example/', 'long-name-of-a-site.example')]
    expect(renderText({ ...fake, links }, { columns: 54 })).toContain('long-name-of-a-site[.]example  公式ではありません')
  })
  it('names an organisation outside the lists when something about it does not fit, too', () => {
    const claims: Answer['claims'] = [{ brand: null, name: '架空信用金庫', where: ['display-name'], strength: 'strong' }]
    expect(renderText({ ...suspicious, claims })).toContain('「架空信用金庫」を名乗っていますが、つじつまの合わない点があります。')
    expect(renderText({ ...suspicious, verdict: 'phishing', claims })).not.toContain('架空信用金庫からの連絡ではありません')
  })
  it('says in English where the words stand, unless the sentence says so: a text message is no place', () => {
    const told = (found: string) => {
      const signals = [signal('sms-link-never-sent', found, [{ at: at('1', 0, 8) }])]
      return renderText({ ...suspicious, lang: 'en', signals, decidedBy: ['sms-link-never-sent'] }).split('\n')[4]
    }
    expect(told('Yamato sends no text message with “links”.')).toBe('- Yamato sends no text message with “links”. (text)')
    expect(told('The text still holds “##a##”.')).toBe('- The text still holds “##a##”.')
  })
  it('quotes the same words once', () => {
    const quote = 'ポイントが本日失効'
    const evidence = [{ quote, at: at('1', 10, 19) }]
    const signals = [
      signal('nameless-notice', `「${quote}」とありますが、どこの会社からかは書かれていません。`, evidence),
      signal('account-threat', `「${quote}」と書かれています。`, evidence, { strength: 'weak' }),
    ]
    const text = renderText({ ...suspicious, signals, decidedBy: signals.map(({ id }) => id) })
    expect(text.split(quote)).toHaveLength(2)
  })
  it('keeps quotes whole: no half bracket, no quote marks of one kind inside each other', () => {
    const found = (words: string) => {
      const signals = [signal('account-threat', `「${words}」と書かれています。`, [])]
      return renderText({ ...suspicious, signals, decidedBy: ['account-threat'] }).split('\n')[4]
    }
    expect(found('サービス】口座を停止')).toBe('・「口座を停止」と書かれています。')
    expect(found('口座を停止しました【重')).toBe('・「口座を停止しました」と書かれています。')
    expect(found('【重要】口座を停止')).toBe('・「【重要】口座を停止」と書かれています。')
    expect(found('「本人確認」がないため停止')).toBe('・「『本人確認』がないため停止」と書かれています。')
  })
  it('says what proves a genuine message', () => {
    expect(renderText(genuine)).toMatchInlineSnapshot(`
      "【本物と確認しました】
      「Amazon」から届いたことが確認でき、ほかのサイトへ誘導するリンクもありません。

      確かめたこと
      ・amazon.co.jp から送られたことを、受信サーバーが確かめています。
        （受信サーバーの確認結果）
      ・押すリンクはすべてAmazonのサイトを開きます。

      リンクの本当の行き先
        amazon[.]co[.]jp  Amazonのサイトです（「注文を見る」）

      次にすること
      ・このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      この端末の中だけで調べました（honmono 0.1.0、データ 2026-11-23）
      "
    `)
  })
  it('names the command for the way to the original, where that is wanting and there is such a command', () => {
    const answer = { ...unconfirmed, guides: ['get-original'] }
    const options = { guideCommand: 'ask guide' }
    expect(renderText(answer, options)).toContain('\nメールなら、原本があれば調べられます。取り出し方: ask guide get-original\n')
    expect(renderText({ ...answer, lang: 'en' }, options)).toContain('ask guide get-original\n')
    expect(renderText(answer)).not.toContain('get-original')
    expect(renderText(unconfirmed, options)).not.toContain('ask guide')
  })
  it('names the command that has the sender verified, where that may settle it', () => {
    const remarks = [{ id: 'would-settle-proof', text: '…' }] as const
    const sender = { from: [], replyTo: [], returnPath: null, sms: null, source: 'wire', owner: null, authenticated: null } as const
    const options = { dnsCommand: 'check with dns' }
    expect(renderText({ ...unconfirmed, remarks, sender }, options)).toContain('差出人の証明を問い合わせて調べるには: check with dns\n')
    expect(renderText({ ...unconfirmed, remarks, sender, lang: 'en' }, options)).toContain('check with dns\n')
    expect(renderText({ ...unconfirmed, remarks, sender })).not.toContain('問い合わせて調べるには')
    expect(renderText({ ...unconfirmed, remarks, sender: { ...sender, source: 'pasted' } }, options)).not.toContain('check with dns')
  })
  it('speaks English when the answer does', () => {
    expect(renderText({ ...fake, lang: 'en' })).toMatchInlineSnapshot(`
      "[ This is fake ]
      It poses as “Amazon”, but it does not come from Amazon.

      Why
      - 押すと「evil[.]example」が開きます。Amazonのサイトではありません。 (text)
      - 差出人のアドレス「pay@mail.evil[.]example」はAmazonのものではありません。
        (From line)
      - アカウントを止めると言って急がせています。 (text)

      Where the links really lead (do not open them)
        evil[.]example  not Amazon’s (“お支払い方法を更新する”, 2 links)
        other[.]example  not Amazon’s
        4 more

      What to do next
      - このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message
      - パスワードを入力したとき: すぐに公式アプリからパスワードを変えてください。

      Not checked: 差出人が本人かどうかの記録がありませんでした。 外から読み込む
      画像は見ていません。 (1 more)
      Checked on this device only (honmono 0.1.0, data 2026-11-23)
      "
    `)
    expect(renderText({ ...suspicious, lang: 'en' })).toMatchInlineSnapshot(`
      "[ This looks suspicious ]
      There are reasons not to take it at its word.

      Why
      - 暗証番号を書いて返信するように求めています。

      What to do next
      - 返信せず、会社の代表番号を自分で調べて聞いてください。
      - パスワードを入力したとき: すぐに公式アプリからパスワードを変えてください。

      Checked on this device only (honmono 0.1.0, data 2026-11-23)
      "
    `)
    expect(renderText({ ...unconfirmed, lang: 'en' })).toMatchInlineSnapshot(`
      "[ Cannot be confirmed (that does not mean it is safe) ]
      It says it is from “Amazon”. Whether that is true can’t be told from this
      alone.
      The name appears in: sender name, subject, signature
      このような知らせの多くは偽物です。

      What to do next
      - このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      Checked on this device only (honmono 0.1.0, data 2026-11-23)
      "
    `)
    expect(renderText({ ...genuine, lang: 'en' })).toMatchInlineSnapshot(`
      "[ Confirmed genuine ]
      It is proved to come from “Amazon”, and no link leads you to another site.

      What was proved
      - amazon.co.jp から送られたことを、受信サーバーが確かめています。 (receiving
        server’s check)
      - 押すリンクはすべてAmazonのサイトを開きます。

      Where the links really lead
        amazon[.]co[.]jp  Amazon’s own site (“注文を見る”)

      What to do next
      - このメールのリンクや電話番号は使わず、いつものアプリか公式サイトからAmazonの
        「メッセージセンター」を開いて確かめてください。何もなければ、
        無視してかまいません。
        https://www.amazon.co.jp/gp/aw/message

      Checked on this device only (honmono 0.1.0, data 2026-11-23)
      "
    `)
  })
  it('fits a screen of 24 lines and 80 columns, also when the sentences are long', () => {
    const long = fake.signals.map((one) => ({ ...one, found: one.found.repeat(2) }))
    for (const answer of [fake, { ...fake, signals: long }]) {
      const lines = renderText(answer, { columns: 80 }).trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(Math.max(...lines.map(widthOf))).toBeLessThan(80)
    }
  })
  it('keeps every line inside a narrow terminal', () => {
    const lines = renderText(fake, { columns: 40, details: true }).split('\n')
    // The official address stays in one piece: it is there to be copied.
    expect(Math.max(...lines.filter((line) => !line.includes('https://www.amazon')).map(widthOf))).toBeLessThan(40)
  })
  it('shows all that was looked for, and every link defanged, when details are asked for', () => {
    const text = renderText(fake, { details: true })
    expect(text).toContain('hxxps://login[.]evil[.]example/amazon[.]co[.]jp/verify')
    expect(text).toContain('link-text-mismatch')
    expect(text).toContain('添付ファイルの中は見ていません。 [attachment-content]')
    expect(text).toContain('a'.repeat(64))
  })
  it('prints no address of the message that a terminal would make a link of', () => {
    const leaky = fake.signals.map((one) => ({ ...one, found: `${one.found} https://evil.example/x` }))
    for (const details of [false, true]) {
      const addresses = renderText({ ...fake, signals: leaky }, { details }).match(/https?:\/\/\S+/g)
      expect(addresses).toEqual([fake.next.url])
    }
  })
  it('names the input and its subject when it is one of several', () => {
    expect(renderText(suspicious, { named: true }).split('\n')[0]).toBe('── mail/fake.eml  【重要】お支払い方法の確認')
  })
  it('emphasises only through the colours it is given', () => {
    const red = { ...noPaint, bad: (text: string) => `<red>${text}</red>` }
    expect(renderText(fake, { paint: red })).toContain('<red>evil[.]example</red>')
    expect(renderText(fake)).not.toContain('\u001b')
  })
})

const hostile = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\u200b\r\nline\u0000'
const everywhere: Answer = {
  ...fake,
  input: { ...fake.input, name: hostile },
  claims: [{ brand: null, name: hostile, where: ['display-name'], strength: 'strong' }],
  signals: fake.signals.map((one) => ({ ...one, found: hostile, title: hostile, why: hostile })),
  links: fake.links.map((one) => ({ ...one, shown: hostile, href: hostile, site: hostile, chain: [hostile, hostile] })),
  sender: fake.sender && { ...fake.sender, from: [{ name: hostile, address: hostile, domain: hostile }], returnPath: hostile },
  notChecked: [{ id: 'no-body', why: hostile, detail: hostile }],
  views: fake.views.map((view) => ({ ...view, text: hostile })),
}

describe('hostile text', () => {
  it('cannot send control codes or bidi controls to the terminal', () => {
    for (const verdict of ['phishing', 'unconfirmed'] as const) {
      const text = renderText({ ...everywhere, verdict }, { named: true, details: true })
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/)
    }
    expect(renderFailure({ input: { name: hostile }, error: { code: 'x', message: hostile } }, 'ja')).not.toMatch(
      /[\u0000-\u001f\u009b\u202e]/,
    )
  })
  it('reaches readers of the JSON unchanged, but never a terminal raw', () => {
    const line = renderJson(everywhere, { details: true })
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e\u2066]/)
    expect(JSON.parse(line)).toMatchObject({ input: { name: hostile }, views: everywhere.views })
  })
  it('is no pattern when a place of it is emphasised', () => {
    const views = fake.views.map((view) => ({ ...view, text: '$& $1 $` costs'.repeat(3) }))
    const text = renderText({ ...fake, views }, { paint: { ...noPaint, dim: (part) => `<${part}>` } })
    expect(text).toContain('<（本文「$& $1 $` costs$& $1」）>')
  })
})

describe('the proof of the sender', () => {
  const proved: AnswerProof = {
    id: 'by-claimed-brand',
    text: '署名した会社: amazon.co.jp → Amazonの公式です（DKIM・DMARC）。',
    domain: 'amazon.co.jp',
    owner: 'amazon',
    good: true,
  }
  const forwarded: AnswerProof = { ...proved, id: 'forwarded', text: '転送されたためと考えられます。', good: null }
  const stranger: AnswerProof = {
    id: 'by-stranger',
    text: '署名した相手: evil[.]example → だれでもドメインを取って付けられる証明なので、Amazonから届いた証明にはなりません（DKIM）。',
    domain: 'evil.example',
    owner: null,
    good: false,
  }
  const refused: AnswerProof = {
    ...stranger,
    id: 'server-refused',
    text: '届けたサーバーは、evil[.]example が認めたものではありません。',
    good: null,
  }
  const checked: AnswerProof = { id: 'checked-by-own-server', text: 'サーバーが調べた結果です。', domain: null, owner: null, good: null }
  const unchecked: AnswerProof = { ...checked, id: 'no-results', text: '記録がないため、分かりません。' }
  const block = (proof: readonly AnswerProof[], more: Partial<Answer> = {}, options = {}) =>
    renderText({ ...unconfirmed, proof, ...more }, options)
      .split('\n\n')
      .find((part) => /^差出人の証明|^Proof of the sender/.test(part))

  it('is one line where it holds', () => {
    expect(block([proved, forwarded, checked])).toBe('差出人の証明\n○ 署名した会社: amazon.co.jp → Amazonの公式です（DKIM・DMARC）。')
  })
  it('is two statements where it does not, marked without colour', () => {
    expect(block([stranger, refused, forwarded, checked])).toBe(
      [
        '差出人の証明',
        '× 署名した相手: evil[.]example → だれでもドメインを取って付けられる証明なので、',
        '  Amazonから届いた証明にはなりません（DKIM）。',
        '・届けたサーバーは、evil[.]example が認めたものではありません。',
      ].join('\n'),
    )
  })
  it('is one, where the screen is small', () => {
    expect(block([stranger, refused], {}, { rows: 12 })).not.toContain('届けたサーバー')
  })
  it('is marked in English, too', () => {
    const en = (text: string, good: boolean | null) => ({ ...proved, text, good })
    expect(block([en('Signed by amazon.co.jp.', true)], { lang: 'en' })).toBe('Proof of the sender\n+ Signed by amazon.co.jp.')
    expect(block([en('Signed by evil[.]example.', false), en('Not allowed.', null)], { lang: 'en' })).toBe(
      'Proof of the sender\nx Signed by evil[.]example.\n- Not allowed.',
    )
  })
  it('is left to what was not checked, where there is none', () => {
    expect(block([unchecked])).toBeUndefined()
    expect(block([])).toBeUndefined()
  })
  it('stands whole, with its ids, in the details and in the JSON', () => {
    const all = [proved, forwarded, checked]
    const text = renderText({ ...unconfirmed, proof: all }, { details: true }).replaceAll(/\s/g, '')
    for (const { id, text: words } of all) expect(text).toContain(`${words}[${id}]`.replaceAll(' ', ''))
    expect(renderText({ ...unconfirmed, proof: [unchecked] }, { details: true })).toContain('[no-results]')
    expect(JSON.parse(renderJson({ ...unconfirmed, proof: all })).proof).toEqual(all)
  })
})

describe('the line about lookups', () => {
  const origin = (lookups: Answer['lookups'], lang: Answer['lang']) =>
    renderText({ ...fake, lookups, lang }, { columns: 200, rows: 200 })
      .trimEnd()
      .split('\n\n')
      .at(-1)
      ?.replaceAll('\n', lang === 'ja' ? '' : ' ')
  it('says each in a sentence of its own', () => {
    expect(origin(['links'], 'ja')).toContain('実際にアクセスして調べました（honmono 0.1.0')
    expect(origin(['links', 'dns'], 'ja')).toContain(
      '短縮アドレスなどの行き先は、実際にアクセスして調べました。差出人の証明は、DNSに問い合わせて調べました（honmono 0.1.0',
    )
    expect(origin(['dns', 'feeds'], 'en')).toContain(
      'DNS was asked whether the sender is proved. Addresses were compared with the lists of fake sites that were added (honmono 0.1.0',
    )
  })
})

describe('the JSON answer', () => {
  it('has the fields of the contract first and in its order, on one line', () => {
    const line = renderJson(fake)
    expect(line).not.toContain('\n')
    expect(Object.keys(JSON.parse(line)).slice(0, 12)).toEqual([
      'schema',
      'input',
      'versions',
      'verdict',
      'claims',
      'decidedBy',
      'signals',
      'links',
      'sender',
      'notChecked',
      'next',
      'guides',
    ])
  })
  it('leaves the texts of the message out unless asked for', () => {
    expect(renderJson(fake)).not.toContain('24時間以内')
    expect(renderJson(fake, { details: true })).toContain('24時間以内')
  })
  it('is an input and an error where no answer could be made', () => {
    const failure = { input: { name: 'a.eml' }, error: { code: 'too-large', message: '大きすぎます。' } }
    expect(JSON.parse(renderFailureJson(failure))).toEqual(failure)
  })
})

describe('lines', () => {
  it('break Japanese where a word begins, not inside a word and its ending', () => {
    expect(wrap('何もなければ、無視してかまいません。お支払い方法を確かめてください。', 40)).toEqual([
      '何もなければ、無視してかまいません。',
      'お支払い方法を確かめてください。',
    ])
  })
  it('break Japanese that has no such place anywhere but before closing and after opening marks', () => {
    expect(wrap('あいうえお、「かきくけこ」です。', 12)).toEqual(['あいうえお、', '「かきくけ', 'こ」です。'])
  })
  it('keep a host in one piece and break what is longer than a line', () => {
    expect(wrap('行き先は evil[.]example です', 16)).toEqual(['行き先は', 'evil[.]example', 'です'])
    expect(wrap('a'.repeat(25), 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)])
  })
  it('count full-width as two columns and combining marks as none', () => {
    expect(widthOf('Aあｱ')).toBe(4)
    expect(widthOf('か\u3099')).toBe(2)
  })
  it('turn white space into one space', () => {
    expect(clean(' a\t\r\n b\u00a0 ')).toBe('a b')
  })
})
