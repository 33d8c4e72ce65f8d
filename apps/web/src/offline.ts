/** Service worker: keeps the files of the site, and nothing else, so that it opens without the network after one visit. */
export {}

declare const self: ServiceWorkerGlobalScope

/** Files of this build and a name made of their names; put in by vite.config.ts. */
declare const SITE_FILES: readonly string[]
declare const SITE_NAME: string

self.addEventListener('install', (event) => {
  event.waitUntil(
    // It takes over when the pages of an older build are closed: these may still need that build's worker.
    caches.open(SITE_NAME).then((cache) => cache.addAll(SITE_FILES.map((path) => new Request(path, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  const forgetOthers = async () => {
    for (const name of await caches.keys()) if (name.startsWith('honmono-') && name !== SITE_NAME) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(forgetOthers())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  // What the asking worker asks of another server passes by: nothing of it is kept, and this worker's own policy lets it reach none.
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return
  const keptOr = async () => (await caches.match(request, { ignoreSearch: request.mode === 'navigate' })) ?? fetch(request)
  // Big files of readers: kept from when they are first needed.
  const keptOrFetchedAndKept = async () => {
    const kept = await caches.match(request)
    if (kept !== undefined) return kept
    const fetched = await fetch(request)
    if (fetched.ok) await (await caches.open(SITE_NAME)).put(request, fetched.clone())
    return fetched
  }
  // The page itself is asked for anew each time: a correction must arrive.
  const newestOrKept = () => fetch(request).catch(keptOr)
  const { pathname } = new URL(request.url)
  const isReader = pathname.startsWith('/readers/')
  // Lists may be added at any time, and sending be set up.
  const isNews = request.mode === 'navigate' || pathname === '/feeds.json' || pathname === '/sending.json'
  event.respondWith(isNews ? newestOrKept() : isReader ? keptOrFetchedAndKept() : keptOr())
})
