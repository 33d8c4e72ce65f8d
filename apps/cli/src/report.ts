import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean, renderFailure } from '@honmono/render'
import { namesOfReader, type Report, type ReportOptions, reportsFor } from '@honmono/reporting'
import { isMailbox, LIMITS, splitMboxStream } from 'honmono'
import { type Context, print, tell } from './context.ts'
import { readInputs } from './inputs.ts'
import type { Lang } from './language.ts'
import { type Answered, answersTo } from './report-answers.ts'
import { ADDRESS, desksFor } from './report-desks.ts'
import { noteSent, readSent, recordPath, type Sent, wasSent } from './report-record.ts'
import { type SmtpServer, sendMail, smtpFrom } from './smtp.ts'
import { words } from './words.ts'

export interface ReportFlags {
  readonly lang?: Lang
  readonly to?: readonly string[]
  readonly send?: string
  readonly out?: string
  readonly from?: string
  readonly mask?: boolean
  readonly hide?: readonly string[]
  readonly text?: boolean
  readonly again?: boolean
}

/** Shows what would go to whom; writes it with --out, sends it with --send. */
export async function report(this: Context, flags: ReportFlags, path: string): Promise<void> {
  const { lang } = this
  const said = words[lang].report
  this.outcome = 2
  const server = serverFor(flags, lang)
  if (typeof server === 'string') return tell(server)
  const wrong = wrongFlags(flags, lang)
  if (wrong !== null) return tell(wrong)
  const checked = await checkOne(path, lang)
  if (typeof checked === 'string') return tell(checked)
  const { original, answers } = checked
  const desks = desksFor(flags.to ?? [], checked, lang)
  if (typeof desks === 'string') return tell(desks)
  const hiding = flags.mask === true || flags.hide !== undefined
  const options: ReportOptions = {
    desks,
    lang,
    date: new Date(),
    ...(flags.from === undefined ? {} : { from: flags.from }),
    ...(hiding ? { mask: [...(flags.hide ?? []), ...namesOfReader(answers.ja), ...(flags.from === undefined ? [] : [flags.from])] } : {}),
    ...(flags.text === true ? { asText: true } : {}),
  }
  const reports = reportsFor(answers, original, options)
  const sha256 = answers.ja.input.sha256
  const past = pastReports(lang)
  if (typeof past === 'string') {
    if (server !== null) return tell(past)
    tell(past)
  }
  const sentBefore = typeof past === 'string' ? [] : past.filter((one) => one.sha256 === sha256)
  await print(reports.map((one) => shown(one, sentBefore, lang)).join('\n'))
  this.outcome = 0
  if (flags.out !== undefined) writeOut(flags.out, reports, sha256, this)
  else if (server === null) await print(`\n${hiding ? '' : `${said.maskAdvice}\n`}${said.preview}\n`)
  else if (answers[lang].verdict === 'genuine') refuse(this, said.genuine)
  else
    await sendAll(this, server, {
      reports,
      sentBefore,
      sha256,
      flags,
      again: (eightBit) => reportsFor(answers, original, { ...options, eightBit }),
    })
}

function refuse(context: Context, why: string): void {
  tell(why)
  context.outcome = 2
}

/** null: nothing is to be sent. A sentence says what is wrong. */
function serverFor({ send }: ReportFlags, lang: Lang): SmtpServer | string | null {
  if (send === undefined) return null
  const server = smtpFrom(send, process.env)
  return typeof server === 'string' ? words[lang].report.server[server] : server
}

function wrongFlags({ send, out, to, from }: ReportFlags, lang: Lang): string | null {
  const said = words[lang].report
  if (send !== undefined && out !== undefined) return said.oneOfBoth
  if (from !== undefined && !ADDRESS.test(from)) return said.badAddress(clean(from))
  if (send === undefined) return null
  if (to === undefined) return said.sendNeeds.to
  return from === undefined ? said.sendNeeds.from : null
}

