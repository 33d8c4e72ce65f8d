import { FILES_PART, LEFT_PART, SHARED_CACHE, TEXT_PART } from './limits.ts'

/** What another app shared. */
export interface Shared {
  readonly text: string
  readonly files: readonly File[]
  /** Parts that were too many or too large. */
  readonly left: number
}

/** The page's side: all that waits, in the order it came. It is deleted as it is read, and each is given to one window only.
    Never rejects: where nothing is kept, nothing waits. */
export async function takeShared(): Promise<Shared> {
  let shared: Shared = { text: '', files: [], left: 0 }
  try {
    const cache = await caches.open(SHARED_CACHE)
    for (const request of await cache.keys()) {
      const kept = await cache.match(request)
      if (kept === undefined || !(await cache.delete(request))) continue
      const next = sharedOf(await kept.formData())
      shared = {
        text: [shared.text, next.text].filter((text) => text !== '').join('\n\n'),
        files: [...shared.files, ...next.files],
        left: shared.left + next.left,
      }
    }
  } catch {
    // A browser that keeps nothing, or something else in that place: what was read so far is what there is.
  }
  return shared
}

function sharedOf(form: FormData): Shared {
  const text = form.get(TEXT_PART)
  return {
    text: typeof text === 'string' ? text : '',
    files: form.getAll(FILES_PART).filter((part) => typeof part !== 'string'),
    left: Number(form.get(LEFT_PART)),
  }
}
