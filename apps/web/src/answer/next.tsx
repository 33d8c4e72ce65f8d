import { OpenIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

/** The one thing to do. The address comes from brand data; opening it tells the site nothing of where the person came from. */
export function Next({ words, telling }: { readonly words: PageWords; readonly telling: ToldAnswer['telling'] }) {
  const { next, alreadyGave, titles } = telling
  return (
    <section class="card next">
      <h2>{titles.next}</h2>
      <p class="do">{next.text}</p>
      {next.url === null ? null : (
        <>
          <a class="primary" href={next.url} target="_blank" rel="noopener noreferrer external">
            {words.openOfficial}
            <OpenIcon />
          </a>
          <p class="address">{next.url}</p>
          <p class="hint">{words.openOfficialNote}</p>
        </>
      )}
      {alreadyGave === null ? null : (
        <div class="already">
          <h3>{words.already}</h3>
          <p>
            <strong>{alreadyGave.when}</strong>
            <br />
            {alreadyGave.first}
          </p>
        </div>
      )}
    </section>
  )
}
