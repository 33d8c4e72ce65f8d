import type { ConfirmTelling } from '@honmono/render'
import { OpenIcon } from '../ui/icons.tsx'
import type { ConfirmWords } from './words.ts'

interface PlacesProps {
  readonly said: ConfirmWords
  readonly places: ConfirmTelling['places']
}

/** The brand's own pages. Each address is shown whole, so that it can be typed as well, and opened only by the person; the site does not
    learn where she came from. */
export function Places({ said, places }: PlacesProps) {
  if (places.length === 0) return null
  return (
    <section class="card">
      <h2>{said.places}</h2>
      <p class="hint">{said.placesNote}</p>
      <ul class="places">
        {places.map(({ id, title, look, url }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{look}</p>
            {url === null ? <p class="hint">{said.noAddress}</p> : <p class="address">{url}</p>}
            {url === null ? null : (
              <a class="quiet" href={url} target="_blank" rel="noopener noreferrer external">
                {said.open}
                <span class="visually-hidden">{`: ${title}`}</span>
                <OpenIcon />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
