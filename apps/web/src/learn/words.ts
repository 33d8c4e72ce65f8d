import type { DifferenceRow, TopicTelling } from '@honmono/render'
import type { Lang } from '../words.ts'

export interface LearnWords {
  readonly title: string
  readonly lead: string
  /** The two shelves of topics: why such messages come stands with how to tell them. */
  readonly kinds: Readonly<Record<'scam' | 'reading', string>>
  readonly kindNotes: Readonly<Record<'scam' | 'reading', string>>
  readonly back: string
  readonly practiceLead: string
  readonly next: Readonly<Record<TopicTelling['next'], string>>
  readonly notFound: string
  readonly notFoundWhy: string

  readonly byBrand: string
  readonly byBrandNote: string
  readonly find: string
  readonly often: string
  readonly anotherBrand: string
  readonly differences: (brand: string) => string
  readonly differencesLead: string
  readonly rows: Readonly<Partial<Record<DifferenceRow['id'], string>>>
  readonly isReal: string
  readonly isFake: string
  readonly unsure: string
  readonly unknown: string
  readonly allValues: (count: number) => string
  readonly steps: string
  readonly gaps: string
  readonly confirm: string

  readonly fakeCard: string
  readonly realCard: string
  readonly example: string
  readonly leads: string
  readonly mark: (number: number) => string
  readonly remarks: string
  readonly addresses: string
  readonly addressesNote: string
  readonly costumes: string
  readonly gave: string
  readonly gaveGo: string
  readonly gaveNote: string
  readonly sources: string
}

export const words: Readonly<Record<Lang, LearnWords>> = {
  ja: {
    title: '知っておく',
    lead: 'どれも数分で読めます。気になるものから、一つずつどうぞ。',
    kinds: { scam: '出まわっている手口', reading: '見分けるために' },
    kindNotes: {
      scam: '届いたものに近い題を選ぶと、見分け方とすることがわかります。',
      reading: '一度読んでおくと、次から自分で見られます。',
    },
    back: '一覧に戻る',
    practiceLead: '読んだら、見本で試してみませんか。',
    next: { practice: '見本で練習する', check: '届いたものを調べる', prevent: '次にそなえる' },
    notFound: 'そのページは見つかりませんでした',
    notFoundWhy: 'アドレスが変わったのかもしれません。一覧から選んでください。',

    byBrand: '会社ごとの、本物と偽物の違い',
    byBrandNote: '本物のサイト、差出人、お知らせの置き場所がわかります。',
    find: '会社の名前で探す',
    often: '名前をよく使われる会社',
    anotherBrand: 'ほかの会社を探す',
    differences: (brand) => `${brand}：本物と偽物の違い`,
    differencesLead: '文章の感じではなく、次のところを見ます。',
    rows: { links: 'いちばん確かです', senders: '参考にします' },
    isReal: '本物',
    isFake: '偽物',
    unsure: '確かめきれていません',
    unknown: 'わかっていません',
    allValues: (count) => `ほか${count}件を見る`,
    steps: 'いちばん確実な確かめ方',
    gaps: 'わかっていないこと',
    confirm: 'この順番で確かめる',

    fakeCard: '偽物の例',
    realCard: '本物の例',
    example: 'この画面のために作った見本です。押しても何も開きません。',
    leads: '本当の行き先',
    mark: (number) => `（注目 ${number}）`,
    remarks: '見るところ',
    addresses: '見本で読んでみる',
    addressesNote: '太字のところが、サイトの持ち主の名前です。',
    costumes: '名前をよく使われる会社',
    gave: 'もう入力したり渡したりしたとき',
    gaveGo: '手順を見る',
    gaveNote: '今からでも、できることがあります。急ぐものから順にご案内します。',
    sources: '出典',
  },
  en: {
    title: 'Good to know',
    lead: 'Each takes a few minutes. Begin with whatever concerns you.',
    kinds: { scam: 'Scams going round', reading: 'How to tell' },
    kindNotes: {
      scam: 'Pick the title that is most like your message: how to see it, and what to do.',
      reading: 'Read once, and you can see for yourself the next time.',
    },
    back: 'All topics',
    practiceLead: 'Why not try it on examples now?',
    next: { practice: 'Practice on examples', check: 'Check a message', prevent: 'Be ready for the next one' },
    notFound: 'There is no such page',
    notFoundWhy: 'Its address may have changed. Choose from the list.',

    byBrand: 'Real and fake, company by company',
    byBrandNote: 'Its real sites and senders, and where it keeps its notices.',
    find: 'Find a company by its name',
    often: 'Names that are often used',
    anotherBrand: 'Find another company',
    differences: (brand) => `${brand}: real and fake`,
    differencesLead: 'Not how it is written, but these things tell.',
    rows: { links: 'The surest', senders: 'A hint' },
    isReal: 'Real',
    isFake: 'Fake',
    unsure: 'not confirmed',
    unknown: 'Not known',
    allValues: (count) => `See ${count} more`,
    steps: 'The surest way to confirm',
    gaps: 'What is not known',
    confirm: 'Confirm it step by step',

    fakeCard: 'A fake, for instance',
    realCard: 'A real one, for instance',
    example: 'An example made for this page. Pressing it opens nothing.',
    leads: 'Really leads to',
    mark: (number) => ` (remark ${number})`,
    remarks: 'What to look at',
    addresses: 'Read these',
    addressesNote: 'The bold part is the name of the site’s owner.',
    costumes: 'Names it often uses',
    gave: 'If you already gave something away',
    gaveGo: 'See the steps',
    gaveNote: 'You can still do a lot. There are steps for each of these, the urgent ones first.',
    sources: 'Sources',
  },
}
