import { useRef, useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import type { PageWords } from '../words.ts'
import { type About, MarkedText } from './marked-text.tsx'
import { PictureView } from './picture.tsx'
import type { Range } from './segments.ts'

/** Characters drawn at first and with each tap: a browser takes long over a text of megabytes. */
const STEP = 6_000
const FIELD_STEP = 240

interface TextViewProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly wanted: number
  /** What was given, where it is a file: a picture is shown beside its words. */
  readonly file: Blob | null
  readonly onSeeReason: (reason: number) => void
}

/** The texts that the answer points into, as text and nothing else: nothing in them can load, run or be pressed. */
export function TextView(props: TextViewProps) {
  const { words, told } = props
  const { answer, telling } = told
  const hints = [
    ...(told.places.some((marks) => marks.length > 0) ? [words.marksNote] : []),
    ...(answer.links.length > 0 ? [words.linksNote] : []),
  ]
  const ranges = rangesByPart(told)
  const views = answer.views.map((view, index) => ({ ...view, name: telling.viewNames[index] ?? '', ranges: ranges.get(view.part) ?? [] }))
  const isMarked = (view: (typeof views)[number]) => view.ranges.some(({ about }) => about.kind === 'reason')
  const headers = views.filter(({ part }) => part.startsWith('header:')).filter((view) => view.shown || isMarked(view))
  const bodies = views.filter(({ part }) => !part.startsWith('header:'))
  const shown = bodies.filter((view) => view.shown)
  const aside = bodies.filter((view) => !view.shown && (shown.length === 0 || isMarked(view)))
  return (
    <>
      {hints.length === 0 ? null : <p class="hint">{hints.join(words.space)}</p>}
      {headers.length === 0 ? null : (
        <dl class="fields">
          {headers.map(({ part, name, text, ranges }) => (
            <div key={part}>
              <dt>{name}</dt>
              <dd>
                <Piecemeal {...props} text={text} ranges={ranges} step={FIELD_STEP} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length + aside.length === 0 ? <p class="where">{words.noBody}</p> : null}
      {shown.map((view) => (
        <div key={view.part} class="body">
          {props.file !== null && view.lines !== undefined && view.part.startsWith('1:') ? (
            <PictureView words={words} verdict={telling.verdict} file={props.file} lines={view.lines} ranges={view.ranges} />
          ) : null}
          <Piecemeal {...props} text={view.text} ranges={view.ranges} step={STEP} />
        </div>
      ))}
      {aside.length === 0 ? null : (
        <details open>
          <summary>{words.notShown}</summary>
          {aside.map((view) => (
            <Piecemeal key={view.part} {...props} text={view.text} ranges={view.ranges} step={STEP} />
          ))}
        </details>
      )}
    </>
  )
}

interface PiecemealProps extends Omit<TextViewProps, 'file'> {
  readonly text: string
  readonly ranges: readonly Range<About>[]
  readonly step: number
}

/** A text, its beginning first. */
function Piecemeal({ words, told, text: whole, ranges, wanted, onSeeReason, step }: PiecemealProps) {
  const piece = useRef<HTMLDivElement>(null)
  const text = whole.trimEnd()
  const [asked, setAsked] = useState(step)
  const mark = ranges.find(({ about }) => about.kind === 'reason' && about.index === wanted)
  const end = Math.min(text.length, Math.max(asked, mark === undefined ? 0 : mark.end + step / 2))
  return (
    <div class="piece" ref={piece} tabIndex={-1}>
      <MarkedText
        words={words}
        told={told}
        text={text.slice(0, end)}
        ranges={ranges.filter(({ start }) => start <= end)}
        onSeeReason={onSeeReason}
      />
      {end === text.length ? null : (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setAsked(end + step)
            // The button may be gone after that.
            piece.current?.focus({ preventScroll: true })
          }}
        >
          {words.more(text.length - end)}
        </button>
      )}
    </div>
  )
}

function rangesByPart({ answer, places }: ToldAnswer): Map<string, Range<About>[]> {
  const byPart = new Map<string, Range<About>[]>()
  const add = ({ part, start, end }: { part: string; start: number; end: number }, about: About) => {
    const ranges = byPart.get(part)
    if (ranges === undefined) byPart.set(part, [{ start, end, about }])
    else ranges.push({ start, end, about })
  }
  for (const [index, link] of answer.links.entries()) add(link.at, { kind: 'link', index })
  const seen = new Set<number>()
  for (const [index, marks] of places.entries()) {
    for (const at of marks) {
      add(at, { kind: 'reason', index, first: !seen.has(index) })
      seen.add(index)
    }
  }
  return byPart
}
