export const DOCUMENT = {
  /** Of all text of a document; what is beyond is a gap. */
  textChars: 500_000,
  links: 2_000,
  shownChars: 300,
  hrefChars: 8_192,
  /** Of one XML part. */
  xmlElements: 1_500_000,
  xmlDepth: 500,
  /** Of one field's instruction or formula. */
  instructionChars: 16_384,
  sharedStrings: 200_000,
  fieldDepth: 20,
  /** Streams of a compound file. */
  streams: 2_000,
} as const
