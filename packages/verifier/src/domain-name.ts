import { utf8 } from './bytes.ts'

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const SELECTOR_LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?'
/** RFC 6376 section 3.5. */
const DOMAIN = new RegExp(`^${LABEL}(?:\\.${LABEL})+$`)
/** With the underscore that RFC 6376 forbids and large senders use all the same. */
const SELECTOR = new RegExp(`^${SELECTOR_LABEL}(?:\\.${SELECTOR_LABEL})*$`)
/** Of a name in DNS (RFC 1035 section 2.3.4). */
const NAME_CHARS = 253

/** In lower-case ASCII (RFC 8616); null where it is no domain with a dot in it. */
export function domainOf(binary: string): string | null {
  const domain = asciiName(binary)
  return domain.length <= NAME_CHARS && DOMAIN.test(domain) ? domain : null
}

export function selectorOf(binary: string): string | null {
  const selector = asciiName(binary)
  return selector.length <= NAME_CHARS && SELECTOR.test(selector) ? selector : null
}

/** Other letters than ASCII's as the platform's IDNA writes them. */
function asciiName(binary: string): string {
  if (!/[^\x00-\x7f]/.test(binary)) return binary.toLowerCase()
  const url = `http://${utf8(binary)}/`
  return URL.canParse(url) ? new URL(url).hostname : ''
}

export const isWithin = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`)
