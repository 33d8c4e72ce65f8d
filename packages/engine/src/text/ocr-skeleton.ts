/**
 * What recognition of print takes for one another in an address, as measured on rendered phone screens: 0 and O, 1 and l and i,
 * g and q in small type, and dots that vanish in the noise of JPEG; and rn and m, which were told apart there but are not in every
 * type. Other pairs that were told apart are not folded (vv and w, cl and d, 5 and s, 8 and b, 2 and z, u and v): each fold makes
 * strangers look alike.
 */
const FOLDS: readonly (readonly [seen: RegExp, as: string])[] = [
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/q/g, 'g'],
  [/\./g, ''],
  [/rn/g, 'm'],
]

/**
 * Two hosts with the same skeleton may be the same one in the picture that they were read from. Hyphens stay: they are read well,
 * and amazon-co-jp.example is not amazon.co.jp.
 *
 * @param host in ASCII, any case
 */
export const ocrSkeleton = (host: string): string => FOLDS.reduce((text, [seen, as]) => text.replace(seen, as), host.toLowerCase())
