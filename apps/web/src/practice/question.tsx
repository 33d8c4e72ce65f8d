import { Title } from '../ui/title.tsx'
import type { PageWords } from '../words.ts'
import { Phone } from './phone.tsx'
import type { Choice } from './plan.ts'
import type { Round, Shown } from './use-round.ts'
import type { PracticeWords } from './words.ts'

interface LookProps {
  readonly words: PageWords
  readonly said: PracticeWords
  readonly shown: Shown
  readonly nth: number
  readonly all: number
  readonly onChoose: (choice: Choice) => void
}

/** One message, and the question. */
export function Looking({ words, said, shown, nth, all, onChoose }: LookProps) {
  return (
    <section class="practice">
      <div class="hero">
        <p class="where">{said.count(nth, all)}</p>
        <Title words={words} title={said.question} />
        {shown.message.kind === 'sms' && shown.told.answer.links.length === 0 ? null : (
          <p class="hint">{said.lookHint[shown.message.kind]}</p>
        )}
      </div>
      <Phone said={said} shown={shown} tapped={null} onTap={() => undefined} />
      <div class="choices-two">
        {(['real', 'fake', 'unsure'] as const).map((choice) => (
          <button key={choice} type="button" class={choice === 'unsure' ? 'plain' : 'big'} onClick={() => onChoose(choice)}>
            {said.choice[choice]}
          </button>
        ))}
      </div>
    </section>
  )
}

interface PointProps {
  readonly words: PageWords
  readonly said: PracticeWords
  readonly shown: Shown
  readonly round: Round
  readonly onTap: (part: string) => void
  readonly onReveal: () => void
  readonly onBack: () => void
}

/** The same message, and where one sees it. */
export function Pointing({ words, said, shown, round, onTap, onReveal, onBack }: PointProps) {
  return (
    <section class="practice">
      <div class="hero">
        <Title words={words} title={said.where[round.choice]} />
        <p class="hint">{said.whereHint}</p>
      </div>
      <Phone said={said} shown={shown} tapped={round.tapped} onTap={onTap} />
      <div class="choices-two">
        <button type="button" class="primary" onClick={onReveal}>
          {said.reveal(round.tapped.length)}
        </button>
        <button type="button" class="plain" onClick={onBack}>
          {said.back}
        </button>
      </div>
    </section>
  )
}
