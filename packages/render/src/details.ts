import type { Answer } from '@honmono/engine'
import { defang } from '@honmono/engine/kit'
import { clean, cleanQuote, tidyQuotes } from './clean.ts'
import { proofLines, type Setting } from './text.ts'
import { cut, wrap } from './wrap.ts'

/** Columns of one address; phishing links run to thousands of characters. */
const SHOWN_ADDRESS = 400

/** Everything that was looked at, for those who want to know exactly. */
export function details(answer: Answer, setting: Setting): string[] {
  return [
    ...senderLines(answer, setting),
    ...proofOfSender(answer, setting),
    ...signalLines(answer, setting),
    ...linkLines(answer, setting),
    ...inputLines(answer, setting),
  ]
}

function senderLines({ sender, views }: Answer, { frame, columns }: Setting): string[] {
  const words = frame.detail
  const address = ({ name, address }: { name: string; address: string }) =>
    `${cut(cleanQuote(name), 40)} <${clean(defang(address))}>`.trim()
  const subject = views.find(({ part }) => part === 'header:subject')?.text
  const rows: [string, string][] = [
    [words.subject, subject === undefined ? '' : cleanQuote(subject)],
    [words.from, sender === null ? '' : sender.from.map(address).join(frame.listComma) || clean(sender.sms ?? '')],
    [words.replyTo, sender?.replyTo.map(address).join(frame.listComma) ?? ''],
    [words.returnPath, clean(defang(sender?.returnPath ?? ''))],
  ]
  const shown = rows.filter(([, value]) => value !== '').map(([label, value]) => cut(`${label}: ${value}`, columns))
  return shown.length === 0 ? [] : [...shown, '']
}

function proofOfSender({ proof }: Answer, setting: Setting): string[] {
  if (proof.length === 0) return []
  const { frame, paint } = setting
  const lines = proof.flatMap(({ id, text, good, ...rest }) => proofLines({ ...rest, id, good, text: `${clean(text)} [${id}]` }, setting))
  return [paint.strong(frame.proof), ...lines, '']
}

function signalLines({ signals }: Answer, { frame, paint, columns }: Setting): string[] {
  const words = frame.detail
  const of = (answer: (typeof signals)[number]['answer']) => signals.filter((signal) => signal.answer === answer)
  const raised = of('raised').flatMap((signal) => [
    ...wrap(
      `${frame.dot}${clean(signal.title)} [${signal.id}]${signal.direction === 'genuine' ? ` ${words.genuineSign}` : ''}`,
      columns,
    ).map(paint.strong),
    ...[tidyQuotes(cleanQuote(signal.found)), clean(signal.why)].flatMap((text) => wrap(text, columns - 2).map((line) => `  ${line}`)),
  ])
  const short = (['could-not-tell', 'broken', 'clear'] as const).flatMap((answer) => {
    const ids = of(answer).map(({ id }) => id)
    return ids.length === 0
      ? []
      : [paint.strong(words.signals[answer]), ...wrap(ids.join(', '), columns - 2).map((line) => paint.dim(`  ${line}`))]
  })
  return [...(raised.length === 0 ? [] : [paint.strong(words.signals.raised), ...raised]), ...short, '']
}

function linkLines({ links }: Answer, { frame, paint, columns }: Setting): string[] {
  if (links.length === 0) return []
  const words = frame.detail
  return [
    paint.strong(words.allLinks),
    ...links.flatMap((link) => {
      const about = `${link.from}, ${words.official[`${link.official ?? 'null'}`]}`
      const shown = link.shown === '' || link.shown === link.href ? '' : ` ${frame.quote(cut(cleanQuote(link.shown), 40))}`
      const addresses = [link.href, ...link.chain.slice(1)].map((address) => cut(clean(defang(address)), SHOWN_ADDRESS))
      const lines = addresses.flatMap((address, index) =>
        wrap(`${index === 0 ? '' : '→ '}${address}`, columns - 4).map((line) => `${index === 0 ? '  ' : '    '}${line}`),
      )
      return [...lines, ...wrap(`${about}${shown}`, columns - 4).map((line) => paint.dim(`    ${line}`))]
    }),
    '',
  ]
}

function inputLines({ input, notChecked }: Answer, { frame, paint, columns }: Setting): string[] {
  const gaps = notChecked.map(({ id, why, detail }) => `  ${clean(why)} [${id}${detail === '' ? '' : ` ${clean(detail)}`}]`)
  return [
    ...(gaps.length === 0
      ? []
      : [paint.strong(frame.notChecked), ...gaps.flatMap((line) => wrap(line, columns - 2).map((part) => `  ${part}`)), '']),
    ...wrap(`${frame.detail.sha256}: ${clean(input.sha256)}`, columns).map(paint.dim),
  ]
}
