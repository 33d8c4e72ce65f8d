/** The part of an Authentication-Results field that tells whom it found proved (RFC 8601 section 2.2). */

export interface Method {
  readonly name: string
  readonly result: string
  readonly props: ReadonlyMap<string, string>
}

/** Comments and quoted strings hold whatever a sender liked, so they are passed over. */
export function methodsIn(text: string): readonly Method[] {
  return withoutForeignWords(text)
    .split(';')
    .flatMap((item) => {
      const [first, ...others] = item.split(/[ \t\r\n]+/).flatMap(pairOf)
      return first === undefined ? [] : [{ name: first[0], result: first[1], props: new Map(others) }]
    })
}

function pairOf(word: string): readonly (readonly [string, string])[] {
  const equals = word.indexOf('=')
  return equals < 1 ? [] : [[word.slice(0, equals).toLowerCase(), word.slice(equals + 1).toLowerCase()]]
}

/** Nested comments, and strings in quotes, each become a blank. */
function withoutForeignWords(text: string): string {
  let plain = ''
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && (depth > 0 || isQuoted)) at++
    else if (depth === 0 && character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === '(') depth++
    else if (!isQuoted && character === ')' && depth > 0) depth--
    else if (depth === 0 && !isQuoted) plain += character
    else if (!plain.endsWith(' ')) plain += ' '
  }
  return plain
}
