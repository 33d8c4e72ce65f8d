import { createFetchJson, type FetchJson, type JsonFailure } from '../fetch-json.ts'
import { parsed } from '../onward.ts'
import { instantOf } from './day.ts'
import { isRecord, listOf } from './json.ts'
import { CERTIFICATE_LIMITS, CERTIFICATE_ROWS } from './limits.ts'

/** Tells since when there have been certificates for a site. Never rejects. */
export interface CertificateSource {
  /** Its host, to be named beside what it says. */
  readonly name: string
  /** The instant, null where it knows of none, or why it did not tell. */
  firstSeen(site: string, now: number, signal?: AbortSignal): Promise<number | null | JsonFailure>
}

const HOST = '{host}'

/** A source in the form of crt.sh's JSON search (`https://crt.sh/?q={host}&output=json`): a list of certificates, each with `name_value`, its names
    one a line, and `not_before`, in UTC. Null: the address is no https address with `{host}` in its path or query. */
export function createCertificateSource(template: string, fetchJson: FetchJson = createFetchJson()): CertificateSource | null {
  const url = parsed(template.replaceAll(HOST, 'host.example'))
  const [origin = ''] = template.split(HOST, 1)
  if (url === null || !template.includes(HOST) || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null
  if (!/^https:\/\/[^/?#]+[/?]/i.test(origin)) return null
  return {
    name: url.hostname,
    firstSeen: async (site, now, signal) => {
      const answer = await fetchJson(template.replaceAll(HOST, encodeURIComponent(site)), CERTIFICATE_LIMITS, signal)
      return answer.ok ? oldestOf(answer.value, site, now) : answer
    },
  }
}

/** Rows of other names are left out: a search may find more than was asked for. A list that is longer than the limit may hold older ones. */
function oldestOf(list: unknown, site: string, now: number): number | null {
  const rows = listOf(list)
  if (rows.length > CERTIFICATE_ROWS) return null
  const instants = rows.flatMap((row) => (isRecord(row) && isFor(row, site) ? (instantOf(row.not_before, now) ?? []) : []))
  return instants.reduce<number | null>((oldest, instant) => (oldest === null || instant < oldest ? instant : oldest), null)
}

function isFor({ name_value: names }: Readonly<Record<string, unknown>>, site: string): boolean {
  if (typeof names !== 'string') return false
  return names
    .toLowerCase()
    .split(/\s+/)
    .some((name) => name === site || name.endsWith(`.${site}`))
}
