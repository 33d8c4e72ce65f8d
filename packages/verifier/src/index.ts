/**
 * Proves who sent a mail, by WebCrypto: DKIM, ARC and DMARC, alike in browsers, their workers and Node.
 * @module
 * @example
 * import { createDohResolver, createVerifier } from '@honmono/verifier'
 * const { resolve } = createDohResolver({ url: 'https://dns.example/dns-query' })
 * const { dkim } = await createVerifier({ resolve }).verify(mail)
 */

export type { Trust } from './arc.ts'
export { DnsError, type Resolve } from './dns.ts'
export { createDohResolver, type DohOptions } from './doh.ts'
export { LIMITS } from './limits.ts'
export { createVerifier, type Verifier, type VerifierOptions } from './verify.ts'
