import { useState } from 'preact/hooks'
import type { Places } from '../check/protocol.ts'
import { DownIcon } from '../ui/icons.tsx'
import { plainAddresses } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface ReasonsProps {
  readonly words: PageWords
  readonly telling: ToldAnswer['telling']
  readonly places: Places
  readonly onSee: (reason: number) => void
}

/** Reasons named before a tap is asked for: the first ones decide. */
const FIRST = 3

export function Reasons({ words, telling, places, onSee }: ReasonsProps) {
  const [all, setAll] = useState(false)
  const { reasons, titles } = telling
  if (reasons.length === 0) return null
  const shown = all ? reasons : reasons.slice(0, FIRST)
  return (
    <section class={`card reasons ${telling.verdict}`}>
      <h2>{titles.reasons}</h2>
      <ol>
        {shown.map(({ id, text, place, quote }, index) => (
          <li key={id}>
            <span class="number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p>{plainAddresses(text)}</p>
              {quote === '' ? null : (
                <p class="where">
                  <q>{plainAddresses(quote)}</q>
                </p>
              )}
              {(places[index]?.length ?? 0) === 0 ? null : (
                <button type="button" class="plain" onClick={() => onSee(index)}>
                  <DownIcon />
                  {words.seeMark(place, index + 1)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length === reasons.length ? null : (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {words.moreItems(reasons.length - shown.length)}
        </button>
      )}
    </section>
  )
}
