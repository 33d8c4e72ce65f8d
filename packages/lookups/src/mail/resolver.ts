import { getServers, Resolver } from 'node:dns/promises'
import type { MailLimits } from './limits.ts'

/** One record: the strings of a TXT, an address or a name, or an MX. */
export type DnsRecord = string | readonly string[] | { readonly exchange: string; readonly priority: number }

/** All records of a name. Rejects with a `code`: ENOTFOUND or ENODATA where there are none, anything else where that is not known. */
export type AskName = (name: string, type: string) => Promise<readonly DnsRecord[]>

export class DnsError extends Error {
  readonly code: string
  constructor(code: string, message: string = code) {
    super(message)
    this.code = code
  }
}

const NOT_THERE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA'])
/** Nobody is there who answers. */
const SILENT: ReadonlySet<string> = new Set(['ETIMEOUT', 'ECONNREFUSED'])
/** What SPF, DKIM, DMARC and ARC ask for. */
const TYPES: ReadonlySet<string> = new Set(['TXT', 'A', 'AAAA', 'MX', 'PTR'])

/** Asks name servers, these ("192.0.2.1", "192.0.2.1:5353", "[2001:db8::1]:53") or the system's own. */
export function askNameServers(servers: readonly string[], questionMs: number): AskName {
  // Two tries, the second twice as long as the first.
  const resolver = new Resolver({ timeout: Math.ceil(questionMs / 3), tries: 2 })
  if (servers.length > 0) resolver.setServers(servers)
  return async (name, type) => {
    const records: unknown = await resolver.resolve(name, type)
    return Array.isArray(records) ? records.filter(isRecord) : []
  }
}

/** Those that are asked where none are given. */
export const systemNameServers = (): readonly string[] => getServers()

function isRecord(record: unknown): record is DnsRecord {
  if (typeof record === 'string' || Array.isArray(record)) return true
  return typeof record === 'object' && record !== null && 'exchange' in record && 'priority' in record
}

/** Questions of a whole run: each asked once, however many mails want to know, and none of a name server that is dead. */
export class Questions {
  readonly #ask: AskName
  readonly #limits: MailLimits
  readonly #now: () => number
  readonly #known = new Map<string, Kept>()
  #silences = 0
  #deadUntil = 0

  constructor(ask: AskName, limits: MailLimits, now: () => number) {
    this.#ask = ask
    this.#limits = limits
    this.#now = now
  }

  /** Those of one mail, within its time and number. */
  ofMail(): MailQuestions {
    return new MailQuestions((name, type) => this.#remembered(name, type), this.#limits)
  }

  #remembered(name: string, type: string): Promise<readonly DnsRecord[]> {
    const key = `${type} ${name.toLowerCase().replace(/\.$/, '')}`
    const known = this.#known.get(key)
    if (known !== undefined && known.until > this.#now()) return known.answer
    const kept: Kept = { answer: this.#asked(name, type), until: Number.POSITIVE_INFINITY }
    this.#known.set(key, kept)
    kept.answer.catch((error: unknown) => {
      if (!NOT_THERE.has(codeOf(error))) kept.until = this.#now() + this.#limits.againMs
    })
    for (const [oldest] of this.#known) {
      if (this.#known.size <= this.#limits.remembered) break
      this.#known.delete(oldest)
    }
    return kept.answer
  }

  async #asked(name: string, type: string): Promise<readonly DnsRecord[]> {
    if (this.#now() < this.#deadUntil) throw new DnsError('ETIMEOUT', 'the name server gave no answer before')
    try {
      const records = await within(this.#limits.questionMs, () => this.#ask(name, type))
      this.#silences = 0
      return this.#bounded(records)
    } catch (error) {
      const isSilent = SILENT.has(codeOf(error))
      this.#silences = isSilent ? this.#silences + 1 : 0
      if (this.#silences >= this.#limits.silences) {
        this.#silences = 0
        this.#deadUntil = this.#now() + this.#limits.againMs
      }
      throw error
    }
  }

  #bounded(records: readonly DnsRecord[]): readonly DnsRecord[] {
    const chars = records.reduce((sum, record) => sum + lengthOf(record), 0)
    if (records.length <= this.#limits.answerRecords && chars <= this.#limits.answerChars) return records
    throw new DnsError('EBADRESP', 'the answer is too large')
  }
}
interface Kept {
  readonly answer: Promise<readonly DnsRecord[]>
  until: number
}

/** What one mail may ask. */
export class MailQuestions {
  readonly #remembered: AskName
  readonly #limits: MailLimits
  readonly #end: number
  #asked = 0
  /** Names for which there was no answer, neither yes nor no. */
  readonly unanswered = new Set<string>()

  constructor(remembered: AskName, limits: MailLimits) {
    this.#remembered = remembered
    this.#limits = limits
    this.#end = performance.now() + limits.mailMs
  }

  /** Every caller gets his own list and error: the judge sorts the one and writes into the other. */
  readonly ask = async (name: string, type: string): Promise<DnsRecord[]> => {
    try {
      if (!TYPES.has(type)) throw new DnsError('ENOTIMP')
      if (++this.#asked > this.#limits.questionsPerMail) throw new DnsError('ECANCELLED', 'too many questions')
      return [...(await within(this.#end - performance.now(), () => this.#remembered(name, type)))]
    } catch (error) {
      const code = codeOf(error)
      if (!NOT_THERE.has(code)) this.unanswered.add(name.toLowerCase())
      throw new DnsError(code, error instanceof Error ? error.message : code)
    }
  }
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  if (ms <= 0) throw new DnsError('ETIMEOUT')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DnsError('ETIMEOUT')), ms)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'ESERVFAIL'
}

function lengthOf(record: DnsRecord): number {
  if (typeof record === 'string') return record.length
  return Array.isArray(record) ? record.reduce((sum, part) => sum + part.length, 0) : 'exchange' in record ? record.exchange.length : 0
}
