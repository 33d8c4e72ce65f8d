import { fileKind } from '../message/file-kind.ts'
import type { Message } from '../message/types.ts'
import type { AttachedFile, Fact } from './types.ts'

/** Attached files by what they are: name and label are the sender's choice. */
export function collectAttachments(message: Message): Fact<readonly AttachedFile[]> {
  const files = message.attachments.map((file) => ({
    part: file.part,
    filename: file.filename,
    type: file.type,
    size: file.size,
    real: fileKind(file),
  }))
  const mails = nestedParts(message).map(({ id, filename, range }) => ({
    part: id,
    filename,
    type: 'message/rfc822',
    size: range.end - range.start,
    real: 'message' as const,
  }))
  return { known: true, value: [...files, ...mails] }
}

function nestedParts(message: Message) {
  const found: NonNullable<Message['root']>[] = []
  const waiting = message.root === null ? [] : [message.root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.nested !== null) found.push(part)
    waiting.push(...part.children.toReversed())
  }
  return found
}
