import { useId, useRef, useState } from 'preact/hooks'
import { type Kept, useKept } from '../kept/kept.ts'
import { COLLECTIONS, type Collection } from '../kept/records.ts'
import { decodeKept, encodeKept, type KeptData, mergeKept, TRANSFER_LIMITS } from '../kept/transfer.ts'
import { SHARED_CACHE } from '../shared/limits.ts'
import { saveFile } from '../ui/save.ts'
import { today } from '../ui/today.ts'
import { forgetOldest } from './remember.ts'
import type { HistoryWords } from './words.ts'

interface EverythingProps {
  readonly said: HistoryWords
  readonly kept: Kept
  readonly onCleared: () => void
}

/** All that is kept on the device: how much, to a file, from a file, or gone. */
export function Everything({ said, kept, onCleared }: EverythingProps) {
  useKept(kept)
  const [note, setNote] = useState('')
  const [failed, setFailed] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const counted = COLLECTIONS.map((name) => [name, kept.list(name).length] as const).filter(([, count]) => count > 0)
  const list = (
    <ul class="counted">
      {counted.map(([name, count]) => (
        <li key={name}>{said.counted[name](count)}</li>
      ))}
    </ul>
  )
  const tell = (text: string, wrong = '') => {
    setNote(text)
    setFailed(wrong)
  }
  const save = () =>
    encodeKept(allOf(kept), new Date().toISOString()).then(
      (text) => {
        saveFile(said.fileName(today()), 'application/json', text)
        tell(said.saved)
      },
      () => tell('', said.saveFailed),
    )
  const bring = async (chosen: File) => {
    const read = await textOf(chosen)
    if ('refused' in read) return tell('', said.refused[read.refused])
    const decoded = decodeKept(read.text)
    if ('refused' in decoded) return tell('', decoded.refused === 'damaged' ? said.damaged(decoded.where) : said.refused[decoded.refused])
    const { changed, added, updated, same } = mergeKept(allOf(kept), decoded.data)
    for (const name of COLLECTIONS) putAll(kept, name, changed)
    forgetOldest(kept)
    tell(said.brought(added, updated, same))
  }
  const clear = async () => {
    dialog.current?.close()
    onCleared()
    // What another app shared and nobody read.
    const shared = globalThis.caches?.delete(SHARED_CACHE).then(
      () => true,
      () => false,
    )
    const gone = await Promise.all([kept.clear(), shared ?? true])
    if (gone.every(Boolean)) tell(said.cleared)
    else tell('', said.notCleared)
  }
  return (
    <section class="card everything" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{said.all}</h2>
      {counted.length === 0 ? (
        <p>{said.nothingKept}</p>
      ) : (
        <>
          <p class="hint">{said.allLead}</p>
          {list}
        </>
      )}
      <p class="done" role="status">
        {note}
      </p>
      {failed === '' ? null : (
        <p class="wrong" role="alert">
          {failed}
        </p>
      )}
      <div class="buttons">
        {counted.length === 0 ? null : (
          <button type="button" class="quiet" onClick={save}>
            {said.save}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => file.current?.click()}>
          {said.bring}
        </button>
        {counted.length === 0 ? null : (
          <button type="button" class="plain danger" onClick={() => dialog.current?.showModal()}>
            {said.clear}
          </button>
        )}
      </div>
      <p class="hint">{said.saveNote}</p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? []
          if (chosen !== undefined) void bring(chosen)
          currentTarget.value = ''
        }}
      />
      <dialog ref={dialog} class="card sure" aria-labelledby={`${id}-sure`}>
        <h2 id={`${id}-sure`}>{said.sure}</h2>
        <p>{said.sureLead}</p>
        {list}
        <p class="hint">{said.sureRest}</p>
        <div class="buttons">
          <button type="button" class="quiet danger" onClick={() => void clear()}>
            {said.sureYes}
          </button>
          <button type="button" class="primary" autofocus onClick={() => dialog.current?.close()}>
            {said.sureNo}
          </button>
        </div>
      </dialog>
    </section>
  )
}

function allOf(kept: Kept): KeptData {
  return {
    incidents: kept.list('incidents'),
    ticks: kept.list('ticks'),
    practice: kept.list('practice'),
    history: kept.list('history'),
    reports: kept.list('reports'),
  }
}

function putAll<N extends Collection>(kept: Kept, name: N, data: KeptData): void {
  for (const record of data[name]) kept.put(name, record)
}

/** Its size is looked at before a byte is read. */
async function textOf(file: File): Promise<{ readonly text: string } | { readonly refused: 'too-large' | 'unreadable' }> {
  // A letter takes three bytes at most for each of its two-byte units.
  if (file.size > 3 * TRANSFER_LIMITS.fileChars) return { refused: 'too-large' }
  return file.text().then(
    (text) => ({ text }),
    () => ({ refused: 'unreadable' }) as const,
  )
}
