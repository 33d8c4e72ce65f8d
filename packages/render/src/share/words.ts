/** What a card says beside the answer's own words. Both languages hold the same, or it does not compile. */
export interface ShareWords {
  /** The name of the tool, as a heading. */
  readonly name: string
  /** The title of a file. */
  readonly title: (headline: string) => string
  /** `date`: YYYY-MM-DD. */
  readonly checkedOn: (date: string) => string
  /** In the place of a name that the message gives itself. */
  readonly whomItPosesAs: string
  /** What to do where somebody unlisted is posed as. */
  readonly askThem: string
  /** In the place of a site that shows who received the message. */
  readonly ownSite: string
  readonly opensPhone: string
  readonly opensMail: string
  readonly officialAddress: string
  readonly leftOut: string
  readonly about: string
  readonly forge: string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const shareWords: Readonly<Record<'ja' | 'en', ShareWords>> = {
  ja: {
    name: '本物？ Honmono',
    title: (headline) => `Honmonoの答え: ${headline}`,
    checkedOn: (date) => {
      const [year, month, day] = date.split('-').map(Number)
      return `調べた日: ${year}年${month}月${day}日`
    },
    whomItPosesAs: '名乗っている相手',
    askThem: 'このメッセージのリンクや電話番号は使わず、名乗っている相手に、前から知っている連絡先で確かめてください。',
    ownSite: '受け取った人が分かるサイト（名前はのせていません）',
    opensPhone: '電話をかけるリンク（番号はのせていません）',
    opensMail: 'メールを書くリンク（アドレスはのせていません）',
    officialAddress: '公式のアドレス',
    leftOut: 'メッセージの本文や添付ファイルは、のせていません。',
    about: 'Honmono（本物？）は、届いたメッセージが本物か偽物かを調べる道具です。',
    forge:
      'これと同じ見た目のものは、だれでも作れます。大事なことは、いつものアプリか、ご自分で開いた公式サイトで、あなた自身が確かめてください。',
  },
  en: {
    name: 'Honmono',
    title: (headline) => `Honmono’s answer: ${headline}`,
    checkedOn: (date) => {
      const [year, month = 1, day] = date.split('-').map(Number)
      return `Checked on ${day} ${MONTHS[month - 1]} ${year}`
    },
    whomItPosesAs: 'whom it says it is from',
    askThem: 'Do not use the links or phone numbers of this message. Ask whom it says it is from, through a contact that you already had.',
    ownSite: 'a site that would tell who received it (not shown here)',
    opensPhone: 'a link that dials a number (not shown here)',
    opensMail: 'a link that writes a mail (its address is not shown here)',
    officialAddress: 'Official address',
    leftOut: 'The text of the message and its files are not shown here.',
    about: 'Honmono is a tool that tells whether a message is real or fake.',
    forge:
      'Anyone can make something that looks like this. Whatever matters, see for yourself, in the app you always use or on the official site that you open yourself.',
  },
}
