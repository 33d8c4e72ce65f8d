import { describe, expect, it } from 'vitest'
import { collectAsks } from './asks.ts'
import { collectOddities } from './oddities.ts'
import { levelViews } from './phrases.ts'
import { collectPressure } from './pressure.ts'

const views = (text: string) => levelViews([{ part: '1', text, shown: true }])

describe('what a message asks for', () => {
  it.each([
    ['パスワードを再設定してください。', 'password'],
    ['クレジットカード情報を更新してください。', 'card'],
    ['お支払い方法の変更をお願いします。', 'card'],
    ['ＳＭＳに届いた認証コードをお知らせください。', 'code'],
    ['ご本人様確認のため、生年月日を入力してください。', 'personal'],
    ['下記よりログインしてお手続きください。', 'login'],
    ['至急こちらまでお電話ください。', 'call'],
    ['このメールに返信してください。', 'reply'],
    ['このメールに、次の内容をご返信ください。', 'reply'],
    ['本メールへの返信で次の情報をお送りください。', 'reply'],
    ['本日中にご連絡がない場合、手続きを進めます。\n担当：佐伯　050-0000-0000', 'call'],
    ['専用アプリをインストールしてください。', 'install'],
    ['ギフトカードの番号を写真に撮って送ってください。', 'gift-card'],
    ['以下の口座にお振り込みください。', 'transfer'],
    ['添付ファイルをご確認ください。', 'open-attachment'],
    ['Please update your payment information.', 'card'],
    ['Verify your account now', 'login'],
  ])('%s', (text, what) => {
    expect(collectAsks(views(text)).map((ask) => ask.what)).toContain(what)
  })

  it.each([
    '当社がメールでパスワードの入力をお願いすることはありません。',
    '添付ファイルのパスワードは、別のメールでお送りします。',
    'クレジットカード番号を入力しないでください。',
    'We never ask you to enter your password.',
    '昨日はありがとう。またお茶しましょう。',
  ])('is nothing in: %s', (text) => {
    expect(collectAsks(views(text))).toEqual([])
  })

  it('points to the very words, also where they are full width', () => {
    const text = 'お客様へ。ＰＩＮではなく、パスワードを入力してください。'
    const [ask] = collectAsks(views(text))
    expect(text.slice(ask?.at.start, ask?.at.end)).toBe('パスワードを入力してください')
    expect(ask?.quote).toBe('パスワードを入力してください')
  })
})

describe('pressure', () => {
  it.each([
    ['Amazonプライムの支払いに失敗しました', 'payment-failed'],
    ['アカウントの利用を停止しました。', 'suspension'],
    ['利用規約に違反しています。', 'violation'],
    ['24時間以内にお手続きください。', 'deadline'],
    ['法的措置を取らせていただきます。', 'threat'],
    ['ポイントを進呈いたします。', 'reward'],
    ['第三者による不正なログインを検知しました。', 'unusual-access'],
    ['お荷物をお届けにあがりましたが不在のため持ち帰りました。', 'delivery-problem'],
    ['還付金のお知らせ', 'refund'],
    ['会員資格の有効期間が終了します。', 'renewal'],
    ['Your account has been suspended.', 'suspension'],
  ])('%s', (text, kind) => {
    expect(collectPressure(views(text)).map((one) => one.kind)).toContain(kind)
  })
})

describe('what is quoted', () => {
  const quotes = (text: string) => [...collectAsks(views(text)), ...collectPressure(views(text))].map(({ quote }) => quote)
  it.each([
    ['月末までに、下記の口座へお振り込みいただけますでしょうか。', '下記の口座へお振り込みいただけますでしょうか'],
    [
      'お支払いについて、カード会社から承認が得られませんでした。\nお支払い方法を変更してください。',
      'お支払いについて、カード会社から承認が得られませんでした',
    ],
    ['【重要】お支払い方法をご確認ください https://pay.example/', 'お支払い方法をご確認ください'],
    ['お荷物をお届けにあがりましたがご不在', 'お荷物をお届けにあがりましたがご不在'],
    ['Please update your payment method. Thank you.', 'update your payment method'],
  ])('does not stop inside a word or clause: %s', (text, quote) => {
    expect(quotes(text)).toContain(quote)
  })

  it('ends with the word where the clause goes on and on', () => {
    const text = `パスワードを入力していただいたうえで${'本人確認書類の写真と申込書の控えと'.repeat(3)}を送信してください。`
    expect(quotes(text)).toContain('パスワードを入力していただいたうえで')
  })
})

describe('oddities', () => {
  it('sees simplified Chinese characters inside a Japanese sentence', () => {
    expect(collectOddities(views('月费のお支払いについて')).map(({ kind }) => kind)).toEqual(['mixed-han'])
  })
  it('finds nothing odd in Japanese, nor in Chinese mail', () => {
    expect(collectOddities(views('髙橋様　会費のお支払い方法をご確認ください。'))).toEqual([])
    expect(collectOddities(views('您的账户费用已到期，请尽快处理。'))).toEqual([])
  })
  it.each(['お客様番号 ##mix_normal_10##', 'Dear {{first_name}}', '%%emailaddress%% 様', '[-email-] 様'])(
    'sees what a kit forgot to fill in: %s',
    (text) => {
      expect(collectOddities(views(text)).map(({ kind }) => kind)).toContain('kit-token')
    },
  )
})
