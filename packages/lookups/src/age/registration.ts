import { instantOf } from './day.ts'
import { isRecord, listOf } from './json.ts'
import { EVENTS } from './limits.ts'

/** When the domain was first registered, by a registry's answer about it (RFC 9083 sections 4.5, 5.3 and 10.2.3). Null: it does not tell, or
    speaks of another name. Transfers and changes are no registration; of several the oldest counts, for a date must not accuse the innocent. */
export function registeredAt(answer: unknown, site: string, now: number): number | null {
  if (!isRecord(answer) || !speaksOf(answer, site)) return null
  const instants = listOf(answer.events)
    .slice(0, EVENTS)
    .flatMap((event) => {
      const isRegistration =
        isRecord(event) && typeof event.eventAction === 'string' && event.eventAction.trim().toLowerCase() === 'registration'
      return isRegistration ? (instantOf(event.eventDate, now) ?? []) : []
    })
  return instants.length === 0 ? null : Math.min(...instants)
}

function speaksOf({ objectClassName, ldhName }: Readonly<Record<string, unknown>>, site: string): boolean {
  return (
    objectClassName === 'domain' &&
    (ldhName === undefined || (typeof ldhName === 'string' && ldhName.toLowerCase().replace(/\.$/, '') === site))
  )
}
