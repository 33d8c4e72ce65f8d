import { LIMITS } from './limits.ts'

/** Asks for the TXT records of a name; each is one string, however DNS splits it. Rejects with a `DnsError`, or with one of `node:dns`. */
export type Resolve = (name: string, type: 'TXT', signal?: AbortSignal) => Promise<readonly string[]>

/** Why a name has no answer, in the words of `node:dns`: none such and none of this type, which are answers, and all the rest, which is none. */
export class DnsError extends Error {
  readonly code: 'ENOTFOUND' | 'ENODATA' | 'ESERVFAIL' | 'EBADRESP' | 'ETIMEOUT' | 'ECONNREFUSED'
  constructor(code: DnsError['code'], message: string = code) {
    super(message)
    this.code = code
  }
}

/** The records; 'none': there are none, says DNS; 'failed': it said nothing. */
export type Records = readonly string[] | 'none' | 'failed'
export type AskTxt = (name: string) => Promise<Records>

const isNone = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA')

/** For one mail: each name is asked once, and no more names than an honest mail needs. Never rejects. */
export function createAskTxt(resolve: Resolve): AskTxt {
  const asked = new Map<string, Promise<Records>>()
  const ask = async (name: string): Promise<Records> => {
    try {
      const records = await resolve(name, 'TXT')
      return records.filter(({ length }) => length <= LIMITS.recordChars)
    } catch (error) {
      return isNone(error) ? 'none' : 'failed'
    }
  }
  return (name) => {
    const known = asked.get(name)
    if (known !== undefined) return known
    if (asked.size >= LIMITS.questions) return Promise.resolve('failed')
    const records = ask(name)
    asked.set(name, records)
    return records
  }
}
