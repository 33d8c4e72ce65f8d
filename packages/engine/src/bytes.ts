/** What readers call of the engine: bytes to text must come out alike in a mail's own parts and in what hides in them. */

export { type Decoded, decodeText } from './message/charset.ts'
export { decodeBase64, decodeTransfer, type Transfer } from './message/transfer.ts'
