import type { ToldAnswer } from '../answer/answer.tsx'
import { toneOf } from '../answer/targets.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import { type Range, segmentsOf } from './segments.ts'

/** What a stretch of text is marked for. */
export interface About {
  readonly kind: 'reason' | 'link'
  /** Which reason of the telling, or which link of the answer. */
  readonly index: number
  /** The first mark of a reason is where its button leads. */
  readonly first: boolean
}

export const markId = (reason: number) => `mark-${reason + 1}`

interface MarkedTextProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly text: string
  readonly ranges: readonly Range<About>[]
}

export function MarkedText({ words, told, text, ranges }: MarkedTextProps) {
  return (
    <div class={`marked ${told.telling.verdict}`}>
      {segmentsOf(text, ranges).map(({ text, start, covers, ends }) => {
        const reasons = covers.filter(({ kind }) => kind === 'reason')
        const inLink = covers.some(({ kind }) => kind === 'link')
        const piece = inLink ? <span class="link">{shownText(text)}</span> : shownText(text)
        return (
          <>
            {reasons.length === 0 ? piece : <mark>{piece}</mark>}
            {ends.map((about) =>
              about.kind === 'reason' ? (
                <ReasonMark key={`${start}-r${about.index}`} words={words} about={about} />
              ) : (
                <Destination key={`${start}-l${about.index}`} words={words} told={told} index={about.index} />
              ),
            )}
          </>
        )
      })}
    </div>
  )
}

function ReasonMark({ words, about }: { readonly words: PageWords; readonly about: About }) {
  return (
    <sup class="number" id={about.first ? markId(about.index) : undefined} tabIndex={-1} title={words.mark(about.index + 1)}>
      <span class="visually-hidden">（{words.mark(about.index + 1)}）</span>
      <span aria-hidden="true">{about.index + 1}</span>
    </sup>
  )
}

/** Behind a link, where it really leads. */
function Destination({ words, told, index }: { readonly words: PageWords; readonly told: ToldAnswer; readonly index: number }) {
  const link = told.answer.links[index]
  if (link === undefined) return null
  const site = link.site ?? (link.host === '' ? link.href.slice(0, 60) : link.host)
  return (
    <span class={`destination ${toneOf(link.official)}`}>
      <span class="visually-hidden">（{words.leadsTo} </span>
      <span aria-hidden="true">→ </span>
      {shownText(site)}
      <span class="visually-hidden"> {told.telling.owners[index] ?? ''}）</span>
    </span>
  )
}
