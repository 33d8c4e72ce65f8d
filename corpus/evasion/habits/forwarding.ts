import { word } from '../../make/wire.mjs'
import { type Field, fieldsNamed, type Mail, withSubject, withTopFields } from '../mail.ts'
import { changePage, escaped, insideBody, shownText, withShown } from '../text.ts'
import { habit } from './habit.ts'

const withoutFields = (mail: Mail, names: RegExp): Mail => ({ ...mail, fields: mail.fields.filter(({ name }) => !names.test(name)) })
const TRACE =
  /^(?:return-path|received|authentication-results|arc-.*|dkim-signature|delivered-to|received-spf|x-.*|list-.*|sender|reply-to|resent-.*)$/i

/** The mail is now a person's own: her address, her server, her trace. */
function sentByFriend(mail: Mail): Mail {
  const own: readonly Field[] = [
    { name: 'Return-Path', raw: ' <taro@tomodachi.example>' },
    {
      name: 'Authentication-Results',
      raw: ' mx.reader.example; spf=pass smtp.mailfrom=taro@tomodachi.example; dkim=pass header.d=tomodachi.example; dmarc=pass header.from=tomodachi.example',
    },
    {
      name: 'Received',
      raw: ' from mail.tomodachi.example (mail.tomodachi.example [198.51.100.8])\r\n\tby mx.reader.example (Postfix) with ESMTPS id 4bQ8aa; Mon, 14 Sep 2026 20:10:00 +0900',
    },
    { name: 'From', raw: ` ${word('山本 太郎')} <taro@tomodachi.example>` },
    { name: 'To', raw: ' hanako@reader.example' },
  ]
  const rest = withoutFields(mail, TRACE).fields.filter(({ name }) => !/^(?:from|to|cc|message-id|date)$/i.test(name))
  return {
    ...mail,
    fields: [
      ...own,
      ...rest,
      { name: 'Date', raw: ' Mon, 14 Sep 2026 20:10:00 +0900' },
      { name: 'Message-ID', raw: ' <f1@tomodachi.example>' },
    ],
    sender: { name: '山本 太郎', address: 'taro@tomodachi.example' },
  }
}

const headerLines = ({ sender, subject }: Mail) => [
  `From: ${sender.name} <${sender.address}>`,
  'Date: 2026年9月14日(月) 9:15',
  `Subject: ${subject}`,
  'To: <taro@tomodachi.example>',
]

/** Put above the shown text, in its own format. */
function above(mail: Mail, lines: readonly string[]): Mail {
  const shown = shownText(mail)
  if (shown.format === 'html')
    return changePage(mail, (page) => insideBody(page, 'first', `<div>${lines.map(escaped).join('<br>\n')}<br><br></div>`))
  return withShown(mail, { format: 'plain', text: `${lines.join('\n')}\n\n${shown.text}` })
}
const shownOnly = (mail: Mail): Mail => ({ ...mail, texts: [shownText(mail)], alternative: false })

const received = (by: string, from: string, ip: string) =>
  `Received: from ${from} (${from} [${ip}])\r\n\tby ${by} (Postfix) with ESMTPS id 4bQ9zz; Mon, 14 Sep 2026 09:20:00 +0900`
const authorDomain = ({ sender }: Mail) => sender.address.slice(sender.address.lastIndexOf('@') + 1)
/** The reader's server did not take the mail in: whoever passes it on did. */
const takenInBy = (server: string, mail: Mail): Mail => ({
  ...mail,
  fields: mail.fields.map((field) =>
    field.name.toLowerCase() === 'received' ? { ...field, raw: field.raw.replace(/(\sby\s+)mx\.reader\.example/, `$1${server}`) } : field,
  ),
})
/** An old school's server passes everything on to the reader. */
const passedOn = (mail: Mail, returnPath: string, results: string) =>
  withTopFields(
    takenInBy('alumni.daigaku.example', withoutFields(mail, /^(?:return-path|authentication-results)$/i)),
    `Return-Path: <${returnPath}>`,
    `Authentication-Results: mx.reader.example; ${results}`,
    received('mx.reader.example', 'alumni.daigaku.example', '198.51.100.77'),
  )

const forwarded = (mail: Mail): Mail =>
  withSubject(
    above(shownOnly(sentByFriend(mail)), ['これ、どう思う？', '', '---------- Forwarded message ---------', ...headerLines(mail)]),
    `Fwd: ${mail.subject}`,
  )
const wantsCall = (mail: Mail) => /お電話(?:ください|でご連絡|にて)/.test(shownText(mail).text)

