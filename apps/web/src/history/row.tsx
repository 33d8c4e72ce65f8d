import type { HistoryRecord } from '../kept/records.ts'
import { TrashIcon, VerdictIcon } from '../ui/icons.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { HistoryWords } from './words.ts'

interface RowProps {
  readonly words: PageWords
  readonly said: HistoryWords
  readonly record: HistoryRecord
  /** '' where the message posed as nobody who is listed. */
  readonly brand: string
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One message: pressing it checks it again, with what is known today. */
export function Row({ words, said, record, brand, onOpen, onRemove }: RowProps) {
  const title = titleOf(record, words)
  return (
    <li class="kept-row">
      <button type="button" class={`row ${record.verdict}`} onClick={onOpen}>
        <VerdictIcon verdict={record.verdict} />
        <span class="row-verdict">
          {words.counts[record.verdict]}
          {brand === '' ? null : <span class="row-brand">{brand}</span>}
        </span>
        <span class="row-subject">{title}</span>
        <span class="row-name">{[said.time(record.checked), shownText(record.name)].filter((part) => part !== '').join('　')}</span>
      </button>
      <button type="button" class="plain only-icon" aria-label={said.remove(title)} onClick={onRemove}>
        <TrashIcon />
      </button>
    </li>
  )
}

export function titleOf({ subject, name }: HistoryRecord, words: PageWords): string {
  return shownText(subject) || shownText(name) || words.noSubject
}
