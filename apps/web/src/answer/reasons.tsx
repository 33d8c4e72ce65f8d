import { useEffect, useRef, useState } from 'preact/hooks'
import type { Places } from '../check/protocol.ts'
import { focusRow } from '../ui/focus.ts'
import { DownIcon } from '../ui/icons.tsx'
import { Rest } from '../ui/rest.tsx'
import { plainAddresses } from '../ui/text.ts'
import { usePrinting } from '../ui/use-printing.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer, Wanted } from './answer.tsx'

interface ReasonsProps {
  readonly words: PageWords
  readonly telling: ToldAnswer['telling']
  readonly places: Places
  readonly wanted: Wanted
  readonly onSeeMark: (reason: number) => void
}

/** Reasons named before a tap is asked for: the first ones decide. */
const FIRST = 3

export function Reasons({ words, telling, places, wanted, onSeeMark }: ReasonsProps) {
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const list = useRef<HTMLOListElement>(null)
  const { reasons, titles } = telling

  useEffect(() => {
    if (wanted.index < 0) return
    setAll(true)
    focusRow(list, wanted.index)
  }, [wanted])

  if (reasons.length === 0) return null
  const shown = all || printing ? reasons : reasons.slice(0, FIRST)
  return (
    <section class={`card reasons ${telling.verdict}`}>
      <h2>{titles.reasons}</h2>
      <ol ref={list}>
        {shown.map(({ id, text, place, quote }, index) => (
          <li key={id} tabIndex={-1}>
            <span class="number">{index + 1}</span>
            <div>
              <p>{plainAddresses(text)}</p>
              {quote === '' ? null : (
                <p class="where">
                  <q>{plainAddresses(quote)}</q>
                </p>
              )}
              {(places[index]?.length ?? 0) === 0 ? null : (
                <button type="button" class="plain" onClick={() => onSeeMark(index)}>
                  <DownIcon />
                  {words.seeMark(place, index + 1)}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Rest words={words} count={reasons.length - shown.length} list={list} next={FIRST} onShow={() => setAll(true)} />
    </section>
  )
}
