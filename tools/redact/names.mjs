// Names of persons: those that the mail itself gives away (who it is addressed to, how it greets, what stands after 「お名前：」), those
// that the donor names, and common surnames before 様. A name in free text that nothing marks is not found: the report says so.
import { findNames } from '../../packages/engine/dist/facts/names.js'
import { ADDRESS, isRole } from './addresses.mjs'
import { Refusal } from './refusal.mjs'
import { fold } from './stream.mjs'
import { isPlainWord } from './words.mjs'

const SURNAMES = new Set(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 藤原 三浦 岡本 松田 中野 原田 小野 田村 竹内 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 川崎 福島 本田 辻 樋口 秋山 田口 永井 山中 中川 吉村 川上 大橋 石原 松岡 浅野 馬場 森本 矢野 浜田 松下 星野 岡 大島 吉岡 小池 野田 荒木 大久保 熊谷 松浦 黒田 尾崎 永田 川村 望月 須藤 内藤 田辺 菅野 荒井 大谷 石塚 南 早川'.split(
    ' ',
  ),
)
const KANA_NAME = '[ァ-ヶー]{2,8}[ 　][ァ-ヶー]{2,8}|[ぁ-んー]{2,6}[ 　][ぁ-んー]{2,6}'
const HAN_NAME = '[一-龠々ヶ]{1,5}[ 　]{1,2}[一-龠々ぁ-んァ-ヶー]{1,5}|[一-龠々ヶ]{2,6}'
const LATIN_NAME = "[A-Za-z][A-Za-z.'’-]{1,20}(?:[ 　][A-Za-z][A-Za-z.'’-]{0,20}){0,3}"
const NAME = `(?:${KANA_NAME}|${HAN_NAME}|${LATIN_NAME})`

/** 「様」 of a person, not of お客様 or 様々. */
const HONORIFIC = '[ 　]{0,2}(?:様|さま|サマ|殿)(?![子方式々相態変])'
const GREETED = new RegExp(`(?:^|[\\n、。！!,：:>＞【「（(■●◆*＊])[ 　\\t]*(${NAME})${HONORIFIC}`, 'g')
const SURNAME_GREETED = /([一-龠々]{1,3})(?:[ 　]?([一-龠々ぁ-んァ-ヶー]{1,4}))?[ 　]?(?:様|さま|殿|さん|氏(?![名神]))/g
const DEAR = new RegExp(
  `(?:^|[\\n>])[ \\t]*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Attn|Attention)[ ,:]{1,2}((?:(?:Mr|Ms|Mrs|Dr)\\.? ?)?${LATIN_NAME})[ ]*(?:[,:!.、，\\n]|$)`,
  'gi',
)
const LABELLED = new RegExp(
  `(?:お名前|ご氏名|氏名|お届け先名?|届け先|受取人|お受取人|宛名|ご契約者名?|契約者|名義人?|ご注文者|注文者|ご購入者|購入者|ご依頼主|担当者?|差出人名|\\bname|\\brecipient|ship to|deliver to|bill to|cardholder|フリガナ|ふりがな|ローマ字)(?:名|様)?(?:[ 　]*[(（](?:カナ|かな|フリガナ|ふりがな|ローマ字|漢字)[)）])?[ 　]*(?:[:：】\\]][ 　]*|\\n[ 　]*(?=[^\\n]{2,16}(?:様|さま)))\\n?[ 　]*(${KANA_NAME}|[一-龠々ヶ]{1,5}[ 　]{1,2}[一-龠々ぁ-んァ-ヶー]{1,5}|[一-龠々ヶ]{2,5}(?=[ 　]*(?:様|さま|殿|\\n|$|[(（]))|${LATIN_NAME})`,
  'gi',
)
/** 「氏名　山城 健二」: a column instead of a colon. Only a name in two parts, and nothing behind it. */
const IN_COLUMNS =
  /(?:^|\n)[ 　\t>・■●]*(?:お名前|ご?氏名|フリガナ|ふりがな|ローマ字)[ 　\t]{1,20}([一-龠々ヶ]{1,5}[ 　]{1,2}[一-龠々ぁ-んァ-ヶー]{1,5}|[ァ-ヶー]{2,8}[ 　][ァ-ヶー]{2,8}|[A-Za-z]{2,20}[ 　][A-Za-z]{2,20})[ 　\t]*(?:様|さま|殿)?[ 　\t]*(?=\r?\n|$)/g
