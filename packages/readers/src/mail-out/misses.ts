import type { Gap } from '@honmono/engine'

/** Tells what was left out: `detail` names it, free of language. */
export type Miss = (id: Gap['id'], detail: string) => void

/** Collects the gaps of a find, each once. */
export function misses(part: string): { readonly miss: Miss; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const miss: Miss = (id, name) => {
    const detail = `${part} ${name}`.trim()
    if (gaps.length < MOST_GAPS && !gaps.some((gap) => gap.id === id && gap.detail === detail)) gaps.push({ id, detail })
  }
  return { miss, gaps }
}
const MOST_GAPS = 50
