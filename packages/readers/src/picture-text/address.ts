/** Looks like an address or a piece of one: where one letter matters. */
export const looksLikeAddress = (text: string): boolean =>
  /[./:@\-=?&]/.test(text) && (text.match(/[a-z]/gi)?.length ?? 0) >= 3 && /^[\x21-\x7e]{4,}$/.test(text)

const SCHEME = /^[^a-z]?h[tl1i]{2}p([s5]?)(?:[:;.,]?\/{1,2}|:(?=[a-z0-9]))/i
const HOST = /^(https?:\/\/)([^/?#\s]+)/

/**
 * Puts right what recognition does to an address and no address holds: punctuation of the scheme, a capital among small letters.
 * Letters of one height are not chosen between: 1 and l stay as they were read.
 */
export function mendAddress(read: string): string {
  const narrow = read
    .normalize('NFKC')
    .replace(/[。、]/g, '.')
    .replace(/[‐‑–—―−ー一]/g, '-')
  const schemed = narrow.replace(SCHEME, (_, secure: string) => `http${secure === '' ? '' : 's'}://`)
  return schemed.replace(HOST, (_, scheme: string, host: string) => scheme + mendHost(host.replace(/,/g, '.')))
}

/**
 * A host is written in small letters, so that a tall round letter among them is a zero and a bar is an l; other capitals are
 * the same letter, read too tall. A host that is all capitals stays.
 */
export function mendHost(host: string): string {
  if (!/[a-z]/.test(host)) return host
  return host
    .replace(/0O|O0|O/g, '0')
    .replace(/[I|]/g, 'l')
    .toLowerCase()
}

/** The rest of a host that began on the line before, and what follows it. */
export const mendHostStart = (text: string): string => text.replace(/^[^/?#\s]+/, (rest) => mendHost(rest.replace(/,/g, '.')))
