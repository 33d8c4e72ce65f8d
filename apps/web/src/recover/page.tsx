import { useState } from 'preact/hooks'
import { useKept, useRecords } from '../kept/kept.ts'
import type { IncidentRecord } from '../kept/records.ts'
import type { PageProps } from '../shell/page.ts'
import { today } from '../ui/today.ts'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import { Incidents } from './incidents.tsx'
import './page.css'
import { Steps } from './steps.tsx'
import { type Happened, What } from './what.tsx'
import { words as allWords } from './words.ts'

export const RECOVER = '#/recover'
export const incidentAt = (id: string) => `${RECOVER}/${encodeURIComponent(id)}`

/** The way back after something was given away: what happened, then the steps by the clock. Each incident has an address of its own. */
export default function RecoverPage(props: PageProps) {
  const { lang, words, client, kept, current, path, go, up } = props
  const said = allWords[lang]
  const incidents = useRecords(kept, 'incidents')
  const where = useKept(kept)
  const brands = useTold(client, { topic: 'brands', lang })
  const [removed, setRemoved] = useState<IncidentRecord | null>(null)
  const [id = '', part] = path
  const incident = incidents.find((one) => one.id === id)

  // What was kept is being read: an address may lead to it.
  if (where === 'opening' || brands.told === null) return <Waiting words={words} asked={[brands]} />
  const shared = { words, said, brands: brands.told, where } as const

  if (incident !== undefined && part === 'edit')
    return (
      <What
        key={incident.id}
        {...shared}
        first={incident}
        done={said.save}
        onDone={(happened) => {
          kept.put('incidents', { ...incident, ...happened })
          up(incidentAt(incident.id))
        }}
      />
    )
  if (incident !== undefined)
    return (
      <Steps
        key={incident.id}
        {...shared}
        lang={lang}
        client={client}
        incident={incident}
        onChange={(next) => kept.put('incidents', next)}
        onEdit={() => go(`${incidentAt(incident.id)}/edit`)}
        onDelete={() => {
          kept.remove('incidents', incident.id)
          setRemoved(incident)
          up(RECOVER)
        }}
        onBack={() => up(RECOVER)}
      />
    )
  if (id === 'new' || (incidents.length === 0 && removed === null))
    return (
      <What
        key="new"
        {...shared}
        first={{ given: [], own: [], brand: claimedBy(current), date: today() }}
        done={said.start}
        onDone={(happened: Happened) => {
          const created = new Date().toISOString()
          // Not randomUUID: a site without TLS has none.
          const made: IncidentRecord = {
            ...happened,
            id: `${created}-${crypto.getRandomValues(new Uint32Array(1)).join()}`,
            created,
            done: {},
          }
          kept.put('incidents', made)
          // The browser's Back leads to the list, not to the question that was answered.
          up(RECOVER)
          go(incidentAt(made.id))
        }}
      />
    )
  return (
    <Incidents
      {...shared}
      incidents={incidents}
      removed={removed}
      onOpen={(one) => go(incidentAt(one.id))}
      onNew={() => go(`${RECOVER}/new`)}
      onUndo={() => {
        if (removed !== null) kept.put('incidents', removed)
        setRemoved(null)
      }}
    />
  )
}

/** Whom the message that was just checked poses as. */
function claimedBy(current: PageProps['current']): string | null {
  return current !== null && 'answer' in current.outcome ? (current.outcome.answer.claims[0]?.brand ?? null) : null
}
