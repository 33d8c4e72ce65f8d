import type { HopAnswer } from './ask.ts'
import type { Limits } from './limits.ts'
import { readPage } from './page.ts'

/** Where an answer sends its visitor, as it wrote that, and what it is relative to. */
export interface Onward {
  readonly address: string
  readonly base: URL
  readonly by: 'location' | 'refresh'
}

/** The way on that an answer names, or null; `script`: a program on its page may name another. */
export function onwardFrom(answer: HopAnswer, url: URL, limits: Limits): { readonly onward: Onward | null; readonly script: boolean } {
  if (answer.location !== null) return { onward: { address: answer.location, base: url, by: 'location' }, script: false }
  const page = answer.page === null ? null : readPage(answer.page)
  const base = page?.base == null ? url : (parsed(page.base, url) ?? url)
  for (const [refresh, from] of [[answer.refresh, url] as const, ...(page?.refreshes ?? []).map((each) => [each, base] as const)]) {
    const target = refresh === null ? null : refreshTarget(refresh, limits.refreshSeconds)
    if (target !== null) return { onward: { address: target, base: from, by: 'refresh' }, script: false }
  }
  return { onward: null, script: page?.script ?? false }
}

/** The next address as a browser makes it: bytes that are no ASCII are UTF-8 or else single bytes; the fragment goes along (RFC 9110,
    section 10.2.2). Null: no address. */
export function nextUrl({ address, base, by }: Onward): URL | null {
  const next = parsed(by === 'location' ? fromHeader(address) : address, base)
  if (next !== null && next.hash === '' && by === 'location') next.hash = base.hash
  return next
}

export function parsed(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/** Node gives headers byte by byte. */
function fromHeader(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return value.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)
  }
}

/** HTML Standard, "shared declarative refresh steps". Null: no refresh, one in a long time, or of the page itself. */
export function refreshTarget(value: string, longest: number): string | null {
  const [, seconds, rest] = /^[\t\n\f\r ]*(\d*)[\d.]*(.*)$/s.exec(value) ?? []
  if (rest === undefined || (seconds === '' && !/^[\t\n\f\r ]*\./.test(value)) || Number(seconds) > longest) return null
  if (!/^[;,\t\n\f\r ]/.test(rest)) return null
  const target = rest.trimStart().replace(/^[;,]/, '').trimStart()
  const address = target.replace(/^url[\t\n\f\r ]*=[\t\n\f\r ]*/i, '')
  const quote = /^["']/.exec(address)?.[0]
  const unquoted = quote === undefined ? address : (address.slice(1).split(quote, 1)[0] ?? '')
  return unquoted === '' ? null : unquoted
}
