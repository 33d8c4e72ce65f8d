/**
 * Asks the network what a message alone can't tell. Off unless a person asked for it, and Node only.
 * @module
 * @example
 * import { createLinkResolver } from '@honmono/lookups'
 * const { chain, end } = await createLinkResolver().resolve('https://bit.ly/3x')
 */

export { IANA_BOOTSTRAP } from './age/bootstrap.ts'
export { type CertificateSource, createCertificateSource } from './age/certificates.ts'
export { type AgeLookup, type AgeLookupOptions, createAgeLookup } from './age/lookup.ts'
export type { AskDns } from './dns.ts'
export {
  createFileFetcher,
  type FetchedFile,
  FILE_LIMITS,
  type FileFetcher,
  type FileFetcherOptions,
  type FileLimits,
} from './fetch-file.ts'
export { createFetchJson, type FetchJson, type FetchJsonOptions, type JsonAnswer, type JsonFailure, type JsonLimits } from './fetch-json.ts'
export { LIMITS, LINKS_AT_ONCE, type Limits } from './limits.ts'
export { createLinkResolver, type End, type LinkResolver, type LinkResolverOptions, type Note, type Resolution } from './resolve.ts'
export { isPublicAddress, PUBLIC_WEB, type Refusal, type RefusalRules } from './rules.ts'
export { AGE_LOOKUP_NOTE, certificateNote, DNS_LOOKUP_NOTE, END_WORDS, LINK_LOOKUP_WARNING, NOTE_WORDS } from './words.ts'
