export const DOCUMENT = {
  /** Of all text of a document; what is beyond is a gap. */
  textChars: 500_000,
  links: 2_000,
  shownChars: 300,
  hrefChars: 8_192,
  /** Of one XML part. */
  xmlElements: 400_000,
  xmlDepth: 500,
  /** Of one element. */
  xmlAttributes: 1_000,
  /** A parser goes on after an error; not for ever. */
  xmlErrors: 1_000,
  /** Of one part. */
  relations: 20_000,
  /** Of one field's instruction or formula. */
  instructionChars: 16_384,
  sharedStrings: 200_000,
  fieldDepth: 20,
  /** Of what a trait says: a program that a field starts. */
  detailChars: 300,
  /** Streams of a compound file. */
  streams: 2_000,
  /** Binary data in which text is looked for, of all streams together. */
  runBytes: 4 * 1024 * 1024,
} as const
