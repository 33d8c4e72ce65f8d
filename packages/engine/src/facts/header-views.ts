import type { Message } from '../message/types.ts'
import type { Place, View } from './types.ts'

/** Header fields that facts point into, and whether a mail client shows them without being asked. */
const FIELDS: readonly (readonly [key: string, shown: boolean])[] = [
  ['from', true],
  ['sender', false],
  ['reply-to', false],
  ['return-path', false],
  ['subject', true],
  ['to', true],
  ['x-sms-sender', true],
  ['authentication-results', false],
  ['date', false],
  ['message-id', false],
  ['x-mailer', false],
  ['user-agent', false],
]

/** One view for each field name; a field that comes several times has a line each. */
export function headerViews(message: Message): View[] {
  return FIELDS.flatMap(([key, shown]) => {
    const values = message.headers.filter((header) => header.key === key).map(({ value }) => value)
    return values.length === 0 ? [] : [{ part: `header:${key}`, text: values.join('\n'), shown }]
  })
}

/** Where the field with this number (among those of its name) stands in its view. */
export function placeOfField(message: Message, key: string, number: number): Place {
  let start = 0
  let at = 0
  for (const header of message.headers) {
    if (header.key !== key) continue
    if (at === number) return { part: `header:${key}`, start, end: start + header.value.length }
    start += header.value.length + 1
    at++
  }
  return { part: `header:${key}`, start: 0, end: 0 }
}
