import { FeedError } from './error.ts'
import { checksum, type Hash } from './hash.ts'
import { KEYS_A_SHARD, SHARD_BITS_MAX } from './limits.ts'

/** The exact list lies in pieces, by the first bits of each key's hash: what the filter lets through is looked up in one of them. */
export function shardBitsFor(count: number): number {
  return Math.min(SHARD_BITS_MAX, Math.max(0, Math.ceil(Math.log2(Math.max(1, count) / KEYS_A_SHARD))))
}

export function shardOf({ high }: Hash, bits: number): number {
  return bits === 0 ? 0 : high >>> (32 - bits)
}

/** The file's name: '03f'. */
export function shardName(nth: number): string {
  return nth.toString(16).padStart(3, '0')
}

const HEAD = 'honmono-feed 1 '
const utf8 = new TextEncoder()

/** One key a line, in order, below a line that tells whether the rest is whole. */
export function shardToText(keys: readonly string[]): string {
  const body = [...keys].sort().join('\n')
  return `${HEAD}${checksum(utf8.encode(body))}\n${body}`
}

/** @throws {FeedError} where it is damaged or of another version. */
export function shardFromText(text: string): ReadonlySet<string> {
  const end = text.indexOf('\n')
  const head = text.slice(0, Math.max(0, end))
  if (!head.startsWith(HEAD)) throw new FeedError(head.startsWith('honmono-feed ') ? 'other-version' : 'damaged')
  const body = text.slice(end + 1)
  if (head.slice(HEAD.length) !== checksum(utf8.encode(body))) throw new FeedError('damaged')
  return new Set(body === '' ? [] : body.split('\n'))
}
