import { LIMITS } from '../limits.ts'
import { decodeText } from './charset.ts'
import { cleaned, withHash } from './mail.ts'
import { partsIn } from './mime.ts'
import { readPasted } from './pasted.ts'
import { type Find, nothingRead, type Reading, type ReadText } from './reading.ts'
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
  const parts = root === null ? [] : [...partsIn(root)]
  return parts.flatMap(({ id, filename, nested }) => (nested === null ? [] : [{ part: id, filename, mail: nested }]))
}

/** What a file of plain text hides needs no reader. */
export function plainReading({ part, bytes }: Find): Reading {
  const { text, undecodable } = decodeText(bytes.subarray(0, LIMITS.textChars), null)
  const gaps: Gap[] = [
    ...(undecodable ? [{ id: 'undecodable', detail: part } as const] : []),
    ...(bytes.length > LIMITS.textChars ? [{ id: 'text-cut', detail: part } as const] : []),
  ]
  return { ...nothingRead(part), texts: [{ format: 'plain', text: cleaned(text), lines: [] }], gaps }
}

/** The message that a file of another form is: a screenshot, a mail printed to PDF, an invitation. Its words are in `inside`; lines in them
    that name sender and subject are taken as a person's copied ones. */
export function messageInFile(find: Find, name: string, inside: readonly Inside[]): Opened {
  const texts = inside.flatMap(({ find: { inline }, readings }) => (inline ? readings.flatMap(({ reading }) => reading.texts) : []))
  const headers = readPasted(texts.find(({ format }) => format === 'plain')?.text ?? '')?.headers ?? []
  const rest = { headerSource: headers.length > 0 ? ('pasted' as const) : ('none' as const), headers, root: null, bodies: [] }
  const kind = find.kind === 'calendar' ? 'email' : find.kind === 'shortcut' ? 'url' : readsPicturesOnly(texts) ? 'image' : 'text'
  const gaps: Gap[] = [{ id: 'attachment-content', detail: '' }] // what of it was read, the facts take off
  if (inside.every(({ readings }) => readings.every(isEmpty))) gaps.push({ id: 'no-body', detail: '' })
  return { message: withHash({ kind, name, bytes: find.bytes }, { ...rest, attachments: [], gaps }), inside, mails: [] }
}

const readsPicturesOnly = (texts: readonly ReadText[]) => texts.length > 0 && texts.every(({ lines }) => lines.length > 0)
const isEmpty = ({ reading }: Inside['readings'][number]) => reading.texts.length + reading.links.length === 0

/** A mail that was found in a file of another form, asked about by that file: its own bytes, the file's hash. */
export function asFile(opened: Opened, bytes: Uint8Array): Opened {
  const { message } = opened
  return { ...opened, message: { ...message, sha256: withHash({ kind: message.kind, name: message.name, bytes }, {}).sha256 } }
}
