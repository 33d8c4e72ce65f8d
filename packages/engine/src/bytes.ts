/** What readers and lists of fakes call of the engine: bytes to text and addresses must come out alike in a mail's own parts, in what hides in
    them and in what they are compared with, within the same limits. */

export { urlOf, type WebUrl } from './facts/web-url.ts'
export { LIMITS } from './limits.ts'
export { bytesOf, type Decoded, decodeAs, decodeText, latin1 } from './message/charset.ts'
export { joined } from './message/joined.ts'
export { nothingRead } from './message/reading.ts'
export { decodeBase64, decodeTransfer, type Transfer } from './message/transfer.ts'
