import type { Answer, Lang } from '@honmono/engine'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { CR, LF, sourceText, utf8, withCrlf } from './bytes.ts'
import { type AttachedFile, type Carriage, carriageOf, fileOf } from './carry.ts'
import { type AbuseDesk, type Desk, langOf, type Route } from './desks.ts'
import { REPORTED_LINKS, TEXT_BYTES } from './limits.ts'
import { maskedCopy, maskingFor } from './mask.ts'
import { abuseMail, type Envelope, mailWithFile, mailWithOriginal, textMail } from './mime.ts'
import { fieldsOf, headerOf } from './source.ts'
import { fitted, quoted, reportedLinks, reportText, schemesOff, subjectOf } from './text.ts'
import { type ReportWords, words } from './words.ts'

/** How the original reaches the desk. attached: as a mail within the mail · file: in base64 · header: its header alone · text: its source in
    the text · masked: a copy without personal data · picture: the picture or file that the person has in its place · screenshot: the person
    attaches one · none: the desk's own page asks for what it needs. */
export type OriginalAs = 'attached' | 'file' | 'header' | 'text' | 'masked' | 'picture' | 'screenshot' | 'none'

/** One report to one desk on one way, ready to send, or to paste. */
export interface Report {
  readonly desk: string
  readonly title: string
  readonly kind: 'email' | 'form' | 'page' | 'app' | 'abuse'
  /** The mail address; '' where the report goes another way. */
  readonly to: string
  /** The page, or what to press in the app; '' for mail. */
  readonly where: string
  /** The desk's own way of taking it, in words (`ReportOptions.lang`). */
  readonly how: string
  /** Of subject and text. */
  readonly lang: Lang
  readonly subject: string
  readonly text: string
  /** The same where nothing can be attached, to paste or for a mailto: address: the original stands in the text. */
  readonly alone: string
  readonly original: OriginalAs
  /** The name of the attached file; '' where nothing is attached. */
  readonly attached: string
  /** What one should know before sending it: how the original goes and why, what was cut. In `ReportOptions.lang`. */
  readonly notes: readonly string[]
  /** An official page names this way, or two others quote it alike. Of an address that the person gave, always. */
  readonly sure: boolean
  /** The whole mail; null where the way is no mail, or a screenshot must be added by hand. */
  readonly message: Uint8Array<ArrayBuffer> | null
  /** Of a mail: the way there must keep 8-bit bytes (8BITMIME, RFC 6152). */
  readonly eightBit: boolean
}

export interface ReportOptions {
  readonly desks: readonly (Desk | AbuseDesk)[]
  readonly date: Date
  /** Of what is said to the reporter. */
  readonly lang: Lang
  /** The reporter's address; without it, mails are drafts. */
  readonly from?: string
  /** Names and addresses of the reporter that a copy must not hold: a copy is sent in the place of the original. */
  readonly mask?: readonly string[]
  /** The source in the text of the mail, for a desk that refuses attached files. */
  readonly asText?: boolean
  /** The sending server keeps 8-bit bytes; without it, it is taken to. */
  readonly eightBit?: boolean
}

/**
 * A report for each way to each desk, in the order given. Opens no link and asks nothing of the network.
 * @param answers The same message answered in both languages: Japanese desks are written to in Japanese, others in English.
 * @param original The message's bytes as they arrived. They are never changed.
 */
export function reportsFor(answers: Readonly<Record<Lang, Answer>>, original: Uint8Array, options: ReportOptions): readonly Report[] {
  const source = sourceText(original)
  const { mask } = options.mask === undefined ? { mask: (text: string) => text } : maskingFor(source, options.mask)
  const given: Given = {
    answers,
    original,
    options,
    source,
    mask,
    hash: bytesToHex(sha256(original)),
    carriage: carriageOf(original, options.eightBit ?? true),
    date: answers.ja.input.kind === 'email' ? mask(fieldsOf(source).find(({ name }) => name === 'date')?.value ?? '') : '',
  }
  return options.desks.flatMap((desk) =>
    'address' in desk ? [abuseReport(desk, given)] : desk.routes.map((route) => deskReport(desk, route, given)),
  )
}

interface Given {
  readonly answers: Readonly<Record<Lang, Answer>>
  readonly original: Uint8Array
  readonly options: ReportOptions
  readonly source: string
  readonly mask: (text: string) => string
  readonly hash: string
  readonly carriage: Carriage
  /** As the mail says; '' where it says none. */
  readonly date: string
}

