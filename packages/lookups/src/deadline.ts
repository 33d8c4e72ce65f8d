/** A signal that aborts when time is up, or when the outer one does. */
export interface Deadline {
  readonly signal: AbortSignal
  /** In time: only the outer signal aborts it from now on. */
  met(): void
  /** Over, for this reason: whatever still runs under it is ended. */
  end(reason: Error): void
}

/** `late`: the reason when time is up. `stopped`: the reason when the outer signal aborts; without it, that signal's own. */
export function deadline(ms: number, late: Error, outer?: AbortSignal, stopped?: Error): Deadline {
  const own = new AbortController()
  const timer = setTimeout(() => own.abort(late), ms)
  const stop = () => own.abort(stopped ?? outer?.reason)
  outer?.addEventListener('abort', stop, { once: true })
  if (outer?.aborted === true) stop()
  const met = () => clearTimeout(timer)
  return {
    signal: own.signal,
    met,
    end: (reason) => {
      met()
      outer?.removeEventListener('abort', stop)
      own.abort(reason)
    },
  }
}