/** One message out of a file; a sentence says why there is none. */
async function checkOne(path: string, lang: Lang): Promise<Answered | string> {
  const inputs = []
  for await (const input of readInputs(path, lang)) {
    inputs.push(input)
    if (inputs.length > 1) return words[lang].report.several
  }
  const [input] = inputs
  if (input === undefined || 'error' in input) return input === undefined ? words[lang].notFound : renderFailure(input, lang)
  const original = await singleMail(input.bytes)
  if (original === null) return words[lang].report.several
  const kind = input.kind === undefined ? {} : { kind: input.kind }
  const answered = await answersTo(original, { name: input.name, lang, ...kind })
  if (answered === null) return words[lang].notFound
  return 'error' in answered ? renderFailure(answered, lang) : answered
}

/** The mail of a mailbox that holds one, without the line that the mailbox adds; null: there are several. */
async function singleMail(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!isMailbox(bytes)) return bytes
  const mails = []
  async function* all() {
    yield bytes
  }
  for await (const mail of splitMboxStream(all(), LIMITS.messageBytes)) {
    mails.push(mail)
    if (mails.length > 1) return null
  }
  return mails[0] ?? null
}

function pastReports(lang: Lang): readonly Sent[] | string {
  const path = recordPath(process.env)
  try {
    return readSent(path)
  } catch {
    return words[lang].report.noteUnreadable(path)
  }
}

/** What goes to whom, in words, and the text as it will be read. */
function shown(report: Report, sentBefore: readonly Sent[], lang: Lang): string {
  const { heading, fields } = words[lang].report
  const { colon } = words[lang]
  const past = sentBefore.filter((one) => wasSent(one, report))
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}${colon}${clean(value)}`])
  const where = report.kind === 'form' ? fields.form : report.kind === 'app' ? fields.app : fields.page
  return [
    heading(clean(report.title)),
    ...line(fields.to, report.to),
    ...line(where, report.where),
    ...line(fields.how, report.how),
    ...report.notes.flatMap((note) => line(fields.note, note)),
    ...past.map(({ at }) => `${fields.sent}${colon}${at}`),
    ...line(fields.subject, report.subject),
    '',
    ...report.text.split('\n').map((text) => `  ${clean(text)}`.trimEnd()),
    '',
  ].join('\n')
}

/** Ready mails, and texts for forms: for the person's own mail program and browser. */
function writeOut(folder: string, reports: readonly Report[], sha256: string, context: Context): void {
  const said = words[context.lang].report
  try {
    mkdirSync(folder, { recursive: true })
    for (const [index, { desk, message, text }] of reports.entries()) {
      const path = join(folder, `${sha256.slice(0, 12)}-${index + 1}-${desk}.${message === null ? 'txt' : 'eml'}`)
      writeFileSync(path, message ?? text, { mode: 0o600 })
      tell(said.wrote(path))
    }
  } catch (error) {
    refuse(context, words[context.lang].notReadable(error instanceof Error ? error.message : String(error)))
  }
}

interface Sending {
  readonly reports: readonly Report[]
  readonly sentBefore: readonly Sent[]
  readonly sha256: string
  readonly flags: ReportFlags
  /** The same reports for a server that keeps 8-bit bytes, or does not. */
  readonly again: (eightBit: boolean) => readonly Report[]
}

async function sendAll(context: Context, server: SmtpServer, { reports, sentBefore, sha256, flags, again }: Sending): Promise<void> {
  const { lang } = context
  const said = words[lang].report
  const { from = '' } = flags
  for (const [index, report] of reports.entries()) {
    const { desk, to, title, message } = report
    const past = sentBefore.find((one) => wasSent(one, report))
    if (message === null) tell(said.byHand(clean(title)))
    else if (past !== undefined && flags.again !== true) tell(said.already(to, past.at))
    else {
      const result = await sendMail(server, { from, to }, (eightBit) => {
        if (eightBit || !report.eightBit) return message
        tell(said.failures['eight-bit'])
        return again(false)[index]?.message ?? message
      })
      if (result.ok) note({ sha256, desk, to, at: new Date().toISOString() }, context)
      else refuse(context, said.notSent(to, `${said.failures[result.why]} ${clean(result.said)}`.trim()))
    }
  }
}

function note(sent: Sent, context: Context): void {
  const said = words[context.lang].report
  tell(said.sent(sent.to))
  try {
    noteSent(recordPath(process.env), sent)
  } catch (error) {
    refuse(context, said.notNoted(error instanceof Error ? error.message : String(error)))
  }
}
