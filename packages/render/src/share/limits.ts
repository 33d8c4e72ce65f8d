/** What a card holds at most. A family member reads it on a phone; the whole answer stays with whoever asked. */
export const CARD_LIMITS = {
  reasons: 4,
  targets: 6,
  notChecked: 6,
  /** Characters of one sentence. */
  textChars: 600,
  /** Of a site: its end says whose it is, so a longer one loses its beginning. */
  siteChars: 60,
  /** Of what the person chose to add: a subject, a sender. */
  chosenChars: 120,
} as const

/** Of a picture, in its pixels. Messengers show no higher one whole, and old phones can't draw it. */
export const PICTURE_LIMITS = { width: 1080, height: 4_000 } as const
