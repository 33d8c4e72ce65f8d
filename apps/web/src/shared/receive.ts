import {
  FILES_PART,
  LEFT_PART,
  SHARED_BYTES,
  SHARED_CACHE,
  SHARED_FILES,
  SHARED_STALE_MS,
  SHARED_TEXT_CHARS,
  SHARED_WAITING,
  TEXT_PART,
} from './limits.ts'

/** The service worker's side: takes what another app shares (W3C Web Share Target: a form with title, text, url and files). It is kept for
    one reading by the page. Anybody's page can send such a form: it is a message like any other, and is limited before it is kept. */
export async function receive(request: Request, now: number): Promise<void> {
  const taken = taking(await request.formData())
  const cache = await caches.open(SHARED_CACHE)
  await forgetStale(now)
  const waiting = await cache.keys()
  for (const old of waiting.slice(0, Math.max(0, waiting.length - SHARED_WAITING + 1))) await cache.delete(old)
  await cache.put(`/shared/${now}-${crypto.randomUUID()}`, new Response(taken))
}

/** What was never read: the page could not be opened. */
export async function forgetStale(now: number): Promise<void> {
  if (!(await caches.has(SHARED_CACHE))) return
  const cache = await caches.open(SHARED_CACHE)
  for (const request of await cache.keys()) {
    const kept = Number(/\/shared\/(\d+)-/.exec(request.url)?.[1] ?? 0)
    if (now - kept > SHARED_STALE_MS || kept > now) await cache.delete(request)
  }
}

/** Within the limits; what is too much is left out and counted, so that the page can say so. */
export function taking(form: FormData): FormData {
  const taken = new FormData()
  let left = 0
  let bytes = 0
  for (const file of form.getAll('files')) {
    // A form without a file sends an empty one without a name.
    if (typeof file === 'string' || (file.size === 0 && file.name === '')) continue
    if (taken.getAll(FILES_PART).length < SHARED_FILES && bytes + file.size <= SHARED_BYTES) {
      taken.append(FILES_PART, file)
      bytes += file.size
    } else left++
  }
  const text = textOf(form, taken.has(FILES_PART) || left > 0)
  if (text.length <= SHARED_TEXT_CHARS) taken.append(TEXT_PART, text)
  else left++
  taken.append(LEFT_PART, String(left))
  return taken
}

/** Apps divide one text among the three as they like, and often say the same twice. Beside a file the title is only its name. */
function textOf(form: FormData, besideFiles: boolean): string {
  const said = (name: string) => {
    const part = form.get(name)
    return typeof part === 'string' ? part.trim() : ''
  }
  const text = said('text')
  const title = besideFiles ? '' : said('title')
  const around = (part: string) => (part === '' || text.includes(part) ? [] : [part])
  return [...around(title), ...(text === '' ? [] : [text]), ...around(said('url'))].join('\n')
}
