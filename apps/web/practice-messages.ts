import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { z } from 'zod'
import { chosen, LESSONS } from './src/practice/chosen.ts'
import type { PracticeMessage, Truth } from './src/practice/message.ts'

const corpus = new URL('../../corpus/', import.meta.url)
/** What of an expectation is needed here; corpus/golden.test.ts knows all of it. */
const Expectation = z.object({
  truth: z.enum(['fake', 'genuine', 'plain']),
  lang: z.enum(['ja', 'en']),
  verdict: z.array(z.enum(['phishing', 'suspicious', 'unconfirmed', 'genuine'])).min(1),
})
const TRUTH: Readonly<Record<z.infer<typeof Expectation>['truth'], Truth>> = { fake: 'fake', genuine: 'real', plain: 'real' }

/** The messages to practise with, with what the corpus says of each. Throws where one is not there, or doubtful. */
export function practiceMessages(): PracticeMessage[] {
  return LESSONS.flatMap((lesson) =>
    chosen[lesson].map((id): PracticeMessage => {
      const { truth, lang, verdict } = Expectation.parse(
        parse(readFileSync(new URL(id.replace(/\.(eml|txt)$/, '.expect.yaml'), corpus), 'utf8')),
      )
      const bytes = readFileSync(new URL(id, corpus))
      const text = bytes.toString('utf8')
      const isText = Buffer.from(text).equals(bytes)
      return {
        id,
        lesson,
        truth: TRUTH[truth],
        lang,
        kind: id.endsWith('.txt') ? 'sms' : 'mail',
        verdicts: verdict,
        content: isText ? text : bytes.toString('base64'),
        encoding: isText ? 'utf-8' : 'base64',
      }
    }),
  )
}

const NAME = 'virtual:practice-messages'
const RESOLVED = '\0practice-messages'

/** Their bytes as a module, so that the page can fetch them when somebody practises, and keep them. */
export function practiceModule(): Plugin {
  return {
    name: 'practice-messages',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export const messages = ${JSON.stringify(practiceMessages())}` : undefined),
  }
}
