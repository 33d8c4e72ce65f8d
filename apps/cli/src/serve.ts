import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, print, tell } from './context.ts'
import type { Lang } from './language.ts'
import { words } from './words.ts'

export interface ServeFlags {
  readonly port?: number
  readonly lang?: Lang
}

/** Serves the web app on this machine until it is told to stop. */
export async function serve(this: Context, { port }: ServeFlags): Promise<void> {
  // biome-ignore lint/style/noRestrictedImports: this is the dynamic import that the rule speaks of.
  const { serveSite, ServeError } = await import('@honmono/web/serve')
  const said = words[this.lang]
  this.outcome = 0
  try {
    const { feedsFolder, siteFeeds } = await import('@honmono/feeds/node')
    const site = await serveSite({ port, folder: this.site?.(), feeds: siteFeeds(feedsFolder(process.env)) })
    const stop = stopAsked()
    await print(`${said.served(site.url, relative('', fileURLToPath(new URL('../sample/amazon-payment.eml', import.meta.url))))}\n`)
    await stop
    await site.close()
  } catch (error) {
    if (!(error instanceof ServeError)) throw error
    tell(said.notServed[error.code](port))
    this.outcome = 2
  }
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
