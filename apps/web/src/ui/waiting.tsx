import type { PageWords } from '../words.ts'

interface WaitingProps {
  readonly words: PageWords
  /** All that is waited for. */
  readonly asked: readonly { readonly failed: boolean; again(): void }[]
}

/** In the place of what has not arrived yet. */
export function Waiting({ words, asked }: WaitingProps) {
  const missing = asked.filter(({ failed }) => failed)
  const failed = missing.length > 0
  return (
    <div class="loading" role="status">
      <p>{failed ? words.failures['page-not-loaded'] : words.loading}</p>
      {failed ? (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            for (const { again } of missing) again()
          }}
        >
          {words.tryAgain}
        </button>
      ) : null}
    </div>
  )
}
