import { collectFacts, readMessages } from '@honmono/engine'
import { wantsInReturn } from '@honmono/engine/kit'
import { knowledge } from '@honmono/testkit'
import { type Golden, goldenMessages } from '../golden.ts'
import { changePage, escaped, insideBody, shownText, withShown } from '../text.ts'
import { byMail, byPage, type Disguise } from './disguise.ts'

const genuine = goldenMessages('genuine').filter(({ mail }) => mail !== null)

/** A real mail of the brand that the fake poses as, as lines of text. */
function realLines({ brand }: Golden): readonly string[] {
  const real = genuine.find(({ posesAs }) => posesAs === brand) ?? genuine[0]
  if (real?.mail == null) throw new Error('no genuine mail to quote')
  const { subject, sender } = real.mail
  const { text } = shownText(real.mail)
  const words = text
    .replace(/<a\b[^>]*href="([^"]+)"[^>]*>([^<]*)<\/a>/gi, '$2 $1')
    .replace(/<(?:style|script|title)\b[\s\S]*?<\/(?:style|script|title)>|<[^>]+>/gi, '\n')
    .replaceAll('&amp;', '&')
  return [`From: ${sender.name} <${sender.address}>`, `Subject: ${subject}`, '', ...words.split('\n').filter((line) => line.trim() !== '')]
}

/** Pages of the brand that stand at the foot of its mails. */
function footerLinks({ brand }: Golden): readonly (readonly [string, string])[] {
  const domain = knowledge.brand(brand ?? '')?.sites[0]?.domain ?? 'amazon.co.jp'
  return [
    ['プライバシー規約', `https://www.${domain}/privacy`],
    ['ヘルプ', `https://www.${domain}/help`],
    ['配信停止', `https://www.${domain}/unsubscribe`],
    ['会社概要', `https://www.${domain}/company`],
  ]
}
const anchors = (golden: Golden) =>
  footerLinks(golden)
    .map(([words, address]) => `<a href="${address}">${words}</a>`)
    .join(' | ')

/** A fake whose only way out was taken from it (a corpus of stripped links) leads nowhere but to the brand, once the brand's links are put
    in: there is nothing left to fall for, and nothing to find. */
function hasTrap({ answer, mail, bytes, path }: Golden): boolean {
  if (answer.links.some(({ official, host }) => official !== true && host !== '') || (mail?.files.length ?? 0) > 0) return true
  const [message] = readMessages(bytes, { name: path })
  if (message === undefined || 'code' in message) return false
  const { asks } = collectFacts(message, knowledge)
  return asks.known && wantsInReturn(asks.value)
}
const inTheNameOfABrand = (disguise: Disguise): Disguise => ({
  ...disguise,
  apply: (golden, dice) => (golden.brand === null || !hasTrap(golden) ? null : disguise.apply(golden, dice)),
})

/** A fake in a name that no list holds has no brand's mail to borrow from. */
export const quotedDisguises = [
  byMail('real-mail-quoted-below', (mail, _, golden) => {
    const shown = shownText(mail)
    const quote = realLines(golden).map((line) => `> ${line}`)
    return shown.format === 'html' ? null : withShown(mail, { format: 'plain', text: `${shown.text}\n\n${quote.join('\n')}\n` })
  }),
  byPage('real-mail-quoted-below-page', (page, _, golden) =>
    insideBody(
      page,
      'last',
      `<blockquote type="cite">${realLines(golden)
        .map((line) => escaped(line).replace(/https?:\/\/\S+/g, (address) => `<a href="${address}">${address}</a>`))
        .join('<br>\n')}</blockquote>`,
    ),
  ),
  byMail('written-as-a-forward', (mail, _, golden) => {
    const shown = shownText(mail)
    const domain = knowledge.brand(golden.brand ?? '')?.senders[0]?.domain ?? knowledge.brand(golden.brand ?? '')?.sites[0]?.domain
    const lines = [
      '---------- Forwarded message ---------',
      `From: ${mail.sender.name} <no-reply@${domain ?? 'amazon.co.jp'}>`,
      'Date: 2026年9月14日(月) 9:15',
      `Subject: ${mail.subject}`,
      'To: <hanako@reader.example>',
    ]
    return shown.format === 'html'
      ? changePage(mail, (page) => insideBody(page, 'first', `<div>${lines.map(escaped).join('<br>\n')}<br><br></div>`))
      : withShown(mail, { format: 'plain', text: `${lines.join('\n')}\n\n${shown.text}` })
  }),
  byPage('official-footer-links', (page, _, golden) => insideBody(page, 'last', `<hr><p style="font-size:11px">${anchors(golden)}</p>`)),
  byPage('official-links-before', (page, _, golden) => insideBody(page, 'first', `<p style="font-size:11px">${anchors(golden)}</p>`)),
  byPage('official-links-hidden', (page, _, golden) => insideBody(page, 'first', `<div style="display:none">${anchors(golden)}</div>`)),
  byPage('official-buttons-beside', (page, _, golden) =>
    insideBody(
      page,
      'last',
      footerLinks(golden)
        .map(([, address]) => `<p><a href="${address}" style="display:block;background:#f90;padding:9px">ご確認はこちら</a></p>`)
        .join(''),
    ),
  ),
  byMail('official-footer-links-plain', (mail, _, golden) => {
    const shown = shownText(mail)
    const lines = footerLinks(golden).map(([words, address]) => `${words}: ${address}`)
    return shown.format === 'html' ? null : withShown(mail, { format: 'plain', text: `${shown.text}\n\n-- \n${lines.join('\n')}\n` })
  }),
].map(inTheNameOfABrand)
