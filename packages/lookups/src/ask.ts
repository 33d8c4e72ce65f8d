import type { IncomingMessage } from 'node:http'
import { type Asking, get, type HopFailure, isPacked, locationOf } from './get.ts'
import type { Limits } from './limits.ts'
import { readText } from './page-text.ts'

/** What one address said. */
export interface HopAnswer {
  readonly status: number
  readonly location: string | null
  readonly refresh: string | null
  /** The beginning of an HTML page, decoded; null: it gave none, or one that was not read. */
  readonly page: string | null
  /** A page that is packed although nobody asked for that. */
  readonly unread: boolean
  /** A file to keep rather than a page to see. */
  readonly download: boolean
}
const HEADERS = { Accept: 'text/html,*/*;q=0.8' }

/** Asks one address, if the rules allow it, and reads no more of its answer than is needed to go on. Never rejects. */
export function ask(url: URL, asking: Asking<Limits>, signal: AbortSignal): Promise<HopAnswer | HopFailure> {
  return get(url, HEADERS, asking, signal, (response) => answerOf(response, asking.limits))
}

async function answerOf(response: IncomingMessage, limits: Limits): Promise<HopAnswer> {
  const { statusCode: status = 0, headers } = response
  const location = locationOf(response)
  const refresh = typeof headers.refresh === 'string' ? headers.refresh : null
  const type = (headers['content-type'] ?? '').trim().toLowerCase()
  const attached = /^\s*attachment/i.test(headers['content-disposition'] ?? '')
  const html = !attached && /^(?:text\/html|application\/xhtml\+xml|$)/.test(type)
  const packed = isPacked(response)
  const answer = { status, location, refresh, page: null, unread: html && packed && location === null, download: attached || isFile(type) }
  if (!html || packed || location !== null) {
    response.destroy()
    return answer
  }
  return { ...answer, page: await readText(response, type, limits) }
}

/** Apps for phones, archives, anything unnamed. */
function isFile(type: string): boolean {
  return /^application\/(?:octet-stream|vnd\.android\.package-archive|x-apple-aspen-config|zip|x-msdownload|java-archive)/.test(type)
}
