import { readFile } from 'node:fs/promises'
import { renderText } from '@honmono/render'
import { createChecker } from 'honmono'
import { type Context, print } from './context.ts'
import type { Lang } from './language.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

/** The first thing to see: a fake mail that comes with the program, its answer, and how to check one's own. */
export async function welcome(this: Context, _: { readonly lang?: Lang }): Promise<void> {
  const { lang } = this
  const checker = createChecker()
  const sample = await readFile(new URL('../sample/amazon-payment.eml', import.meta.url))
  const answer = await checker.check(sample, { name: 'sample/amazon-payment.eml', lang })
  const brandName = (id: string) => checker.brandTitle(id, lang)
  const paint = terminalPaint()
  const text = renderText(answer, { columns: terminalColumns(), paint, brandName })
  await print(`${words[lang].welcome}\n\n${text}\n${words[lang].welcomeThen}\n`)
  this.outcome = 0
}
