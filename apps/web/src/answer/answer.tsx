import type { GuideTelling } from '@honmono/render'
import type { Appearance } from 'honmono'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Outcome } from '../check/protocol.ts'
import { MessageView } from '../message/message.tsx'
import { ShutIcon, VerdictIcon } from '../ui/icons.tsx'
import { plainAddresses, shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import { Details } from './details.tsx'
import { Found } from './found.tsx'
import { Given, Next } from './next.tsx'
import { Onward } from './onward.tsx'
import { GetOriginal } from './original.tsx'
import { PassOn } from './pass-on.tsx'
import { Proof } from './proof.tsx'
import { Reasons } from './reasons.tsx'
import { Targets } from './targets.tsx'

export type ToldAnswer = Extract<Outcome, { readonly answer: unknown }>

interface AnswerProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly name: string
  /** Null where there is no look beside the text. */
  readonly look: (() => Promise<Appearance | null>) | null
  readonly onTakeBack: () => Promise<void>
  readonly guideOf: (id: string) => Promise<GuideTelling | null>
  /** What was given, where it is a picture. */
  readonly file: Blob | null
}

/** A numbered place to be brought into view; `index` -1: none yet. */
export interface Wanted {
  readonly index: number
  readonly times: number
}
const nothingWanted: Wanted = { index: -1, times: 0 }

/** Verdict, what to do, why, the sender's proof, where the links lead, the message itself, and what was not checked. */
export function AnswerView({ words, told, name, look, onTakeBack, guideOf, file }: AnswerProps) {
  const { answer, telling, places } = told
  // Count up with each request, so that the same place can be asked for twice.
  const [mark, setMark] = useState(nothingWanted)
  const [reason, setReason] = useState(nothingWanted)
  const hasMessage = answer.input.kind !== 'url'
  return (
    <article class="answer">
      <Verdict words={words} told={told} name={name} />
      <div class="columns">
        <div class="column">
          <Found words={words} telling={telling} onTakeBack={onTakeBack} />
          <Next words={words} telling={telling} mayConfirm={answer.next.id !== 'leave-alone' && telling.finding === null} />
          <PassOn words={words} />
          <Reasons
            words={words}
            telling={telling}
            places={hasMessage ? places : []}
            wanted={reason}
            onSeeMark={(index) => setMark(({ times }) => ({ index, times: times + 1 }))}
          />
          <Proof words={words} telling={telling} />
          <Given words={words} telling={telling} />
          <Onward words={words} answer={answer} />
        </div>
        <div class="column">
          <Targets words={words} told={told} />
          {hasMessage ? (
            <MessageView
              words={words}
              told={told}
              wanted={mark}
              onSeeReason={(index) => setReason(({ times }) => ({ index, times: times + 1 }))}
              look={look}
              file={file}
            />
          ) : null}
        </div>
      </div>
      <NotChecked telling={telling}>
        {answer.guides.includes('get-original') ? <GetOriginal words={words} guideOf={guideOf} /> : null}
      </NotChecked>
      <Details words={words} told={told} />
      <p class="origin">
        <ShutIcon />
        {telling.origin}
      </p>
    </article>
  )
}

function Verdict({ words, told: { answer, telling }, name }: Pick<AnswerProps, 'words' | 'told' | 'name'>) {
  const { about } = answer
  return (
    <section class={`verdict ${telling.verdict}`}>
      <VerdictIcon verdict={telling.verdict} />
      <div>
        {name === '' ? null : <p class="file-name">{name}</p>}
        <h1 tabIndex={-1} data-focus>
          {telling.headline}
          {telling.caution === '' ? null : <span class="caution">{telling.caution}</span>}
        </h1>
        {telling.summary === '' ? null : <p class="summary">{plainAddresses(telling.summary)}</p>}
        {telling.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {maySettleByDns(answer) ? <p>{words.dnsWouldTell(words.dns)}</p> : null}
        {about === null ? null : (
          <p class="about">{words.innerMail(shownText(about.subject.trim()).slice(0, SUBJECT_CHARS), shownText(about.from))}</p>
        )}
        {telling.where === '' ? null : <p class="where">{telling.where}</p>}
      </div>
    </section>
  )
}

/** Nobody proved the sender, and nobody was asked. */
function maySettleByDns({ remarks, sender }: ToldAnswer['answer']): boolean {
  return sender?.source === 'wire' && remarks.some(({ id }) => id === 'would-settle-proof')
}

/** Of a subject, as many as tell one mail from another. */
const SUBJECT_CHARS = 80

function NotChecked({ telling, children }: { readonly telling: ToldAnswer['telling']; readonly children: ComponentChildren }) {
  if (telling.notChecked.length === 0) return null
  return (
    <section class="card not-checked">
      <h2>{telling.titles.notChecked}</h2>
      <ul>
        {telling.notChecked.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}
