import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createReaders } from '@honmono/readers/node'
import { clean, renderFailure, renderFailureJson, renderJson, renderText, type TextOptions } from '@honmono/render'
import { type Answer, type Checker, type CheckOptions, createChecker, type Finding, type MessageKind } from 'honmono'
import { type Context, type Outcome, print, tell } from './context.ts'
import { GUIDE_COMMAND } from './guide.ts'
import { failure, failureOf, type InputFailure, listInputs, readInputs } from './inputs.ts'
import type { Lang } from './language.ts'
import { DNS_COMMAND, feedsFor, type LookupFlags, lookupsFor } from './lookups.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface CheckFlags extends LookupFlags {
  readonly format: 'text' | 'json'
  readonly lang?: Lang
  readonly kind?: Exclude<MessageKind, 'image'>
  readonly saveFacts?: string
  readonly details?: boolean
  readonly trustAuthserv?: readonly string[]
  /** What the person saw at the official place of whom the one message poses as. */
  readonly finding?: Finding['seen']
  readonly noFeeds?: boolean
}
type Result = Answer | InputFailure

/** How what was seen at the official place is told to a check. */
export const FINDING_COMMAND = 'honmono check FILE --finding'

/** From here on, progress is shown. */
const MANY_FILES = 20

/** Each message of each input, answered in the order given, one at a time. */
export async function check(this: Context, flags: CheckFlags, ...paths: readonly string[]): Promise<void> {
  const { lang } = this
  if (flags.facts === true && flags.saveFacts !== undefined) return refuse(this, words[lang].factsAndSave)
  const lookups = await lookupsFor(flags, lang)
  if (typeof lookups === 'string') return refuse(this, lookups)
  const facts = openFacts(flags.saveFacts, lang)
  if (facts instanceof Object) return refuse(this, renderFailure(facts, lang))
  if (paths.length === 0 && process.stdin.isTTY === true) tell(words[lang].paste)
  const inputs = await listInputs(paths.length === 0 ? ['-'] : paths, lang, (skipped) => tell(skippedNote(skipped, lang)))
  if (flags.finding !== undefined && inputs.length !== 1) return refuse(this, words[lang].findingOfOne)
  const readers = createReaders({ onProgress: (_, share) => showReading(share, lang) })
  const feeds = await feedsFor(flags, lang)
  const checker = createChecker({ readers, lookups: { ...lookups, ...feeds } })
  const printer = flags.format === 'json' ? jsonPrinter(flags) : textPrinter(checker, flags, lang)

  this.outcome = 0
  for (const [index, input] of inputs.entries()) {
    let count = 0
    for await (const result of resultsOf(input, checker, flags, lang, facts)) {
      if (flags.finding !== undefined && ++count > 1) {
        refuse(this, words[lang].findingOfOne)
        break
      }
      this.outcome = worse(this.outcome, result)
      await printer.add(result)
    }
    showProgress(index + 1, inputs.length, lang)
  }
  await printer.end()
  readers.close()
  if (facts !== null) closeSync(facts)
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}

function worse(outcome: Outcome, result: Result): Outcome {
  if ('error' in result || outcome === 2) return 2
  return result.verdict === 'phishing' || result.verdict === 'suspicious' ? 1 : outcome
}

/** An open file, null when none is wanted, or why it can't be written. Its reader is its owner alone: facts hold the message's text. */
function openFacts(path: string | undefined, lang: Lang): number | null | InputFailure {
  if (path === undefined) return null
  try {
    return openSync(path, 'w', 0o600)
  } catch (error) {
    return failureOf(path, error, lang)
  }
}

async function* resultsOf(
  input: string | InputFailure,
  checker: Checker,
  flags: CheckFlags,
  lang: Lang,
  facts: number | null,
): AsyncGenerator<Result> {
  if (typeof input !== 'string') {
    yield input
    return
  }
  try {
    if (flags.facts === true) yield* judgeSaved(checker, input, flags, lang)
    else yield* checkPath(checker, input, flags, lang, facts)
  } catch (error) {
    // A fault in one message must not keep the others from being checked.
    yield failure(input, 'internal', words[lang].internal(error instanceof Error ? error.message : String(error)))
  }
}

async function* checkPath(checker: Checker, path: string, flags: CheckFlags, lang: Lang, facts: number | null): AsyncGenerator<Result> {
  for await (const input of readInputs(path, lang)) {
    if ('error' in input) yield input
    else {
      const kind = flags.kind ?? input.kind
      const { trustAuthserv = [] } = flags
      const options = { name: input.name, lang, trustAuthserv, finding: findingOf(flags), ...(kind === undefined ? {} : { kind }) }
      if (facts === null) yield* checker.checkEach(input.bytes, options)
      else yield* collectAndJudge(checker, input.bytes, options, facts)
    }
  }
}

