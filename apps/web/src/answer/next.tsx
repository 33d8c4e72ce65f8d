import { ArrowIcon, OpenIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

interface NextProps {
  readonly words: PageWords
  readonly telling: ToldAnswer['telling']
}

/** The one thing to do. The address comes from brand data; opening it tells the site nothing of where the person came from. */
export function Next({ words, telling }: NextProps) {
  const { next, titles } = telling
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
      {next.steps.length === 0 ? null : (
        <details>
          <summary>{words.howToGetThere}</summary>
          <ol class="steps">
            {next.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

/** What to do first by somebody who already did something. What fits the message is named; the other cases are one tap away. */
export function Given({ words, telling }: NextProps) {
  const likely = telling.ifGiven.filter((one) => one.likely)
  const others = telling.ifGiven.filter((one) => !one.likely)
  if (telling.ifGiven.length === 0) return null
  return (
    <section class="card given">
      <h2>{words.already}</h2>
      {likely.map((one, index) => (
        <Case key={one.id} told={one} open={index === 0} />
      ))}
      {others.length === 0 ? null : (
        <details>
          <summary>{likely.length === 0 ? words.whatToDoFirst : words.otherCases(others.length)}</summary>
          {others.map((one) => (
            <Case key={one.id} told={one} open={false} />
          ))}
        </details>
      )}
      <a class="quiet" href="#/recover/new">
        {words.stepByStep}
        <ArrowIcon />
      </a>
    </section>
  )
}

function Case({ told: { when, first }, open }: { readonly told: NextProps['telling']['ifGiven'][number]; readonly open: boolean }) {
  return (
    <details open={open}>
      <summary>{when}</summary>
      <p>{first}</p>
    </details>
  )
}
