import { toBase64Url } from './bytes.ts'
import { DnsError, type Resolve } from './dns.ts'
import { txtAnswers, txtQuestion } from './dns-message.ts'

export interface DohOptions {
  /** Of the service, `https://…/dns-query`, without a query of its own; which one is for the person to choose, for it learns the names and the asker's address. */
  readonly url: string
  readonly fetch?: typeof fetch
  readonly timeoutMs?: number
}

const TIMEOUT_MS = 5000
/** The most that a DNS message can be. */
const ANSWER_BYTES = 65_535
const TYPE = 'application/dns-message'

/** Asks DNS over HTTPS (RFC 8484). What goes out is the name of a key or of a policy, nothing of the mail, and no cookie or referrer goes
    along. By GET: of a browser, a POST of this type would be asked for leave first (CORS), which few services grant. */
export function createDohResolver({ url, fetch: ask = fetch, timeoutMs = TIMEOUT_MS }: DohOptions): { readonly resolve: Resolve } {
  return {
    resolve: async (name, _type, signal) => {
      const question = txtQuestion(name)
      if (question === null) throw new DnsError('ENOTFOUND', 'no name')
      const timeout = AbortSignal.timeout(timeoutMs)
      const answer = await answerTo(ask, `${url}?dns=${toBase64Url(question)}`, {
        headers: { Accept: TYPE },
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      })
      return txtAnswers(answer, name)
    },
  }
}

async function answerTo(ask: typeof fetch, url: string, request: RequestInit): Promise<Uint8Array> {
  try {
    const response = await ask(url, request)
    if (response.ok && response.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() === TYPE) return await bytesIn(response)
    await response.body?.cancel()
    throw new DnsError('EBADRESP', `status ${response.status}`)
  } catch (error) {
    if (error instanceof DnsError) throw error
    throw new DnsError(error instanceof Error && error.name === 'TimeoutError' ? 'ETIMEOUT' : 'ECONNREFUSED')
  }
}

async function bytesIn(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(ANSWER_BYTES)
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    if (length + read.value.length > ANSWER_BYTES) {
      await reader?.cancel()
      throw new DnsError('EBADRESP', 'too large')
    }
    bytes.set(read.value, length)
    length += read.value.length
  }
  return bytes.subarray(0, length)
}
