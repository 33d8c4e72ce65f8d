import { trimmed } from './bytes.ts'

/** Tags of a signature or of a record in DNS (RFC 6376 section 3.2), names as written, values without white space around them. */
export interface TagList {
  readonly tags: ReadonlyMap<string, string>
  /** A tag twice, an empty one, one without "=": the whole list is worthless then. */
  readonly isValid: boolean
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/

export function tagListOf(text: string): TagList {
  const tags = new Map<string, string>()
  let isValid = true
  const specs = text.split(';')
  if (specs.length > 1 && trimmed(specs.at(-1) ?? '') === '') specs.pop()
  for (const spec of specs) {
    const equals = spec.indexOf('=')
    const name = trimmed(spec.slice(0, Math.max(equals, 0)))
    if (!NAME.test(name) || tags.has(name)) isValid = false
    else tags.set(name, trimmed(spec.slice(equals + 1)))
  }
  return { tags, isValid }
}

/** The items of a list with colons, in lower case, empty ones left out. */
export function listed(value: string | undefined): readonly string[] {
  return (value ?? '').split(':').flatMap((item) => trimmed(item).toLowerCase() || [])
}

export const withoutBlanks = (value: string | undefined) => (value ?? '').replace(/[ \t\r\n]+/g, '')
