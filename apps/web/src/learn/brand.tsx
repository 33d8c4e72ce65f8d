import type { DifferenceRow, KnownValue } from '@honmono/render'
import { useRef, useState } from 'preact/hooks'
import type { PageProps } from '../shell/page.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import { focusRow } from '../ui/focus.ts'
import { MarkIcon } from '../ui/icons.tsx'
import { Sources } from '../ui/sources.tsx'
import { Title } from '../ui/title.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import { Back, NotFound } from './back.tsx'
import { Next } from './next.tsx'
import { brandAt } from './page.tsx'
import type { LearnWords } from './words.ts'

interface BrandProps extends PageProps {
  readonly said: LearnWords
  readonly id: string
}

/** How real and fake notices of one company differ, row by row, and what is not known. */
export function Brand({ lang, words, said, client, go, up, id }: BrandProps) {
  const differences = useTold(client, { topic: 'differences', lang, brand: id })
  const brands = useTold(client, { topic: 'brands', lang })
  if (differences.told === null || brands.told === null) return <Waiting words={words} asked={[differences, brands]} />
  const { brand } = differences.told
  if (brand === null) return <NotFound words={words} said={said} up={up} />
  return (
    <article class="learn brand-page">
      <Back said={said} up={up} />
      <div class="hero">
        <Title words={words} title={said.differences(brand.title)} />
        <p class="lead">{said.differencesLead}</p>
      </div>
      {brand.rows.map((row) => (
        <Row key={row.id} said={said} row={row} />
      ))}
      <section class="card todo">
        <h2>{said.steps}</h2>
        <ol class="numbered">
          {brand.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a class="quiet" href={`#/confirm/${encodeURIComponent(brand.id)}`}>
            {said.confirm}
          </a>
        </p>
      </section>
      {brand.gaps.length === 0 ? null : (
        <section class="part">
          <h2>{said.gaps}</h2>
          {brand.gaps.map((gap) => (
            <p key={gap}>{gap}</p>
          ))}
        </section>
      )}
      <BrandChoice
        words={words}
        label={said.anotherBrand}
        brands={brands.told}
        value={null}
        onChange={(next) => next !== null && go(brandAt(next))}
      />
      <Sources title={said.sources} origins={[...brand.origins, ...brand.rows.flatMap(({ real }) => real.map(({ origin }) => origin))]} />
      <Next said={said} next="check" />
    </article>
  )
}

/** Values that stand there at once; the others on request. */
const SHOWN = 4

function Row({ said, row: { id, title, real, fake, remarks } }: { readonly said: LearnWords; readonly row: DifferenceRow }) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const shown = all ? real : real.slice(0, SHOWN)
  const hint = said.rows[id]
  return (
    <section class={`card difference ${id}`}>
      <h2>
        {title}
        {hint === undefined ? null : <small class="worth">{hint}</small>}
      </h2>
      <div class="sides">
        <div class="side genuine">
          <h3>
            <MarkIcon tone="good" />
            {said.isReal}
          </h3>
          {real.length === 0 ? <p>{said.unknown}</p> : null}
          <ul ref={list}>
            {shown.map((value) => (
              <Value key={value.text} said={said} value={value} plain={id === 'never' || id === 'notices'} />
            ))}
          </ul>
          {shown.length === real.length ? null : (
            <button
              type="button"
              class="plain no-print"
              onClick={() => {
                setAll(true)
                focusRow(list, SHOWN)
              }}
            >
              {said.allValues(real.length - shown.length)}
            </button>
          )}
        </div>
        <div class="side phishing">
          <h3>
            <MarkIcon tone="bad" />
            {said.isFake}
          </h3>
          <p>{fake}</p>
        </div>
      </div>
      {remarks.map((remark) => (
        <p key={remark} class="where">
          {remark}
        </p>
      ))}
    </section>
  )
}

interface ValueProps {
  readonly said: LearnWords
  readonly value: KnownValue
  /** A sentence or a name, not an address. */
  readonly plain: boolean
}
function Value({ said, value: { text, note, sure }, plain }: ValueProps) {
  return (
    <li tabIndex={-1}>
      {plain ? text : <b class="address">{text}</b>}
      {sure ? null : <small class="of">{said.unsure}</small>}
      {note === '' ? null : <small class="of">{note}</small>}
    </li>
  )
}
