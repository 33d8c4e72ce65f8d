import type { KeptWhere } from '../kept/kept.ts'
import { Title } from '../ui/title.tsx'
import type { PageWords } from '../words.ts'
import { LESSONS, type LessonId } from './chosen.ts'
import { KNOWN_LEVEL, type LessonProgress } from './plan.ts'
import { topicOf } from './topics.ts'
import type { Answered } from './use-round.ts'
import type { PracticeWords } from './words.ts'

interface SummaryProps {
  readonly words: PageWords
  readonly said: PracticeWords
  readonly answered: readonly Answered[]
  readonly progress: readonly LessonProgress[]
  readonly where: KeptWhere
  readonly onAnother: () => void
  readonly onStart: () => void
}

/** What went well and what to look at next; no score. */
export function Summary({ words, said, answered, progress, where, onAnother, onStart }: SummaryProps) {
  const right = answered.filter(({ outcome }) => outcome === 'right').length
  const toLook = [...new Set(answered.filter(({ outcome }) => outcome !== 'right').map(({ message }) => message.lesson))]
  return (
    <section class="narrow practice-summary">
      <div class="hero">
        <Title words={words} title={said.done} />
        <p class="lead">{said.doneLead[right === answered.length ? 'all' : right * 2 > answered.length ? 'most' : 'some']}</p>
      </div>
      <section class="card">
        <h2>{said.thisRound}</h2>
        <ol class="this-round">
          {answered.map(({ message, outcome }) => (
            <li key={message.id} class={outcome}>
              <span>
                {said.lesson[message.lesson].title}
                <small class="where">{said.truth[message.truth]}</small>
              </span>
              <strong>{said.outcome[outcome]}</strong>
            </li>
          ))}
        </ol>
      </section>
      <ToLook said={said} lessons={toLook} />
      <Known said={said} progress={progress} />
      {where === 'memory' ? <p class="card warn">{words.onlyNow}</p> : null}
      <div class="buttons">
        <button type="button" class="primary" onClick={onAnother}>
          {said.anotherRound}
        </button>
        <button type="button" class="quiet" onClick={onStart}>
          {said.toStart}
        </button>
      </div>
    </section>
  )
}

/** What to look at next, each in one sentence. */
export function ToLook({ said, lessons }: { readonly said: PracticeWords; readonly lessons: readonly LessonId[] }) {
  if (lessons.length === 0) return null
  return (
    <section class="card to-look">
      <h2>{said.toLook}</h2>
      <dl>
        {lessons.map((id) => (
          <div key={id}>
            <dt>{said.lesson[id].title}</dt>
            <dd>
              {said.lesson[id].takeAway}
              <a class="plain" href={`#/learn/${topicOf[id]}`}>
                {said.learn}
                <span class="visually-hidden"> ({said.lesson[id].title})</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Known({ said, progress }: { readonly said: PracticeWords; readonly progress: readonly LessonProgress[] }) {
  const known = progress.filter(({ level }) => level >= KNOWN_LEVEL)
  if (known.length === 0) return null
  return (
    <section class="card">
      <h2>{said.known}</h2>
      <p class="where">{said.soFar(known.length, LESSONS.length)}</p>
      <ul class="dots">
        {known.map(({ id }) => (
          <li key={id}>{said.lesson[id].title}</li>
        ))}
      </ul>
    </section>
  )
}