/** 佐野 健二 <kenji@…>, in a quoted header, a forwarded one, a signature. */
const BEFORE_ADDRESS = new RegExp(
  `(?:^|[\\n:：>;,、"「(（])[ 　\\t]*(${KANA_NAME}|[一-龠々ヶ]{1,5}[ 　]{1,2}[一-龠々ぁ-んァ-ヶー]{1,5}|[一-龠々ヶ]{2,6}|${LATIN_NAME})"?[ 　\\t]*[<＜(（\\[][ ]*(?:mailto:)?(${ADDRESS.source})`,
  'g',
)

/** The reader's company in a greeting. */
const COMPANY =
  /((?:株式会社|有限会社|合同会社|医療法人|学校法人)[ 　]?[一-龠々ぁ-んァ-ヶーA-Za-z0-9・]{2,20}|[一-龠々ぁ-んァ-ヶーA-Za-z0-9・]{2,20}(?:株式会社|有限会社|合同会社))[ 　\n]{0,3}(?:御中|[^\n。]{0,12}様)/g

/** Whoever is called so is nobody in particular. */
const NOBODY =
  /客|会員|各位|皆|担当|利用者|関係|得意|取引|御中|先生|名義|購入者|出品|販売|保護者|契約|加入|登録|宛|カスタマー|ゲスト|ユーザー|メンバー|オーナー|ドライバー|サポート|サービス|センター|カード|アカウント|管理|株主|患者|受取|本人|有権|被保険|モニター|読者|応募|当選|候補|購読|家族|世帯主|株式|会社|銀行|お知らせ|通知|確認|注文|配送|連絡|メール|情報|内容|以下|下記|必要|重要|場合|氏名|名前|見本/
/** 神様, 同様, 多様; 〜課様. Behind a common surname they are part of a name: 鈴木 一郎. */
const NOBODY_SHORT = /^(?:何|神|王|奥|仏|同|多|模|仕|有|無|一|異|逆|態|貴|殿|上|各|両|若|姫|主|客)$|(?:[局省庁所署部課室店際時方合])$/
const startsWithSurname = (name) =>
  [1, 2, 3].some((length) => SURNAMES.has(name.slice(0, length)) && (length > 1 || name.charAt(1) === ' '))

const NOBODY_LATIN =
  /\b(?:customers?|users?|members?|clients?|sirs?|madam|friends?|teams?|all|there|everyone|everybody|valued|account|holder|subscribers?|beneficiary|winner|shopper|guest|partners?|colleagues?|folks|list|support|service|admin\w*|info|mail|email|e-mail|owner|cardholder|card|seller|buyer|employees?|staff|sales|manager|director|department|office|bank|company|inc|ltd|llc|corp|webmaster|postmaster|security|notice|notification|noreply|no-reply|system|the|your|our|to|for|of|and|or|is|this|please|number|id|address|order|unknown|undisclosed|recipients?|reader|mihon|test|sample|example|san|sama|library|school|shop|store|club|society|studio|hotel|news|newsletter|times|post|magazine|group|university|college|hospital|clinic|cent(?:er|re)|foundation|association|council|city|museum|games?|media|network|online|market|foods?|cafe|restaurant|travel|tours|airlines?|express|delivery|logistics|parcel|tax|agency|police|court|department|committee|institute|labs?|technolog\w*|solutions|systems?|software|digital|cloud|web|internet|payments?|rewards?|club|offers?|deals|alert\w*|update\w*|insurance|loans?|credit|health|medical|phishing|google|microsoft|outlook|paypal|netflix|facebook|linkedin|twitter|youtube|zoom|dropbox|docusign|adobe|yahoo|gmail|incoming|daemon|mailer|delivery|bounce\w*|via|japan|tokyo|america\w*)\b/i

/** A placeholder that a greeting has alone. */
const OURS_ALONE = /^(?:hanako|taro|jiro|saburo|ryoko|keiko)$/i

