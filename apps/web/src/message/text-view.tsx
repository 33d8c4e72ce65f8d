import { useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import type { PageWords } from '../words.ts'
import { type About, MarkedText } from './marked-text.tsx'
import type { Range } from './segments.ts'

/** Characters drawn at first and with each tap: a browser takes long over a text of megabytes. */
const STEP = 6_000

interface TextViewProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly wanted: number
}

/** The texts that the answer points into, as text and nothing else: nothing in them can load, run or be pressed. */
export function TextView({ words, told, wanted }: TextViewProps) {
  const { answer, telling } = told
  const ranges = rangesByPart(told)
  const views = answer.views.map((view, index) => ({ ...view, name: telling.viewNames[index] ?? '', ranges: ranges.get(view.part) ?? [] }))
  const isMarked = (view: (typeof views)[number]) => view.ranges.some(({ about }) => about.kind === 'reason')
  const headers = views.filter(({ part }) => part.startsWith('header:')).filter((view) => view.shown || isMarked(view))
  const bodies = views.filter(({ part }) => !part.startsWith('header:'))
  const shown = bodies.filter((view) => view.shown)
  const aside = bodies.filter((view) => !view.shown && (shown.length === 0 || isMarked(view)))
  return (
    <>
      <p class="hint">{words.textNote}</p>
      {headers.length === 0 ? null : (
        <dl class="fields">
          {headers.map(({ part, name, text, ranges }) => (
            <div key={part}>
              <dt>{name}</dt>
              <dd>
                <MarkedText words={words} told={told} text={text} ranges={ranges} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length + aside.length === 0 ? <p class="where">{words.noBody}</p> : null}
      {shown.map((view) => (
        <Body key={view.part} words={words} told={told} text={view.text} ranges={view.ranges} wanted={wanted} />
      ))}
      {aside.length === 0 ? null : (
        <details open>
          <summary>{words.notShown}</summary>
          {aside.map((view) => (
            <Body key={view.part} words={words} told={told} text={view.text} ranges={view.ranges} wanted={wanted} />
          ))}
        </details>
      )}
    </>
  )
}

interface BodyProps extends TextViewProps {
  readonly text: string
  readonly ranges: readonly Range<About>[]
}

function Body({ words, told, text: whole, ranges, wanted }: BodyProps) {
  const text = whole.trimEnd()
  const [asked, setAsked] = useState(STEP)
  const mark = ranges.find(({ about }) => about.kind === 'reason' && about.index === wanted)
  const end = Math.min(text.length, Math.max(asked, mark === undefined ? 0 : mark.end + STEP / 2))
  return (
    <div class="body">
      <MarkedText words={words} told={told} text={text.slice(0, end)} ranges={ranges.filter(({ start }) => start <= end)} />
      {end === text.length ? null : (
        <button type="button" class="quiet" onClick={() => setAsked(end + STEP)}>
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
  for (const [index, link] of answer.links.entries()) add(link.at, { kind: 'link', index, first: true })
  const seen = new Set<number>()
  for (const [index, marks] of places.entries()) {
    for (const at of marks) {
      add(at, { kind: 'reason', index, first: !seen.has(index) })
      seen.add(index)
    }
  }
  return byPart
}
