/**
 * Honmono's library: is this message real or fake, and what should its reader do?
 * @module
 * @example
 * import { createChecker } from 'honmono'
 * const answer = await createChecker().check('【Amazon】お支払いを確認してください https://pay.example/', { lang: 'ja' })
 */

import { validateBrands } from '@honmono/brands'
import {
  type Answer,
  type Appearance,
  appearanceOf,
  type Brand,
  check,
  collectFacts,
  type Facts,
  type Failure,
  failureFrom,
  judge,
  Knowledge,
  type MessageKind,
  readMessages,
  VERSION,
} from '@honmono/engine'
import { signals } from '@honmono/signals'
import { data } from './data.ts'
import { readFacts } from './read-facts.ts'

export type {
  Answer,
  AnswerLink,
  AnswerSender,
  AnswerSignal,
  Appearance,
  Brand,
  Facts,
  Failure,
  MessageKind,
  VerdictId,
} from '@honmono/engine'
export { defang, isMailbox, LIMITS, splitMboxStream } from '@honmono/engine'

/** A browser's File or Blob, or anything that gives its bytes. */
interface File {
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What the caller says of the input. */
export interface CheckOptions {
  /** Shown in the answer as `input.name`; a path, for instance. */
  readonly name?: string
  /** Forces the kind; without it, it is recognised. */
  readonly kind?: MessageKind
  /** Language of the words; Japanese unless asked otherwise. */
  readonly lang?: 'ja' | 'en'
}

/** Holds the signals and the data, made ready once. Touches neither network nor disk. */
export interface Checker {
  /** Checks one message. Of a mailbox, the first one. Rejects when the input can't be read: the error's `code` says why. */
  check(input: Uint8Array | string | File, options?: CheckOptions): Promise<Answer>
  /** Checks every message of the input, one outcome each. */
  checkAll(input: Uint8Array | string, options?: CheckOptions): Iterable<Answer | Failure>
  /** Only collects: facts are plain JSON and can be judged later, elsewhere. */
  facts(input: Uint8Array | string, options?: CheckOptions): Iterable<Facts | Failure>
  /** Judges saved facts again. */
  judge(facts: unknown, options?: Pick<CheckOptions, 'lang'>): Answer | Failure
  /** What a mail client would draw of one message of the input, the `nth` from 0; null where it has no HTML. Hostile as it came. */
  appearance(input: Uint8Array | string, nth: number, options?: Pick<CheckOptions, 'kind'>): Appearance | null
  readonly brands: readonly Brand[]
  readonly versions: { readonly engine: string; readonly data: string }
}

/** An input that no answer can be made for. */
export class CheckError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'CheckError'
    this.code = code
  }
}

export function createChecker(): Checker {
  const engine = { knowledge: new Knowledge(data), signals }
  const known = ({ name = '', kind, lang = 'ja' }: CheckOptions) => ({ name, lang, ...(kind === undefined ? {} : { kind }) })

  function* checkAll(input: Uint8Array | string, options: CheckOptions = {}) {
    yield* check(input, engine, known(options))
  }
  return {
    async check(input, options = {}) {
      const bytes = typeof input === 'string' || input instanceof Uint8Array ? input : new Uint8Array(await input.arrayBuffer())
      for (const outcome of checkAll(bytes, options)) {
        if ('error' in outcome) throw new CheckError(outcome.error.code, outcome.error.message)
        return outcome
      }
      throw new CheckError('empty', 'The input holds no message.')
    },
    checkAll,
    *facts(input, options = {}) {
      const asked = known(options)
      for (const read of readMessages(input, asked))
        yield 'code' in read ? failureFrom(asked.name, read, asked.lang) : collectFacts(read, engine.knowledge)
    },
    judge(saved, { lang = 'ja' } = {}) {
      const read = readFacts(saved)
      return 'code' in read ? failureFrom('', read, lang) : judge(read, engine, lang)
    },
    appearance(input, nth, options = {}) {
      let number = 0
      for (const read of readMessages(input, known(options))) if (number++ === nth) return 'code' in read ? null : appearanceOf(read)
      return null
    },
    brands: data.brands,
    versions: { engine: VERSION, data: data.date },
  }
}

/** What is wrong with the shipped brand records; empty when all is well. */
export function brandProblems(): readonly { readonly brand: string; readonly problem: string }[] {
  return validateBrands(data.brands)
}
