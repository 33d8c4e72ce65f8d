import type { HistoryRecord } from '../kept/records.ts'

/** What the history keeps at most; the oldest go first. A telephone's browser gives a page some hundred megabytes without being asked. */
export const HISTORY_MESSAGES = 200
export const HISTORY_BYTES = 50_000_000
/** Of one message: a mail with photographs fits. */
export const MESSAGE_BYTES = 10_000_000
export const MB = 1_000_000

/** Letters are held as two bytes. */
export function sizeOf({ source }: Pick<HistoryRecord, 'source'>): number {
  return typeof source === 'string' ? 2 * source.length : source.size
}

/** The newest first. */
export function newestFirst(records: readonly HistoryRecord[]): HistoryRecord[] {
  return [...records].sort((a, b) => (a.checked === b.checked ? 0 : a.checked < b.checked ? 1 : -1))
}

/** Those that are too much. */
export function beyondLimits(records: readonly HistoryRecord[]): HistoryRecord[] {
  let bytes = 0
  return newestFirst(records).filter((record, at) => {
    bytes += sizeOf(record)
    return at >= HISTORY_MESSAGES || bytes > HISTORY_BYTES
  })
}
