import type { PreventService } from '@honmono/render'
import { useState } from 'preact/hooks'
import type { BrandName } from '../check/journey.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import type { PageWords } from '../words.ts'
import type { PreventWords } from './words.ts'

interface UsesProps {
  readonly words: PageWords
  readonly said: PreventWords
  readonly services: readonly PreventService[]
  readonly brands: readonly BrandName[]
  readonly uses: readonly string[]
  readonly onChange: (service: string, used: boolean) => void
}

/** What the person uses: it makes the checklist hers. */
export function Uses({ words, said, services, brands, uses, onChange }: UsesProps) {
  const [open, setOpen] = useState(false)
  const added = brands.filter(({ id }) => uses.includes(id) && !services.some((service) => service.id === id))
  const named = [...services.filter(({ id }) => uses.includes(id)), ...added].map(({ title }) => title)
  const chips = (title: string, all: readonly { readonly id: string; readonly title: string }[]) => (
    <fieldset class="chips">
      <legend>{title}</legend>
      {all.map((service) => (
        <label key={service.id} class="chip">
          <input
            type="checkbox"
            checked={uses.includes(service.id)}
            onChange={({ currentTarget }) => onChange(service.id, currentTarget.checked)}
          />
          {service.title}
        </label>
      ))}
    </fieldset>
  )
  return (
    <section class="card uses">
      <h2>{said.uses}</h2>
      {open ? (
        <div class="no-print choose">
          <p class="hint">{said.usesHint}</p>
          {chips(said.services, [...services.filter(({ kind }) => kind === 'service'), ...added])}
          {chips(
            said.browsers,
            services.filter(({ kind }) => kind === 'browser'),
          )}
          <BrandChoice
            words={words}
            label={said.another}
            brands={brands.filter(({ id }) => !uses.includes(id))}
            value={null}
            onChange={(brand) => brand !== null && onChange(brand, true)}
          />
          <button type="button" class="quiet" onClick={() => setOpen(false)}>
            {said.usesDone}
          </button>
        </div>
      ) : (
        <>
          <p>{named.length === 0 ? said.usesNone : said.usesSome(named)}</p>
          <button type="button" class={named.length === 0 ? 'primary no-print' : 'plain no-print'} onClick={() => setOpen(true)}>
            {named.length === 0 ? said.choose : said.change}
          </button>
        </>
      )}
    </section>
  )
}
