/** A text reduced to what the eye reads in it, for finding names however they were dressed up. */
export interface Folded {
  /** NFKC, lower case, look-alike letters as ASCII, without spaces, dots, hyphens, middle dots and invisible characters. */
  readonly text: string
  /** For each UTF-16 unit of `text`: the offset in the original of the character it came from. */
  readonly at: readonly number[]
  /** Units whose original letter was another one that only looks alike (Cyrillic а, digit 0 for o). */
  readonly lookalikes: ReadonlySet<number>
}

/** Zero-width, bidi, soft hyphen, joiners, variation selectors, tag characters: never read by the eye. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

const SEPARATOR = /[\s.．。・･‧·•_\-‐‑‒–—―－|｜/／'’"“”「」『』【】[\]()（）<>＜＞:：*＊~～]/

/** Emoji between the letters: A📦mazon. */
const PICTURE = /\p{Extended_Pictographic}/u
/** Strokes and accents laid over letters. Not the voicing marks of kana. */
const STROKE = /[\u0300-\u036f\u20d0-\u20ff]/

/** Chinese simplified forms that fakes leave in Japanese names. */
const JAPANESE_FORM: Readonly<Record<string, string>> = {
  银: '銀',
  厅: '庁',
  东: '東',
  乐: '楽',
  运: '運',
  输: '輸',
  邮: '郵',
  电: '電',
  亚: '亜',
  马: '馬',
  逊: '遜',
  联: '連',
  证: '証',
  务: '務',
}

/** Kanji that do not fold to themselves; 一 is looked at with its neighbour. */
const FOLDED_HAN: ReadonlySet<number> = new Set(Object.keys(JAPANESE_FORM).map((one) => one.charCodeAt(0)))

/** What one character folds to; '' for spaces, marks and what the eye does not read. */
interface FoldedCharacter {
  readonly text: string
  readonly lookalike: boolean
}
/** Folding a character costs a normalisation; texts repeat theirs. One cache a table of look-alikes, at most one entry a character of Unicode's first plane. */
const caches = new WeakMap<Readonly<Record<string, string>>, Map<string, FoldedCharacter>>()
const CACHED_CHARACTERS = 20_000

/** Character by character, so that every found name can be shown where it stands. */
export function fold(original: string, confusables: Readonly<Record<string, string>>): Folded {
  const cache = caches.get(confusables) ?? new Map<string, FoldedCharacter>()
  caches.set(confusables, cache)
  const codes: number[] = []
  const at: number[] = []
  const lookalikes = new Set<number>()
  for (let offset = 0; offset < original.length; ) {
    const code = original.charCodeAt(offset)
    if (isPlainLetter(code)) {
      codes.push(code >= 0x41 && code <= 0x5a ? code + 32 : code)
      at.push(offset)
      offset += 1
      continue
    }
    const character = characterAt(original, offset, code)
    const { text, lookalike } = standInFor(character, codes.at(-1) ?? 0) ?? foldCharacter(character, confusables, cache)
    for (let unit = 0; unit < text.length; unit++) {
      if (lookalike) lookalikes.add(codes.length)
      codes.push(text.charCodeAt(unit))
      at.push(offset)
    }
    offset += character.length
  }
  return { text: textOf(codes), at, lookalikes }
}

/** A whole character: both halves of a surrogate pair; half-width kana with its voicing mark. */
function characterAt(original: string, offset: number, code: number): string {
  const isPair = code >= 0xd800 && code <= 0xdbff && (original.codePointAt(offset) ?? 0) > 0xffff
  const isVoiced = code >= 0xff61 && code <= 0xff9d && isVoicingMark(original.charCodeAt(offset + 1))
  return original.substring(offset, offset + (isPair || isVoiced ? 2 : 1))
}

function foldCharacter(
  character: string,
  confusables: Readonly<Record<string, string>>,
  cache: Map<string, FoldedCharacter>,
): FoldedCharacter {
  const cached = cache.get(character)
  if (cached !== undefined) return cached
  const folded = { text: '', lookalike: false }
  const compatible = character.normalize('NFKC')
  const picture = compatible === character && PICTURE.test(character)
  if (!SEPARATOR.test(character.charAt(0)) && !INVISIBLE.test(character) && !picture) {
    for (const one of compatible) {
      const lower = one.toLowerCase()
      if (SEPARATOR.test(lower) || STROKE.test(lower)) continue
      // ϲ is a look-alike of c, and NFKC makes a ς of it, which is none.
      const other = /^[a-z0-9]$/.test(lower)
        ? undefined
        : (JAPANESE_FORM[lower] ?? confusables[character] ?? confusables[one] ?? confusables[lower] ?? bare(lower))
      folded.text += other ?? lower
      folded.lookalike ||= other !== undefined
    }
  }
  if (cache.size < CACHED_CHARACTERS) cache.set(character, folded)
  return folded
}

/** Ámazon without its accent. */
function bare(letter: string): string | undefined {
  const [base = ''] = letter.normalize('NFD')
  return base !== letter && /^[a-z]$/.test(base) ? base : undefined
}

function textOf(codes: readonly number[]): string {
  let text = ''
  for (let from = 0; from < codes.length; from += 8_192) text += String.fromCharCode(...codes.slice(from, from + 8_192))
  return text
}

/** Digits and strokes that stand in for a letter after one of its kind: amaz0n, app1e, カ一ド. */
function standInFor(character: string, before: number): FoldedCharacter | null {
  const follows = character === '0' || character === '1' ? isLatinCode(before) : character === '一' && before >= 0x30a1 && before <= 0x30fc
  if (!follows) return null
  return { text: character === '0' ? 'o' : character === '1' ? 'l' : 'ー', lookalike: true }
}
function isLatinCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Letters that fold to themselves: ASCII, kana, common kanji. The fast way for nearly all text. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    code === 0x30fc ||
    (code > 0x4e00 && code <= 0x9fff && !FOLDED_HAN.has(code))
  )
}
function isVoicingMark(code: number): boolean {
  return code === 0xff9e || code === 0xff9f
}
export function isLatin(character: string): boolean {
  return character.length === 1 && isLatinCode(character.charCodeAt(0))
}

/** Same length as the text: full-width ASCII becomes ASCII, lower case. Word patterns run on this and their offsets hold in the original. */
export function level(text: string): string {
  const narrow = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
  const lower = narrow.toLowerCase()
  // A few letters grow when lowered (İ): then only ASCII is.
  return lower.length === text.length ? lower : narrow.replace(/[A-Z]/g, (upper) => upper.toLowerCase())
}
