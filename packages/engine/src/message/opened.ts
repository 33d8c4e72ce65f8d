import { LIMITS } from '../limits.ts'
import { decodeText } from './charset.ts'
import { cleaned } from './mail.ts'
import type { Find, Reading } from './reading.ts'
import type { Gap, Message } from './types.ts'

/** Something inside a message, and what readers found in it. */
export interface Inside {
  readonly find: Find
  /** The part of the find that it is in; null when the message itself carries it. */
  readonly within: string | null
  /** Empty where nobody reads its kind. */
  readonly readings: readonly { readonly reader: string; readonly reading: Reading }[]
}

/** A mail inside a message: attached to it, or in a file of it. */
export interface InnerMail {
  /** Where: the id of its MIME part, or of the find that holds it. */
  readonly part: string
  readonly filename: string | null
  readonly opened: Opened
}

/** A message with what was found inside it. */
export interface Opened {
  readonly message: Message
  readonly inside: readonly Inside[]
  readonly mails: readonly InnerMail[]
}

/** Without any reader: only the mails that the MIME tree itself holds are known. */
export function openedAlone(message: Message): Opened {
  return {
    message,
    inside: [],
    mails: attachedMails(message).map(({ part, filename, mail }) => ({ part, filename, opened: openedAlone(mail) })),
  }
}

/** The mails that are attached as such (message/rfc822), in the order of the message. */
export function attachedMails({ root }: Message): readonly { part: string; filename: string | null; mail: Message }[] {
  const found: { part: string; filename: string | null; mail: Message }[] = []
  const waiting = root === null ? [] : [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.nested !== null) found.push({ part: part.id, filename: part.filename, mail: part.nested })
    waiting.push(...part.children.toReversed())
  }
  return found
}

/** What a file of plain text hides needs no reader. */
export function plainReading({ part, bytes }: Find): Reading {
  const { text, undecodable } = decodeText(bytes.subarray(0, LIMITS.textChars), null)
  const gaps: Gap[] = [
    ...(undecodable ? [{ id: 'undecodable', detail: part } as const] : []),
    ...(bytes.length > LIMITS.textChars ? [{ id: 'text-cut', detail: part } as const] : []),
  ]
  return { part, texts: [{ format: 'plain', text: cleaned(text), lines: [] }], links: [], traits: [], files: [], mail: null, gaps }
}
