import type { RefObject } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { DNS_SERVICES } from '../../serve/dns-services.ts'
import type { How } from '../check/protocol.ts'
import { ArrowIcon, FileIcon, PasteIcon, ShutIcon } from '../ui/icons.tsx'
import type { PageWords } from '../words.ts'
import { type Pasted, readClipboard, richPaste } from './pasted.ts'
import { type SampleId, samples } from './samples.ts'

/** What was typed; kept by the app, so that no error can lose it. */
export interface Draft {
  readonly text: string
  readonly pasted: Pasted | null
  /** It was checked as it stands: the next paste may take its place. */
  readonly checked: boolean
}
export const emptyDraft: Draft = { text: '', pasted: null, checked: false }

interface AskProps {
  readonly words: PageWords
  readonly draft: Draft
  readonly field: RefObject<HTMLTextAreaElement | null>
  /** Changes come in faster than the page is drawn: a paste is followed at once by the input that it makes. */
  readonly onDraft: (change: Partial<Draft>) => void
  /** Counts how often the person came back here: then the heading takes the focus. */
  readonly returned: number
  readonly dns: How['dns']
  readonly onCheck: () => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onSample: (sample: SampleId) => void
}

const SAMPLES = Object.keys(samples) as SampleId[]

export function Ask({ words, draft, field, returned, dns, onDraft, onCheck, onFiles, onSample }: AskProps) {
  const file = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState('')
  const id = useId()
  const rich = richFor(draft)

  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (returned > 0) heading.current?.focus({ preventScroll: true })
  }, [returned])

  const onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData
    if (data === null) return
    const text = data.getData('text/plain')
    if (text === '' && data.files.length > 0) {
      event.preventDefault()
      onFiles([...data.files])
    } else if (draft.text.trim() === '' || isAllSelected(event.currentTarget as HTMLTextAreaElement)) {
      // The field itself takes the text in; here only what it would lose is kept.
      onDraft({ pasted: richPaste(text, data.getData('text/html')) })
    }
  }
  const pasteNow = async () => {
    const area = field.current
    const { text, html } = await readClipboard()
    setNote(text === '' ? words.pasteRefused : '')
    if (text !== '' && area !== null) {
      const whole = draft.checked || draft.text.trim() === ''
      if (whole) area.select()
      area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
      onDraft({ text: area.value, pasted: whole ? richPaste(text, html) : null, checked: false })
    }
    area?.focus()
  }
  return (
    <section class="ask" aria-labelledby={`${id}-question`}>
      <div class="hero">
        <h1 id={`${id}-question`} ref={heading} tabIndex={-1}>
          {words.question}
        </h1>
        <p class="lead">{words.lead}</p>
      </div>
      <form
        class="card ask-form"
        onSubmit={(event) => {
          event.preventDefault()
          onCheck()
        }}
      >
        <label class="field-label" for={`${id}-field`}>
          {words.field}
        </label>
        <textarea
          id={`${id}-field`}
          ref={field}
          rows={5}
          value={draft.text}
          placeholder={words.placeholder}
          aria-describedby={`${id}-hint`}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onDraft({ text: event.currentTarget.value, checked: false })}
          onPaste={onPaste}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCheck()
          }}
        />
        <p class="note" role="status">
          {note}
        </p>
        <p class="hint" id={`${id}-hint`}>
          {rich === null ? words.hint : words.richHint(rich.links)}
        </p>
        <div class="buttons">
          <button type="submit" class="primary">
            {words.check}
            <ArrowIcon />
          </button>
          <button type="button" class="quiet" onClick={pasteNow}>
            <PasteIcon />
            {words.paste}
          </button>
          <button type="button" class="quiet" onClick={() => file.current?.click()}>
            <FileIcon />
            {words.choose}
          </button>
          {draft.text === '' ? null : (
            <button
              type="button"
              class="plain"
              onClick={() => {
                onDraft(emptyDraft)
                field.current?.focus()
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
        <p class="hint">
          {words.fileHint}
          <span class="with-mouse">
            {words.space}
            {words.dropHint}
          </span>
        </p>
        <input
          ref={file}
          type="file"
          hidden
          multiple
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (chosen.length > 0) onFiles(chosen)
          }}
        />
      </form>
      <div class="samples">
        <h2>{words.samples}</h2>
        <ul>
          {SAMPLES.map((sample) => (
            <li key={sample}>
              <button type="button" class="chip" onClick={() => onSample(sample)}>
                {words.sample[sample]}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p class="promise">
        <ShutIcon />
        {dns === 'off' ? words.promise : words.promiseDns(DNS_SERVICES[dns].name)}
      </p>
    </section>
  )
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length
}

/** The pasted original holds only as long as its text was not changed. */
export function richFor({ text, pasted }: Draft): Pasted | null {
  return pasted !== null && text.trim().replace(/\r/g, '') === pasted.text.replace(/\r/g, '') ? pasted : null
}
