import { fileKind } from '../message/file-kind.ts'
import { attachedMails, type Inside } from '../message/opened.ts'
import type { Message } from '../message/types.ts'
import type { AttachedFile, Fact } from './types.ts'

/** Attached files, and the files inside them, by what they are: name and label are the sender's choice. */
export function collectAttachments(message: Message, inside: readonly Inside[]): Fact<readonly AttachedFile[]> {
  const opened = new Map(inside.map((one) => [one.find.part, one]))
  const carried = message.attachments.map(({ part, filename, type, size, ...file }): AttachedFile => {
    const found = opened.get(part)
    return { part, filename, type, size, real: found?.find.kind ?? fileKind({ filename, type, ...file }), ...traitsOf(found) }
  })
  const own = new Set(message.attachments.map(({ part }) => part))
  const inner = inside.flatMap((one): AttachedFile[] => {
    const { part, filename, type, bytes, kind, inline } = one.find
    // A picture in the text is none; a file that is itself asked about is one, unless it is a screenshot.
    if (own.has(part) || (one.within === null && inline && kind === 'image')) return []
    return [{ part, filename, type, size: bytes.length, real: kind, within: one.within, ...traitsOf(one) }]
  })
  const mails = attachedMails(message).map(
    ({ part, filename, mail }): AttachedFile => ({ part, filename, type: 'message/rfc822', size: mail.bytes.length, real: 'message' }),
  )
  return { known: true, value: [...carried, ...inner, ...mails] }
}

function traitsOf(inside: Inside | undefined): Pick<AttachedFile, 'traits'> {
  const traits = inside?.readings.flatMap(({ reading }) => reading.traits) ?? []
  return traits.length > 0 ? { traits } : {}
}
