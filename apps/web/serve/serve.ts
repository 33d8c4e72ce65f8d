import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createApp, hostInUrl, type SiteFeeds } from './app.ts'
import type { SiteReports } from './sending.ts'

export type { SiteFeeds } from './app.ts'
export type { AskedReport, ReportReply, ServedReport, SiteReports } from './sending.ts'

/** 4649 reads よろしく. Always the same where it is free: a browser keeps what the page remembers by host and port. */
export const DEFAULT_PORT = 4649

export interface ServeOptions {
  /** 0 takes any free one. Left out: DEFAULT_PORT, or any free one where that is taken. */
  readonly port?: number | undefined
  /** Left out: this machine alone. */
  readonly host?: string
  /** The built site; left out, the one that belongs to this package. */
  readonly folder?: string | undefined
  /** Lists of fakes for the page to compare with; left out: none. */
  readonly feeds?: SiteFeeds | undefined
  /** Sends reports of fakes for the page; left out: the server takes nothing. */
  readonly reports?: SiteReports | undefined
}

export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** Why the site can't be served, where the one who asked can do something about it. */
export class ServeError extends Error {
  readonly code: 'port-taken' | 'port-not-permitted' | 'site-not-built'

  constructor(code: ServeError['code'], cause?: unknown) {
    super(code, { cause })
    this.name = 'ServeError'
    this.code = code
  }
}

export async function serveSite({ port, host = '127.0.0.1', folder = ownSite(), feeds, reports }: ServeOptions = {}): Promise<Site> {
  if (!existsSync(`${folder}/index.html`)) throw new ServeError('site-not-built')
  const server = createServer(getRequestListener(createApp({ folder, host, feeds, reports }).fetch, { overrideGlobalObjects: false }))
  await (port === undefined ? listenByDefault(server, host) : listen(server, host, port))
  const address = server.address() as AddressInfo
  return { url: `http://${hostInUrl(host)}:${address.port}/`, close: () => close(server) }
}

function ownSite(): string {
  return fileURLToPath(new URL('../site', import.meta.url))
}

async function listenByDefault(server: Server, host: string): Promise<void> {
  try {
    await listen(server, host, DEFAULT_PORT)
  } catch (error) {
    if (!(error instanceof ServeError)) throw error
    await listen(server, host, 0)
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(explained(error))
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

function explained(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE') return new ServeError('port-taken', error)
  return error.code === 'EACCES' ? new ServeError('port-not-permitted', error) : error
}

/** Browsers keep connections open for later; without closing these the server would stay until they let go. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
