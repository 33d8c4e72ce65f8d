import { closeSync, openSync, writeSync } from 'node:fs'
import { cpus } from 'node:os'
import { renderFailure } from '@honmono/render'
import { type Answer, type Checker, createChecker } from 'honmono'
import { type Context, print, tell } from '../context.ts'
import { failure, failureOf, type Input, type InputFailure } from '../inputs.ts'
import type { Lang } from '../language.ts'
import { words } from '../words.ts'
import { messagesOf } from './messages.ts'
import { type Labelled, readIndex } from './read-index.ts'
import { readersForMany } from './readers.ts'
import { type Circumstances, reportJson, reportMarkdown, reportText } from './report.ts'
import { Tally } from './tally.ts'

export interface EvalFlags {
  readonly format: 'text' | 'json' | 'markdown'
  readonly lang?: Lang
  readonly misses?: string
}
const REPORTS = { text: reportText, json: reportJson, markdown: reportMarkdown }
/** Messages between two lines of progress. */
const PROGRESS_STEP = 250

/** Checks labelled messages one after the other and counts what was right. */
export async function evaluate(this: Context, { format, misses }: EvalFlags, ...indexes: readonly string[]): Promise<void> {
  const readers = readersForMany()
  const checker = createChecker({ readers })
  const tally = new Tally(checker.brands)
  const started = performance.now()
  let messages = 0
  let missFile: number | null = null
  try {
    missFile = misses === undefined ? null : openSync(misses, 'w')
    for (const index of indexes.length === 0 ? [process.env.HONMONO_CORPORA ?? '../shared/corpora'] : indexes) {
      for await (const row of readIndex(index)) {
        for await (const result of outcomesOf(checker, row)) {
          const own = { ...row, name: result.input.name }
          const miss = tally.add(own, result)
          if (miss !== null && missFile !== null)
            writeSync(
              missFile,
              `${[miss.name, miss.fake ? 'fake' : 'ham', miss.verdict, miss.decidedBy.join(','), miss.reason].join('\t')}\n`,
            )
          if (++messages % PROGRESS_STEP === 0) tell(words[this.lang].progress(messages, null))
        }
      }
    }
  } catch (error) {
    tell(renderFailure(failureOf(indexes.join(' '), error, this.lang), this.lang))
    this.outcome = 2
    return
  } finally {
    readers.close()
    if (missFile !== null) closeSync(missFile)
  }
  const about = circumstancesOf(checker, messages, (performance.now() - started) / 1000)
  await print(`${REPORTS[format](tally, about)}\n`)
  this.outcome = 0
}

/** With what, when and where the figures came about. */
export function circumstancesOf(checker: Checker, messages: number, seconds: number): Circumstances {
  const processors = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: processors[0]?.model.trim() ?? '?',
    cores: processors.length,
    ...checker.versions,
    messages,
    seconds,
  }
}

export async function* outcomesOf(checker: Checker, row: Labelled): AsyncGenerator<Answer | InputFailure> {
  for await (const read of messagesOf(row)) {
    if ('error' in read) yield read
    else yield* outcomesIn(checker, read)
  }
}

async function* outcomesIn(checker: Checker, { name, bytes, kind }: Input): AsyncGenerator<Answer | InputFailure> {
  try {
    yield* checker.checkEach(bytes, { name, lang: 'en', ...(kind === undefined ? {} : { kind }) })
  } catch (error) {
    yield failure(name, 'internal', String(error))
  }
}
