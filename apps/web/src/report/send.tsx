import { useEffect, useRef, useState } from 'preact/hooks'
import type { AskedReport, ReportReply, ServedReport } from '../../serve/sending.ts'
import type { ToldReport } from '../check/reports.ts'
import { Paper } from './paper.tsx'
import type { NotSent, ReportWords } from './words.ts'

export interface Sending {
  readonly from: string
  /** Another one for each choice of what goes: what was shown of the one before is not what is sent now. */
  readonly what: string
  /** Asks the site's own server; null: no answer. */
  ask(more: Pick<AskedReport, 'send'>): Promise<ReportReply | null>
}

interface SendProps {
  readonly said: ReportWords
  readonly report: ToldReport
  readonly sending: Sending
  readonly primary: boolean
  readonly onSent: (at: string) => void
}

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly with: 'preparing' | 'sending' }
  | { readonly step: 'shown'; readonly mail: ServedReport }
  | { readonly step: 'sent'; readonly asFile: boolean; readonly noted: boolean }
  | { readonly step: 'already'; readonly at: string }
  | { readonly step: 'failed'; readonly why: NotSent }

/** First what the server would send, then one press. What was sent before is said, and only goes again when asked. */
export function Send({ said, report, sending, primary, onSent }: SendProps) {
  const [state, setState] = useState<State>({ step: 'idle' })
  const shown = useRef<HTMLDivElement>(null)
  const { desk, to } = report
  useEffect(() => {
    if (state.step === 'shown') shown.current?.focus()
  }, [state.step])
  const prepare = async () => {
    setState({ step: 'busy', with: 'preparing' })
    const reply = await sending.ask({})
    const mail = reply?.result === 'shown' ? reply.reports.find((one) => one.desk === desk && one.to === to) : undefined
    setState(
      mail === undefined ? { step: 'failed', why: reply?.result === 'shown' ? 'no-such-desk' : whyOf(reply) } : { step: 'shown', mail },
    )
  }
  const send = async (again: boolean) => {
    setState({ step: 'busy', with: 'sending' })
    const reply = await sending.ask({ send: { desk, to, again } })
    if (reply?.result === 'sent') {
      onSent(reply.at)
      setState({ step: 'sent', asFile: reply.asFile, noted: reply.noted })
    } else if (reply?.result === 'already') setState({ step: 'already', at: reply.at })
    else setState({ step: 'failed', why: whyOf(reply) })
  }
  const status = () => {
    if (state.step === 'busy') return said[state.with]
    if (state.step === 'sent')
      return [said.sentNow, state.asFile ? said.asFile : '', state.noted ? '' : said.notNoted].filter(Boolean).join(' ')
    if (state.step === 'already') return said.sentBefore(state.at)
    return state.step === 'failed' ? said.notSent[state.why] : ''
  }
  return (
    <div class="send">
      {state.step === 'shown' || state.step === 'sent' ? null : (
        <p class="act">
          <button type="button" class={primary ? 'primary' : 'quiet'} disabled={state.step === 'busy'} onClick={() => void prepare()}>
            {said.send}
          </button>
          <span class="hint">{said.sendNote(sending.from)}</span>
        </p>
      )}
      <p role="status" class={state.step === 'failed' ? 'wrong' : 'said'}>
        {status()}
      </p>
      {state.step === 'shown' ? (
        <div class="shown" tabIndex={-1} ref={shown}>
          <Paper said={said} from={sending.from} {...state.mail} />
          {state.mail.sent.map((at) => (
            <p key={at}>
              <strong>{said.sentBefore(at)}</strong>
            </p>
          ))}
          <div class="buttons">
            {state.mail.sent.length === 0 ? (
              <button type="button" class="primary" onClick={() => void send(false)}>
                {said.sendThis}
              </button>
            ) : (
              <button type="button" class="quiet" onClick={() => void send(true)}>
                {said.sendAgain}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => setState({ step: 'idle' })}>
              {said.cancel}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  )
}

const KNOWN: readonly NotSent[] = [
  'too-many',
  'too-large',
  'no-message',
  'no-such-desk',
  'genuine',
  'record-unreadable',
  'connection',
  'tls',
  'login',
  'refused',
  'timeout',
]
/** The server may also refuse what this page never asks. */
function whyOf(reply: ReportReply | null): NotSent {
  if (reply === null) return 'no-answer'
  return KNOWN.find((one) => 'why' in reply && reply.why === one) ?? 'other'
}
