/** Every limit of the engine. What is past a limit is said in `notChecked`, never dropped silently. */
export const LIMITS = {
  /** Checked before anything is parsed. A 25 MB mail must still be answered; Gmail and most Japanese providers stop at 25–50 MB. */
  messageBytes: 64 * 1024 * 1024,
  headerCount: 2_000,
  headerBytes: 256 * 1024,
  /** One field, after unfolding; the rest is cut. */
  headerValueChars: 64 * 1024,
  encodedWords: 2_000,
  /** multipart and message/rfc822 together. */
  nesting: 32,
  parts: 1_000,
  htmlChars: 2 * 1024 * 1024,
  htmlNodes: 200_000,
  /** Browsers stop nesting at 512; a parser's scope checks walk the whole depth. */
  htmlDepth: 2_000,
  cssChars: 200_000,
  cssRules: 2_000,
  formFields: 50,
  textChars: 2 * 1024 * 1024,
  links: 2_000,
  /** Different telephone numbers. */
  phones: 100,
  shownTextChars: 300,
  hiddenTextChars: 300,
  hiddenRuns: 500,
  redirects: 10,
  hrefChars: 8_192,
  attachmentSniffBytes: 4_096,
  /** Text that name and ask detection reads; claims stand at the beginning or the end. */
  scannedChars: 200_000,
  evidencePerSignal: 20,
  receivedHops: 50,
  /** Of the To field; enough to know whose house the mail came to. */
  recipients: 20,
  /** Of each address field. */
  mailboxes: 100,
  /** Of From, Sender, Reply-To and Return-Path. */
  addressFieldChars: 8_192,
  /** Everything that a message carries, unpacked, together: what readers are given. */
  insideBytes: 64 * 1024 * 1024,
  finds: 200,
  /** Files in files in files. */
  insideDepth: 6,
  /** Mails in mails, and in files. */
  innerMails: 20,
  /** All texts of what is inside together. */
  insideChars: 500_000,
  messagesPerInput: 100_000,
  /** Of a message shown as it looked: a browser lays it out while the person waits. */
  appearanceNodes: 8_000,
  appearanceDepth: 100,
  appearanceChars: 300_000,
  /** Places where embedded pictures are shown. */
  appearancePictureRefs: 200,
  /** All embedded pictures of a message together. */
  appearancePictureBytes: 8 * 1024 * 1024,
} as const
