/** Service worker: keeps the files of the site so that it opens without the network after one visit, takes what other apps share, and lets a
    new version take over when nobody can lose anything by it. */

import { SHARED_CACHE } from './shared/limits.ts'
import { forgetStale, receive } from './shared/receive.ts'

declare const self: ServiceWorkerGlobalScope

/** Files of this build, those of them that are fetched only when they are needed, and a name made of their names; put in by vite.config.ts. */
declare const SITE_FILES: readonly string[]
declare const LAZY_FILES: readonly string[]
declare const SITE_NAME: string

self.addEventListener('install', (event) => {
  // By itself it takes over when the pages of an older build are closed: these may still need that build's worker.
  event.waitUntil(keepSite())
})

self.addEventListener('activate', (event) => {
  const forgetOthers = async () => {
    const ours = [SITE_NAME, SHARED_CACHE]
    for (const name of await caches.keys()) if (name.startsWith('honmono-') && !ours.includes(name)) await caches.delete(name)
    await forgetStale(Date.now())
    await self.clients.claim()
  }
  event.waitUntil(forgetOthers())
})

self.addEventListener('message', (event) => {
  // A page says which build it is of. It is asked for anew at each visit, so it may be newer than the worker that serves it: then this one,
  // of the same build, takes over at once. Other windows could be of an older build: they are waited for.
  const takeOver = async () => {
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (windows.length === 1 && SITE_FILES.includes(String(event.data))) await self.skipWaiting()
  }
  event.waitUntil(takeOver())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin === self.location.origin && request.method === 'POST' && pathname === '/share') event.respondWith(shared(request))
  // What the asking worker asks of another server passes by: nothing of it is kept, and this worker's own policy lets it reach none.
  if (request.method !== 'GET' || origin !== self.location.origin) return
  // Lists may be added and sending set up at any time, and a correction of the page itself must arrive: these are asked for anew each time.
  const isNews = request.mode === 'navigate' || pathname === '/feeds.json' || pathname === '/sending.json'
  event.respondWith(
    isNews
      ? fetch(request).catch(() => keptOr(request))
      : pathname.startsWith('/readers/')
        ? keptOrFetchedAndKept(request)
        : keptOr(request),
  )
})

/** The site of this build. Big files that an older build kept and this one still has are not fetched twice. */
async function keepSite(): Promise<void> {
  const cache = await caches.open(SITE_NAME)
  await cache.addAll(SITE_FILES.map((path) => new Request(path, { cache: 'reload' })))
  for (const path of LAZY_FILES) {
    const kept = await caches.match(path)
    if (kept !== undefined) await cache.put(path, kept)
  }
}

async function keptOr(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: request.mode === 'navigate' })) ?? fetch(request)
}

/** Big files of readers: kept from when they are first needed. */
async function keptOrFetchedAndKept(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const fetched = await fetch(request)
  if (fetched.ok) await (await caches.open(SITE_NAME)).put(request, fetched.clone())
  return fetched
}

/** Nothing of it goes to the server. The page reads it at the address that it is sent on to. */
async function shared(request: Request): Promise<Response> {
  const to = (hash: string) => Response.redirect(new URL(hash, self.registration.scope), 303)
  return receive(request, Date.now()).then(
    () => to('#/shared'),
    () => to('#/shared/not-kept'),
  )
}
