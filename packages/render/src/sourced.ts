import type { Sourced } from '@honmono/engine'

type Lang = 'ja' | 'en'

/** How sure a value is, in words. */
const CONFIDENCE: Readonly<Record<Lang, Readonly<Record<Sourced['confidence'], string>>>> = {
  ja: { A: '公式のページ', B: '複数の情報が一致', C: '第三者の情報（不確か）', M: '記憶による情報（確かめていません）' },
  en: { A: 'official page', B: 'several sources agree', C: 'third party (uncertain)', M: 'from memory (not confirmed)' },
}
const CHECKED: Readonly<Record<Lang, (confidence: string, date: string) => string>> = {
  ja: (confidence, date) => `${confidence}、${date} に確認`,
  en: (confidence, date) => `${confidence}, checked ${date}`,
}

/** Where a value is from. */
export interface Origin {
  /** 「公式のページ、2026-11-28 に確認」 */
  readonly text: string
  /** The page; null for what is from memory, which no page says. */
  readonly source: string | null
}

/** Where a value of a brand or a guide is from, in words. */
export function originOf({ source, checked, confidence }: Pick<Sourced, 'source' | 'checked' | 'confidence'>, lang: Lang): Origin {
  const sure = CONFIDENCE[lang][confidence]
  return confidence === 'M' ? { text: sure, source: null } : { text: CHECKED[lang](sure, checked), source }
}
