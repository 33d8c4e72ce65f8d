import { useState } from 'preact/hooks'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface FoundProps {
  readonly words: PageWords
  readonly telling: ToldAnswer['telling']
  readonly onTakeBack: () => Promise<void>
}

/** What the person saw at the official place, and what that means for the answer. It can be changed and taken back. */
export function Found({ words, telling: { finding }, onTakeBack }: FoundProps) {
  const [failed, setFailed] = useState(false)
  if (finding === null) return null
  return (
    <section class="card found-there">
      <h2>{words.youSaw(finding.said)}</h2>
      <p>{finding.means}</p>
      <p class="buttons no-print">
        <a class="plain" href="#/confirm">
          {words.changeFinding}
        </a>
        <button
          type="button"
          class="plain"
          onClick={() => {
            // The card goes away, and the focus with it.
            document.querySelector<HTMLElement>('main [data-focus]')?.focus()
            setFailed(false)
            onTakeBack().catch(() => setFailed(true))
          }}
        >
          {words.takeBack}
        </button>
      </p>
      {failed ? (
        <p class="wrong" role="alert">
          {words.takeBackFailed}
        </p>
      ) : null}
    </section>
  )
}
