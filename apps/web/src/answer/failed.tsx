import { useEffect, useRef } from 'preact/hooks'
import type { FileFailure } from '../check/protocol.ts'
import { VerdictIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'

interface FailedProps {
  readonly words: PageWords
  /** Left out: that it could not be checked. */
  readonly title?: string
  readonly why: string
  readonly name?: string
  /** Something was typed that could be feared lost. */
  readonly kept?: boolean
  readonly onAgain?: (() => void) | undefined
  readonly onAnother: () => void
}

/** No answer: why, and how to go on. */
export function Failed({ words, title = words.failed, why, name = '', kept = false, onAgain, onAnother }: FailedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section class="verdict failed">
      <VerdictIcon verdict="failed" />
      <div>
        <h1 ref={heading} tabIndex={-1} data-focus>
          {title}
        </h1>
        {name === '' ? null : <p class="file-name">{name}</p>}
        <p class="summary">{why}</p>
        {kept ? <p>{words.kept}</p> : null}
        <div class="buttons">
          {onAgain === undefined ? null : (
            <button type="button" class="primary" onClick={onAgain}>
              {words.retry}
            </button>
          )}
          <button type="button" class="quiet" onClick={onAnother}>
            {words.another}
          </button>
        </div>
      </div>
    </section>
  )
}

/** The engine's own words where it has some; what went wrong before it was asked is the page's to say. */
export function failureWords({ error }: FileFailure, words: PageWords): string {
  if (error.message !== '') return error.message
  return error.code === 'too-large' || error.code === 'not-readable' ? words.failures[error.code] : words.failures.internal
}
