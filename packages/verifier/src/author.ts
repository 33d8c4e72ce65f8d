import { domainOf } from './domain-name.ts'
import { type Field, valueIn } from './mail.ts'

/** The one domain that the author's addresses share (RFC 9989 section 5.3.1). 'unclear': several, none, or a From field that can be read in
    several ways, which is how one is shown and another one proved. */
export function authorDomain(fields: readonly Field[]): string | 'unclear' {
  const [field, ...others] = fields.filter(({ key }) => key === 'from')
  if (field === undefined || others.length > 0) return 'unclear'
  const addresses = addressesIn(valueIn(field).replaceAll('\r\n', ''))
  const domains = new Set(
    addresses.map((address) => (address.split('@').length === 2 ? domainOf(address.slice(address.indexOf('@') + 1)) : null)),
  )
  const [domain] = domains
  return domains.size === 1 && typeof domain === 'string' ? domain : 'unclear'
}

/** Addresses of RFC 5322 section 3.4, with groups (RFC 6854). What stands in angle brackets is the address, else the words themselves;
    comments and strings in quotes are left out, so that an odd local part makes no odd domain. */
function addressesIn(value: string): readonly string[] {
  const addresses: string[] = []
  let words = ''
  let angle: string | null = null
  let found: string[] = []
  let depth = 0
  let isQuoted = false
  const ends = () => {
    const bare = words.replace(/[ \t]+/g, '')
    if (angle !== null) found.push(`${angle}@`)
    if (found.length > 0) addresses.push(...found)
    else if (bare !== '') addresses.push(bare)
    words = ''
    angle = null
    found = []
  }
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at)
    if (character === '\\' && (depth > 0 || isQuoted)) at++
    else if (depth === 0 && character === '"') isQuoted = !isQuoted
    else if (isQuoted) continue
    else if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if (depth > 0) continue
    else if (character === '<') angle = ''
    else if (character === '>' && angle !== null) {
      found.push(angle)
      angle = null
    } else if (angle !== null) angle += character
    else if (character === ',' || character === ';') ends()
    else if (character === ':') words = ''
    else words += character
  }
  ends()
  return addresses.map((address) => address.replace(/[ \t]+/g, ''))
}
