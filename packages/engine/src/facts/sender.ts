import { LIMITS } from '../limits.ts'
import type { Message } from '../message/types.ts'
import { placeOfField } from './header-views.ts'
import { mailboxesOf } from './mailboxes.ts'
import { domainOfId } from './origin.ts'
import type { Fact, Mailbox, Sender } from './types.ts'

/** Everybody whom the header names as the sender. */
export function collectSender(message: Message): Fact<Sender> {
  if (message.headerSource === 'none') return { known: false, why: 'no-headers' }
  const wire = message.headerSource === 'wire'
  const mailboxes = (key: string, most?: number): readonly Mailbox[] =>
    message.headers
      .filter((header) => header.key === key)
      .flatMap((header, number) => mailboxesOf(header, placeOfField(message, key, number), wire, most))
  return {
    known: true,
    value: {
      from: mailboxes('from'),
      fromFields: message.headers.filter(({ key }) => key === 'from').length,
      sender: mailboxes('sender')[0] ?? null,
      to: mailboxes('to', LIMITS.recipients),
      replyTo: mailboxes('reply-to'),
      // "<>" is a bounce: a Return-Path without a mailbox (RFC 5321 section 6.1).
      returnPath: mailboxes('return-path').find(({ address }) => address !== '') ?? null,
      messageIdDomain: messageIdDomain(message),
      smsSender: message.headers.find(({ key }) => key === 'x-sms-sender')?.value ?? null,
      source: wire ? 'wire' : 'pasted',
    },
  }
}

function messageIdDomain(message: Message): string | null {
  return domainOfId(message.headers.find(({ key }) => key === 'message-id')?.raw ?? '')
}
