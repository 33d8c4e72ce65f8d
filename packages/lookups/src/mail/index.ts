/**
 * Asks DNS who sent a mail. Off unless a person asked for it, and Node only.
 * @module
 * @example
 * import { createMailVerifier } from '@honmono/lookups/mail'
 * const { dkim } = await createMailVerifier().verify(bytes, null)
 */

export { DNS_LOOKUP_NOTE } from '../words.ts'
export { MAIL_LIMITS, type MailLimits } from './limits.ts'
export { type AskName, type DnsRecord, systemNameServers } from './resolver.ts'
export { createMailVerifier, type MailVerifier, type MailVerifierOptions } from './verify.ts'
