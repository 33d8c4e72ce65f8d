import type { ReportWords } from './words.ts'

interface PaperProps {
  readonly said: ReportWords
  readonly from?: string
  readonly to: string
  readonly subject: string
  readonly attached: string
  readonly text: string
  readonly notes: readonly string[]
}

/** What goes, to the letter. */
export function Paper({ said, from, to, subject, attached, text, notes }: PaperProps) {
  return (
    <div class="paper">
      <dl>
        {from === undefined ? null : <Line name={said.from} value={from} />}
        {to === '' ? null : <Line name={said.to} value={to} />}
        {to === '' ? null : <Line name={said.subject} value={subject} />}
        {to === '' ? null : <Line name={said.attachment} value={attached === '' ? said.nothing : attached} />}
      </dl>
      {/* A field can be scrolled and chosen from with the keyboard. */}
      <textarea class="text-field" readOnly rows={12} value={text} aria-label={said.text} />
      {notes.length === 0 ? null : (
        <ul class="dots hint">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
