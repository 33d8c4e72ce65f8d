import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { headersFor } from './headers.ts'
import { type SiteReports, sendingApp } from './sending.ts'

export interface AppOptions {
  /** The folder of the built site. */
  readonly folder: string
  /** The host that the server is bound to. */
  readonly host: string
  /** Lists of fakes that were added on this machine. */
  readonly feeds?: SiteFeeds | undefined
  /** Sends reports; left out: nothing can be sent here. */
  readonly reports?: SiteReports | undefined
}

/** What is given out of them: `index` for /feeds.json, `file` for what is below /feeds/; null: there is no such file. */
export interface SiteFeeds {
  index(): Promise<readonly unknown[]>
  file(path: string): Promise<Uint8Array<ArrayBuffer> | null>
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Gives out the files of one folder, and does nothing else: it reads no body, keeps no state, writes no log. Only where sending reports was
 *  set up does it take these. */
export function createApp({ folder, host, feeds, reports }: AppOptions): Hono {
  const app = new Hono()
  app.use(setHeaders, onlyHosts([...LOOPBACK_NAMES, hostInUrl(host)]))
  if (reports !== undefined) {
    // In the place of the site's own file, which offers none.
    app.get('/sending.json', (c) => c.json({ from: reports.from }))
    app.route('/sending', sendingApp(reports))
  }
  app.use(onlyReading, noDotfiles)
  if (feeds !== undefined) {
    // In the place of the site's own file, which names none.
    app.get('/feeds.json', async (c) => c.json(await feeds.index()))
    app.get('/feeds/*', async (c) => {
      const file = await feeds.file(c.req.path.slice('/feeds/'.length))
      return file === null ? c.notFound() : c.body(file, 200, { 'Content-Type': 'application/octet-stream' })
    })
  }
  app.use(serveStatic({ root: folder, precompressed: true }))
  app.notFound(notFound)
  return app
}

/** An IPv6 address stands in brackets where a port may follow. */
export function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/** Last of all, so that errors carry them too. */
const setHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const served = { path: c.req.path, status: c.res.status, mediaType: c.res.headers.get('Content-Type') ?? '' }
  for (const [name, value] of Object.entries(headersFor(served))) c.res.headers.set(name, value)
}

/** DNS rebinding: a page of another site lets its own name lead to this machine, to read from here as if it were its own server.
 *  The Host header still carries that name. */
function onlyHosts(names: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = (c.req.header('Host') ?? '').replace(/:\d+$/, '').toLowerCase()
    return names.includes(name) ? next() : c.text('この名前では開けません。 / Not served under this name.\n', 421)
  }
}

const onlyReading: MiddlewareHandler = async (c, next) =>
  c.req.method === 'GET' || c.req.method === 'HEAD'
    ? next()
    : c.text(c.req.path === SHARE ? NOT_SHARED : 'ここには何も送れません。 / Nothing can be sent here.\n', 405, { Allow: 'GET, HEAD' })
/** Where other apps share to (public/manifest.webmanifest). The page's service worker takes it, before it could get here. */
const SHARE = '/share'
const NOT_SHARED = `受け取る準備が、まだできていません。届いたものは、読まずに捨てました。Honmonoを一度開いてから、もう一度共有してください。
Not ready to take it yet; what came was thrown away unread. Please open Honmono once, then share again.
`

const noDotfiles: MiddlewareHandler = async (c, next) => (c.req.path.includes('/.') ? c.notFound() : next())

const notFound = (c: Context) => c.text('ページが見つかりません。 / There is no such page.\n', 404)
