/** A stretch of a text that something is to be said of; offsets in UTF-16 units, `end` not included. */
export interface Range<T> {
  readonly start: number
  readonly end: number
  readonly about: T
}
/** A piece of the text with all that covers it, in the order given. */
export interface Segment<T> {
  readonly text: string
  readonly start: number
  readonly covers: readonly T[]
  /** What ends here, or stands here without any width. */
  readonly ends: readonly T[]
}

/** Cuts a text at the borders of its ranges, which may overlap, nest, touch or be empty. Pieces come in order and lose nothing. */
export function segmentsOf<T>(text: string, ranges: readonly Range<T>[]): Segment<T>[] {
  const fit = (offset: number) => Math.max(0, Math.min(offset, text.length))
  const all = ranges.map(({ start, end, about }) => ({ start: fit(start), end: Math.max(fit(start), fit(end)), about }))
  const borders = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const opening = groupBy(all, ({ start }) => start)
  const closing = groupBy(all, ({ end }) => end)
  const open = new Set<(typeof all)[number]>()
  const segments: Segment<T>[] = []
  const standing = opening.get(0)?.filter(({ end }) => end === 0) ?? []
  if (standing.length > 0 || text === '') segments.push({ text: '', start: 0, covers: [], ends: standing.map(({ about }) => about) })
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1]
    if (end === undefined) break
    for (const range of opening.get(start) ?? []) if (range.end > start) open.add(range)
    const covers = [...open].map(({ about }) => about)
    const ends = closing.get(end) ?? []
    for (const range of ends) open.delete(range)
    segments.push({ text: text.slice(start, end), start, covers, ends: ends.map(({ about }) => about) })
  }
  return segments
}

function groupBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
