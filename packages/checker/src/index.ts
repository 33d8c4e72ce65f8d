/**
 * Honmono's library: is this message real or fake, and what should its reader do?
 * @module
 * @example
 * import { createChecker } from 'honmono'
 * const answer = await createChecker().check('【Amazon】お支払いを確認してください https://pay.example/', { lang: 'ja' })
 * console.log(answer.verdict, answer.next.title)
 */

import {
  type Answer,
  type Appearance,
  appearanceOf,
  attachedMails,
  type Brand,
  check,
  collectFacts,
  type Facts,
  type Failure,
  type FailureCode,
  type Finding,
  failureFrom,
  type HostKind,
  hostKind,
  judge,
  Knowledge,
  type Lang,
  LIMITS,
  type Message,
  type MessageKind,
  openedAlone,
  type Readers,
  type ReadOptions,
  readMessages,
  runSignals,
  STRENGTHS,
  type Strengths,
  type Term,
  termsOf,
  VERSION,
  withFinding,
} from '@honmono/engine'
import { signals } from '@honmono/signals'
import { data } from './data.ts'
import { type Lookups, lookUp } from './lookups.ts'
import { open } from './open.ts'
import { readFacts } from './read-facts.ts'

export type {
  Action,
  Answer,
  AnswerClaim,
  AnswerFirstStep,
  AnswerLink,
  AnswerMailbox,
  AnswerProof,
  AnswerSender,
  AnswerSignal,
  Appearance,
  Brand,
  ClaimPlace,
  Direction,
  DomainAge,
  Envelope,
  Facts,
  Failure,
  FailureCode,
  Finding,
  GapId,
  Guide,
  HostKind,
  Lang,
  LinkSource,
  Listing,
  LookupId,
  MessageKind,
  Picture,
  Place,
  ProofId,
  Readers,
  RemarkId,
  ResolvedLink,
  SignalAnswer,
  Strength,
  Strengths,
  Term,
  VerdictId,
  Verified,
  View,
} from '@honmono/engine'
export { defang, isCase, isMailbox, LIMITS, STRENGTHS, scoreOf, splitMboxStream } from '@honmono/engine'
export type { Lookups } from './lookups.ts'

