import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clean } from '@honmono/render'
import { type Context, print, tell } from './context.ts'
import type { Lang } from './language.ts'
import { smtpFrom } from './smtp.ts'
import { words } from './words.ts'

export interface ServeFlags {
  readonly port?: number
  readonly lang?: Lang
  readonly smtp?: string
  readonly from?: string
}

/** Serves the web app on this machine until it is told to stop. */
export async function serve(this: Context, flags: ServeFlags): Promise<void> {
  const { port } = flags
  const said = words[this.lang]
  this.outcome = 2
  const reports = await reportsOfSite(flags, this.lang)
  if (typeof reports === 'string') return tell(reports)
  // biome-ignore lint/style/noRestrictedImports: this is the dynamic import that the rule speaks of.
  const { serveSite, ServeError } = await import('@honmono/web/serve')
  this.outcome = 0
  try {
    const { feedsFolder, siteFeeds } = await import('@honmono/feeds/node')
    const site = await serveSite({ port, folder: this.site?.(), feeds: siteFeeds(feedsFolder(process.env)), reports })
    const stop = stopAsked()
    await print(`${said.served(site.url, relative('', fileURLToPath(new URL('../sample/amazon-payment.eml', import.meta.url))))}\n`)
    if (reports !== undefined) await print(`${said.report.servedSending(reports.from)}\n`)
    await stop
    await site.close()
  } catch (error) {
    if (!(error instanceof ServeError)) throw error
    tell(said.notServed[error.code](port))
    this.outcome = 2
  }
}

/** What sends reports for the page; undefined: nothing does. A sentence says what is wrong with the flags. */
async function reportsOfSite({ smtp, from }: ServeFlags, lang: Lang) {
  const said = words[lang].report
  if (smtp === undefined) return from === undefined ? undefined : said.fromAlone
  const server = smtpFrom(smtp, process.env)
  if (typeof server === 'string') return said.server[server]
  if (from === undefined) return said.sendNeeds.from
  // Desks and whole records are not loaded to show a page.
  const [{ siteReports }, { ADDRESS }] = await Promise.all([import('./report-site.ts'), import('./report-desks.ts')])
  return ADDRESS.test(from) ? siteReports(server, from, process.env) : said.badAddress(clean(from))
}

/** What --port takes; the error says what it would have taken. */
export function parsePort(input: string): number {
  if (!/^\d{1,5}$/.test(input) || Number(input) > 65_535) throw new RangeError('0–65535')
  return Number(input)
}

/** Ctrl+C, or the system shutting down. Asked a second time, the process ends at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
