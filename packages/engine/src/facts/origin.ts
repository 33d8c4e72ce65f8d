import type { Message } from '../message/types.ts'
import { placeOfField } from './header-views.ts'
import { asciiDomain } from './mailboxes.ts'
import type { Fact, Origin } from './types.ts'

/** The fields that the sending program fills in by itself. */
export function collectOrigin(message: Message): Fact<Origin> {
  if (message.headerSource !== 'wire') return { known: false, why: 'no-headers' }
  const field = (key: string) => {
    const text =
      message.headers
        .find((header) => header.key === key)
        ?.value.trim()
        .slice(0, FIELD_CHARS) ?? ''
    return text === '' ? null : { text, at: placeOfField(message, key, 0) }
  }
  const date = field('date')
  const messageId = field('message-id')
  return {
    known: true,
    value: {
      mailer: field('x-mailer') ?? field('user-agent'),
      date: date === null ? null : { ...date, zone: zoneOf(date.text) },
      messageId: messageId === null ? null : { ...messageId, domain: domainOfId(messageId.text) },
    },
  }
}

/** As much of a field as tells anything: programs write less, and nobody reads on. */
const FIELD_CHARS = 256

/** Minutes east of UTC (RFC 5322 section 3.3). -0000 says that the zone is not told; a zone of a hundred hours says nothing either. */
function zoneOf(date: string): number | null {
  const [, sign, hours, minutes] = /\s([+-])([01]\d)([0-5]\d)(?:\s*\(|\s*$)/.exec(date) ?? []
  if (sign === undefined) return /\s(?:GMT|UTC?|Z)\s*$/i.test(date) ? 0 : null
  const east = Number(hours) * 60 + Number(minutes)
  if (sign === '+') return east
  return east === 0 ? null : -east
}

export function domainOfId(id: string): string | null {
  const domain = /@([^@>\s]{1,255})>?[^@]*$/.exec(id)?.[1]
  return domain === undefined ? null : asciiDomain(domain)
}
