import type { JourneyStep, RecoveryTelling } from '@honmono/render'
import { useEffect, useId, useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { BrandName } from '../check/journey.ts'
import type { KeptWhere } from '../kept/kept.ts'
import type { IncidentRecord } from '../kept/records.ts'
import { ArrowIcon, BackIcon, CalendarIcon, PrintIcon, TrashIcon } from '../ui/icons.tsx'
import { KeptNote } from '../ui/kept-note.tsx'
import { Progress } from '../ui/progress.tsx'
import { saveCalendar } from '../ui/save-calendar.ts'
import { Sources } from '../ui/sources.tsx'
import { StepHelp } from '../ui/step-help.tsx'
import { Title } from '../ui/title.tsx'
import { Unfold } from '../ui/unfold.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import type { Lang, PageWords } from '../words.ts'
import { titleOf } from './incidents.tsx'
import type { RecoverWords } from './words.ts'

interface StepsProps {
  readonly words: PageWords
  readonly said: RecoverWords
  readonly lang: Lang
  readonly client: CheckClient
  readonly brands: readonly BrandName[]
  readonly where: KeptWhere
  readonly incident: IncidentRecord
  readonly onChange: (incident: IncidentRecord) => void
  readonly onEdit: () => void
  readonly onDelete: () => void
  readonly onBack: () => void
}

/** The steps of one incident by the clock; the next one stands open. */
export function Steps({ words, said, lang, client, brands, where, incident, onChange, onEdit, onDelete, onBack }: StepsProps) {
  const { brand, own, date, given, done } = incident
  const recovery = useTold(client, { topic: 'recovery', lang, brand, own, date, given })
  const { told } = recovery
  if (told === null) return <Waiting words={words} asked={[recovery]} />
  const steps = told.clock.flatMap((part) => part.steps)
  const ticked = steps.filter((step) => done[keyOf(step)] !== undefined).length
  const next = steps.find((step) => done[keyOf(step)] === undefined)
  const tick = (step: JourneyStep, ticked: boolean) => {
    const { [keyOf(step)]: _, ...others } = done
    onChange({ ...incident, done: ticked ? { ...others, [keyOf(step)]: new Date().toISOString() } : others })
  }
  return (
    <section class="narrow way">
      <div class="hero">
        <Title words={words} title={said.incident(titleOf(incident, brands))} />
        <p class="where">
          {said.day(date)}・{given.map((one) => said.given[one]).join('、')}
        </p>
        {ticked === 0 ? null : <Progress done={ticked} all={steps.length} text={said.progress(ticked, steps.length)} />}
        <p class="lead" role="status">
          {next === undefined ? said.allDone : said.calm}
        </p>
      </div>
      {told.clock.map((part) => (
        <section key={part.when} class={`card part ${part.when}`}>
          <h2>{part.title}</h2>
          <ol class="ticks">
            {part.steps.map((step) => (
              <Step
                key={keyOf(step)}
                words={words}
                said={said}
                step={step}
                doneAt={done[keyOf(step)] ?? null}
                isNext={step === next}
                onTick={(now) => tick(step, now)}
              />
            ))}
          </ol>
        </section>
      ))}
      {told.reminders.length === 0 ? null : (
        <section class="card reminders">
          <h2>{said.reminders}</h2>
          <p>{said.remindersNote(told.reminders.length)}</p>
          <button type="button" class="quiet no-print" onClick={() => void saveCalendar(client, lang, said.calendarName, told.reminders)}>
            <CalendarIcon />
            {said.calendar}
          </button>
        </section>
      )}
      <Follows said={said} told={told} />
      <Sources title={said.sources} origins={told.origins} />
      <div class="buttons no-print">
        <button type="button" class="quiet" onClick={() => print()}>
          <PrintIcon />
          {said.print}
        </button>
        <button type="button" class="quiet" onClick={onEdit}>
          {said.edit}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          <BackIcon />
          {said.back}
        </button>
        <button type="button" class="plain danger" onClick={onDelete}>
          <TrashIcon />
          {said.delete}
        </button>
      </div>
      <KeptNote words={words} where={where} text={said.kept} />
    </section>
  )
}

/** Where a new password is wanted. */
const PASSWORD_STEPS: ReadonlySet<string> = new Set(['change-password', 'change-same-password'])

/** What a tick is kept under. */
const keyOf = ({ id, text }: JourneyStep) => id ?? text

interface StepProps {
  readonly words: PageWords
  readonly said: RecoverWords
  readonly step: JourneyStep
  readonly doneAt: string | null
  readonly isNext: boolean
  readonly onTick: (done: boolean) => void
}

function Step({ words, said, step, doneAt, isNext, onTick }: StepProps) {
  const [open, setOpen] = useState(isNext)
  const id = useId()
  // What comes next opens by itself, and closes when it is done.
  useEffect(() => setOpen(isNext), [isNext])
  return (
    <li class={doneAt === null ? (isNext ? 'tick next-step' : 'tick') : 'tick done'}>
      <label class="choice-row">
        <input type="checkbox" checked={doneAt !== null} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>
          {isNext ? <b class="badge">{said.next}</b> : null}
          <span class="words">{step.text}</span>
          {step.takes === null ? null : <small>{words.bracket(said.takes(step.takes))}</small>}
          {doneAt === null ? null : <small>{said.doneAt(doneAt)}</small>}
        </span>
      </label>
      {hasMore(step) ? (
        <>
          <Unfold of={id} open={open} label={said.more(step.text)} title={said.show} onToggle={setOpen} />
          <div id={id} class="more" hidden={!open}>
            <StepHelp words={words} step={step} said={said} />
            {PASSWORD_STEPS.has(step.id ?? '') ? (
              <a class="quiet no-print" href="#/prevent/password">
                {said.makePassword}
                <ArrowIcon />
              </a>
            ) : null}
          </div>
        </>
      ) : null}
    </li>
  )
}

function hasMore({ why, how, places, phones, say }: JourneyStep): boolean {
  return why !== null || how !== null || say !== null || places.length > 0 || phones.length > 0
}

function Follows({ said, told }: { readonly said: RecoverWords; readonly told: RecoveryTelling }) {
  if (told.follows.length === 0) return null
  return (
    <section class="card follows">
      <h2>{said.follows}</h2>
      <p class="hint">{said.followsNote}</p>
      <ul class="dots">
        {told.follows
          .flatMap(({ texts }) => texts)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </section>
  )
}
