/** The forms in which lists of fakes are given away. */
export const FORMS = ['lines', 'hosts-file', 'csv', 'phishtank-json', 'urlhaus-json', 'misp'] as const
export type Form = (typeof FORMS)[number]

/** One line or record: the addresses in it, as written; null where it should hold one and does not. */
export type Row = readonly string[] | null
