import type { Dice } from '../dice.ts'
import { changeNames } from '../text.ts'
import { byPage, byWords } from './disguise.ts'

/** Characters that take no room: filters see other words, the eye does not. */
const ZERO_WIDTH = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u2063'] as const
/** Latin letters and what looks like them in Cyrillic, Greek and Armenian. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'аα',
  c: 'сϲ',
  e: 'е',
  i: 'іι',
  j: 'ј',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'ΥҮ',
  Z: 'Ζ',
}
/** Kana and kanji that a hurried eye takes for one another; a fake swaps one kind in a name. */
export const KANA_TWINS: Readonly<Record<string, string>> = {
  ン: 'ソ',
  カ: '力',
  リ: '丿',
  ト: '卜',
  ロ: '口',
  エ: '工',
  タ: '夕',
  ニ: '二',
  オ: '才',
  楽: '樂',
  券: '劵',
  税: '稅',
}
export const LETTER_TWINS: ReadonlyMap<string, string> = new Map(
  Object.entries(TWINS).flatMap(([letter, twins]) => [...twins].map((twin) => [twin, letter] as const)),
)

const GAPS = [' ', '\u3000', '\u2009', '.', '・', '-', '\u00a0'] as const
const letters = (text: string) => [...text]
const isWord = (letter: string) => /[\p{L}\p{N}ー]/u.test(letter)

/** Between letters only, so that no line is torn. */
function between(text: string, put: () => string): string {
  return letters(text)
    .map((letter, index, all) => (isWord(letter) && isWord(all[index + 1] ?? '') ? letter + put() : letter))
    .join('')
}

const sometimes = (dice: Dice, one: number, what: () => string) => (dice.under(one) === 0 ? what() : '')

function twin(name: string, dice: Dice): string {
  const able = letters(name).filter((letter) => TWINS[letter] !== undefined)
  if (able.length === 0) return name
  const chosen = dice.pick(able)
  const all = dice.under(2) === 0
  return letters(name)
    .map((letter) => (letter === chosen || all ? dice.pick([...(TWINS[letter] ?? letter)]) : letter))
    .join('')
}

function kanaTwin(name: string, dice: Dice): string {
  const able = letters(name).filter((letter) => KANA_TWINS[letter] !== undefined)
  if (able.length === 0) return name
  const chosen = dice.pick(able)
  return name.replaceAll(chosen, KANA_TWINS[chosen] ?? chosen)
}

/** Same letters, other clothes; NFKC undoes each of them. */
const STYLES: readonly ((letter: string) => string)[] = [
  (letter) => shifted(letter, 0xff41, 0xff21), // full width
  (letter) => shifted(letter, 0x1d41a, 0x1d400), // mathematical bold
  (letter) => shifted(letter, 0x1d5ba, 0x1d5a0), // mathematical sans-serif
  (letter) => shifted(letter, 0x24d0, 0x24b6), // circled
]
function shifted(letter: string, small: number, capital: number): string {
  if (/[a-z]/.test(letter)) return String.fromCodePoint(small + letter.charCodeAt(0) - 0x61)
  return /[A-Z]/.test(letter) ? String.fromCodePoint(capital + letter.charCodeAt(0) - 0x41) : letter
}

const HALF_WIDTH =
  'ァｧアｱィｨイｲゥｩウｳェｪエｴォｫオｵカｶキｷクｸケｹコｺサｻシｼスｽセｾソｿタﾀチﾁッｯツﾂテﾃトﾄナﾅニﾆヌﾇネﾈノﾉハﾊヒﾋフﾌヘﾍホﾎマﾏミﾐムﾑメﾒモﾓャｬヤﾔュｭユﾕョｮヨﾖラﾗリﾘルﾙレﾚロﾛワﾜンﾝーｰ'
function halfWidth(text: string): string {
  return letters(text.normalize('NFD'))
    .map((letter) => {
      const at = HALF_WIDTH.indexOf(letter)
      if (letter === '\u3099') return 'ﾞ'
      if (letter === '\u309a') return 'ﾟ'
      return at >= 0 && at % 2 === 0 ? (HALF_WIDTH[at + 1] ?? letter) : letter
    })
    .join('')
    .normalize('NFC')
}
const KATAKANA = /[ァ-ヶー]{2,}/g

/** Right to left by order: <bdo> shows "nozamA" as Amazon. */
const turnedAround = (name: string) => `<bdo dir="rtl">${[...name].reverse().join('')}</bdo>`

export const letterDisguises = [
  byWords('zero-width-in-names', (text, dice) =>
    changeNames(text, (name) => between(name, () => sometimes(dice, 2, () => dice.pick(ZERO_WIDTH)))),
  ),
  byWords('zero-width-in-words', (text, dice) => between(text, () => sometimes(dice, 3, () => dice.pick(ZERO_WIDTH)))),
  byWords('zero-width-everywhere', (text) => between(text, () => '\u200b')),
  byWords('look-alikes-in-names', (text, dice) => changeNames(text, (name) => twin(name, dice))),
  byWords('look-alikes-in-words', (text, dice) =>
    text.replace(/[A-Za-z]{3,}/g, (word) =>
      letters(word)
        .map((letter) => (dice.under(3) === 0 ? dice.pick([...(TWINS[letter] ?? letter)]) : letter))
        .join(''),
    ),
  ),
  byWords('kana-look-alikes-in-names', (text, dice) => changeNames(text, (name) => kanaTwin(name, dice))),
  byWords('gaps-in-names', (text, dice) => {
    const gap = dice.pick(GAPS)
    return changeNames(text, (name) => between(name, () => gap))
  }),
  // A thin space parts Latin letters to the eye; a hair space does not.
  byWords('thin-gaps-in-words', (text, dice) =>
    text.replace(/[ぁ-んァ-ヶー一-龠]{2,}|[A-Za-z]{2,}/g, (word) =>
      between(word, () => sometimes(dice, 3, () => (/[A-Za-z]/.test(word) ? '\u200a' : dice.pick(['\u200a', '\u2009', '\u2006'])))),
    ),
  ),
  byWords('other-letter-style-in-names', (text, dice) => {
    const style = dice.pick(STYLES)
    return changeNames(text, (name) => letters(name).map(style).join(''))
  }),
  byWords('full-width-latin', (text) =>
    text.replace(/[A-Za-z]{2,}/g, (word) =>
      letters(word)
        .map((letter) => shifted(letter, 0xff41, 0xff21))
        .join(''),
    ),
  ),
  byWords('half-width-kana', (text) => text.replace(KATAKANA, halfWidth)),
  byWords('strokes-over-names', (text, dice) =>
    changeNames(text, (name) => between(name, () => dice.pick(['\u0336', '\u0332', '\u0307']))),
  ),
  byWords('emoji-in-names', (text, dice) =>
    changeNames(text, (name) => between(name, () => sometimes(dice, 3, () => dice.pick(['📦', '✨', '🔒'])))),
  ),
  byPage('names-turned-around', (page) => page.replace(/>[^<]+</g, (text) => changeNames(text, turnedAround)), 'links'),
]
