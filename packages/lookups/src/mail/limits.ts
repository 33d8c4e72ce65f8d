/** Every limit of proving a mail by DNS. Who sent the mail wrote it, and runs the name servers that are asked about it. */
export interface MailLimits {
  /** For one mail; when it is over, whatever was not answered counts as not asked. */
  readonly mailMs: number
  /** For one question, all tries together. */
  readonly questionMs: number
  /** Of one mail, those answered from memory included. SPF alone may ask some fifty (RFC 7208 section 4.6.4). */
  readonly questionsPerMail: number
  /** Names asked in a row without any answer before the name server counts as dead. */
  readonly silences: number
  /** For so long nobody is asked again what gave no answer, nor a dead name server anything. */
  readonly againMs: number
  /** Of one answer. */
  readonly answerChars: number
  readonly answerRecords: number
  /** Answers kept during a run. */
  readonly remembered: number
  /** Signatures that are checked, those of the author's own domain first. RFC 6376 section 6.1 lets a verifier limit them. */
  readonly signatures: number
  /** Bytes of bodies that are read for signatures; of a large mail fewer signatures are checked, but always one. */
  readonly signedBytes: number
  /** Signatures that are named in the result, those that were not checked included. */
  readonly signaturesNamed: number
  /** Of one signature, seal or list of results; a longer one is left out. Of From, too: with a longer one nothing is checked. */
  readonly fieldBytes: number
  /** Of the whole header. Beyond them no signature is checked: the judge takes time by their square. */
  readonly headerBytes: number
  readonly headerLines: number
  readonly headerFields: number
}

export const MAIL_LIMITS: MailLimits = {
  mailMs: 12_000,
  questionMs: 4_000,
  questionsPerMail: 120,
  silences: 3,
  againMs: 30_000,
  answerChars: 32 * 1024,
  answerRecords: 200,
  remembered: 2_000,
  signatures: 10,
  signedBytes: 50 * 1024 * 1024,
  signaturesNamed: 20,
  fieldBytes: 8 * 1024,
  headerBytes: 512 * 1024,
  headerLines: 10_000,
  headerFields: 2_000,
}
