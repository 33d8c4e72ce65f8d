import type { PreventItem, PreventStep, PreventTelling } from '@honmono/render'
import type { Kept } from '../kept/kept.ts'
import type { TickRecord } from '../kept/records.ts'

/** What the person uses is kept among the ticks, under ids that no step has. */
const USES = 'uses/'

/** The ticks of the checklist and what one uses, as they are kept. */
export interface Ticks {
  readonly uses: readonly string[]
  /** When it was ticked; null: not. A step whose services are all ticked is done by that. */
  doneAt(of: PreventStep | PreventItem): string | null
}

export function ticksOf(records: readonly TickRecord[]): Ticks {
  const done = new Map(records.map((record) => [record.id, record.done]))
  const itemsDone = (items: readonly PreventItem[]) => {
    const times = items.flatMap(({ id }) => done.get(id) ?? [])
    return items.length > 0 && times.length === items.length ? (times.sort().at(-1) ?? null) : null
  }
  return {
    uses: records.flatMap(({ id }) => (id.startsWith(USES) ? [id.slice(USES.length)] : [])),
    doneAt: (of) => done.get(of.id) ?? ('items' in of ? itemsDone(of.items) : null),
  }
}

export function setUsed(kept: Kept, service: string, used: boolean): void {
  if (used) kept.put('ticks', { id: `${USES}${service}`, done: new Date().toISOString() })
  else kept.remove('ticks', `${USES}${service}`)
}

/** Taking the tick of a step away takes away those of its services: else it would stay done by them. */
export function setDone(kept: Kept, of: PreventStep | PreventItem, done: boolean): void {
  if (done) {
    kept.put('ticks', { id: of.id, done: new Date().toISOString() })
    return
  }
  kept.remove('ticks', of.id)
  for (const { id } of 'items' in of ? of.items : []) kept.remove('ticks', id)
}

export function progressOf(themes: PreventTelling['themes'], ticks: Ticks): { readonly done: number; readonly all: number } {
  const steps = themes.flatMap((theme) => theme.steps)
  return { done: steps.filter((step) => ticks.doneAt(step) !== null).length, all: steps.length }
}
