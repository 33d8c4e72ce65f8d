/** What one Authentication-Results field says (RFC 8601 section 2.2). */
export interface Results {
  /** Lower case, ASCII, without the final dot; '' where there is none that names a host. */
  readonly authservId: string
  /** Exchange Online leaves it out and begins with the first method. */
  readonly isNameless: boolean
  readonly methods: readonly Method[]
}
export interface Method {
  readonly name: string
  readonly result: string
  /** Properties (`header.d`) and the reason, by lower-case name; of several the first. */
  readonly props: ReadonlyMap<string, string>
  /** All comments of the method. The sender may have had his say in them. */
  readonly comment: string
}

/** A server's own field is a few hundred characters long; with many signatures, a few thousand. */
const FIELD_CHARS = 16_384
const METHODS = 100

/** Comments and quoted strings hold whatever the sender liked: nothing in them is a method or a property. */
export function parseResults(raw: string): Results {
  const [head = { plain: '', comment: '' }, ...rest] = itemsOf(raw)
  const isNameless = METHOD_FIRST.test(head.plain)
  const [name = '', version = '1'] = isNameless ? [] : head.plain.trim().split(/\s+/)
  const authservId = isNameless ? '' : hostNamed(name)
  // Any version but the one there is may mean something else.
  if (/^\d+$/.test(version) && version !== '1') return { authservId, isNameless, methods: [] }
  return { authservId, isNameless, methods: methodsIn(isNameless ? [head, ...rest] : rest) }
}

const METHOD_FIRST = /^\s*[a-z0-9_-]{1,60}\s*(?:\/\s*\d{1,3}\s*)?=/i

function hostNamed(token: string): string {
  const name = token.replace(/^"|"$/g, '').toLowerCase().replace(/\.$/, '')
  return /^[a-z0-9_][a-z0-9._-]{0,252}$/.test(name) ? name : ''
}

interface Item {
  readonly plain: string
  readonly comment: string
}

/** The field at its semicolons, comments apart. What an open comment or string swallows is gone, as is an item that the limit cuts. */
function itemsOf(raw: string): readonly Item[] {
  const text = raw.slice(0, FIELD_CHARS)
  const items: Item[] = []
  let plain = ''
  let comment = ''
  let depth = 0
  let quoted = false
  const finish = () => {
    items.push({ plain, comment })
    plain = ''
    comment = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const isEscape = character === '\\' && (quoted || depth > 0)
    const taken = isEscape ? text.slice(at, at + 2) : character
    if (isEscape) at++
    if (depth > 0) {
      if (taken === '(') depth++
      else if (taken === ')') depth--
      comment += depth === 0 ? ' ' : taken
    } else if (quoted || taken === '"') {
      if (taken === '"') quoted = !quoted
      plain += taken
    } else if (taken === '(') {
      depth = 1
      plain += ' '
    } else if (taken === ';') finish()
    else plain += taken
  }
  if (raw.length <= FIELD_CHARS) finish()
  return items
}

const PAIR = /([a-z0-9_.-]{1,60})\s{0,40}(?:\/\s{0,40}\d{1,3}\s{0,40})?=\s{0,40}((?:"(?:[^"\\]|\\.)*"|[^\s;"])+)/gi
/** Property types of RFC 8601 section 2.2. Yahoo! JAPAN sets a semicolon before them. */
const PROPERTY = /^(?:smtp|header|body|policy)\./

function methodsIn(items: readonly Item[]): readonly Method[] {
  const methods: { name: string; result: string; props: Map<string, string>; comment: string }[] = []
  for (const { plain, comment } of items) {
    const [first, ...others] = [...plain.matchAll(PAIR)].map(([whole, name = '', value = ''], nth) => ({
      key: name.toLowerCase(),
      value: unquoted(value),
      leads: nth > 0 || plain.trimStart().startsWith(whole),
    }))
    if (first === undefined || !first.leads) continue
    const isProperty = PROPERTY.test(first.key)
    const last = methods.at(-1)
    const method = isProperty ? last : { name: first.key, result: resultNamed(first.value), props: new Map<string, string>(), comment }
    if (method === undefined) continue
    for (const { key, value } of isProperty ? [first, ...others] : others) if (!method.props.has(key)) method.props.set(key, value)
    if (!isProperty) methods.push(method)
    if (methods.length >= METHODS) break
  }
  return methods
}

const unquoted = (value: string) => value.replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner: string) => inner.replace(/\\(.)/g, '$1'))

/** RFC 5451 section 2.4 had "hardfail", which RFC 7001 made "fail"; BIGLOBE writes it to this day. */
const resultNamed = (written: string) => (written.toLowerCase() === 'hardfail' ? 'fail' : written.toLowerCase())