function deskReport(desk: Desk, route: Route, given: Given): Report {
  const lang = langOf(desk, route)
  const said = words[lang]
  const { original, text, body, notes, carriage } = contentFor(route, given, lang)
  const told = words[given.options.lang]
  const limit = route.fieldBytes
  const whole = `${text}${body}`
  const fit = limit === undefined ? { text: whole, cut: false } : fitted(whole, limit, said.cut)
  const subject = subjectFor(given, lang)
  const mail = route.kind === 'email'
  const sends = mail && original !== 'screenshot'
  return {
    desk: desk.id,
    title: desk.title[given.options.lang],
    kind: route.kind,
    to: mail ? route.value : '',
    where: mail ? '' : route.value,
    how: route.how[given.options.lang],
    lang,
    subject,
    text: fit.text,
    alone: carriage === null ? fit.text : aloneFor(route, given, lang),
    original,
    notes: [
      ...(mail && route.attachments === 'refused' ? [told.refused] : []),
      ...notes(told),
      ...(fit.cut && limit !== undefined ? [told.cut(limit)] : []),
      ...(isSure(route) ? [] : [told.unsure]),
    ],
    message: sends ? mailFor(envelopeFor(given, desk.id, route.value, subject), whole, given.original, carriage) : null,
    eightBit: sends && carriage?.as === '8bit',
    attached: carriage?.as === 'file' ? carriage.file.name : carriage === null ? '' : 'original.eml',
    sure: isSure(route),
  }
}

const isSure = ({ confidence }: Route) => confidence === 'A' || confidence === 'B'

/** The same report where nothing can be attached. */
function aloneFor(route: Route, given: Given, lang: Lang): string {
  const { text, body } = contentFor({ ...route, attachments: 'refused' }, given, lang)
  return `${text}${body}`
}

function mailFor(envelope: Envelope, text: string, original: Uint8Array, carriage: Attached | null): Uint8Array<ArrayBuffer> {
  if (carriage === null) return textMail(envelope, text)
  return 'why' in carriage || carriage.as !== 'file'
    ? mailWithOriginal(envelope, text, original, carriage)
    : mailWithFile(envelope, text, original, carriage.file)
}

/** How the original is in the mail; a file without a `why` is one that never was a mail. */
type Attached = Carriage | { readonly as: 'file'; readonly file: AttachedFile }

interface Content {
  readonly original: OriginalAs
  readonly text: string
  /** What stands below the text. */
  readonly body: string
  readonly notes: (said: ReportWords) => readonly string[]
  /** null: nothing is attached. */
  readonly carriage: Attached | null
}

function contentFor({ kind, attachments }: Route, given: Given, lang: Lang): Content {
  const { answers, source, mask, options } = given
  const said = words[lang]
  const answer = answers[lang]
  const asText = options.asText === true || attachments === 'refused'
  const told = (original: OriginalAs, notes: Content['notes'], body = '', carriage: Attached | null = null): Content => ({
    original,
    text: reportText({
      answer,
      date: given.date,
      sha256: carriage !== null && answer.input.kind === 'email' ? wireHash(given) : '',
      original: notes(said),
      mask,
    }),
    body: body === '' ? '' : `\n----\n${schemesOff(body)}\n`,
    notes,
    carriage,
  })
  if (kind === 'page' || kind === 'app') return told('none', () => [])
  const { carriage } = given
  const noMail = carriage.as === 'file' && carriage.why === 'no-mail'
  const read = mask(readable(answer))
  if (answer.input.kind !== 'email') {
    const file = fileOf(given.original)
    if (kind === 'email' && options.mask === undefined && file !== null)
      return asText
        ? told('screenshot', ({ screenshot, readBelow }) => [screenshot, readBelow], read)
        : told('picture', ({ picture, readBelow }) => [picture, readBelow], read, { as: 'file', file })
    if (kind === 'email' && (answer.input.kind === 'sms' || answer.input.kind === 'image') && file === null)
      return told('screenshot', ({ screenshot, readBelow }) => [screenshot, readBelow], read)
    return options.mask === undefined ? told('text', ({ pasted }) => [pasted], read) : told('masked', ({ masked }) => [masked], read)
  }
  if (options.mask !== undefined) return told('masked', ({ masked }) => [masked], maskedCopy(source, answer, { mask }))
  if ((kind === 'form' || asText) && noMail) return told('text', ({ pasted }) => [pasted], read)
  if (kind === 'form' || asText) {
    const whole = source.length <= TEXT_BYTES
    return told('text', ({ inText, inTextCut }) => [whole ? inText : inTextCut], source.slice(0, TEXT_BYTES))
  }
  if (carriage.as === 'file') return told('file', ({ asFile }) => [asFile(carriage.why, carriage.file.name)], '', carriage)
  return told('attached', ({ attached, lineEnds }) => [attached, ...(endsInLf(given.original) ? [lineEnds] : [])], '', carriage)
}

