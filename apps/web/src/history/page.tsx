import { useEffect, useId, useState } from 'preact/hooks'
import { useKept, useRecords } from '../kept/kept.ts'
import type { HistoryRecord } from '../kept/records.ts'
import type { PageProps } from '../shell/page.ts'
import { ShutIcon } from '../ui/icons.tsx'
import { Title } from '../ui/title.tsx'
import { Undo } from '../ui/undo.tsx'
import { useTold } from '../ui/use-told.ts'
import { chooseHistory, keepsHistory } from './choice.ts'
import { Everything } from './everything.tsx'
import { HISTORY_BYTES, HISTORY_MESSAGES, MB, MESSAGE_BYTES, newestFirst, sizeOf } from './limits.ts'
import './page.css'
import { Row, titleOf } from './row.tsx'
import { words as allWords } from './words.ts'

/** What was checked on this device, where the person wants it kept; and everything else that is kept, to save, bring in or delete. */
export default function HistoryPage({ lang, words, client, kept, check }: PageProps) {
  const said = allWords[lang]
  const where = useKept(kept)
  const records = newestFirst(useRecords(kept, 'history'))
  const { told: brands } = useTold(client, { topic: 'brands', lang })
  const [on, setOn] = useState(keepsHistory)
  const [removed, setRemoved] = useState<HistoryRecord | null>(null)
  const safe = useStaysSafe(on)
  const id = useId()
  const turn = (next: boolean) => {
    chooseHistory(next)
    setOn(next)
  }
  return (
    <section class="narrow history">
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.lead}</p>
      </div>
      {where === 'memory' ? <p class="card warn">{words.onlyNow}</p> : null}
      <div class="card keep">
        <label class="switch">
          <span>
            <strong>{said.keep}</strong>
            <span class="hint">{on ? said.on : said.off}</span>
          </span>
          <input
            type="checkbox"
            role="switch"
            checked={on}
            aria-checked={on}
            aria-describedby={`${id}-what`}
            onChange={({ currentTarget }) => turn(currentTarget.checked)}
          />
        </label>
        <div id={`${id}-what`} class="told-plainly">
          <p>{said.what}</p>
          <p class="promise">
            <ShutIcon />
            {said.where}
          </p>
        </div>
        <p class="hint">{said.limits(HISTORY_MESSAGES, HISTORY_BYTES / MB, MESSAGE_BYTES / MB)}</p>
        {on && where === 'device' && safe === false ? <p class="hint">{said.mayGo}</p> : null}
      </div>
      {removed === null ? null : (
        <Undo
          words={words}
          text={said.removed(titleOf(removed, words))}
          onUndo={() => {
            kept.put('history', removed)
            setRemoved(null)
          }}
        />
      )}
      {records.length === 0 ? (
        <p class="nothing">{on ? said.none : said.noneOff}</p>
      ) : (
        <>
          <div>
            <h2>{said.list(records.length, said.size(records.reduce((sum, record) => sum + sizeOf(record), 0)))}</h2>
            <p class="hint">{said.openNote}</p>
          </div>
          <ol class="rows">
            {records.map((record) => (
              <Row
                key={record.id}
                words={words}
                said={said}
                record={record}
                brand={brands?.find(({ id }) => id === record.brand)?.title ?? ''}
                onOpen={() => check([{ source: record.source, name: record.name }])}
                onRemove={() => {
                  kept.remove('history', record.id)
                  setRemoved(record)
                }}
              />
            ))}
          </ol>
        </>
      )}
      <Everything
        said={said}
        kept={kept}
        onCleared={() => {
          setRemoved(null)
          turn(false)
        }}
      />
    </section>
  )
}

/** Whether the browser promises not to delete by itself what is kept here; it is asked to only once the person wants something kept.
    null: not known yet, or the browser does not tell. */
function useStaysSafe(wanted: boolean): boolean | null {
  const [safe, setSafe] = useState<boolean | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    navigator.storage?.persist?.().then(
      (granted) => gone || setSafe(granted),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return safe
}