/** A File or Blob of the browser or of Node, or anything else that gives its bytes. */
export interface FileLike {
  /** In bytes; one that is too large is not read at all. */
  readonly size?: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What the caller says of the input. */
export interface CheckOptions {
  /** Comes back as `input.name`: a path, for instance. '' without it, also for a File. Nothing is opened by it; a file of another form than a mail’s may be told by its ending. */
  readonly name?: string
  /** What the input is, where the caller knows; without it, that is told from the content. `email` takes anything for a mail's source. */
  readonly kind?: Exclude<MessageKind, 'image'>
  /** The language of the words; without it, Japanese. Verdict and ids are the same in both. */
  readonly lang?: Lang
  /** Names (authserv-id) under which the reader's own mail server writes Authentication-Results, where the mail alone does not tell that they
      are its own. On the caller's word: the server must take out what comes in under them. */
  readonly trustAuthserv?: readonly string[]
  /** What the person saw in the official app or on the official site of whom the message poses as: evidence, for this one message. It never
      makes a message genuine, nor one that is phishing any better; docs/adr/0013-finding.md. */
  readonly finding?: Finding | undefined
}

/** Signals and data, made ready once: keep it, and check as many messages with it as you like. Touches neither network nor disk nor clock:
    the same bytes get the same answer as long as the versions are the same. */
export interface Checker {
  /**
   * Checks one message; of a mailbox, the first one. What is inside of it is read, too, as far as the checker has readers.
   * @param input The source of a mail (.eml) as bytes, or text: a mail's source, a copied mail with or without its fields, an SMS, an
   *   address. Bytes are better than a string for mail: they may be in any character set. With readers also a file of another form: a
   *   screenshot, a PDF, an Outlook item, an archive. At most LIMITS.messageBytes.
   * @throws {CheckError} (the promise rejects) when there is nothing to answer; its `code` says why.
   */
  check(input: Uint8Array | string | FileLike, options?: CheckOptions): Promise<Answer>
  /** Checks every message of the input, one outcome each, made as they are asked for. Throws nothing for what it can't read: that is
      a Failure in its place. */
  checkEach(input: Uint8Array | string, options?: CheckOptions): AsyncIterable<Answer | Failure>
  /** The same at once and without readers: attached files, pictures and files of other forms are named, not read. */
  checkAll(input: Uint8Array | string, options?: CheckOptions): Iterable<Answer | Failure>
  /** The first half of a check: what stands in each message, before any judgement. Facts are plain JSON and can be judged later, elsewhere
      or by a newer version. They hold the message's text and addresses. */
  factsEach(input: Uint8Array | string, options?: CheckOptions): AsyncIterable<Facts | Failure>
  /** The same at once and without readers. */
  facts(input: Uint8Array | string, options?: CheckOptions): Iterable<Facts | Failure>
  /** The second half: judges what `facts` gave, also after JSON. What an older version did not save counts as not known. What is no facts
      at all is a Failure with the code `not-facts`; values that no version ever wrote may throw. */
  judge(facts: unknown, options?: Pick<CheckOptions, 'lang' | 'finding'>): Answer | Failure
  /** What the score of these facts is made of; docs/adr/0009-fitted-strengths.md. For who fits the numbers. */
  terms(facts: Facts): readonly Term[]
  /** What a mail client would draw of one message of the input, the `nth` from 0, reduced to what can only be looked at; null where it has
      no HTML. `path`: of the mail inside it (as `Answer.about`); null, too, for one that only a reader finds. */
  appearance(
    input: Uint8Array | string,
    nth: number,
    options?: Pick<CheckOptions, 'kind'> & { readonly path?: readonly string[] },
  ): Appearance | null
  /** The brands that messages are compared with, as far as a check needs them. `honmono/brands` holds their whole records, each value with
      source, date and confidence. */
  readonly brands: readonly Brand[]
  /** The name to show of a brand that an answer names by its id; undefined for an id that is not listed. */
  brandTitle(id: string, lang: Lang): string | undefined
  /** Whose a host (lower-case ASCII) is: what lists of fakes need to know before they take an entry for a whole host. */
  hostKind(host: string): HostKind
  /** The same as in every answer. */
  readonly versions: Answer['versions']
}

/** There is no answer to this input. `message` says why and what to do, in the asked language. */
export class CheckError extends Error {
  /**
   * - `empty`: no text and no bytes but white space
   * - `too-large`: more than LIMITS.messageBytes; said before anything is parsed
   * - `not-a-message`: a program by its first bytes, or a picture, document or archive from which nothing could be read (without readers: any)
   *
   * (`not-facts` is only ever in a Failure of `judge`.)
   */
  readonly code: FailureCode
  constructor(code: FailureCode, message: string) {
    super(message)
    this.name = 'CheckError'
    this.code = code
  }
}

export interface CheckerOptions {
  /** The numbers to judge with, for who fits them; without it, those that this version was shipped with. */
  readonly strengths?: Strengths
  /** What reads attached files, pictures and files of other forms: `@honmono/readers`. Without it, they are named and not read. */
  readonly readers?: Readers
  /** Without it, nothing is ever asked of the network. */
  readonly lookups?: Lookups
}

const NO_READERS: Readers = { begin: () => {}, idsFor: () => [], read: () => Promise.reject(new Error('there is no reader')) }

/** Makes a checker with everything that this version knows. It needs no options and is ready at once. */
export function createChecker({ strengths = STRENGTHS, readers = NO_READERS, lookups = {} }: CheckerOptions = {}): Checker {
  const engine = { knowledge: new Knowledge(data), signals, strengths }
  const known = ({ name = '', kind, lang = 'ja', trustAuthserv = [], finding }: CheckOptions) => ({
    name,
    lang,
    trustAuthserv,
    finding,
    ...(kind === undefined ? {} : { kind }),
  })

  async function* factsEach(input: Uint8Array | string, options: CheckOptions = {}) {
    const asked = known(options)
    for await (const opened of open(input, asked, readers))
      yield 'code' in opened
        ? failureFrom(asked.name, opened, asked.lang)
        : told(await lookUp(collectFacts(opened.message, engine.knowledge, opened, asked), opened, lookups, engine), options)
  }
  async function* checkEach(input: Uint8Array | string, options: CheckOptions = {}) {
    for await (const facts of factsEach(input, options)) yield 'error' in facts ? facts : judge(facts, engine, known(options).lang)
  }
  return {
    async check(input, options = {}) {
      for await (const outcome of checkEach(await contentOf(input, known(options)), options)) {
        if ('error' in outcome) throw new CheckError(outcome.error.code, outcome.error.message)
        return outcome
      }
      const { error } = failureFrom('', { code: 'empty', detail: '' }, options.lang ?? 'ja')
      throw new CheckError(error.code, error.message)
    },
    checkEach,
    factsEach,
    *checkAll(input, options = {}) {
      yield* check(input, engine, known(options))
    },
    *facts(input, options = {}) {
      const asked = known(options)
      for (const read of readMessages(input, asked))
        yield 'code' in read
          ? failureFrom(asked.name, read, asked.lang)
          : told(collectFacts(read, engine.knowledge, openedAlone(read), asked), options)
    },
    judge(saved, { lang = 'ja', ...options } = {}) {
      const read = readFacts(saved)
      return 'code' in read ? failureFrom('', read, lang) : judge(told(read, options), engine, lang)
    },
    terms: (facts) => termsOf(facts, runSignals(facts, signals, engine.knowledge), engine.knowledge),
    appearance(input, nth, options = {}) {
      let number = 0
      for (const read of readMessages(input, known(options))) {
        if (number++ !== nth) continue
        const message = 'code' in read ? null : mailAt(read, options.path ?? [])
        return message === null ? null : appearanceOf(message)
      }
      return null
    },
    brands: data.brands,
    hostKind: (host) => hostKind(host, engine.knowledge),
    brandTitle: (id, lang) => engine.knowledge.brand(id)?.title[lang],
    versions: { engine: VERSION, data: data.date },
  }
}

/** What the caller tells takes the place of what was saved. */
const told = (facts: Facts, { finding }: Pick<CheckOptions, 'finding'>) => (finding === undefined ? facts : withFinding(facts, finding))

/** The mail inside that the parts of the path lead to. */
function mailAt(message: Message, path: readonly string[]): Message | null {
  const [part, ...rest] = path
  if (part === undefined) return message
  const inner = attachedMails(message).find((one) => one.part === part)
  return inner === undefined ? null : mailAt(inner.mail, rest)
}

async function contentOf(
  input: Uint8Array | string | FileLike,
  { name, lang }: ReadOptions & { lang: Lang },
): Promise<Uint8Array | string> {
  if (typeof input === 'string' || input instanceof Uint8Array) return input
  if (input.size !== undefined && input.size > LIMITS.messageBytes) {
    const { error } = failureFrom(name, { code: 'too-large', detail: `${input.size}` }, lang)
    throw new CheckError(error.code, error.message)
  }
  return new Uint8Array(await input.arrayBuffer())
}
