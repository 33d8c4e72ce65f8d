import { useEffect, useState } from 'preact/hooks'
import { useKept, useRecords } from '../kept/kept.ts'
import type { PracticeRecord } from '../kept/records.ts'
import type { PageProps } from '../shell/page.ts'
import { Title } from '../ui/title.tsx'
import { Undo } from '../ui/undo.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { Explained } from './explained.tsx'
import type { PracticeMessage } from './message.ts'
import './page.css'
import { progressOf, ROUND } from './plan.ts'
import { Looking, Pointing } from './question.tsx'
import { Known, Summary, ToLook } from './summary.tsx'
import { isOver, useRound } from './use-round.ts'
import { words as allWords, type PracticeWords } from './words.ts'

const PRACTICE = '#/practice'
const ROUND_AT = `${PRACTICE}/round`

/** Real or fake? Rounds of five messages of the golden corpus. The messages come in a file of their own. */
export default function PracticePage(props: PageProps) {
  const [messages, setMessages] = useState<readonly PracticeMessage[] | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let gone = false
    setFailed(false)
    import('virtual:practice-messages').then(
      (loaded) => gone || setMessages(loaded.messages),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [tries])
  const where = useKept(props.kept)
  if (messages === null || where === 'opening')
    return <Waiting words={props.words} asked={[{ failed, again: () => setTries((times) => times + 1) }]} />
  return <Practice {...props} messages={messages} />
}

function Practice({ lang, words, client, kept, path, go, up, messages }: PageProps & { readonly messages: readonly PracticeMessage[] }) {
  const said = allWords[lang]
  const records = useRecords(kept, 'practice')
  const rounds = useRound(messages, client, kept, lang)
  const { round, shown } = rounds
  const inRound = path[0] === 'round'
  useEffect(() => {
    if (inRound && round === null) rounds.start()
  })

  if (!inRound)
    return (
      <Start
        words={words}
        said={said}
        kept={kept}
        records={records}
        resumes={round !== null && !isOver(round)}
        onStart={() => {
          if (round === null || isOver(round)) rounds.start()
          go(ROUND_AT)
        }}
      />
    )
  if (round === null) return <Waiting words={words} asked={[]} />
  if (isOver(round))
    return (
      <Summary
        words={words}
        said={said}
        answered={round.answered}
        progress={progressOf(records)}
        where={kept.where}
        onAnother={rounds.start}
        onStart={() => up(PRACTICE)}
      />
    )
  if (round.message === null)
    return (
      <section class="narrow">
        <p class="card" role="alert">
          {said.noneLeft}
        </p>
      </section>
    )
  // In the old language until the new words are there.
  if (shown === null || shown.message !== round.message) return <Waiting words={words} asked={[rounds]} />
  const key = shown.message.id
  const shared = { words, said, shown } as const
  const last = round.answered.at(-1)
  if (round.step === 'explained' && last !== undefined)
    return (
      <Explained
        key={`${key}/explained`}
        {...shared}
        answered={last}
        choice={round.choice}
        tapped={round.tapped}
        isLast={round.answered.length === ROUND}
        onNext={rounds.next}
      />
    )
  if (round.step === 'pointing')
    return (
      <Pointing key={`${key}/pointing`} {...shared} round={round} onTap={rounds.tap} onReveal={rounds.reveal} onBack={rounds.lookAgain} />
    )
  return <Looking key={key} {...shared} nth={round.answered.length + 1} all={ROUND} onChoose={rounds.choose} />
}

interface StartProps extends Pick<PageProps, 'words' | 'kept'> {
  readonly said: PracticeWords
  readonly records: readonly PracticeRecord[]
  /** A round is under way. */
  readonly resumes: boolean
  readonly onStart: () => void
}

function Start({ words, said, kept, records, resumes, onStart }: StartProps) {
  const [removed, setRemoved] = useState<readonly PracticeRecord[]>([])
  const progress = progressOf(records)
  const toLook = progress.filter(({ level }) => level === 0).map(({ id }) => id)
  return (
    <section class="narrow">
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.lead}</p>
      </div>
      {removed.length === 0 ? null : (
        <Undo
          words={words}
          text={said.deleted}
          onUndo={() => {
            for (const record of removed) kept.put('practice', record)
            setRemoved([])
          }}
        />
      )}
      <div class="buttons">
        <button type="button" class="primary" onClick={onStart}>
          {resumes ? said.resume : said.start}
        </button>
      </div>
      <ul class="dots how">
        {said.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <ToLook said={said} lessons={toLook} />
      <Known said={said} progress={progress} />
      <p class="hint">{kept.where === 'memory' ? words.onlyNow : said.kept}</p>
      {records.length === 0 ? null : (
        <div class="buttons">
          <button
            type="button"
            class="plain danger"
            onClick={() => {
              setRemoved(records)
              void kept.clear(['practice'])
            }}
          >
            {said.delete}
          </button>
        </div>
      )}
    </section>
  )
}
