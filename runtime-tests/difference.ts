/** Where two JSON values first differ, in words; null when they are equal. The order of an object's fields says nothing. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
  if (Object.is(one, other)) return null
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other))
    return `${path === '' ? 'the whole' : path}: ${parted(one, other)}`
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], Array.isArray(one) ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`)
    if (found !== null) return found
  }
  return null
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const LONGEST = 200
/** Whatever is not ASCII is escaped: two texts can look alike and differ. */
function shown(value: unknown): string {
  const json = (JSON.stringify(value) ?? 'nothing').replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return json.length <= LONGEST ? json : `${json.slice(0, LONGEST)}…`
}

/** Of two texts, what follows the place where they part; of others, the whole. */
function parted(one: unknown, other: unknown): string {
  if (typeof one !== 'string' || typeof other !== 'string') return `${shown(one)} ≠ ${shown(other)}`
  let at = 0
  while (one[at] === other[at]) at++
  return `${at === 0 ? '' : `from character ${at} on, `}${shown(one.slice(at))} ≠ ${shown(other.slice(at))}`
}
