// Numbers that belong to one person: phones, cards, accounts, orders, parcels, codes, postcodes, days of birth. Amounts, dates and
// times stay: they make the message. So do a brand's own listed telephone numbers, which belong to nobody. A number that is none of these and seven digits long is taken for somebody's.
import { dialled } from '../../packages/engine/dist/text/dialled.js'
import { zeroed } from './book.mjs'
import { knowledge } from './engine.mjs'

const DASH = '[-‐‑‒–—−ー]'
const LABELS =
  '注文|受注|発注|予約|伝票|お?問い?合わ?せ|お?客[様さ]ま?|会員|口座|契約|追跡|送り状|荷物|受付|受け付け|管理|取引|取り引き|請求|照会|申込|申し込み|登録|顧客|領収書?|支払い?|納付|納税|整理|製造|利用者|加入者|社員|学籍|免許証?|保険証?|旅券|マイナンバー|個人|ユーザー|ログイン|アカウント|カード|ポイントカード|証券|店番?|支店|型番|チケット|order|tracking|reference|ref|invoice|account|customer|member(?:ship)?|case|ticket|transaction|booking|confirmation|parcel|shipment|policy|claim|user|login|client|card|receipt|serial|id'
const LABELLED = new RegExp(
  `(?<![a-z])(?:${LABELS})[^\\S\\n]?(?:番号|ナンバー|コード|no\\.?|number|num|id|#|№|ｉｄ)?[^\\S\\n]?(?:[(（][^)）\\n]{0,12}[)）])?[^\\S\\n]*(?:[】\\]][^\\S\\n]*[:：]?|[:：#№は]|is|\\n(?=[^\\S\\n]*[A-Z0-9-]*\\d{4}))[^\\S\\n]*[「『"'#【\\[]?([A-Z0-9](?:[A-Z0-9_./-]|${DASH}){2,40})`,
  'gi',
)
const CODE =
  /(?:(?:認証|確認|ワンタイム|承認|暗証|検証|セキュリティ|ログイン)[^\n]{0,6}?(?:コード|番号|パスワード|キー)|passcode|pin|otp|\bcode\b)[^\d\n]{0,12}[\s\n]{0,4}(\d{4,8}|\d{3}-\d{3})(?!\d)/gi
const MASKED =
  /(?:[*＊xX●•○]{2,}[-\s]?){1,4}(\d{2,5})(?!\d)|(?:下|末尾|最後の?)\s?\d?\s?[桁ケ]?(?:が|は|の|[:：])?[\s「]*(\d{4})(?!\d)|ending (?:in|with) (\d{2,5})(?!\d)/gi
