import type { Finding } from 'honmono'
import { useRef, useState } from 'preact/hooks'
import type { SampleId } from '../ask/samples.ts'
import { type CheckClient, CheckStopped } from './client.ts'
import { type Findings, type How, MESSAGES_SHOWN, type Outcome, type Source } from './protocol.ts'

/** One thing that a person gave to check. */
export interface Asked {
  readonly source: Source
  /** A file's name; '' for text. */
  readonly name: string
  readonly sample?: SampleId
}

/** The person's own words: these could be feared lost. */
export function isTyped({ name, sample }: Asked): boolean {
  return name === '' && sample === undefined
}

/** One message's outcome, and where its bytes are: message `nth` of what was given. */
export interface Told {
  readonly outcome: Outcome
  readonly asked: Asked
  readonly nth: number
}

export type CheckState =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly count: number /** How far a picture or file has been read, 0 to 1. */; readonly reading?: number }
  | { readonly step: 'stopped'; readonly reason: CheckStopped['reason']; readonly typed: boolean }
  /** `run` counts what was asked: a change of language answers the same run again. */
  | { readonly step: 'told'; readonly run: number; readonly told: readonly Told[]; readonly more: boolean }

/** Everything asked is checked in order, one after the other; the newest question wins. */
export function useCheck(client: CheckClient) {
  const [state, setState] = useState<CheckState>({ step: 'idle' })
  const asked = useRef<readonly Asked[]>([])
  const findings = useRef<ReadonlyMap<Asked, Findings>>(new Map())
  const run = useRef(0)
  const turn = useRef(0)

  /** `keeps`: where it fails, what was told stays, and the caller hears of it. */
  const answer = async (how: How, keeps = false) => {
    const mine = ++turn.current
    client.stop()
    const told: Told[] = []
    let more = false
    try {
      for (const one of asked.current) {
        let nth = 0
        const onOutcome = (outcome: Outcome) => {
          told.push({ outcome, asked: one, nth: nth++ })
          if (mine === turn.current) setState((now) => (now.step === 'checking' ? { step: 'checking', count: told.length } : now))
        }
        const onReading = (share: number) => {
          if (mine !== turn.current) return
          setState((now) => (now.step === 'checking' ? { step: 'checking', count: now.count, reading: share } : now))
        }
        const { more: left } = await client.check(
          one.source,
          one.name,
          { ...how, findings: findings.current.get(one) ?? {} },
          onOutcome,
          onReading,
        )
        if (mine !== turn.current) return
        more ||= left
        if (told.length >= MESSAGES_SHOWN) {
          more ||= one !== asked.current.at(-1) || told.length > MESSAGES_SHOWN
          break
        }
      }
      setState({ step: 'told', run: run.current, told: told.slice(0, MESSAGES_SHOWN), more })
    } catch (error) {
      if (mine !== turn.current) return
      if (keeps || !(error instanceof CheckStopped)) throw error
      setState({ step: 'stopped', reason: error.reason, typed: asked.current.every(isTyped) })
    }
  }
  return {
    state,
    check(everything: readonly Asked[], how: How): Promise<void> {
      asked.current = everything
      findings.current = new Map()
      run.current++
      setState({ step: 'checking', count: 0 })
      return answer(how)
    },
    /** The same again with what the person saw at the official place about one of the messages; null takes it back. Rejects where that could
        not be answered: then all is as it was before. */
    async find({ asked: one, nth }: Told, finding: Finding | null, how: How): Promise<void> {
      const before = findings.current
      const { [nth]: _, ...others } = before.get(one) ?? {}
      findings.current = new Map([...before, [one, finding === null ? others : { ...others, [nth]: finding }]])
      try {
        await answer(how, true)
      } catch (error) {
        findings.current = before
        throw error
      }
    },
    /** The same again: in another language, with other lookups, or because it was stopped. What is shown stays until the new answer is there. */
    async recheck(how: How): Promise<void> {
      if (asked.current.length === 0) return
      if (state.step !== 'told') setState({ step: 'checking', count: 0 })
      await answer(how)
    },
    stop(): void {
      if (state.step !== 'checking') return
      turn.current++
      asked.current = []
      client.stop()
      setState({ step: 'idle' })
    },
  }
}
