import type { Colour } from '../facts/html/colour.ts'
import type { Declared } from '../facts/html/css.ts'

/** What may be said of a look: colour, letters, space and lines. Nothing here loads, moves, covers, cuts off or repeats anything. */
const PROPERTIES: ReadonlySet<string> = new Set(
  'background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width color font-family font-size font-style font-weight letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-transform vertical-align white-space width word-break'.split(
    ' ',
  ),
)
/** No escape, no variable and no function but those of colours; nothing negative, which would pull one thing over another. */
const VALUE = /^(?:[#\w\s.,%'"]|[a-z]-(?=[a-z])|rgba?\([\d\s.,%/]{1,40}\))+$/i
const VALUE_CHARS = 120
const DECLARATIONS = 40

/** The declarations of a style attribute that may be shown, with the colours that the mail's rules give. */
export function shownStyle(style: string, declared: Declared | null): string {
  const shown = new Map<string, string>()
  for (const declaration of style.split(';', DECLARATIONS)) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    if (PROPERTIES.has(name) && value.length <= VALUE_CHARS && VALUE.test(value)) shown.set(name, value)
    // The colour alone is taken from the short form; its picture is not.
    else if (name === 'background' && /^(?:#[\da-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s.,%/]{1,40}\))$/i.test(value))
      shown.set('background-color', value)
  }
  const ruled = [
    ['color', declared?.colour],
    ['background-color', declared?.background],
  ] as const
  for (const [name, colour] of ruled) if (!shown.has(name) && isPlain(colour)) shown.set(name, `#${colour.toString(16).padStart(6, '0')}`)
  return [...shown].map(([name, value]) => `${name}:${value}`).join(';')
}

function isPlain(colour: Colour | undefined): colour is Colour {
  return colour !== undefined && colour >= 0
}
