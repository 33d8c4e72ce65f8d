import { LIMITS } from '../limits.ts'
import type { Row } from './form.ts'

/** Lines without a copy of the whole text. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
    if (end < 0) return
    start = end + 1
  }
}

/** `#`, and what other lists begin a remark with. */
const REMARK = /^\s*(?:[#;!]|\/\/)/
export const isRemark = (line: string) => REMARK.test(line) || line.trim() === ''

/** A host or an address a line, with a remark behind it perhaps; OpenPhish's list is one of these. */
export function* rowsOfLines(text: string): Generator<Row> {
  for (const line of linesOf(text)) {
    if (isRemark(line)) continue
    const [address = '', ...rest] = line.trim().split(/\s+/)
    yield line.length > LIMITS.lineChars || (rest[0] !== undefined && !rest[0].startsWith('#')) ? null : [address]
  }
}

/** Where a hosts file sends what must not be reached. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)$/
/** Names of the machine itself, which such a file also holds. */
const ITSELF = /^(?:localhost(?:\..*)?|local|broadcasthost|ip6-.*|0\.0\.0\.0)$/i
export const HOSTS_LINE = /^\s*(?:0\.0\.0\.0|127\.0\.0\.1|::1?)\s+\S/

/** hosts(5): where it leads, then names. */
export function* rowsOfHostsFile(text: string): Generator<Row> {
  for (const line of linesOf(text)) {
    if (isRemark(line)) continue
    const [target = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/)
    if (line.length > LIMITS.lineChars || names.length === 0) yield null
    else if (NOWHERE.test(target)) yield names.filter((name) => !ITSELF.test(name))
    else if (!ITSELF.test(names[0] ?? '')) yield null
  }
}