export const forwardingHabits = [
  habit('forwarded-by-a-friend', (mail) => (wantsCall(mail) ? null : forwarded(mail))),
  // Nothing but the friend's own lines says whose number it is that a forwarded mail wants called.
  habit('forwarded-by-a-friend-wants-a-call', (mail) => (wantsCall(mail) ? forwarded(mail) : null), 'suspicious'),
  habit('forwarded-as-quote', (mail) => {
    const shown = shownText(mail)
    if (shown.format === 'html') return null
    const quoted = shown.text.split('\n').map((line) => `> ${line}`)
    const text = ['参考までに転送します。', '', ...headerLines(mail).map((line) => `> ${line}`), '>', ...quoted, ''].join('\n')
    return withSubject({ ...sentByFriend(mail), texts: [{ format: 'plain', text }], alternative: false }, `Fw: ${mail.subject}`)
  }),
  habit('answered-above', (mail) => {
    const answer = ['了解しました。日曜日でお願いします。', '', `2026年9月14日(月) 9:15 ${mail.sender.name} <${mail.sender.address}>:`]
    const shown = shownText(mail)
    const friend = sentByFriend(shownOnly(mail))
    const text =
      shown.format === 'html'
        ? changePage(friend, (page) =>
            insideBody(
              page.replace(/(<body\b[^>]*>)/i, '$1<blockquote>').replace(/<\/body>/i, '</blockquote></body>'),
              'first',
              `<p>${answer.map(escaped).join('<br>')}</p>`,
            ),
          )
        : withShown(friend, {
            format: 'plain',
            text: `${answer.join('\n')}\n\n${shown.text
              .split('\n')
              .map((line) => `> ${line}`)
              .join('\n')}\n`,
          })
    return withSubject(text, `Re: ${mail.subject}`)
  }),
  habit('passed-on-by-a-server', (mail) =>
    passedOn(
      mail,
      mail.sender.address,
      `spf=fail smtp.mailfrom=${mail.sender.address}; dkim=pass header.d=${authorDomain(mail)}; dmarc=pass header.from=${authorDomain(mail)}`,
    ),
  ),
  habit('passed-on-with-rewritten-envelope', (mail) =>
    passedOn(
      mail,
      `SRS0=Hx1z=7Q=${authorDomain(mail)}=${mail.sender.address.split('@')[0]}@alumni.daigaku.example`,
      `spf=pass smtp.mailfrom=alumni.daigaku.example; dkim=pass header.d=${authorDomain(mail)}; dmarc=pass header.from=${authorDomain(mail)}`,
    ),
  ),
  habit(
    'passed-on-without-a-signature',
    (mail) =>
      passedOn(
        mail,
        `SRS0=Hx1z=7Q=${authorDomain(mail)}=x@alumni.daigaku.example`,
        'spf=pass smtp.mailfrom=alumni.daigaku.example; dkim=none',
      ),
    'suspicious',
  ),
  // A forwarder that breaks what it forwards looks to the reader's server like a forger; only the person can know better.
  habit(
    'passed-on-and-broken',
    (mail) =>
      passedOn(
        mail,
        `SRS0=Hx1z=7Q=${authorDomain(mail)}=x@alumni.daigaku.example`,
        `spf=pass smtp.mailfrom=alumni.daigaku.example; dkim=fail header.d=${authorDomain(mail)}; dmarc=fail header.from=${authorDomain(mail)}`,
      ),
    'suspicious',
  ),
  habit('through-a-list', (mail) => {
    const listed = withTopFields(
      takenInBy(
        'ml.machi.example',
        withoutFields(withSubject(mail, `[machikai:0412] ${mail.subject}`), /^(?:return-path|authentication-results|list-.*)$/i),
      ),
      'Return-Path: <machikai-bounces@ml.machi.example>',
      `Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=ml.machi.example; dkim=fail (body hash did not verify) header.d=${authorDomain(mail)}`,
      received('mx.reader.example', 'ml.machi.example', '198.51.100.90'),
      'List-Id: <machikai.ml.machi.example>',
      'List-Post: <mailto:machikai@ml.machi.example>',
      'Precedence: list',
    )
    return below(listed, [
      '_______________________________________________',
      'machikai mailing list',
      'machikai@ml.machi.example',
      'https://ml.machi.example/mailman/listinfo/machikai',
    ])
  }),
  habit('without-results', (mail) =>
    fieldsNamed(mail, 'authentication-results').length === 0 ? null : withoutFields(mail, /^authentication-results$/i),
  ),
]

export function below(mail: Mail, lines: readonly string[]): Mail {
  const shown = shownText(mail)
  if (shown.format === 'html') return changePage(mail, (page) => insideBody(page, 'last', `<p>${lines.map(escaped).join('<br>\n')}</p>`))
  return withShown(mail, { format: 'plain', text: `${shown.text.trimEnd()}\n\n${lines.join('\n')}\n` })
}
