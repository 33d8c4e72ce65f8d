import type { Hidden } from '../types.ts'
import { type Colour, looksSame, parseColour, TRANSPARENT, UNKNOWN_COLOUR, WHITE } from './colour.ts'
import { type Block, type Declared, parseDeclarations, type StyleSheet } from './css.ts'
import type { Element } from './parse.ts'

export type HiddenHow = Hidden['how']

/** How an element's text looks, as far as being seen goes. Shared by all elements that change nothing. */
export interface Look {
  /** Hidden for good: no child can undo display:none, opacity or a place off the screen. */
  readonly gone: HiddenHow | null
  readonly unseen: boolean
  readonly tiny: boolean
  readonly colour: Colour
  readonly background: Colour
  readonly pre: boolean
  readonly turned: boolean
  /** The outcome for text: why it can't be seen, or null. */
  readonly textHidden: HiddenHow | null
  /** The outcome for pictures. */
  readonly pictureHidden: boolean
}

export const PLAIN_LOOK: Look = {
  gone: null,
  unseen: false,
  tiny: false,
  // Only a colour that the mail sets is compared with the background.
  colour: UNKNOWN_COLOUR,
  background: WHITE,
  pre: false,
  turned: false,
  textHidden: null,
  pictureHidden: false,
}

/** The attributes that bear on the look, gathered in one go over an element's attributes. */
export interface LookAttributes {
  style: string
  classes: string
  id: string
  bgcolor: string
  color: string
  background: boolean
  hidden: boolean
}

const NO_ATTRIBUTES: LookAttributes = { style: '', classes: '', id: '', bgcolor: '', color: '', background: false, hidden: false }
export function lookAttributes(tag: string, attributes: Element['attrs']): LookAttributes {
  if (attributes.length === 0) return NO_ATTRIBUTES
  const found = { ...NO_ATTRIBUTES }
  for (const { name, value } of attributes) {
    if (name === 'style') found.style = value
    else if (name === 'class') found.classes = value
    else if (name === 'id') found.id = value
    else if (name === 'bgcolor') found.bgcolor = value
    else if (name === 'color' && tag === 'font') found.color = value
    else if (name === 'background') found.background = value !== ''
    else if (name === 'hidden') found.hidden = true
  }
  return found
}

const styles = new Map<string, Block>()
/** Mails repeat the same few style attributes on hundreds of cells. */
function inlineBlock(style: string): Block {
  const known = styles.get(style)
  if (known !== undefined) return known
  const block = parseDeclarations(style)
  if (styles.size >= 2_000) styles.clear()
  if (style.length <= 500) styles.set(style, block)
  return block
}

/** What the element declares about itself, or null when nothing. */
export function declaredBy(tag: string, attributes: LookAttributes, sheet: StyleSheet): Declared | null {
  const ruled = attributes.classes !== '' || attributes.id !== '' || sheet.hasTag(tag)
  const { style, bgcolor, color } = attributes
  if (!ruled && style === '' && bgcolor === '' && color === '' && !attributes.background && !attributes.hidden) return null
  if (!ruled && bgcolor === '' && color === '' && !attributes.background && !attributes.hidden) return inlineBlock(style).both
  const presentational: Declared = {
    ...(bgcolor === '' ? {} : { background: parseColour(bgcolor) }),
    ...(attributes.background ? { background: UNKNOWN_COLOUR, picture: true } : {}),
    ...(color === '' ? {} : { colour: parseColour(color) }),
    ...(attributes.hidden ? { display: 'none' as const } : {}),
  }
  const rules = ruled ? sheet.match(tag, attributes.classes, attributes.id) : null
  const inline = style === '' ? null : inlineBlock(style)
  return { ...presentational, ...rules?.normal, ...inline?.normal, ...rules?.important, ...inline?.important }
}

/** The look of an element inside `parent`. */
export function lookOf(parent: Look, declared: Declared | null, isLink: boolean): Look {
  // A link without a colour of its own is blue, whatever colour its surroundings have.
  const inherited = isLink ? UNKNOWN_COLOUR : parent.colour
  if (declared === null) return inherited === parent.colour ? parent : finish({ ...parent, colour: inherited })
  const background = declared.background
  return finish({
    gone:
      parent.gone ??
      (declared.display === 'none' ? 'display' : declared.faint === true ? 'opacity' : declared.away === true ? 'off-screen' : null),
    unseen: declared.unseen ?? parent.unseen,
    tiny: declared.tiny ?? parent.tiny,
    colour: declared.colour ?? inherited,
    background: background === undefined || background === TRANSPARENT ? parent.background : background,
    pre: declared.pre ?? parent.pre,
    turned: declared.turned ?? parent.turned,
    textHidden: null,
    pictureHidden: false,
  })
}

function finish(look: Look): Look {
  const sameColour = look.colour === TRANSPARENT || looksSame(look.colour, look.background)
  const textHidden = look.gone ?? (look.unseen ? 'visibility' : look.tiny ? 'size' : sameColour ? 'colour' : null)
  return { ...look, textHidden, pictureHidden: look.gone !== null || look.unseen }
}