const BIRTH =
  /(?:生年月日|誕生日|生まれ|date of birth|birthday|birth date|\bdob\b)[\s:：は】\]]{0,6}((?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|(?:明治|大正|昭和|平成|令和|[MTSHR])\s?\d{1,2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\d{8}|\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)/gi
const POSTCODE = new RegExp(
  `〒\\s?(\\d{3}\\s?${DASH}?\\s?\\d{4})(?!\\d)|(?:郵便番号|postal code|zip(?: code)?)[\\s:：]{0,4}(\\d{3}${DASH}?\\d{4}|\\d{5}(?:-\\d{4})?)(?!\\d)|(?<![\\d-])(\\d{3}-\\d{4})(?=\\s{0,3}[一-龠])`,
  'gi',
)
const RUN = new RegExp(`(?<![\\w.])[+(]?\\d(?:[\\d().]|[^\\S\\n]|${DASH}){5,28}\\d(?![\\w])`, 'g')
const MIXED = /(?<![A-Za-z0-9_.@/=-])(?=[A-Z0-9-]{0,39}[A-Z])(?=(?:[A-Z-]*\d){4})[A-Z0-9][A-Z0-9-]{6,38}[A-Z0-9](?![A-Za-z0-9_@-])/gi

const isDate = (text) =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[-\s]?(?:[01]\d|2[0-4])[0-5]\d(?:[0-5]\d)?)?$/.test(text.trim()) ||
  /^(?:19|20)\d\d\s?[-./‐–−ー]\s?(?:0?[1-9]|1[0-2])\s?[-./‐–−ー]\s?(?:0?[1-9]|[12]\d|3[01])(?:\s.*)?$/.test(text.trim()) ||
  /^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d(?:\s.*)?$/.test(text.trim()) ||
  /^(?:19|20)\d\d\s?[-–—−ー]\s?(?:19|20)\d\d$/.test(text.trim())

/** Candidates in a folded text: where, what it is, and what stands there from now on. */
export function findNumbers(text, book) {
  const found = []
  /** `first`: what the first digit after those that are kept becomes: a mobile or IP telephone’s number does not go on with a zero. */
  const add = (start, end, category, keep = 0, first = '0') => {
    const value = text.slice(start, end)
    const digits = value.replace(/[^0-9A-Za-z]/g, '')
    const isMade = /^[0Xx]*\d{0,4}$/.test(digits.slice(keep).replace(first, '0'))
    const make = () => {
      const placeholder = book.placeholder(`number of ${digits.length}`, digits.toUpperCase(), (number) =>
        zeroed(digits, number, keep).replace(new RegExp(`^(.{${keep}})0`), `$1${first}`),
      )
      let at = 0
      return value.replace(/[0-9A-Za-z]/g, (character) => {
        const one = placeholder[at++] ?? character
        return character === character.toLowerCase() ? one.toLowerCase() : one
      })
    }
    found.push({
      start,
      end,
      text: make,
      category,
      secrets: isMade || digits.length < 7 ? [] : [value, ...(digits.length >= 9 ? [digits] : [])],
    })
  }
  const addGroup = (match, category) => {
    const value = match.slice(1).find((group) => group !== undefined)
    const start = match.index + match[0].lastIndexOf(value)
    add(start, start + value.length, category)
  }
  for (const match of text.matchAll(BIRTH)) {
    const value = match[1]
    const start = match.index + match[0].lastIndexOf(value)
    const made = value.replace(/\d+/g, (digits) =>
      digits.length === 8 ? '20000101' : digits.length === 4 ? '2000' : digits.length === 2 ? '01' : '1',
    )
    if (made !== value) found.push({ start, end: start + value.length, text: made, category: 'days of birth', secrets: [value] })
  }
  for (const match of text.matchAll(POSTCODE)) addGroup(match, 'postcodes')
  for (const match of text.matchAll(CODE)) addGroup(match, 'codes')
  // XX-000-001, a placeholder: no masked card.
  for (const match of text.matchAll(MASKED))
    if (!/^0+$/.test(match.slice(1).find((group) => group !== undefined))) addGroup(match, 'card numbers')
  for (const match of text.matchAll(LABELLED)) {
    const value = match[1].replace(/[-./_‐‑‒–—−ー]+$/, '')
    const start = match.index + match[0].lastIndexOf(match[1])
    if (/\d/.test(value) && !isDate(value)) add(start, start + value.length, 'order, account and other numbers')
  }
  for (const match of text.matchAll(RUN)) {
    const value = match[0].replace(/[\s(-]+$/, '')
    const digits = value.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 24 || isDate(value) || isAmount(text, match.index, match.index + value.length)) continue
    const isPhone = (digits.length === 10 || digits.length === 11) && /^\(?0/.test(value)
    if (/^\+|^\(\d{2,5}\)/.test(value) || isPhone) {
      if (knowledge.ownersOfPhone(dialled(value)).length > 0) continue
      const kind =
        /^\+?81[\s-]?0?[5789]0|^\(?0(?:120|570|800|990|[5789]0)/.exec(value)?.[0].replace(/\D/g, '') ??
        (value.startsWith('+') ? digits.slice(0, 2) : '0')
      add(
        match.index,
        match.index + value.length,
        'phone numbers',
        kind.length,
        /[5789]0$/.test(kind) && digits[kind.length] !== '0' ? '1' : '0',
      )
    } else if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) || /\.\d{1,2}$/.test(value)) continue
    else
      add(
        match.index,
        match.index + value.length,
        digits.length >= 13 && digits.length <= 16 ? 'card numbers' : 'order, account and other numbers',
      )
  }
  for (const match of text.matchAll(MIXED)) add(match.index, match.index + match[0].length, 'order, account and other numbers')
  return found
}

function isAmount(text, start, end) {
  return (
    /[¥￥$€£]\s?$|(?:JPY|USD|EUR)\s?$/i.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s?(?:円|ドル|ユーロ|yen|JPY|USD|EUR|名|人|件|ポイント|pt\b|%|MB|GB|KB|bytes?)/i.test(text.slice(end, end + 6))
  )
}
