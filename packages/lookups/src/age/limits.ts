import { JSON_LIMITS, type JsonLimits } from '../fetch-json.ts'

/** Sites of one message asked at the same time; a registry that is asked much at once refuses. */
export const SITES_AT_ONCE = 3
/** For all sites of one message; what is not known by then stays so. */
export const ALL_AGES_MS = 25_000

/** IANA's list of registries: about 100 KB. */
export const BOOTSTRAP_LIMITS: JsonLimits = { ...JSON_LIMITS, bodyBytes: 1024 * 1024 }
/** It changes by the day; a program that runs for long asks anew. */
export const BOOTSTRAP_HOURS = 24

/** What a registry says of one domain: some tens of KB at most. */
export const RDAP_LIMITS: JsonLimits = { ...JSON_LIMITS, bodyBytes: 256 * 1024 }
/** Events that are looked at; RFC 9083 names a dozen kinds. */
export const EVENTS = 100

/** A busy domain has thousands of certificates; one that is young has not. */
export const CERTIFICATE_LIMITS: JsonLimits = { ...JSON_LIMITS, bodyBytes: 2 * 1024 * 1024, bodyMs: 10_000, totalMs: 15_000 }
export const CERTIFICATE_ROWS = 5_000

/** How long a server is left in peace that refuses for being asked too much, in seconds, where it does not say (RFC 7480 section 5.5) … */
export const REST_SECONDS = 60
/** … and at most, whatever it says. */
export const LONGEST_REST_SECONDS = 3_600

/** Ages kept for a run; the oldest go first. */
export const KEPT_AGES = 2_000
