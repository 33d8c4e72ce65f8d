/** Limits of one question to one server; whoever runs it tries them all. */
export interface HopLimits {
  /** For one address: names, connection, TLS and the answer's headers. */
  readonly hopMs: number
  /** Status line and headers of one answer together. */
  readonly headerBytes: number
  /** "103 Early Hints" and the like, of which a server may send any number before its answer. */
  readonly interimAnswers: number
  /** Addresses of one name that are looked at; more are no sign of an honest name. */
  readonly addressesPerName: number
}
/** Limits of a way from address to address. */
export interface WayLimits extends HopLimits {
  /** Addresses asked in a row; browsers stop at 20. */
  readonly hops: number
  /** For the whole way. */
  readonly totalMs: number
  readonly addressChars: number
}
/** Every limit of following a link. */
export interface Limits extends WayLimits {
  /** For the page after its headers; what came by then is read. */
  readonly pageMs: number
  /** Of a page; what sends a visitor on stands at its beginning. */
  readonly pageBytes: number
  /** A page that is meant to be read before it goes on, or that loads itself anew. */
  readonly refreshSeconds: number
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
