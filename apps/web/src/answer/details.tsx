import type { AnswerSignal } from 'honmono'
import { plainAddresses, shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

/** Links that are listed in full; the command line lists all. */
const LINKS = 100

/** Everything that was looked at, for the one in the family who wants to know exactly. */
export function Details({ words, told: { answer, telling } }: { readonly words: PageWords; readonly told: ToldAnswer }) {
  const of = (which: AnswerSignal['answer']) => answer.signals.filter((signal) => signal.answer === which)
  const raised = of('raised')
  const { detail } = telling
  return (
    <details class="card details">
      <summary>{words.details}</summary>
      {raised.length === 0 ? null : (
        <>
          <h2>{detail.signals.raised}</h2>
          <dl>
            {raised.map(({ id, title, found, why, direction }) => (
              <div key={id}>
                <dt>
                  {title}
                  {direction === 'genuine' ? <span class="tag">{detail.genuineSign}</span> : null}
                </dt>
                <dd>{plainAddresses(shownText(found))}</dd>
                <dd class="where">{why}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Reasoned title={detail.signals['could-not-tell']} signals={of('could-not-tell')} />
      <Reasoned title={detail.signals.broken} signals={of('broken')} />
      <Absent words={words} title={words.notFake} signals={of('clear').filter(({ direction }) => direction === 'fake')} />
      <Absent words={words} title={words.notGenuine} signals={of('clear').filter(({ direction }) => direction === 'genuine')} />
      {answer.links.length === 0 ? null : (
        <>
          <h2>{detail.allLinks}</h2>
          <ul>
            {answer.links.slice(0, LINKS).map(({ href, chain, official }, index) => (
              <li key={index}>
                <span class="address">{[href, ...chain.slice(1)].map(shownText).join(' → ')}</span>{' '}
                <span class="where">{detail.official[`${official ?? 'null'}`]}</span>
              </li>
            ))}
          </ul>
          {answer.links.length > LINKS ? <p class="where">{words.moreItems(answer.links.length - LINKS)}</p> : null}
        </>
      )}
      <h2>{detail.sha256}</h2>
      <p class="address">{answer.input.sha256}</p>
    </details>
  )
}

interface ReasonedProps {
  readonly title: string
  readonly signals: readonly AnswerSignal[]
}

/** What was asked in vain, each with why. */
function Reasoned({ title, signals }: ReasonedProps) {
  if (signals.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {signals.map(({ id, title, found }) => (
          <li key={id}>
            {title} <span class="where">{shownText(found)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface AbsentProps {
  readonly words: PageWords
  readonly title: (count: number) => string
  readonly signals: readonly AnswerSignal[]
}

/** What is not so. Each line says that itself: its title alone would state the opposite. */
function Absent({ words, title, signals }: AbsentProps) {
  if (signals.length === 0) return null
  return (
    <details>
      <summary>{title(signals.length)}</summary>
      <ul class="absent">
        {signals.map(({ id, title }) => (
          <li key={id}>
            <span class="tag absent">{words.absent}</span> {title}
          </li>
        ))}
      </ul>
    </details>
  )
}
