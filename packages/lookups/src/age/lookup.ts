import type { DomainAge } from '@honmono/engine'
import { atOnce } from '../at-once.ts'
import { deadline } from '../deadline.ts'
import { createFetchJson, type FetchJson, type JsonFailure } from '../fetch-json.ts'
import { Done, Stopped, WayTimeout } from '../get.ts'
import { IANA_BOOTSTRAP, type Registries, readBootstrap, registryOf } from './bootstrap.ts'
import type { CertificateSource } from './certificates.ts'
import { sinceInstant } from './day.ts'
import {
  ALL_AGES_MS,
  BOOTSTRAP_HOURS,
  BOOTSTRAP_LIMITS,
  KEPT_AGES,
  LONGEST_REST_SECONDS,
  RDAP_LIMITS,
  REST_SECONDS,
  SITES_AT_ONCE,
} from './limits.ts'
import { registeredAt } from './registration.ts'

export interface AgeLookupOptions {
  /** How servers are asked; default: over https, under the rules for the public web. */
  readonly fetchJson?: FetchJson
  /** Milliseconds since 1970; default: this machine's clock. */
  readonly now?: () => number
  /** The list of registries; default: IANA's. */
  readonly bootstrap?: string
  /** Asked as well, about the same sites; without it, nobody is. */
  readonly certificates?: CertificateSource
  /** For all sites of one call. */
  readonly totalMs?: number
}

export interface AgeLookup {
  /** How long these registrable domains have been registered; what is not known of one is null, and one of which nothing is known is left
      out. Never rejects. */
  agesOf(sites: readonly string[], signal?: AbortSignal): Promise<readonly DomainAge[]>
}

/** An instant and who named it; `settled`: asking again in this run would tell no more. */
interface Told {
  readonly at: number | null
  readonly source: string
  readonly settled: boolean
}
const UNTOLD: Told = { at: null, source: '', settled: false }
/** What was found out of one site. */
interface Found {
  readonly registration: Told
  readonly certificate: Told
}

/** Asks the registry of each domain since when it has been registered (RDAP: RFC 9082, 9083, 9224). The registry learns that this device asks
    about it: see AGE_LOOKUP_NOTE. Answers are kept for as long as the lookup is, so that a mailbox asks about each domain once. */
export function createAgeLookup({
  fetchJson = createFetchJson(),
  now = Date.now,
  bootstrap = IANA_BOOTSTRAP,
  certificates,
  totalMs = ALL_AGES_MS,
}: AgeLookupOptions = {}): AgeLookup {
  const kept = new Map<string, Found>()
  /** Until when a server is left in peace, by its host or address. */
  const resting = new Map<string, number>()
  let list: { readonly until: number; readonly registries: Promise<Registries | null> } | null = null

  /** Asked once by all that wait for it. */
  async function registries(signal: AbortSignal): Promise<Registries | null> {
    if (list === null || list.until <= now()) {
      const asked = fetchJson(bootstrap, BOOTSTRAP_LIMITS, signal).then((answer) => (answer.ok ? readBootstrap(answer.value) : null))
      list = { until: now() + BOOTSTRAP_HOURS * 3_600_000, registries: asked }
    }
    const current = list
    const known = await current.registries
    if (known === null && list === current) list = { until: now() + REST_SECONDS * 1_000, registries: current.registries }
    return known
  }

  const isResting = (server: string) => (resting.get(server) ?? 0) > now()
  /** A server that is asked too much says so with 429, or with 503 (RFC 9110 section 15.6.4); one that does not answer keeps everybody waiting. */
  function heed(server: string, { status, end, retryAfter }: JsonFailure): void {
    if (status === 429 || status === 503) resting.set(server, now() + restOf(retryAfter, now()))
    else if (!ANSWERED.has(end)) resting.set(server, now() + REST_SECONDS * 1_000)
  }

  async function registered(site: string, signal: AbortSignal): Promise<Told> {
    const known = await registries(signal)
    const base = known === null ? null : registryOf(site, known)
    if (base === null) return { ...UNTOLD, settled: known !== null }
    if (isResting(base)) return UNTOLD
    const answer = await fetchJson(`${base}domain/${site}`, RDAP_LIMITS, signal)
    if (answer.ok) return { at: registeredAt(answer.value, site, now()), source: answer.host, settled: true }
    heed(base, answer)
    return { ...UNTOLD, settled: answer.status === 404 }
  }

  async function certified(site: string, signal: AbortSignal): Promise<Told> {
    if (certificates === undefined) return { ...UNTOLD, settled: true }
    const { name: source } = certificates
    if (isResting(source)) return UNTOLD
    const at = await certificates.firstSeen(site, now(), signal)
    if (at === null || typeof at === 'number') return { at, source, settled: true }
    heed(source, at)
    return UNTOLD
  }

  async function find(site: string, signal: AbortSignal): Promise<Found> {
    const before = kept.get(site)
    if (before !== undefined) return before
    const [registration, certificate] = await Promise.all([registered(site, signal), certified(site, signal)])
    const found = { registration, certificate }
    if (registration.settled && certificate.settled) keep(kept, site, found)
    return found
  }

  return {
    agesOf: async (sites, outer) => {
      const way = deadline(totalMs, new WayTimeout(), outer, new Stopped())
      const names = [...new Set(sites)].filter(isDomain)
      try {
        const found = await atOnce(names, SITES_AT_ONCE, async (site) => ({ site, ...(await find(site, way.signal)) }))
        return found.flatMap(({ site, registration, certificate }) => ageOf(site, registration, certificate, now()))
      } catch {
        return []
      } finally {
        way.end(new Done())
      }
    },
  }
}

/** The server did its part, or nobody waited for it. */
const ANSWERED: ReadonlySet<JsonFailure['end']> = new Set(['status', 'unreadable', 'too-large', 'stopped'])

function ageOf(site: string, registration: Told, certificate: Told, now: number): DomainAge | [] {
  if (registration.at === null && certificate.at === null) return []
  const registered = registration.at === null ? null : sinceInstant(registration.at, now)
  return {
    site,
    registered: registered?.since ?? null,
    days: registered?.days ?? null,
    source: registered === null ? '' : registration.source,
    certificate: certificate.at === null ? null : { ...sinceInstant(certificate.at, now), source: certificate.source },
  }
}

/** A name that can stand in an address as it is: letters, digits, hyphens, at least two labels (RFC 1035 section 2.3.4). */
function isDomain(site: string): boolean {
  return site.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/.test(site)
}

/** Seconds, or a date (RFC 9110 section 10.2.3); in milliseconds from now. */
function restOf(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? ''
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (date - now) / 1_000
  return Math.min(Math.max(Number.isNaN(seconds) ? REST_SECONDS : seconds, 1), LONGEST_REST_SECONDS) * 1_000
}

function keep(kept: Map<string, Found>, site: string, found: Found): void {
  const [oldest] = kept.keys()
  if (kept.size >= KEPT_AGES && oldest !== undefined) kept.delete(oldest)
  kept.set(site, found)
}
