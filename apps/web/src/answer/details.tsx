import type { AnswerSignal } from 'honmono'
import { plainAddresses, shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

/** Links that are listed in full; the command line lists all. */
const LINKS = 100

/** Everything that was looked at, for the one in the family who wants to know exactly. */
export function Details({ words, told: { answer } }: { readonly words: PageWords; readonly told: ToldAnswer }) {
  const of = (which: AnswerSignal['answer']) => answer.signals.filter((signal) => signal.answer === which)
  const raised = of('raised')
  return (
    <details class="card details">
      <summary>{words.details}</summary>
      {raised.length === 0 ? null : (
        <>
          <h2>{words.raised}</h2>
          <dl>
            {raised.map(({ id, title, found, why, direction }) => (
              <div key={id}>
                <dt>
                  {title}
                  {direction === 'genuine' ? <span class="tag">{words.speaksFor}</span> : null}
                </dt>
                <dd>{plainAddresses(shownText(found))}</dd>
                <dd class="where">{why}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Titles title={words.couldNotTell} signals={of('could-not-tell')} reasons />
      <Titles title={words.broken} signals={of('broken')} reasons />
      <Titles title={words.notFound} signals={of('clear')} />
      {answer.links.length === 0 ? null : (
        <>
          <h2>{words.allLinks}</h2>
          <ul>
            {answer.links.slice(0, LINKS).map(({ href, chain, official }, index) => (
              <li key={index}>
                <span class="address">{[href, ...chain.slice(1)].map(shownText).join(' → ')}</span>{' '}
                <span class="where">{words.official[`${official ?? 'null'}`]}</span>
              </li>
            ))}
          </ul>
          {answer.links.length > LINKS ? <p class="where">{words.moreItems(answer.links.length - LINKS)}</p> : null}
        </>
      )}
      <h2>{words.fingerprint}</h2>
      <p class="address">{answer.input.sha256}</p>
    </details>
  )
}

interface TitlesProps {
  readonly title: string
  readonly signals: readonly AnswerSignal[]
  /** Say beside each why it could not be told. */
  readonly reasons?: boolean
}

function Titles({ title, signals, reasons = false }: TitlesProps) {
  if (signals.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {signals.map(({ id, title, found }) => (
          <li key={id}>
            {title}
            {reasons && found !== '' ? <span class="where"> {found}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
