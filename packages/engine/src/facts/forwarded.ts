import type { Knowledge } from '../knowledge/knowledge.ts'
import { readPasted } from '../message/pasted.ts'
import { isOwnAddress } from './ask-facts.ts'
import { mailboxesOf } from './mailboxes.ts'
import type { Forwarded, View } from './types.ts'

/** Whom a mail names as the author of what it passes on: "From: … / Date: … / To: …" above the text, as mail programs write it when
    they forward. Anybody can write such lines: they never prove anything, they only tell that the sender does not speak for himself. */
export function collectForwarded(bodies: readonly View[], knowledge: Knowledge): Forwarded | null {
  for (const { text, part } of bodies) {
    const headers = readPasted(text)?.headers ?? []
    const from = headers.find(({ key }) => key === 'from')
    if (from === undefined || !headers.some(({ key }) => key === 'date' || key === 'to')) continue
    const at = Math.max(0, text.indexOf(from.value))
    const [author] = mailboxesOf(from, { part, start: at, end: at + from.value.length }, false, 1)
    if (author === undefined || author.domain === '') continue
    const owner = knowledge.ownerOf(author.domain)
    return { author, brand: owner !== null && isOwnAddress(owner, author, knowledge) ? owner : null }
  }
  return null
}
