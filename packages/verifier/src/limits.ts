/** Every limit of the verifier: the sender writes the mail, and whoever answers for his domain writes what DNS says. */
export const LIMITS = {
  mailBytes: 64 * 2 ** 20,
  headerBytes: 2 ** 20,
  /** DKIM signatures looked at, from the top; mails of mailing lists and gateways carry four or five. */
  signatures: 16,
  /** Questions to DNS for one mail; a chain of 50 seals may be honest (RFC 8617 section 4.2.1). */
  questions: 64,
  /** Of one TXT record; a key of 4,096 bits takes 750. */
  recordChars: 8192,
  /** RFC 8301 section 3.2. */
  rsaBits: 1024,
  maxRsaBits: 8192,
} as const
