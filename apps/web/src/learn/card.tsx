import type { CardTelling, Piece } from '@honmono/render'
import { useId } from 'preact/hooks'
import { MarkIcon } from '../ui/icons.tsx'
import type { LearnWords } from './words.ts'

interface CardProps {
  readonly said: LearnWords
  readonly card: CardTelling
  readonly which: 'fake' | 'real'
}

/** A small message that can do nothing, with what to look at marked in it, and the remarks below. */
export function Card({ said, card: { kind, name, address, subject, lines, button, leads, remarks }, which }: CardProps) {
  const id = useId()
  return (
    <figure class={`specimen ${which === 'fake' ? 'phishing' : 'genuine'}`} aria-labelledby={id}>
      <figcaption id={id}>
        <MarkIcon tone={which === 'fake' ? 'bad' : 'good'} />
        {which === 'fake' ? said.fakeCard : said.realCard}
      </figcaption>
      <div class={`letter ${kind}`}>
        <p class="sender">
          <b>{name}</b>
          {address === null ? null : (
            <span class="address">
              <Pieces said={said} pieces={address} />
            </span>
          )}
        </p>
        {subject === null ? null : (
          <p class="subject">
            <Pieces said={said} pieces={subject} />
          </p>
        )}
        <div class="body">
          {lines.map((line) => (
            <p key={line[0]?.text}>
              <Pieces said={said} pieces={line} />
            </p>
          ))}
          {button === null ? null : <p class={kind === 'sms' ? 'link' : 'button'}>{button}</p>}
        </div>
        {leads === null ? null : (
          <p class="leads">
            <span>{said.leads}</span>
            <span class="address">
              <Pieces said={said} pieces={leads} />
            </span>
          </p>
        )}
      </div>
      <ol class="remarks" aria-label={said.remarks}>
        {remarks.map(({ mark, why }) => (
          <li key={mark}>
            <b class="number" aria-hidden="true">
              {mark}
            </b>
            {why}
          </li>
        ))}
      </ol>
    </figure>
  )
}

const WORD_JOINER = '\u2060'

function Pieces({ said, pieces }: { readonly said: LearnWords; readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, mark }) =>
        mark === null ? (
          text
        ) : (
          <span key={mark}>
            <mark>{text}</mark>
            {/* In a sentence the number stays on the line of the last word. */}
            {WORD_JOINER}
            <b class="number" aria-hidden="true">
              {mark}
            </b>
            <span class="visually-hidden">{said.mark(mark)}</span>
          </span>
        ),
      )}
    </>
  )
}
