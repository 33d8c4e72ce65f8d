/** What readers call of the engine: bytes to text must come out alike in a mail's own parts and in what hides in them, within the same limits. */

export { LIMITS } from './limits.ts'
export { bytesOf, type Decoded, decodeAs, decodeText, latin1 } from './message/charset.ts'
export { joined } from './message/joined.ts'
export { nothingRead } from './message/reading.ts'
export { decodeBase64, decodeTransfer, type Transfer } from './message/transfer.ts'
