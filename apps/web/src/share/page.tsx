import type { Shareable } from '@honmono/render/share'
import type { Answer } from 'honmono'
import { useMemo, useState } from 'preact/hooks'
import { ASK } from '../route.ts'
import type { PageProps } from '../shell/page.ts'
import { BackIcon } from '../ui/icons.tsx'
import { Title } from '../ui/title.tsx'
import { today } from '../ui/today.ts'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import { HandOver } from './hand-over.tsx'
import './page.css'
import { words as allWords, type ShareWords } from './words.ts'

/** An answer to be shown to the family: exactly what they will see, and ways to hand it over. */
export default function SharePage(props: PageProps) {
  const { lang, words, current, go } = props
  const said = allWords[lang]
  if (current !== null && 'answer' in current.outcome) return <Share {...props} said={said} answer={current.outcome.answer} />
  return (
    <section class="narrow share">
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.none}</p>
      </div>
      <button type="button" class="primary" onClick={() => go(ASK)}>
        {said.toCheck}
      </button>
    </section>
  )
}

interface ShareProps extends PageProps {
  readonly said: ShareWords
  readonly answer: Answer
}

function Share({ words, said, answer, client, up, answerAt }: ShareProps) {
  const [include, setInclude] = useState<readonly Shareable[]>([])
  const [date] = useState(today)
  const slim = useMemo(() => withoutTexts(answer), [answer])
  const asked = useTold(client, { topic: 'card', lang: answer.lang, answer: slim, date, include })
  if (asked.told === null) return <Waiting words={words} asked={[asked]} />
  const { card, choices } = asked.told
  return (
    <section class="narrow share">
      <div class="hero no-print">
        <Title words={words} title={said.title} />
        <p class="lead">{said.lead}</p>
      </div>
      <HandOver said={said} card={card} date={date}>
        {choices.length === 0 ? null : (
          <fieldset class="card choices no-print">
            <legend>
              <strong>{said.add}</strong> <span class="hint">{said.addNote}</span>
            </legend>
            {choices.map((what) => (
              <label key={what} class="choice-row">
                <input
                  type="checkbox"
                  checked={include.includes(what)}
                  onChange={({ currentTarget: { checked } }) =>
                    setInclude((before) => [...before.filter((one) => one !== what), ...(checked ? [what] : [])])
                  }
                />
                <span>
                  {said.choice[what]}
                  <small>{said.shows[what]}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </HandOver>
      <div class="buttons no-print">
        <button type="button" class="quiet" onClick={() => up(answerAt)}>
          <BackIcon />
          {said.back}
        </button>
      </div>
    </section>
  )
}

/** Of the message's own texts, what a card may need: the subject, and whom it was sent to, which is kept out of it. */
function withoutTexts(answer: Answer): Answer {
  return { ...answer, views: answer.views.filter(({ part }) => part === 'header:subject' || part === 'header:to') }
}
