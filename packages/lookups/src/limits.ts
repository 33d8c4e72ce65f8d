/** Every limit of a lookup; whoever runs the other server tries them all. */
export interface Limits {
  /** Addresses asked in a row; browsers stop at 20. */
  readonly hops: number
  /** For one address: names, connection, TLS and the answer's headers. */
  readonly hopMs: number
  /** For the page after its headers; what came by then is read. */
  readonly pageMs: number
  /** For the whole way. */
  readonly totalMs: number
  /** Status line and headers of one answer together. */
  readonly headerBytes: number
  /** Of a page; what sends a visitor on stands at its beginning. */
  readonly pageBytes: number
  readonly addressChars: number
  /** "103 Early Hints" and the like, of which a server may send any number before its answer. */
  readonly interimAnswers: number
  /** A page that is meant to be read before it goes on, or that loads itself anew. */
  readonly refreshSeconds: number
  /** Addresses of one name that are looked at; more are no sign of an honest name. */
  readonly addressesPerName: number
}

export const LIMITS: Limits = {
  hops: 10,
  hopMs: 8_000,
  pageMs: 3_000,
  totalMs: 20_000,
  headerBytes: 16 * 1024,
  pageBytes: 64 * 1024,
  addressChars: 8_192,
  interimAnswers: 5,
  refreshSeconds: 60,
  addressesPerName: 32,
}

/** Links of a message asked at the same time. */
export const LINKS_AT_ONCE = 4
