/** 0xRRGGBB, or one of the two below. */
export type Colour = number
/** Set, but to what is not known here (a picture, a gradient, a variable). */
export const UNKNOWN_COLOUR: Colour = -1
export const TRANSPARENT: Colour = -2
export const WHITE: Colour = 0xffffff

/** The names that mail uses; the other 120 of CSS count as not known. */
const NAMED: Readonly<Record<string, Colour>> = {
  white: WHITE,
  black: 0,
  red: 0xff0000,
  lime: 0x00ff00,
  green: 0x008000,
  blue: 0x0000ff,
  navy: 0x000080,
  yellow: 0xffff00,
  orange: 0xffa500,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  lightgray: 0xd3d3d3,
  lightgrey: 0xd3d3d3,
  whitesmoke: 0xf5f5f5,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  ghostwhite: 0xf8f8ff,
  maroon: 0x800000,
  purple: 0x800080,
  teal: 0x008080,
  aqua: 0x00ffff,
  fuchsia: 0xff00ff,
  olive: 0x808000,
  transparent: TRANSPARENT,
}

export function parseColour(value: string): Colour {
  const text = value.trim().toLowerCase()
  const named = NAMED[text]
  if (named !== undefined) return named
  if (text.length === 7 && text.startsWith('#')) {
    const value = Number(`0x${text.slice(1)}`)
    return Number.isNaN(value) ? UNKNOWN_COLOUR : value
  }
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})(?:ff|f)?$/.exec(text)?.[1]
  if (hex !== undefined) return Number.parseInt(hex.length === 6 ? hex : hex.replace(/./g, '$&$&'), 16)
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$/.exec(text)
  if (parts === null) return UNKNOWN_COLOUR
  const alpha = parts[4] === undefined ? 1 : Number.parseFloat(parts[4]) / (parts[4].endsWith('%') ? 100 : 1)
  if (alpha < 0.1) return TRANSPARENT
  if (alpha < 0.9) return UNKNOWN_COLOUR
  return (Math.min(255, Number(parts[1])) << 16) | (Math.min(255, Number(parts[2])) << 8) | Math.min(255, Number(parts[3]))
}

/** The colour in a `background` shorthand; undefined when it sets none. */
export function backgroundColour(value: string): Colour | undefined {
  if (value.includes('url(') || value.includes('gradient(') || value.includes('var(')) return UNKNOWN_COLOUR
  if (value.includes('rgb')) return parseColour(/rgba?\([^)]{0,60}\)/.exec(value)?.[0] ?? '')
  for (const word of value.split(/\s+/)) {
    const colour = parseColour(word)
    if (colour !== UNKNOWN_COLOUR) return colour
  }
  return undefined
}

/** How far apart two colours may be per channel and still look the same. */
const SAME = 6
export function looksSame(a: Colour, b: Colour): boolean {
  if (a < 0 || b < 0) return false
  for (const shift of [16, 8, 0]) if (Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) > SAME) return false
  return true
}
