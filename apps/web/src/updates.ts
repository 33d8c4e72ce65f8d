/** How often a page that stays open looks for a new version; a page that is opened gets the newest anyway. */
const LOOK_EVERY_MS = 60 * 60 * 1000

/** Keeps the whole site for use without the network. Where that is refused, the open page still checks.
    A new version takes over by itself and without a question: at once where the open page is of that version already, else when the last
    page is closed, or, `nothingToLose`, while it is out of sight. */
export async function keepUpToDate(script: string, nothingToLose: () => boolean): Promise<void> {
  const registration = await navigator.serviceWorker?.register(script).catch(() => undefined)
  if (registration === undefined) return
  const offer = (worker: ServiceWorker | null) => worker?.postMessage(new URL(import.meta.url).pathname)
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const found = registration.installing
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed') offer(found)
    })
  })
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      if (registration.waiting !== null && nothingToLose()) location.reload()
    } else if (Date.now() - looked > LOOK_EVERY_MS) {
      looked = Date.now()
      registration.update().catch(() => undefined)
    }
  })
}
