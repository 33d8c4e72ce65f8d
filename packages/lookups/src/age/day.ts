/** A day and how long it is past. */
export interface Since {
  /** YYYY-MM-DD, UTC. */
  readonly since: string
  readonly days: number
}

const DAY_MS = 86_400_000
/** The first .com was registered in March 1985: nothing is older. */
const OLDEST = Date.UTC(1985, 0, 1)

/** Without a zone: UTC, as certificate searches write it. */
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?$/i

/** The instant that an RFC 3339 date-time names. Null: none, one before there were domains, or one that has not come yet. A clock may be
    wrong by less than a day. */
export function instantOf(text: unknown, now: number): number | null {
  const [, year = '', month = '', day = '', time = '', zone = 'Z'] = typeof text === 'string' ? (DATE_TIME.exec(text) ?? []) : []
  const date = `${year}-${month}-${day}`
  const instant = Date.parse(`${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}`)
  // The 30th of February would become a day of March.
  if (Number.isNaN(instant) || dayOf(Date.parse(`${date}T00:00:00Z`)) !== date) return null
  return instant >= OLDEST && instant <= now + DAY_MS ? instant : null
}

export function sinceInstant(instant: number, now: number): Since {
  return { since: dayOf(instant), days: Math.max(0, Math.floor((now - instant) / DAY_MS)) }
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)
