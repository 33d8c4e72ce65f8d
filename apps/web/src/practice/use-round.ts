import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { Kept } from '../kept/kept.ts'
import type { Lang } from '../words.ts'
import { bytesOf, type PracticeMessage, type Truth } from './message.ts'
import { after, type Choice, nextMessage, type Outcome, outcomeOf, progressOf, ROUND, truthsOf } from './plan.ts'
import { compare, isSettled, type Screen, screenOf, type Told } from './screen.ts'

/** One message of the round that was answered. */
export interface Answered {
  readonly message: PracticeMessage
  readonly outcome: Outcome
}

/** looking: real or fake? · pointing: where does one see it? · explained */
export type Step = 'looking' | 'pointing' | 'explained'

export interface Round {
  readonly truths: readonly Truth[]
  readonly answered: readonly Answered[]
  /** null: the round is over, or there is nothing left to ask. */
  readonly message: PracticeMessage | null
  readonly step: Step
  readonly choice: Choice
  /** Ids of the parts that were pointed at. */
  readonly tapped: readonly string[]
}

/** The message of the round as the engine of this device answers it, and its pictures. */
export interface Shown {
  readonly message: PracticeMessage
  readonly lang: Lang
  readonly told: Told
  readonly screen: Screen
  /** Codes to scan, as they look. */
  readonly pictures: readonly Blob[]
}

export interface Rounds {
  /** null: none was begun. */
  readonly round: Round | null
  /** null: it is being checked. */
  readonly shown: Shown | null
  readonly failed: boolean
  start(): void
  choose(choice: Choice): void
  /** Back to the question. */
  lookAgain(): void
  tap(part: string): void
  /** Compares what was pointed at, and keeps how it went. */
  reveal(): void
  next(): void
  again(): void
}

/** Rounds of practice: one message after the other, each checked by the engine on this device before it is asked about. */
export function useRound(messages: readonly PracticeMessage[], client: CheckClient, kept: Kept, lang: Lang): Rounds {
  const [round, setRound] = useState<Round | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  /** What this device could not answer as it should: a reader that is not there without the network. Not asked about again on this visit. */
  const unfit = useRef<string[]>([])

  const messageFor = (truths: readonly Truth[], answered: readonly Answered[]): PracticeMessage | null => {
    const truth = truths[answered.length]
    if (truth === undefined) return null
    const not = [...answered.map(({ message }) => message.id), ...unfit.current]
    return nextMessage({ messages, lang, truth, progress: progressOf(kept.list('practice')), not }, Math.random)
  }
  const ask = (truths: readonly Truth[], answered: readonly Answered[]) => {
    setShown(null)
    setRound({ truths, answered, message: messageFor(truths, answered), step: 'looking', choice: 'unsure', tapped: [] })
  }

  const message = round?.message ?? null
  useEffect(() => {
    if (message === null) return
    let gone = false
    setFailed(false)
    checked(client, message, lang).then(
      (now) => {
        if (gone) return
        if (now !== null) return setShown(now)
        unfit.current.push(message.id)
        if (round !== null) ask(round.truths, round.answered)
      },
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
    // The same message is asked about until another is there; what was chosen changes nothing in the check.
  }, [client, message, lang, tries])

  const change = (part: Partial<Round>) => setRound((now) => (now === null ? now : { ...now, ...part }))
  return {
    round,
    shown,
    failed,
    start: () => ask(truthsOf(Math.random), []),
    choose: (choice) => change({ choice, step: 'pointing', tapped: [] }),
    lookAgain: () => change({ step: 'looking', tapped: [] }),
    tap: (part) =>
      setRound((now) =>
        now === null ? now : { ...now, tapped: now.tapped.includes(part) ? now.tapped.filter((id) => id !== part) : [...now.tapped, part] },
      ),
    reveal() {
      if (round === null || shown === null || message === null || round.step === 'explained') return
      const { found } = compare(shown.told, shown.screen, round.tapped)
      const outcome = outcomeOf(message.truth, isSettled(shown.told.answer.verdict), round.choice, found)
      kept.put('practice', after(progressOf(kept.list('practice')), message, outcome))
      change({ step: 'explained', answered: [...round.answered, { message, outcome }] })
    },
    next: () => round !== null && ask(round.truths, round.answered),
    again: () => setTries((times) => times + 1),
  }
}

export const isOver = ({ answered, message }: Round) => answered.length === ROUND && message === null

/** null: this device does not answer it as the corpus wants, so it must not be taught from. */
async function checked(client: CheckClient, message: PracticeMessage, lang: Lang): Promise<Shown | null> {
  const source = new Blob([bytesOf(message)])
  let told: Told | null = null
  await client.check(source, '', { lang, dns: 'off', aside: true }, (outcome) => {
    if ('answer' in outcome) told = outcome
  })
  const answered = told as Told | null
  if (answered === null || !message.verdicts.includes(answered.answer.verdict)) return null
  const screen = screenOf(answered)
  const look = screen.codes.length === 0 ? null : await client.look(source, 0)
  const pictures = (look?.pictures ?? []).map(({ type, bytes }) => new Blob([new Uint8Array(bytes)], { type }))
  if (pictures.length < screen.codes.length) return null
  return { message, lang, told: answered, screen, pictures }
}
