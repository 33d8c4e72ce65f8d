import { wrap } from '@honmono/render'
import type { ApplicationContext } from '@stricli/core'
import type { Lang } from './language.ts'

/** 0 nothing worse than unconfirmed · 1 something suspicious or phishing · 2 an input could not be read. The higher one wins. */
export type Outcome = 0 | 1 | 2

/** What whoever starts the program hands to it. */
export interface Surroundings {
  /** Makes the built web app ready and says which folder holds it. Left out: the folder that comes with @honmono/web, as it is. */
  readonly site?: () => string
}

export interface Context extends ApplicationContext, Surroundings {
  readonly lang: Lang
  /** How the command ended; left out by a command that failed to start. */
  outcome?: Outcome
}

/** Writes to standard output and waits while its reader is slow, so that answers never pile up in memory. */
export function print(text: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', done)
  })
}

/** Says something beside the answers: on a terminal in lines that fit, over the progress line if one stands there. */
export function tell(text: string): void {
  const { isTTY, columns } = process.stderr
  const lines = text.split('\n')
  if (isTTY !== true) process.stderr.write(`${text}\n`)
  else process.stderr.write(`\r\u001b[K${lines.flatMap((line) => wrap(line, (columns || 80) - 1)).join('\n')}\n`)
}
