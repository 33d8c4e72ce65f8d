import type { Lists } from '../knowledge/types.ts'
import { LIMITS } from '../limits.ts'
import { dialled } from '../text/dialled.ts'
import { level } from '../text/fold.ts'
import { isPhoneAlone } from '../text/phone-alone.ts'
import type { LevelView } from './phrases.ts'
import type { Link, Phone, PhoneKind, Place } from './types.ts'

/** Telephone numbers in what the reader sees, and those that its links dial. Each number once, where it stands first.
    Numbers that are something else (orders, parcels, cards, dates, postal codes) are told by their form and by the word before them. */
export function collectPhones(views: readonly LevelView[], links: readonly Link[], lists: Lists): readonly Phone[] {
  const found = new Map<string, Phone>()
  const add = (phone: Phone) => {
    if (found.size < LIMITS.phones && !found.has(phone.number)) found.set(phone.number, phone)
  }
  for (const view of views) for (const phone of phonesIn(view, lists)) add(phone)
  for (const link of links) {
    if (link.hidden || (link.scheme !== 'tel' && link.scheme !== 'sms')) continue
    const number = numberDialled(link.href)
    const read = number === null ? null : (readPhone(number, 0, lists) ?? readBareForeign(number))
    // What the link says may be another number, or 「電話する」.
    if (read !== null) add({ ...phoneOf(read), shown: dialled(level(link.shown)) === read.number ? link.shown : read.shown, at: link.at })
  }
  return [...found.values()]
}

interface Read {
  readonly number: string
  readonly kind: PhoneKind
  readonly country: string
  readonly shown: string
  readonly start: number
  readonly end: number
  /** Digits without anything between them may be any other number. */
  readonly grouped: boolean
}
const phoneOf = ({ number, kind, country, shown }: Read): Omit<Phone, 'at'> => ({ number, shown, kind, country })

