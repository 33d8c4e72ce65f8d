import type { Given } from 'honmono/guides'
import { useId, useRef, useState } from 'preact/hooks'
import type { BrandName } from '../check/journey.ts'
import type { KeptWhere } from '../kept/kept.ts'
import type { IncidentRecord } from '../kept/records.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import { ArrowIcon, ShutIcon } from '../ui/icons.tsx'
import { Title } from '../ui/title.tsx'
import { today } from '../ui/today.ts'
import type { PageWords } from '../words.ts'
import type { RecoverWords } from './words.ts'

export type Happened = Pick<IncidentRecord, 'given' | 'own' | 'brand' | 'date'>

interface WhatProps {
  readonly words: PageWords
  readonly said: RecoverWords
  readonly brands: readonly BrandName[]
  readonly where: KeptWhere
  readonly first: Happened
  /** What the button says. */
  readonly done: string
  readonly onDone: (happened: Happened) => void
}

/** What happened, with which name, and when. */
export function What({ words, said, brands, where, first, done, onDone }: WhatProps) {
  const [given, setGiven] = useState<readonly Given[]>(first.given)
  const [own, setOwn] = useState(first.own)
  const [brand, setBrand] = useState(first.brand)
  const [date, setDate] = useState(first.date)
  const [empty, setEmpty] = useState(false)
  const choices = useRef<HTMLFieldSetElement>(null)
  const id = useId()
  return (
    <form
      class="narrow what"
      onSubmit={(event) => {
        event.preventDefault()
        if (given.length > 0)
          return onDone({ given, own: given.some((one) => MONEY.has(one)) ? own : [], brand, date: isDay(date) ? date : today() })
        setEmpty(true)
        choices.current?.querySelector('input')?.focus()
      }}
    >
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.lead}</p>
      </div>
      <fieldset class="card" ref={choices} aria-describedby={`${id}-hint`}>
        <legend>
          <h2>{said.what}</h2>
        </legend>
        <p class="hint" id={`${id}-hint`}>
          {said.whatHint}
        </p>
        {empty ? (
          <p class="wrong" role="alert">
            {said.nothingChosen}
          </p>
        ) : null}
        <ul class="choices">
          {(Object.keys(said.given) as Given[]).map((one) => (
            <li key={one}>
              <label class="choice-row">
                <input
                  type="checkbox"
                  checked={given.includes(one)}
                  onChange={({ currentTarget }) => {
                    setEmpty(false)
                    setGiven((now) => (currentTarget.checked ? [...now, one] : now.filter((other) => other !== one)))
                  }}
                />
                <span>{said.given[one]}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {given.some((one) => MONEY.has(one)) ? (
        <fieldset class="card">
          <legend>
            <h2>{said.own}</h2>
          </legend>
          <p class="hint">{said.ownHint}</p>
          <ul class="picks">
            {brands
              .filter(({ urgent }) => urgent)
              .map(({ id: one, title }) => (
                <li key={one}>
                  <label class="pick">
                    <input
                      type="checkbox"
                      checked={own.includes(one)}
                      onChange={({ currentTarget }) =>
                        setOwn((now) => (currentTarget.checked ? [...now, one] : now.filter((other) => other !== one)))
                      }
                    />
                    <span>{title}</span>
                  </label>
                </li>
              ))}
          </ul>
        </fieldset>
      ) : null}
      <div class="card two">
        <BrandChoice words={words} label={said.which} brands={brands} value={brand} onChange={setBrand} />
        <div>
          <label class="field-label" for={`${id}-date`}>
            {said.when}
          </label>
          <input
            id={`${id}-date`}
            type="date"
            class="text-field"
            value={date}
            max={today()}
            onChange={({ currentTarget }) => setDate(currentTarget.value)}
          />
        </div>
      </div>
      <div class="buttons">
        <button type="submit" class="primary">
          {done}
          <ArrowIcon />
        </button>
      </div>
      <p class="promise">
        <ShutIcon />
        {where === 'memory' ? words.onlyNow : said.kept}
      </p>
    </form>
  )
}

/** What a card company or a bank can stop. */
const MONEY: ReadonlySet<Given> = new Set(['card', 'bank', 'money', 'code', 'call', 'app'])

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)
