/**
 * An answer to show to others: without the message. As plain data, as text, as a file, as a picture.
 * @module
 */
export {
  type CardOptions,
  type CardReason,
  type CardTarget,
  makeCard,
  type Section,
  SHAREABLE,
  type Shareable,
  type ShareCard,
  shareable,
} from './card.ts'
export { renderShareHtml } from './html.ts'
export { CARD_LIMITS, PICTURE_LIMITS } from './limits.ts'
export { type Colour, type Face, layPicture, type Measure, PICTURE_COLOURS, type Picture, type Shape } from './picture.ts'
export { SIGNS } from './signs.ts'
export { cardText } from './text.ts'