/** RFC 5965, feedback type "fraud". The addresses stand whole in the part for programs, which nobody presses: a hoster needs them. */
function abuseReport({ id, address, title, how }: AbuseDesk, given: Given): Report {
  const { answers, original, options, source, mask, carriage, date } = given
  const answer = answers.en
  const masked = options.mask !== undefined
  const isMail = answer.input.kind === 'email'
  const asReport = isMail && !masked
  const notes = (said: ReportWords) => {
    if (!isMail) return [said.pasted]
    if (masked) return [said.masked]
    return [carriage.as === 'file' ? said.headerOnly[carriage.why] : said.attached]
  }
  const whole = asReport && carriage.as !== 'file'
  const body = asReport ? '' : `\n----\n${schemesOff(isMail ? maskedCopy(source, answer, { mask }) : mask(readable(answer)))}\n`
  const text = `${reportText({ answer, date, sha256: whole ? wireHash(given) : '', original: notes(words.en), mask })}${body}`
  const subject = subjectFor(given, 'en')
  const envelope = envelopeFor(given, id, address, subject)
  return {
    desk: id,
    title: title?.[options.lang] ?? address,
    kind: 'abuse',
    to: address,
    where: '',
    how: how?.[options.lang] ?? '',
    lang: 'en',
    subject,
    text,
    alone: asReport ? aloneFor(ABUSE_ROUTE, given, 'en') : text,
    original: asReport ? (whole ? 'attached' : 'header') : isMail ? 'masked' : 'text',
    notes: notes(words[options.lang]),
    message: asReport ? abuseMail(envelope, text, feedbackFields(answer), original, carriage, headerOf(source)) : textMail(envelope, text),
    eightBit: asReport && carriage.as === '8bit',
    attached: whole ? 'original.eml' : '',
    sure: true,
  }
}
/** For its text alone. */
const ABUSE_ROUTE: Route = { kind: 'email', value: '', how: { ja: '', en: '' }, source: '', checked: '', confidence: 'A' }

/** RFC 5965 section 3. Values are US-ASCII: addresses as URL writes them. */
function feedbackFields(answer: Answer): readonly (readonly [string, string])[] {
  const urls = reportedLinks(answer)
    .filter((address) => URL.canParse(address))
    .map((address) => new URL(address))
    .slice(0, REPORTED_LINKS)
  const returnPath = answer.sender?.returnPath ?? ''
  return [
    ['Feedback-Type', 'fraud'],
    ['User-Agent', `Honmono/${answer.versions.engine}`],
    ['Version', '1'],
    ...(/^[\x21-\x7e]+$/.test(returnPath) ? [['Original-Mail-From', `<${returnPath}>`] as const] : []),
    ...[...new Set(urls.map(({ hostname }) => hostname))].map((host) => ['Reported-Domain', host] as const),
    ...urls.map(({ href }) => ['Reported-URI', href] as const),
  ]
}

function subjectFor({ answers, mask }: Given, lang: Lang): string {
  const answer = answers[lang]
  const subject = quoted(mask(subjectOf(answer)))
  return words[lang].title(subject === '' ? words[lang].kinds[answer.input.kind] : subject)
}

function envelopeFor({ hash, options }: Given, desk: string, to: string, subject: string): Envelope {
  const id = bytesToHex(sha256(utf8(`${hash} ${desk} ${to} ${options.date.toISOString()}`)))
  return { to, subject, date: options.date, id, ...(options.from === undefined ? {} : { from: options.from }) }
}

/** Of the original as mail carries it; of a file that mail can't carry, of the file. */
function wireHash({ original, carriage, hash }: Given): string {
  return carriage.as === 'file' ? hash : bytesToHex(sha256(withCrlf(original)))
}

function endsInLf(original: Uint8Array): boolean {
  const at = original.indexOf(LF)
  return at >= 0 && original[at - 1] !== CR
}

const readable = ({ views }: Answer) =>
  views
    .filter(({ shown, part }) => shown && !part.startsWith('header:'))
    .map(({ text }) => text)
    .join('\n\n')
