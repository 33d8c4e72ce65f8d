import { knowledge } from '@honmono/testkit'
import { describe, expect, it } from 'vitest'
import { collectClaims } from './claims.ts'
import { levelViews } from './phrases.ts'
import { collectPressure } from './pressure.ts'
import type { Sender, View } from './types.ts'

interface Said {
  readonly from?: string
  readonly subject?: string
  readonly body?: string
  readonly sms?: string
  /** The body was read from a picture. */
  readonly picture?: boolean
}

/** Claims as "brand strength", strongest first; weak ones left out, they are as good as mentions. */
function claimed({ from, subject, body, sms, picture = false }: Said): string[] {
  const parts = from === undefined ? null : /^(.*?)\s*<(([^@]*)@([^>]*))>$/.exec(from)
  const sender: Sender | null =
    parts === null && sms === undefined
      ? null
      : {
          from:
            parts === null
              ? []
              : [
                  {
                    name: parts[1] ?? '',
                    address: parts[2] ?? '',
                    local: parts[3] ?? '',
                    domain: parts[4] ?? '',
                    site: parts[4] ?? null,
                    at: { part: 'header:from', start: 0, end: 1 },
                  },
                ],
          fromFields: 1,
          to: [],
          sender: null,
          replyTo: [],
          returnPath: null,
          messageIdDomain: null,
          smsSender: sms ?? null,
          source: 'wire',
        }
  const view = (part: string, text: string): View => ({ part, text, shown: true })
  const bodies = body === undefined ? [] : [view('1', body)]
  const subjectView = subject === undefined ? null : view('header:subject', subject)
  const pressure = collectPressure(levelViews([...(subjectView === null ? [] : [subjectView]), ...bodies]))
  const { claims } = collectClaims(
    {
      kind: from === undefined ? 'sms' : 'email',
      sender,
      forwarded: null,
      subject: subjectView,
      bodies,
      pictures: new Set(picture ? ['1'] : []),
      alts: [],
      links: [],
      pressure,
      asks: [],
    },
    knowledge,
  )
  return claims
    .filter(({ strength }) => strength !== 'weak')
    .map(({ brand, name, strength, disguised }) => `${brand ?? name} ${strength}${disguised ? ' disguised' : ''}`)
}

