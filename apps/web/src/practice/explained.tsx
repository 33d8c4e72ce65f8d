import { useState } from 'preact/hooks'
import type { Wanted } from '../answer/answer.tsx'
import { Reasons } from '../answer/reasons.tsx'
import { destinationOf } from '../message/destination.ts'
import { MessageView } from '../message/message.tsx'
import { VerdictIcon } from '../ui/icons.tsx'
import { plainAddresses } from '../ui/text.ts'
import { Title } from '../ui/title.tsx'
import type { Lang, PageWords } from '../words.ts'
import type { Choice } from './plan.ts'
import { compare, type Finding, isSettled, type Told } from './screen.ts'
import type { Answered, Shown } from './use-round.ts'
import type { PracticeWords } from './words.ts'

interface ExplainedProps {
  readonly words: PageWords
  readonly said: PracticeWords
  readonly shown: Shown
  readonly answered: Answered
  readonly choice: Choice
  readonly tapped: readonly string[]
  readonly isLast: boolean
  readonly onNext: () => void
}

/** Overlooked places that are named; the marks show the others. */
const OVERLOOKED = 3

/** What it was, what the person saw, what decides, and the same marks and destinations as after a check. */
export function Explained({ words, said, shown, answered: { message, outcome }, choice, tapped, isLast, onNext }: ExplainedProps) {
  const { told, screen } = shown
  const { answer, telling, places } = told
  const [mark, setMark] = useState<Wanted>({ index: -1, times: 0 })
  const [reason, setReason] = useState<Wanted>({ index: -1, times: 0 })
  const compared = compare(told, screen, tapped)
  const settled = isSettled(answer.verdict)
  const kind = !settled ? 'open' : answer.verdict === 'genuine' ? 'genuine' : 'fake'
  const weights = said.weight[kind]
  const { truth, lesson } = message
  const how = choice === 'unsure' ? 'unsure' : outcome === 'partly' ? 'nearly' : outcome
  const open = lesson === 'cannot-tell'
  const comfort = open ? said.cannotTellComfort : settled ? said.comfort[truth] : said.openComfort
  return (
    <section class="explained">
      <div class="hero">
        <Title words={words} title={open ? said.cannotTell[truth] : said.headline[truth][how]} />
        <p class="lead">{comfort[how]}</p>
      </div>
      <div class="columns">
        <div class="column">
          <aside class="card take-away">
            <h2>{said.takeAway}</h2>
            <p>{said.lesson[lesson].takeAway}</p>
          </aside>

          <section class="card findings">
            <h2>{said.yours}</h2>
            {compared.tapped.length === 0 ? (
              <p class="where">{said.nothingTapped}</p>
            ) : (
              <ul>
                {compared.tapped.map((finding) => (
                  <Found
                    key={finding.part.id}
                    said={said}
                    told={told}
                    lang={message.lang}
                    finding={finding}
                    weight={weights[finding.weight]}
                  />
                ))}
              </ul>
            )}
            {compared.overlooked.length === 0 ? null : (
              <>
                <h2>{said.overlooked[kind]}</h2>
                <ul>
                  {compared.overlooked.slice(0, OVERLOOKED).map((finding) => (
                    <Found
                      key={finding.part.id}
                      said={said}
                      told={told}
                      lang={message.lang}
                      finding={finding}
                      weight={kind === 'open' ? weights[finding.weight] : null}
                    />
                  ))}
                </ul>
              </>
            )}
            {compared.unseen.length === 0 ? null : (
              <details>
                <summary>{said.unseen}</summary>
                <ul class="dots">
                  {compared.unseen.map((index) => (
                    <li key={index}>{plainAddresses(telling.reasons[index]?.text ?? '')}</li>
                  ))}
                </ul>
              </details>
            )}
          </section>

          <p class={`engine-says ${telling.verdict}`}>
            <VerdictIcon verdict={telling.verdict} />
            <span>
              <small>{said.engine}</small>
              <strong>{telling.headline}</strong>
              {telling.summary === '' ? null : <span>{plainAddresses(telling.summary)}</span>}
              {settled || truth === 'fake' ? null : <span>{said.engineOpen}</span>}
            </span>
          </p>
        </div>
        <div class="column">
          <Reasons
            words={words}
            telling={telling}
            places={places}
            wanted={reason}
            onSeeMark={(index) => setMark(({ times }) => ({ index, times: times + 1 }))}
          />
          <MessageView
            words={words}
            told={told}
            wanted={mark}
            onSeeReason={(index) => setReason(({ times }) => ({ index, times: times + 1 }))}
            look={null}
            file={null}
          />
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={onNext}>
          {isLast ? said.toSummary : said.next}
        </button>
      </div>
    </section>
  )
}

interface FoundProps {
  readonly said: PracticeWords
  readonly told: Told
  /** Of the message. */
  readonly lang: Lang
  readonly finding: Finding
  /** What it is worth; null where that is said above. */
  readonly weight: string | null
}

/** Of a long sentence as much as tells it from others. */
const QUOTED_CHARS = 60

function Found({ said, told, lang, finding: { part, weight, reasons }, weight: worth }: FoundProps) {
  const why = weight === 'decides' ? reasons[0] : undefined
  const target = part.link === null ? null : destinationOf(told, part.link)
  const whole = part.text.trim()
  const text = nested(whole.length > QUOTED_CHARS ? `${whole.slice(0, QUOTED_CHARS)}…` : whole)
  return (
    <li class={weight}>
      <p>
        <small class="where">{said.part[part.kind]}</small>
        <q lang={lang}>{text}</q>
        {target === null ? null : (
          <span class={`destination ${target.tone}`}>
            → {target.site}
            {target.short === '' ? null : <span class="short"> {target.short}</span>}
          </span>
        )}
      </p>
      {worth === null ? null : <p class="worth">{worth}</p>}
      {why === undefined ? null : <p>{plainAddresses(told.telling.reasons[why]?.text ?? '')}</p>}
    </li>
  )
}

/** Japanese quotes within quotes are double ones. */
const nested = (text: string) => text.replaceAll('「', '『').replaceAll('」', '』')
