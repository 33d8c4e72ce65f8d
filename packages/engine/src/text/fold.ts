/** A text reduced to what the eye reads in it, for finding names however they were dressed up. */
export interface Folded {
  /** NFKC, lower case, look-alike letters as ASCII, without spaces, dots, hyphens, middle dots and invisible characters. */
  readonly text: string
  /** For each UTF-16 unit of `text`: the offset in the original of the character it came from. */
  readonly at: readonly number[]
  /** For each unit: the original letter was another one that only looks alike (Cyrillic а, digit 0 for o). */
  readonly lookalike: readonly boolean[]
}

/** Zero-width, bidi, soft hyphen, joiners, variation selectors, tag characters: never read by the eye. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u

const SEPARATOR = /[\s.．。・･‧·•_\-‐‑‒–—―－|｜/／'’"“”「」『』【】[\]()（）<>＜＞:：*＊~～]/

/** Chinese simplified forms that fakes leave in Japanese names. */
const JAPANESE_FORM: Readonly<Record<string, string>> = {
  银: '銀',
  厅: '庁',
  东: '東',
  乐: '楽',
  税: '税',
  国: '国',
  运: '運',
  输: '輸',
  邮: '郵',
  电: '電',
  亚: '亜',
  马: '馬',
  逊: '遜',
  联: '連',
}

/** Character by character, so that every found name can be shown where it stands. */
export function fold(original: string, confusables: Readonly<Record<string, string>>): Folded {
  const text: string[] = []
  const at: number[] = []
  const lookalike: boolean[] = []
  const put = (folded: string, offset: number, disguised: boolean) => {
    for (let unit = 0; unit < folded.length; unit++) {
      text.push(folded.charAt(unit))
      at.push(offset)
      lookalike.push(disguised)
    }
  }
  for (let offset = 0; offset < original.length; ) {
    const code = original.codePointAt(offset) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (isPlainLetter(code)) {
      put(String.fromCharCode(code >= 0x41 && code <= 0x5a ? code + 32 : code), offset, false)
    } else {
      foldOther(original.slice(offset, offset + width + (isVoicingMark(original.charCodeAt(offset + width)) ? 1 : 0)), offset)
    }
    offset += width + (code >= 0xff61 && code <= 0xff9d && isVoicingMark(original.charCodeAt(offset + width)) ? 1 : 0)
  }
  return { text: text.join(''), at, lookalike }

  function foldOther(character: string, offset: number): void {
    if (SEPARATOR.test(character.charAt(0)) || INVISIBLE.test(character)) return
    const standIn = standInFor(character, text.at(-1) ?? '')
    if (standIn !== null) {
      put(standIn, offset, true)
      return
    }
    for (const one of character.normalize('NFKC').toLowerCase()) {
      if (SEPARATOR.test(one)) continue
      const latin = confusables[one]
      const japanese = JAPANESE_FORM[one]
      if (latin !== undefined && !/^[a-z0-9]$/.test(one)) put(latin, offset, true)
      else put(japanese ?? one, offset, japanese !== undefined && japanese !== one)
    }
  }
}

/** Digits and strokes that stand in for a letter after one of its kind: amaz0n, app1e, カ一ド. */
function standInFor(character: string, before: string): string | null {
  if (character === '0' && isLatin(before)) return 'o'
  if (character === '1' && isLatin(before)) return 'l'
  if (character === '一' && /[ァ-ヶー]/.test(before)) return 'ー'
  return null
}

/** Letters that fold to themselves: ASCII, kana, common kanji. The fast way for nearly all text. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    code === 0x30fc
  )
}
function isVoicingMark(code: number): boolean {
  return code === 0xff9e || code === 0xff9f
}
export function isLatin(character: string): boolean {
  return /^[a-z]$/i.test(character)
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