async function* collectAndJudge(checker: Checker, bytes: Uint8Array, options: CheckOptions, facts: number): AsyncGenerator<Result> {
  for await (const collected of checker.factsEach(bytes, options)) {
    if ('error' in collected) yield collected
    else {
      writeSync(facts, `${JSON.stringify(collected)}\n`)
      yield checker.judge(collected, options)
    }
  }
}

/** Judges facts again that --save-facts wrote: one JSON object a line. */
async function* judgeSaved(checker: Checker, path: string, flags: CheckFlags, lang: Lang): AsyncGenerator<Result> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  let line = 0
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (text.trim() === '') continue
      const name = line === 1 ? path : `${path}#${line}`
      let saved: unknown
      try {
        saved = JSON.parse(text)
      } catch {
        yield failure(name, 'not-facts', words[lang].notJson)
        // A mail, probably: its other lines are no facts either.
        if (line === 1) return
        continue
      }
      const result = checker.judge(saved, { lang, finding: findingOf(flags) })
      yield 'error' in result ? failure(name, result.error.code, result.error.message) : result
    }
  } catch (error) {
    yield failureOf(path, error, lang)
  }
  if (line === 0) yield failure(path, 'not-facts', words[lang].notJson)
}

/** Seen with whoever the message poses as. */
function findingOf({ finding: seen }: CheckFlags): Finding | undefined {
  return seen === undefined ? undefined : { brand: null, seen }
}

interface Printer {
  add(result: Result): Promise<void>
  end(): Promise<void>
}

function jsonPrinter({ details = false }: CheckFlags): Printer {
  return {
    add: (result) => print(`${'error' in result ? renderFailureJson(result) : renderJson(result, { details })}\n`),
    end: async () => {},
  }
}

function textPrinter(checker: Checker, { details = false }: CheckFlags, lang: Lang): Printer {
  const brandName = (id: string) => checker.brandTitle(id, lang)
  const columns = terminalColumns()
  const options: TextOptions = {
    columns,
    rows: 24,
    paint: terminalPaint(),
    details,
    brandName,
    guideCommand: GUIDE_COMMAND,
    dnsCommand: DNS_COMMAND,
  }
  const counts = new Map<Answer['verdict'] | 'failed', number>()
  // The first answer waits until it is known whether it is the only one: several are told apart by their names.
  let held: Result | null = null
  const show = async (result: Result, named: boolean) => {
    if ('error' in result) tell(renderFailure(result, lang))
    else await print(renderText(result, { ...options, named }) + (named ? '\n' : ''))
  }
  let count = 0
  return {
    async add(result) {
      const kind = 'error' in result ? 'failed' : result.verdict
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      count++
      if (count === 1) held = result
      else {
        if (held !== null) await show(held, true)
        held = null
        await show(result, true)
      }
    },
    async end() {
      if (held !== null) await show(held, false)
      else if (count > 1) await print(`${totals(counts, count, lang)}\n`)
    },
  }
}

function totals(counts: ReadonlyMap<Answer['verdict'] | 'failed', number>, count: number, lang: Lang): string {
  const { verdicts, total, colon, comma } = words[lang]
  const kinds = ['phishing', 'suspicious', 'unconfirmed', 'genuine', 'failed'] as const
  const parts = kinds.flatMap((kind) => (counts.has(kind) ? [`${verdicts[kind]} ${counts.get(kind)}`] : []))
  return `${total(count)}${colon}${parts.join(comma)}`
}

function skippedNote(skipped: readonly string[], lang: Lang): string {
  const examples = skipped.slice(0, 3).map(clean).join(words[lang].comma)
  return words[lang].skipped(skipped.length, skipped.length > 3 ? `${examples}…` : examples)
}

/** Reading the words of a picture takes seconds; the line goes away when it is done. */
function showReading(share: number, lang: Lang): void {
  if (process.stderr.isTTY !== true) return
  process.stderr.write(share < 1 ? `\r${words[lang].reading(Math.floor(share * 100))}` : '\r\u001b[K')
}

/** One line on the terminal that is written over and over; never where the answers themselves appear. */
function showProgress(done: number, all: number, lang: Lang): void {
  if (all <= MANY_FILES || process.stderr.isTTY !== true || process.stdout.isTTY === true) return
  process.stderr.write(`\r${words[lang].progress(done, all)}${done === all ? '\n' : ''}`)
}