/** Scripts that put spaces between words: what is found there is a whole word. */
const isSpaced = (text) => !/[^\0-\u052f\u1e00-\u1fff\u2018\u2019]/.test(text)
const LETTER = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u052f\u1e00-\u1fff'
const APOSTROPHES = /['\u2018\u2019]/g
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const LABEL_WORDS = /(?:電話|住所|番号|金額|日時|商品|パスワード|メールアドレス)/

/** Persons of one mail and what they are called here. */
export class Persons {
  #book
  #knowledge
  /** The reader's names come first. */
  #names = new Map()
  /** Placeholders of whole names by their parts, so that 山田 花子 and 山田花子 are one person. */
  #persons = new Map()

  /** What must not be found in the result: the names that the donor gave, and their parts. */
  #given = new Set()
  /** Parts of them that are words or brands, too (Post, May, Chase): only with a capital letter they are the name. */
  #ambiguous = new Map()
  #placeholders

  /** `names`: those that the donor gives. Nothing but the donor's word decides that they are names. */
  constructor(book, knowledge, names = []) {
    this.#book = book
    this.#knowledge = knowledge
    const given = names.flatMap(namesOfDonor)
    const words = new Set(given.flatMap(({ parts }) => parts.map((part) => part.toLowerCase())))
    // A placeholder that is the donor's own name would hide nothing.
    this.#placeholders = [...GIVEN.han.keys()].filter((at) => !Object.values(GIVEN).some((made) => words.has(made[at].toLowerCase())))
    if (this.#placeholders.length === 0 || Object.values(FAMILY).some((made) => words.has(made.toLowerCase())))
      throw new Refusal('a name given with --name is what its placeholder would be: it can not be told from one')
    for (const one of given) this.#give(one)
  }

  #give({ name, parts }) {
    this.#enter(name, parts, (part) => this.#isLongEnough(part), true)
    for (const [value, made] of [...this.#names]) {
      const half = halfWidth(value)
      if (half !== value && !this.#names.has(half)) {
        this.#names.set(half, made)
        this.#given.add(half)
      }
    }
    const spaced = isSpaced(name)
    const signs = spaced ? [' ', '', '.', '-', '_', '+', '%20'] : ['', ' ', '・']
    if (parts.length > 1)
      for (const sign of signs) for (const order of [parts, parts.toReversed()]) this.#given.add(withoutStops(order.join(sign)))
    if (!spaced) this.#given.add([...parts.join('')].join(' '))
    for (const part of parts.length > 1 ? parts.filter((one) => this.#isLongEnough(one)) : parts)
      if (!this.#ambiguous.has(part.toLowerCase())) for (const one of spellings(part)) this.#given.add(one)
  }

  #isLongEnough(part) {
    return isSpaced(part) ? part.replace(/[^\p{L}]/gu, '').length >= 3 && !SUFFIX.test(part) : part.length >= 2
  }

  /** May be a word or a brand where it stands alone. */
  #isAmbiguous(part) {
    return (
      /^[a-z]+$/i.test(part) &&
      (NOBODY_LATIN.test(part) || isPlainWord(part) || MORE_WORDS.test(part) || findNames(part, this.#knowledge).length > 0)
    )
  }

  /** To be searched for in the result, however short. */
  get given() {
    return this.#given
  }

  /** The parts that are words, too, where a text that people read still has them as a name. */
  ambiguousIn(text) {
    const { text: folded } = fold(text)
    return [...this.#ambiguous.values()].filter((pattern) => folded.search(pattern) >= 0).map(({ source }) => source)
  }

  get hasAmbiguous() {
    return this.#ambiguous.size > 0
  }

  get values() {
    return [...this.#names.keys()]
  }

  /** Those that are too long to stand somewhere by chance. */
  get whole() {
    return this.values.filter((value) => value.length >= (/^[\x00-\x7f]+$/.test(value) ? 6 : 3) && !/見本|ミホン|みほん|mihon/i.test(value))
  }

  /** A name that may be looked for anywhere: 'Taro Yamada', '山田　太郎'. `sure`: said by the donor, or an addressee. */
  add(written, sure = false) {
    const name = fold(written)
      .text.replace(/["'“”]/g, '')
      .replace(/[\s　]+/g, ' ')
      .replace(/(?:様|さま|殿)$/, '')
      .trim()
    if (!this.isPerson(name, sure)) return
    const parts = name.split(/,? /).filter((part) => part !== '')
    this.#enter(name, parts, (part) => this.isPart(part))
  }

  #enter(name, parts, isPart, byDonor = false) {
    const whole = name.replace(/ /g, '').toLowerCase()
    const turned = parts.toReversed().join('').toLowerCase()
    const key = this.#persons.get(whole) ?? this.#persons.get(turned) ?? whole
    this.#persons.set(whole, key)
    this.#persons.set(turned, key)
    const script = /[一-龠々]/.test(name) ? 'han' : /[ァ-ヶ]/.test(name) ? 'katakana' : /[ぁ-ん]/.test(name) ? 'hiragana' : 'latin'
    const number = this.#book.placeholder('person', key, (nth) => nth)
    const at = this.#placeholders[(number - 1) % this.#placeholders.length]
    const [family, given] = [FAMILY[script], GIVEN[script][at]]
    const set = (value, made) => {
      if (byDonor && !value.includes(' ') && this.#isAmbiguous(value))
        this.#ambiguous.set(
          value.toLowerCase(),
          new RegExp(
            `(?<![${LETTER}])(?:${value.charAt(0).toUpperCase()}${value.slice(1).toLowerCase()}|${value.toUpperCase()})(?![${LETTER}])`,
            'g',
          ),
        )
      if (value.length >= 2 && !this.#names.has(value) && value !== made) this.#names.set(value, made)
    }
    if (parts.length >= 2) {
      const together = script === 'latin' ? `${given} ${family}` : `${family} ${given}`
      set(name, together)
      if (script !== 'latin') set(parts.join(''), `${family}${given}`)
      else set(parts.toReversed().join(' '), `${family} ${given}`)
      for (const [at, part] of parts.entries()) {
        const isFamily = script === 'latin' ? at === parts.length - 1 : at === 0
        if (isPart(part)) set(part, isFamily ? family : given)
      }
    } else {
      const surname = [...SURNAMES].filter((one) => name.startsWith(one) && name.length > one.length).sort((a, b) => b.length - a.length)[0]
      if (surname === undefined) set(name, script === 'han' || script === 'latin' ? family : given)
      else {
        set(name, `${family}${given}`)
        set(`${surname} ${name.slice(surname.length)}`, `${family} ${given}`)
        set(surname, family)
      }
    }
  }

  isPart(part) {
    return (
      part.replace(/[.'-]/g, '').length >= (/[A-Za-z]/.test(part) ? 3 : 2) &&
      !NOBODY_LATIN.test(part) &&
      findNames(part, this.#knowledge).length === 0
    )
  }

  isPerson(name, sure = false) {
    if (name.length < 2 || name.length > 40 || /[@/\\<>{}=_#\d:：。、!?！？]/.test(name)) return false
    if (
      /[一-龠ぁ-んァ-ヶ]/.test(name)
        ? !sure && (NOBODY.test(name) || (NOBODY_SHORT.test(name) && !startsWithSurname(name)))
        : NOBODY_LATIN.test(name)
    )
      return false
    if (OURS_ALONE.test(name)) return false
    if (sure && (/^(?:お客|会員|各位|皆)/.test(name) || /^[a-z0-9]*-[a-z0-9-]*$/.test(name))) return false
    return findNames(name, this.#knowledge).length === 0
  }

  /** A display name that looks like a person's and not like a company's: only then the sender is somebody private. */
  isPrivateSender(name) {
    const folded = fold(name).text.replace(/["']/g, '').trim()
    if (!this.isPerson(folded)) return false
    // 星野町 税務課: an office, though 星野 is a family.
    if (/[課係署庁省局]$/.test(folded)) return false
    if (/^[一-龠々ヶ]{1,4}[ ][一-龠々ぁ-んァ-ヶー]{1,5}$/.test(folded) || new RegExp(`^(?:${KANA_NAME})$`).test(folded)) return true
    if (/^[一-龠々]{2,6}$/.test(folded))
      return [...SURNAMES].some((surname) => folded.startsWith(surname) && folded.length - surname.length <= 3)
    return /^[A-Z][a-z'’-]+(?: [A-Z]\.?)?,? [A-Z][A-Za-z'’-]+$/.test(folded)
  }

  /** Learns the names that a text gives away. */
  learn(original) {
    const { text } = fold(original)
    for (const [, name] of text.matchAll(GREETED)) if (!LABEL_WORDS.test(name)) this.add(name)
    for (const [, family, given] of text.matchAll(SURNAME_GREETED)) {
      const surname = [family, family.slice(-2), family.slice(-1)].find((one) => one.length >= 2 && SURNAMES.has(one))
      if (surname === family) this.add(given === undefined ? surname : `${surname} ${given}`)
    }
    for (const [, name] of text.matchAll(DEAR)) this.add(name.replace(/^(?:Mr|Ms|Mrs|Dr)\.? ?/i, ''))
    for (const [, name] of text.matchAll(LABELLED)) if (!LABEL_WORDS.test(name)) this.add(name.trim())
    for (const [, name] of text.matchAll(IN_COLUMNS)) if (!LABEL_WORDS.test(name)) this.add(name.trim())
    for (const [, name, address] of text.matchAll(BEFORE_ADDRESS)) {
      const sign = address.lastIndexOf('@')
      const [local, domain] = [address.slice(0, sign), address.slice(sign + 1).toLowerCase()]
      const isOffice =
        isRole(local) || (this.#knowledge.ownerOf(domain) !== null && this.#knowledge.listed('freemail', domain) === undefined)
      if (!isOffice && this.isPrivateSender(name) && !isNamedAfter(name, domain, this.#knowledge)) this.add(name)
    }
  }

  /** `<meta name="author" content="…">`: who wrote it, as the program of the machine knows her. */
  learnAuthors(html) {
    for (const [tag] of html.matchAll(/<meta\s[^<>]{0,500}>/gi)) {
      if (!/\bname\s*=\s*["']?(?:author|creator|dc\.creator|owner)\b/i.test(tag)) continue
      const [, quoted, single, bare] = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? []
      const name = quoted ?? single ?? bare
      if (name !== undefined && this.isPrivateSender(name)) this.add(name)
    }
  }

  /** Where the names stand in a folded text. */
  find(text, { only = false } = {}) {
    const found = []
    for (const match of text.matchAll(COMPANY)) {
      const value = match[1]
      if (findNames(value, this.#knowledge).length > 0 || /見本/.test(value)) continue
      const made = this.#book.placeholder('company', value, (number) => `株式会社見本${number === 1 ? '' : number}`)
      found.push({ start: match.index, end: match.index + value.length, text: made, category: 'names', secrets: [value] })
    }
    for (const [value, made] of this.#names) {
      const isLatin = isSpaced(value)
      const ambiguous = this.#ambiguous.get(value.toLowerCase())
      if (ambiguous !== undefined && only) continue
      const isGiven = this.#given.has(value)
      // 鈴 木 花 子: what the donor gives may stand wide.
      const body =
        isGiven && !isLatin && value.length > 2
          ? [...value.replace(/[ ・]/g, '')].map(literally).join('[\\s　・]{0,3}')
          : literally(value)
              .replace(/ /g, '[\\s　]{1,3}')
              .replace(APOSTROPHES, isGiven ? "['’‘]?" : "['’‘]")
              .replace(/-/g, isGiven ? '[-‐‑ ]?' : '-')
      // Latin as whole words; a Japanese one not inside a longer run of the same script where it is one or two characters.
      const pattern =
        ambiguous ??
        new RegExp(
          isLatin ? `(?<![${LETTER}])${body}(?![${LETTER}])` : value.length <= 2 ? `(?<![一-龠々])${body}(?!${COMPANY_END})` : body,
          isLatin ? 'gi' : 'g',
        )
      for (const match of text.matchAll(pattern))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          text: isLatin ? asCased(match[0], made) : made,
          category: 'names',
          secrets: ambiguous === undefined && value.length >= (isLatin ? 4 : 3) ? [value] : [],
        })
    }
    return found
  }
}

const asCased = (written, made) =>
  written === written.toUpperCase() ? made.toUpperCase() : written === written.toLowerCase() ? made.toLowerCase() : made

const GIVEN = {
  han: ['花子', '太郎', '次郎', '三郎', '良子', '恵子'],
  katakana: ['ハナコ', 'タロウ', 'ジロウ', 'サブロウ', 'リョウコ', 'ケイコ'],
  hiragana: ['はなこ', 'たろう', 'じろう', 'さぶろう', 'りょうこ', 'けいこ'],
  latin: ['Hanako', 'Taro', 'Jiro', 'Saburo', 'Ryoko', 'Keiko'],
}
const FAMILY = { han: '見本', katakana: 'ミホン', hiragana: 'みほん', latin: 'Mihon' }

/** 山田電機 is no 山田. */
export const COMPANY_END = '電機|証券|銀行|急便|運輸|楽器|製作|屋|市|県|区|町|村'
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i
/** Words that are names, too, and that no list above has. */
const MORE_WORDS =
  /^(?:will|may|june|april|august|mark|bill|grace|hope|faith|joy|rose|frank|grant|rich|art|bob|dean|drew|gene|guy|jack|pat|ray|rob|sue|tab|trip|price|page|long|short|young|old|best|good|day|gift|love|west|east|north|south|white|black|green|brown|gray|grey|king|major|case|chance|field|fields|banks|cash|check|rush|safe|close|cook|baker|butler|carter|hunter|hunt|marsh|park|parks|pope|power|powers|rice|small|stone|street|summer|summers|winter|winters|wood|woods|bell|bond|bush|cross|dear|dial|fox|ford|hall|hand|head|hill|lake|lane|law|moon|moss|page|pay|person|pool|post|pratt|read|rivers|root|sharp|shaw|star|strong|swift|temple|van|wall|waters|weeks|wise|new)$/i

const withoutStops = (text) => text.replace(/\.$/, '')
/** O'Brien, O’Brien */
const spellings = (part) =>
  [
    part,
    part.replace(APOSTROPHES, '’'),
    part.replace(APOSTROPHES, "'"),
    part.replace(APOSTROPHES, ''),
    part.replaceAll('-', ''),
    part.replaceAll('-', ' '),
    halfWidth(part),
  ].map(withoutStops)

/** ヤマダ as ﾔﾏﾀﾞ. */
function halfWidth(text) {
  return [...text].map((character) => HALF.get(character) ?? character).join('')
}
const HALF = new Map()
for (let code = 0xff66; code <= 0xff9d; code++)
  for (const mark of ['', '\uff9e', '\uff9f']) {
    const half = String.fromCharCode(code) + mark
    const whole = half.normalize('NFKC')
    if (whole.length === 1) HALF.set(whole, half)
  }

/** ゆう子2世 is called ゆう子, too. */
function namesOfDonor(written) {
  const whole = nameOfDonor(written)
  const shorter = whole.name.replace(/(?<=[^\x00-\x7f])[0-9二三四]世$/, '')
  return shorter === whole.name || shorter.length < 2 ? [whole] : [whole, nameOfDonor(shorter)]
}

/** A name as the donor gives it. What can't be searched for is refused, and never passed over. */
function nameOfDonor(written) {
  const name = fold(written)
    .text.normalize('NFC')
    .replace(/^[\s"“”']+|[\s"“”']+$/g, '')
    .replace(/[\s　]+/g, ' ')
    .replace(/(?<=[^\x00-\x7f])(?:様|さま|殿)$/, '')
    .trim()
  const letters = name.replace(/[^\p{L}]/gu, '')
  if (/[@<>\x00-\x1f]|:\/\//.test(name))
    throw new Refusal('a name given with --name is an address or no name: give what a person is called')
  if (name.length > 80) throw new Refusal('a name given with --name is longer than 80 characters')
  if (letters.length < (isSpaced(name) ? 3 : 2))
    throw new Refusal('a name given with --name is too short to be searched for: give the whole name, family name and given name')
  const parts = name.split(/,? |、|・/).filter((part) => part !== '')
  // 鈴 木 花 子
  return parts.length > 2 && !isSpaced(name) && parts.every((part) => part.length === 1)
    ? { name: parts.join(''), parts: [parts.join('')] }
    : { name: name.replaceAll('・', ' '), parts }
}

/** "Brookside Library" of brookside-library.example is no person. Where everybody has a mailbox, it says nothing. */
export function isNamedAfter(name, domain, knowledge) {
  if (knowledge.listed('freemail', domain) !== undefined) return false
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => word.length >= 4 && domain.includes(word))
}
