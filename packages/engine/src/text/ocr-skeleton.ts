/**
 * What recognition of print takes for one another in an address; two hosts with the same skeleton may be the same one in the picture.
 * Measured with `npm run measure:pictures` and on single addresses in the fonts of phones; pairs that were never seen are not folded,
 * since each fold makes strangers look alike.
 */
const FOLDS: readonly (readonly [seen: RegExp, as: string])[] = [
  // A doubled reading of one letter: 0O for 0, l1 for l.
  [/[o0]+/g, 'o'],
  [/[l1i|]+/g, 'l'],
]

/** @param host in ASCII, any case */
export function ocrSkeleton(host: string): string {
  return FOLDS.reduce((text, [seen, as]) => text.replace(seen, as), host.toLowerCase())
}
