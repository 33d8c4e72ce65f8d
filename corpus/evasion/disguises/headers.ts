import { knowledge } from '@honmono/testkit'
import { word } from '../../make/wire.mjs'
import type { Golden } from '../golden.ts'
import {
  fieldOf,
  fieldsNamed,
  hasField,
  type Mail,
  withField,
  withLastFields,
  withSenderName,
  withSendersFields,
  withSubject,
} from '../mail.ts'
import { byMail } from './disguise.ts'

const domainOf = ({ brand }: Golden) => knowledge.brand(brand ?? '')?.sites[0]?.domain ?? 'amazon.co.jp'
const results = (server: string, domain: string) =>
  `Authentication-Results: ${server}; spf=pass smtp.mailfrom=no-reply@${domain}; dkim=pass header.d=${domain} header.s=s1; dmarc=pass header.from=${domain}`
const received = (from: string, by: string) =>
  `Received: from ${from} (${from} [192.0.2.9])\r\n\tby ${by} (Postfix) with ESMTPS id 9Q7xK2m9Pz; Sat, 12 Sep 2026 09:10:00 +0900`

/** The machine that took the mail in, by the topmost Received. Without one, what a sender forges could not stand below it. */
const ownServer = (mail: Mail) => /\bby\s+([\w.-]+)/.exec(fieldsNamed(mail, 'received')[0]?.raw ?? '')?.[1] ?? null

/** Right below the reader's own Received: the highest place that a sender can write to. */
function belowOwnReceived(mail: Mail, ...lines: readonly string[]): Mail {
  const at = mail.fields.findIndex(({ name }) => name.toLowerCase() === 'received')
  return { ...mail, fields: mail.fields.toSpliced(at + 1, 0, ...lines.map(fieldOf)) }
}
const forged = (
  id: string,
  lines: (server: string, domain: string) => readonly string[],
  put: (mail: Mail, ...lines: readonly string[]) => Mail,
) =>
  byMail(id, (mail, _, golden) => {
    const server = ownServer(mail)
    return server === null ? null : put(mail, ...lines(server, domainOf(golden)))
  })

export const headerDisguises = [
  forged('results-forged-at-the-bottom', (server, domain) => [results(server, domain)], withSendersFields),
  forged('results-forged-under-the-own-server', (server, domain) => [results(server, domain)], belowOwnReceived),
  forged('results-forged-by-another-server', (_, domain) => [results(`mx.${domain}`, domain)], belowOwnReceived),
  forged('results-forged-by-google', (_, domain) => [results('mx.google.com', domain)], belowOwnReceived),
  forged(
    'results-forged-behind-a-forged-hop',
    (server, domain) => [received(`smtp.${domain}`, server), results(server, domain)],
    belowOwnReceived,
  ),
  forged(
    'results-forged-between-two-hops',
    (server, domain) => [results(server, domain), received(`smtp.${domain}`, server)],
    belowOwnReceived,
  ),
  forged(
    'results-forged-behind-a-local-hop',
    (server, domain) => [`Received: by ${server} (Postfix, from userid 1000); Sat, 12 Sep 2026 09:10:00 +0900`, results(server, domain)],
    belowOwnReceived,
  ),
  forged('results-forged-after-all-fields', (server, domain) => [results(server, domain)], withLastFields),
  forged(
    'hops-forged-in-the-brands-name',
    (_, domain) => [received(`mail.${domain}`, `outbound.${domain}`), received(`app.${domain}`, `mail.${domain}`)],
    withSendersFields,
  ),
  byMail('hops-forged-that-follow-on', (mail, _, golden) => {
    const handedOver = /^\s*from\s+([\w.-]+)/.exec(fieldsNamed(mail, 'received')[0]?.raw ?? '')?.[1]
    return handedOver === undefined ? null : belowOwnReceived(mail, received(`mail.${domainOf(golden)}`, handedOver))
  }),
  forged(
    'seal-forged',
    (server, domain) => [
      `ARC-Authentication-Results: i=1; ${server}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
      `ARC-Seal: i=1; a=rsa-sha256; t=1757635810; cv=none; d=${server}; s=arc; b=q0pX9`,
    ],
    belowOwnReceived,
  ),
  byMail('signature-forged', (mail, _, golden) =>
    withSendersFields(
      mail,
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainOf(golden)}; s=s1; h=from:to:subject; bh=47DEQpj8=; b=dGhpcw==`,
    ),
  ),
  byMail('called-clean', (mail) =>
    withSendersFields(
      mail,
      'X-Spam-Status: No, score=-5.1 required=5.0',
      'X-Spam-Flag: NO',
      'X-Virus-Scanned: clean',
      'X-MS-Exchange-Organization-SCL: -1',
    ),
  ),
  byMail('posted-as-a-list', (mail, _, golden) =>
    withSendersFields(
      mail,
      `List-Id: <news.${domainOf(golden)}>`,
      `List-Unsubscribe: <https://www.${domainOf(golden)}/unsubscribe>`,
      'Precedence: bulk',
      'X-Mailman-Version: 2.1.39',
    ),
  ),
  byMail('called-an-answer', (mail) =>
    withSendersFields(withSubject(mail, `Re: ${mail.subject}`), 'In-Reply-To: <a1@reader.example>', 'References: <a1@reader.example>'),
  ),
  byMail('called-a-forward', (mail) => withSubject(mail, `Fwd: ${mail.subject}`)),
  byMail('tagged-external', (mail) => withSubject(mail, `[外部] ${mail.subject}`)),
  byMail('tagged-like-a-list', (mail) => withSubject(mail, `[machikai:0412] ${mail.subject}`)),
  byMail('answers-to-the-brand', (mail, _, golden) =>
    hasField(mail, 'reply-to') ? null : withSendersFields(mail, `Reply-To: support@${domainOf(golden)}`),
  ),
  byMail('sent-for-the-brand', (mail, _, golden) =>
    hasField(mail, 'sender') ? null : withSendersFields(mail, `Sender: no-reply@${domainOf(golden)}`),
  ),
  byMail('resent-by-the-brand', (mail, _, golden) =>
    withSendersFields(mail, `Resent-From: no-reply@${domainOf(golden)}`, 'Resent-Date: Sat, 12 Sep 2026 09:10:00 +0900'),
  ),
  byMail('message-id-of-the-brand', (mail, _, golden) => withField(mail, 'Message-ID', `<0106018f@${domainOf(golden)}>`)),
  byMail('name-in-quotes', (mail) => named(mail, (name) => `"${name}"`)),
  byMail('name-in-brackets', (mail) => named(mail, (name) => `『${name}』`)),
  byMail('name-with-the-official-address', (mail, _, golden) => named(mail, (name) => `${name} <no-reply@${domainOf(golden)}>`)),
  byMail('name-with-via', (mail) => named(mail, (name) => `${name} via haishin`)),
  byMail('name-as-a-comment', (mail) => {
    const { name, address } = mail.sender
    return name === '' || withSenderName(mail, `${name} `) === mail ? null : withField(mail, 'From', `${address} (${word(name)})`)
  }),
  byMail('name-with-a-comment', (mail) => {
    const { name, address } = mail.sender
    return name === '' || withSenderName(mail, `${name} `) === mail ? null : withField(mail, 'From', `${word(name)} (info) <${address}>`)
  }),
]

const named = (mail: Mail, change: (name: string) => string) => withSenderName(mail, change(mail.sender.name))