/** A number begins with +, with 0, with a bracket around these, with 1 (188, 1-800-…), or with #. */
const START = /\+(?=[ (]?\d)|\((?=[ +(]{0,2}\d)|#(?=\d)|(?<![0-9])[01](?=[-‐‑‒–—―−ーｰ－. ()/・0-9])/g

function* phonesIn(view: LevelView, lists: Lists): Generator<Phone> {
  const text = view.level
  const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  let passed = 0
  let address = 0
  for (const { index } of text.matchAll(START)) {
    if (index < passed) continue
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= index) address++
    if (index >= (addresses[address]?.start ?? Number.POSITIVE_INFINITY)) continue
    if (isInside(text, index)) continue
    const read = readPhone(text, index, lists) ?? readShort(text, index, lists)
    if (read === null || !isMeant(text, read)) continue
    passed = read.end
    const at: Place = { part: view.part, start: read.start, end: read.end }
    yield { ...phoneOf(read), shown: view.text.slice(read.start, read.end), at }
  }
}
/** Numbers in web addresses are not dialled. */
const ADDRESS = /\bh(?:tt|xx)ps?:\/\/[!-~]{1,2000}/g

/** What stands right before belongs to the same number or word; 「tel0312345678」 does not. */
function isInside(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  if (/[0-9,=_@&%$¥#+]/.test(before)) return true
  if (/[a-z./]/.test(before)) return !LABEL.test(text.slice(Math.max(0, at - 8), at))
  return (before === '-' || before === ':') && /\d/.test(text.charAt(at - 2))
}
const LABEL = /(?:^|[^a-z0-9])(?:tel|phone|call|fax)[.:/ ]*$/

/** Between groups of digits; a line never ends within a number. */
const GAP: ReadonlySet<string> = new Set('-‐‑‒–—―−ーｰ－. ()/・')
const GAP_CHARS = 3
/** After the last digit: more of the same would make it another number. */
const CONTINUES = /^(?:[0-9a-z@_]|[-‐‑‒–—―−]\d|[.,:/]\d)/

interface Digits {
  readonly digits: string
  readonly end: number
  readonly groups: readonly number[]
}

/** Reads on until `wanted` digits are there, or as many as come. */
function readDigits(text: string, start: number, wanted: number): Digits {
  let digits = ''
  let end = start
  const groups: number[] = []
  for (let at = start, gap = 0; digits.length < wanted && at < text.length; at++) {
    const char = text.charAt(at)
    if (char >= '0' && char <= '9') {
      if (groups.length === 0 || gap > 0) groups.push(0)
      groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1
      digits += char
      end = at + 1
      gap = 0
    } else if (digits !== '' && gap < GAP_CHARS && GAP.has(char)) gap++
    else break
  }
  return { digits, end, groups }
}

const LONGEST = 15 // E.164

/** One number that begins at `start`, in any of the ways people write it; null where none does. */
function readPhone(text: string, start: number, lists: Lists): Read | null {
  const open = /^[( ]{0,2}/.exec(text.slice(start, start + 2))?.[0].length ?? 0
  const at = start + (text.charAt(start) === '(' ? open : 0)
  const first = text.charAt(at)
  const made = (kind: PhoneKind, country: string, number: string, { end, groups }: Digits): Read | null => {
    if (CONTINUES.test(text.slice(end, end + 2))) return null
    // A bracket that closes within belongs to the number: (03)1234-5678.
    const from = text.slice(start, end).includes(')') ? start : at
    return { number, kind, country, start: from, end, shown: text.slice(from, end), grouped: groups.length > 1 }
  }
  if (first === '+') return readForeign(text, at + 1, lists, made)
  if (first === '0') {
    const prefix = INTERNATIONAL_PREFIX.exec(text.slice(at, at + 6))?.[0]
    if (prefix !== undefined) {
      const foreign = readForeign(text, at + prefix.length, lists, made)
      if (foreign !== null && (foreign.country === JAPAN || prefix.startsWith('010'))) return foreign
    }
    return readDomestic(text, at, '', lists, made)
  }
  return first === '1' || first === '(' || (first >= '2' && first <= '9' && at > start) ? readAmerican(text, start, made) : null
}
type Made = (kind: PhoneKind, country: string, number: string, digits: Digits) => Read | null
const JAPAN = '81'
/** 010 from Japan, 00 from most of the world. */
const INTERNATIONAL_PREFIX = /^(?:010[-‐−ー. ]?|00[-‐−ー. ]?(?=81))/

function readForeign(text: string, start: number, lists: Lists, made: Made): Read | null {
  const at = start + (/^[ (]{1,2}/.exec(text.slice(start, start + 2))?.[0].length ?? 0)
  const head = readDigits(text, at, 3).digits
  const country = countryOf(head, lists)
  if (country === '') return null
  if (country === JAPAN) {
    const rest =
      at +
      JAPAN.length +
      (/^[-‐−ー. )]{0,2}(?:\(0\))?[-‐−ー. ]?0?/.exec(text.slice(at + JAPAN.length, at + JAPAN.length + 8))?.[0].length ?? 0)
    const national = rest + (/^[-‐−ー. (]{0,2}/.exec(text.slice(rest, rest + 2))?.[0].length ?? 0)
    const domestic = readDomestic(text, national, '0', lists, made)
    return domestic === null ? null : { ...domestic, grouped: true }
  }
  const read = readDigits(text, at, country === '1' ? 11 : LONGEST)
  if (country === '1' ? read.digits.length !== 11 : read.digits.length < 8) return null
  const phone = made('international', country, `+${read.digits}`, read)
  return phone === null ? null : { ...phone, grouped: true }
}

function countryOf(head: string, { callingCodes }: Lists): string {
  if (!/^[1-9]\d\d$/.test(head)) return ''
  return [head.slice(0, 1), head.slice(0, 2)].find((code) => callingCodes.includes(code)) ?? head
}

/** A number of Japan's plan; `missing`: the 0 that falls away after +81. */
function readDomestic(text: string, at: number, missing: '' | '0', { phoneRanges }: Lists, made: Made): Read | null {
  const head = missing + readDigits(text, at, 4 - missing.length).digits
  if (head.length < 4 || head.startsWith('00') || head.startsWith('091')) return null
  const range = phoneRanges.find(({ prefix }) => head.startsWith(prefix))
  if (range === undefined || (range.prefix.length === 3 && head.charAt(3) === '0')) return null
  const read = readDigits(text, at, range.digits - missing.length)
  if (read.digits.length !== range.digits - missing.length || !isGrouped(read.groups, missing)) return null
  return made(range.kind, JAPAN, `+${JAPAN}${(missing + read.digits).slice(1)}`, read)
}

/** 03-1234-5678, 0120-12-3456, 090 1234 5678; not 0-12345-6789 and not 01-02-03-04-05. */
function isGrouped(groups: readonly number[], missing: '' | '0'): boolean {
  const [first = 0] = groups
  return groups.length === 1 || (groups.length <= 4 && first + missing.length >= 2 && first <= 7 && (groups.at(-1) ?? 0) >= 2)
}

/** As Americans write it at home: 1-844-555-0100, (844) 555-0100. */
function readAmerican(text: string, start: number, made: Made): Read | null {
  const match = AMERICAN.exec(text.slice(start, start + 20))
  if (match === null) return null
  const digits = match[0].replace(/\D/g, '')
  return made('international', '1', `+1${digits.slice(-10)}`, { digits, end: start + match[0].length, groups: [3, 3, 4] })
}
const AMERICAN = /^(?:1[-. ]{1,2}[2-9]\d\d[-. ]|(?:1[-. ]?)?\([2-9]\d\d\)[-. ]?)[2-9]\d\d[-. ]\d{4}/

/** 188, 110番, #9110: only where the words make them a number to call. */
function readShort(text: string, start: number, { phoneDesks }: Lists): Read | null {
  const written = /^#?\d{3,4}(?![\d-]|[.,]\d)/.exec(text.slice(start, start + 7))?.[0]
  const short = written === undefined ? undefined : phoneDesks.find(({ number }) => number === written)
  if (written === undefined || short === undefined) return null
  const end = start + written.length
  const isCalled =
    written.startsWith('#') ||
    DIALLED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    DIALLED_AFTER.test(text.slice(end, end + NEAR))
  if (!isCalled && text.trim() !== written) return null
  return { number: written, kind: 'short', country: JAPAN, start, end, shown: written, grouped: true }
}
const NEAR = 16
const DIALLED_BEFORE = /(?:電話|ダイヤル|ホットライン|局番なし|tel|☎|℡)[^\d\n]{0,8}$/
const DIALLED_AFTER =
  /^[^\d\n]{0,3}(?:番(?!目|地|号|組|線|台|人)|へ(?:お?電話|ダイヤル|通報|相談|連絡)|に(?:お?電話|ダイヤル|通報)|\(いやや|いやや)/

/** The words before say what the number is. Digits in a row need such a word, or a prefix that only telephones have. */
function isMeant(text: string, { start, end, grouped, kind }: Read): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const isPhone = PHONE_BEFORE.test(before)
  if (!isPhone && OTHER_BEFORE.test(before)) return false
  return grouped || kind !== 'landline' || isPhone || PHONE_AFTER.test(text.slice(end, end + NEAR)) || isAlone(text, start, end)
}
const PHONE_BEFORE = /(?:電話|でんわ|tel|phone|call|ダイヤル|携帯|fax|☎|℡|📞|連絡先|お?問い?合わ?せ先|着信)[^\d\n]{0,10}$/
const PHONE_AFTER = /^[^\d\n]{0,2}(?:から(?:の|お)?(?:着信|電話)|まで|(?:へ|に)お?(?:電話|かけ|掛け))/
const OTHER_BEFORE =
  /(?:(?:注文|伝票|追跡|送り状|問い?合わ?せ|お?客様|お?客さま|会員|受付|予約|整理|管理|契約|口座|店|カード|認証|確認|申込|受注|商品|請求|登録|製造|暗証|照会|取引|荷物|顧客)(?:書|者|書類)?(?:番号|コード|no\.?|id)?|〒|\bid|\border|\bno|\btracking|\binvoice|\bref|\baccount|\bcase|\bticket)[^\da-z\n]{0,6}$/

const isAlone = (text: string, start: number, end: number) => isPhoneAlone(text) && text.slice(start, end) !== ''

/** The number of tel:+81-3-… and sms:090…?body=… (RFC 3966, RFC 5724). */
function numberDialled(href: string): string | null {
  const [, number = ''] = /^(?:tel|sms):(?:\/\/)?([^?;,]{1,40})/i.exec(href.trim()) ?? []
  const written = decoded(number).replace(/[^\d+#*]/g, '')
  return written === '' ? null : written
}
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Dialled as it stands at home in another country, or short. */
function readBareForeign(number: string): Read | null {
  const american = /^1?([2-9]\d{2}[2-9]\d{6})$/.exec(number)?.[1]
  const base = { shown: number, start: 0, end: number.length, grouped: true }
  if (american !== undefined) return { ...base, number: `+1${american}`, kind: 'international', country: '1' }
  return /^#?\d{3,4}$/.test(number) ? { ...base, number, kind: 'short', country: JAPAN } : null
}
