import type { BrandName } from '../check/journey.ts'
import type { KeptWhere } from '../kept/kept.ts'
import type { IncidentRecord } from '../kept/records.ts'
import { ArrowIcon } from '../ui/icons.tsx'
import { Title } from '../ui/title.tsx'
import { Undo } from '../ui/undo.tsx'
import type { PageWords } from '../words.ts'
import type { RecoverWords } from './words.ts'

interface IncidentsProps {
  readonly words: PageWords
  readonly said: RecoverWords
  readonly brands: readonly BrandName[]
  readonly where: KeptWhere
  readonly incidents: readonly IncidentRecord[]
  /** The one that was just deleted. */
  readonly removed: IncidentRecord | null
  readonly onOpen: (incident: IncidentRecord) => void
  readonly onNew: () => void
  readonly onUndo: () => void
}

/** Several can be under way side by side; the newest stands first. */
export function Incidents({ words, said, brands, where, incidents, removed, onOpen, onNew, onUndo }: IncidentsProps) {
  return (
    <section class="narrow">
      <div class="hero">
        <Title words={words} title={incidents.length === 0 ? said.title : said.listTitle} />
        <p class="lead">{incidents.length === 0 ? said.lead : said.listLead}</p>
      </div>
      {removed === null ? null : <Undo words={words} text={said.deleted} onUndo={onUndo} />}
      {where === 'memory' ? <p class="card warn">{words.onlyNow}</p> : null}
      <ul class="rows">
        {[...incidents].reverse().map((incident) => (
          <li key={incident.id}>
            <button type="button" class="entry card" onClick={() => onOpen(incident)}>
              <span class="entry-words">
                <strong>{said.incident(titleOf(incident, brands))}</strong>
                <span class="where">
                  {said.day(incident.date)}・{incident.given.map((one) => said.given[one]).join('、')}
                </span>
              </span>
              <ArrowIcon />
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class={incidents.length === 0 ? 'primary' : 'quiet'} onClick={onNew}>
          {incidents.length === 0 ? said.what : said.another}
        </button>
      </div>
    </section>
  )
}

export function titleOf({ brand }: IncidentRecord, brands: readonly BrandName[]): string | null {
  return brands.find(({ id }) => id === brand)?.title ?? null
}
