import {
  clean,
  renderBrandDifferences,
  renderTopic,
  renderTopics,
  safeJson,
  tellBrandDifferences,
  tellTopic,
  tellTopics,
} from '@honmono/render'
import { guides } from 'honmono/guides'
import { topics } from 'honmono/topics'
import { type Context, print, tell } from './context.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export const LEARN = 'learn'

/** The list of topics, one of them, or how real and fake notices of one brand differ. */
export async function showLearn(context: Context, { format }: { readonly format: 'text' | 'json' }, id?: string): Promise<void> {
  const { lang } = context
  const out = <T>(told: T, render: (told: T, lang: 'ja' | 'en', options: ReturnType<typeof layout>) => string) => {
    context.outcome = 0
    return print(format === 'json' ? `${safeJson(told)}\n` : render(told, lang, layout()))
  }
  if (id === undefined) return out(tellTopics(topics, lang), renderTopics)
  // Whole records are loaded for this only.
  const { brands } = await import('honmono/brands')
  const topic = topics.find((one) => one.id === id)
  if (topic !== undefined) return out(tellTopic(topic, brands, guides, lang), renderTopic)
  const brand = brands.find((one) => one.id === id)
  if (brand !== undefined) return out(tellBrandDifferences(brand, lang), renderBrandDifferences)
  tell(words[lang].learn.unknown(clean(id)))
  context.outcome = 2
}

const layout = () => ({
  columns: terminalColumns(),
  paint: terminalPaint(),
  command: `honmono guide ${LEARN}`,
  recoverCommand: 'honmono guide recover --given',
})
