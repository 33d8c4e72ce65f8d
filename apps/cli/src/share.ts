import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReaders } from '@honmono/readers/node'
import { clean, renderFailure } from '@honmono/render'
import { cardText, makeCard, renderShareHtml, type Shareable } from '@honmono/render/share'
import { type Answer, createChecker } from 'honmono'
import { type Context, print, tell } from './context.ts'
import { readInputs } from './inputs.ts'
import { today } from './journey-date.ts'
import type { Lang } from './language.ts'
import { words } from './words.ts'

export interface ShareFlags {
  readonly lang?: Lang
  readonly out?: string
  readonly include?: readonly Shareable[]
}

/** Shows what others may see of an answer; with --out, writes it as a file that anybody can open. */
export async function share(this: Context, { out, include = [] }: ShareFlags, path: string): Promise<void> {
  const { lang } = this
  const said = words[lang].share
  const checked = await checkOne(path, lang)
  if (typeof checked === 'string') return refuse(this, checked)
  const { answer, brandName } = checked
  const date = today()
  const card = makeCard(answer, { date, brandName, include })
  await print(cardText(card))
  for (const what of new Set(include)) tell(said.shows[what])
  this.outcome = 0
  if (out === undefined) return tell(said.preview)
  try {
    tell(said.wrote(clean(writeNew(out, `honmono-${date}`, renderShareHtml(card)))))
  } catch (error) {
    refuse(this, said.notWritten(clean(error instanceof Error ? error.message : String(error))))
  }
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}

interface Checked {
  readonly answer: Answer
  readonly brandName: (id: string) => string | undefined
}

/** The one message at that path, or why there is no answer to it. */
async function checkOne(path: string, lang: Lang): Promise<Checked | string> {
  const readers = createReaders()
  const checker = createChecker({ readers })
  const answers: Answer[] = []
  try {
    for await (const input of readInputs(path, lang)) {
      if ('error' in input) return renderFailure(input, lang)
      const { name, bytes, kind } = input
      for await (const answer of checker.checkEach(bytes, { name, lang, ...(kind === undefined ? {} : { kind }) })) {
        if ('error' in answer) return renderFailure(answer, lang)
        answers.push(answer)
        if (answers.length > 1) return words[lang].share.several
      }
    }
  } finally {
    readers.close()
  }
  const [answer] = answers
  return answer === undefined ? words[lang].notFound : { answer, brandName: (id) => checker.brandTitle(id, lang) }
}

/** Its name says nothing of the message. One that is there already is left alone. */
function writeNew(folder: string, name: string, content: string): string {
  mkdirSync(folder, { recursive: true })
  for (let nth = 1; ; nth++) {
    const path = join(folder, `${name}${nth === 1 ? '' : `-${nth}`}.html`)
    try {
      writeFileSync(path, content, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || nth === MOST_OF_A_DAY) throw error
    }
  }
}
const MOST_OF_A_DAY = 1_000
