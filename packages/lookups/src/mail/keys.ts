/** RFC 8301 section 3.2: verifiers must not take signatures by shorter RSA keys. */
export const MIN_KEY_BITS = 1024
