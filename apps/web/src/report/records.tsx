import type { Kept } from '../kept/kept.ts'
import { useRecords } from '../kept/kept.ts'
import type { ReportRecord } from '../kept/records.ts'
import { TrashIcon } from '../ui/icons.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ReportWords } from './words.ts'

interface RecordsProps {
  readonly words: PageWords
  readonly said: ReportWords
  readonly kept: Kept
}

/** What was reported when, the newest first. */
export function Records({ words, said, kept }: RecordsProps) {
  const records = [...useRecords(kept, 'reports')].sort((a, b) => b.at.localeCompare(a.at))
  if (records.length === 0) return null
  return (
    <section class="card reported">
      <h2>{said.record}</h2>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <span>
              <strong>{record.desk}</strong>
              <span class="where">{record.subject === '' ? said.noSubject : shownText(record.subject)}</span>
              <span class="where">{lineOf(record, said)}</span>
            </span>
            <button
              type="button"
              class="plain danger"
              aria-label={`${said.delete} ${record.desk} ${record.at}`}
              onClick={() => kept.remove('reports', record.id)}
            >
              <TrashIcon />
              {said.delete}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{kept.where === 'memory' ? words.onlyNow : said.recordNote}</p>
    </section>
  )
}

const lineOf = ({ at, by }: ReportRecord, said: ReportWords) => (by === 'server' ? said.sentBefore(at) : said.toldAt(at))