describe('whom a message poses as', () => {
  it.each([
    ['the display name is the brand', { from: 'Amazon <x@mail.example>' }, 'amazon strong'],
    ['the display name is the brand with words of business', { from: 'Amazon.co.jp カスタマーサービス <x@mail.example>' }, 'amazon strong'],
    ['the brand is Japanese', { from: '三井住友カード株式会社 <x@mail.example>' }, 'smbc-card strong'],
    ['the name is spaced out', { from: 'A mazon . co . jp <x@mail.example>' }, 'amazon strong disguised'],
    ['a letter is Cyrillic', { from: '\u0410mazon <x@mail.example>' }, 'amazon strong disguised'],
    ['a digit stands for a letter', { from: 'Amaz0n <x@mail.example>' }, 'amazon strong disguised'],
    ['zero-width characters split the name', { from: 'Ama\u200bzon <x@mail.example>' }, 'amazon strong disguised'],
    ['two letters stand for one', { from: 'Arnazon <x@mail.example>' }, 'amazon strong disguised'],
    ['emoji stand between its letters', { from: 'A📦ma✨zon <x@mail.example>' }, 'amazon strong disguised'],
    ['a kana is swapped for one that looks like it', { from: 'アマゾソ <x@mail.example>' }, 'amazon strong disguised'],
    ['a kanji stands for a kana', { from: 'メル力リ <x@mail.example>' }, 'mercari strong disguised'],
    ['a dash stands for the long vowel', { from: '三井住友カ―ド <x@mail.example>' }, 'smbc-card strong disguised'],
    ['a short name holds a Chinese form', { from: '国税厅 <x@mail.example>' }, 'nta strong disguised'],
    ['emoji or gaps stand in a short Japanese name', { from: '国🔒税庁 <x@mail.example>' }, 'nta strong disguised'],
    ['a kanji stands for a kana in an ordinary word of the name', { from: 'JCB力ード <x@mail.example>' }, 'jcb strong disguised'],
    ['gaps stand in a short Latin name that is alone', { from: 'N H K <x@mail.example>' }, 'nhk strong disguised'],
    ['what the eye does not read stands in a short Latin name', { from: 'N\u200bHK お知らせ <x@mail.example>' }, 'nhk strong disguised'],
    ['ソ stands for ン in a long name of many', { from: 'アメリカソ・エキスプレス <x@mail.example>' }, 'american-express strong disguised'],
    ['brackets stand around the name', { from: '『Amazon』 川上商店 <x@mail.example>' }, 'amazon medium'],
    ['the name is full width, which is no disguise', { from: 'Ａｍａｚｏｎ <x@mail.example>' }, 'amazon strong'],
    ['half-width kana', { from: 'ｱﾏｿﾞﾝ <x@mail.example>' }, 'amazon strong'],
    ['an ordinary word is the whole name', { from: 'Apple <x@mail.example>' }, 'apple strong'],
    [
      'the greeting thanks a customer of the brand',
      { from: 'お知らせ <x@mail.example>', body: 'いつもAmazonをご利用いただきありがとうございます。\nお支払い方法をご確認ください。' },
      'amazon strong',
    ],
    [
      'the greeting adds a former name',
      { from: 'x <x@mail.example>', body: 'メルカリ（旧サービス名）をご利用いただきありがとうございます。' },
      'mercari strong',
    ],
    [
      'the text introduces itself',
      { from: 'x <x@mail.example>', body: 'こちらはえきねっとです。会員情報の更新をお願いします。' },
      'eki-net strong',
    ],
    [
      'subject tag and signature',
      { from: 'info <x@mail.example>', subject: '【メルカリ】本人確認のお願い', body: '手続きをお願いします。\n\n\nメルカリ事務局' },
      'mercari strong',
    ],
    [
      'an SMS opens with the brand',
      { sms: '+819000000000', body: '【ヤマト運輸】お荷物をお届けに上がりましたが不在のため持ち帰りました。 https://x.example' },
      'yamato strong',
    ],
    ['a bare notice is about an account', { body: 'Amazonプライムの支払いに失敗しました' }, 'amazon strong'],
    ['only the address carries the name', { from: 'info <amazon.co.jp@mail.example>' }, 'amazon medium'],
    [
      'an office of the tax agency bears its town’s name',
      { from: 'x <x@mail.example>', body: '東京国税局からのお知らせです。' },
      'nta medium',
    ],
    ['an unlisted bank', { from: 'みなと信用金庫 <x@mail.example>' }, 'みなと信用金庫 medium'],
  ] as const)('is seen when %s', (_, said, expected) => {
    expect(claimed(said)[0]).toBe(expected)
  })

  it.each([
    [
      'a campaign gives Amazon vouchers away',
      {
        from: 'アンケート事務局 <x@survey.example>',
        subject: 'Amazonギフト券500円分が当たる！',
        body: '抽選でAmazonギフト券をプレゼントします。',
      },
    ],
    [
      'a friend talks of a purchase',
      { from: '田中 <t@friend.example>', body: 'この前Amazonで買った本、すごくよかったよ。Amazonのレビューも見てみて。' },
    ],
    ['a card statement names the shop', { from: '家計簿 <x@kakeibo.example>', body: 'ご利用店舗: AMAZON.CO.JP 3,980円' }],
    [
      'a warning describes fakes',
      {
        from: '情報係 <x@city.example>',
        subject: 'Amazonをかたるフィッシングにご注意',
        body: 'Amazonを装ったメールが出回っています。Amazonを名乗るメールのリンクは開かないでください。',
      },
    ],
    ['a shop takes Amazon Pay', { from: '雑貨店さくら <x@sakura.example>', body: 'Amazon Payでお支払いいただけます。' }],
    [
      'another company’s card is of the JCB kind',
      { from: 'つばめ百貨店JCBカード <x@card.example>', body: 'いつもつばめ百貨店JCBカードをご利用いただきありがとうございます。' },
    ],
    ['a tour goes to the river', { from: 'アマゾン川探検ツアー <x@tour.example>', subject: 'アマゾン川ツアーの残金について' }],
    [
      'a shop’s mail names the kind of card',
      {
        from: 'ミナト書房 <x@books.example>',
        body: 'ご登録のJCBカードで決済ができませんでした。3日以内にカード情報の更新をお願いいたします。',
      },
    ],
    ['the word is a piece of another', { from: 'Pineapple Farm <x@pine.example>' }],
    ['an orchard is called Apple Farm', { from: 'Apple Farm Aomori <x@farm.example>' }],
    ['somebody works there', { from: 'Jane Doe <jdoe@amazon.com>', body: 'I rebased the patch, please have a look.' }],
    [
      'a quoted mail stands below an answer',
      {
        from: '佐藤 <s@x.example>',
        body: 'これ本物かな？\n> Amazonをご利用いただきありがとうございます。\n> お支払い方法を更新してください。',
      },
    ],
    ['a parcel mail names the shop', { from: '宅配便 <x@parcel.example>', body: 'Amazonからのご注文の商品をお届けします。' }],
  ] as const)('is nobody listed when %s', (_, said) => {
    expect(claimed(said).filter((claim) => /^(?:amazon|apple|jcb)\b/.test(claim))).toEqual([])
  })

  it('is not the parcel service that a shop tells of', () => {
    expect(claimed({ from: '山本 太郎 <x@mail.example>', body: '商品が発送されました。配送業者はヤマト運輸です。' })).toEqual([])
  })
  it('is no unlisted company that only stands in quoted lines', () => {
    expect(claimed({ from: '佐藤 <s@x.example>', body: '本物でした。\n> いつもみなと銀行をご利用いただきありがとうございます。' })).toEqual(
      [],
    )
  })
  it('is whom a picture names first, when its words are all there is, also under a logo that is read badly', () => {
    const words = '楽天カードのご利用を一時停止しました。\n本日中にお手続きください。'
    expect(claimed({ from: 'お知らせ <x@stranger.example>', body: words, picture: true })).toEqual(['rakuten-card strong'])
    expect(claimed({ from: 'お知らせ <x@stranger.example>', body: `R@kutcn\n${words}`, picture: true })).toEqual(['rakuten-card strong'])
    expect(claimed({ from: 'お知らせ <x@stranger.example>', body: words })).toEqual([])
  })
  it('is the brand also where the sender calls itself a desk of nobody', () => {
    const body = '楽天カードをご利用いただきありがとうございます。\nお客様サービス'
    expect(claimed({ from: 'お客様サービス <x@stranger.example>', body })).toEqual(['rakuten-card strong'])
  })
  it('is nobody whom a picture only tells of', () => {
    expect(claimed({ from: '佐藤 <s@x.example>', body: '昨日Amazonで買った本です。おすすめ。', picture: true })).toEqual([])
    expect(claimed({ from: '佐藤 <s@x.example>', body: 'Amazonのお荷物をお届けしました。', picture: true })).toEqual([])
  })
})
