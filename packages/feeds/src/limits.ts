/** Every limit of a list; whoever writes one tries them all. */
export interface Limits {
  /** A list as it is read, unpacked. */
  readonly listBytes: number
  readonly lines: number
  readonly entries: number
  readonly lineChars: number
  /** What is remembered of an address; what is longer is dropped, and counted. */
  readonly keyChars: number
  /** Labels of a host that are asked one by one, from the whole host upwards. */
  readonly hostsAsked: number
  readonly filterTries: number
}

export const LIMITS: Limits = {
  listBytes: 64 * 1024 * 1024,
  lines: 2_000_000,
  entries: 1_000_000,
  lineChars: 16_384,
  keyChars: 2_048,
  hostsAsked: 8,
  filterTries: 64,
}

/** Keys in one piece of the exact list, about: a browser fetches one piece for each hit of the filter. */
export const KEYS_A_SHARD = 256
export const SHARD_BITS_MAX = 12
