import { Fragment } from 'preact'
import type { ToldAnswer } from '../answer/answer.tsx'
import { shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import { destinationOf } from './destination.ts'
import { type Range, segmentsOf } from './segments.ts'

/** What a stretch of text is marked for: a reason of the telling, or a link of the answer, by its number. */
export type About =
  | { readonly kind: 'link'; readonly index: number }
  /** The first mark of a reason is where its button leads. */
  | { readonly kind: 'reason'; readonly index: number; readonly first: boolean }

export const markId = (reason: number) => `mark-${reason + 1}`

interface MarkedTextProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  readonly text: string
  readonly ranges: readonly Range<About>[]
  readonly onSeeReason: (reason: number) => void
}

export function MarkedText({ words, told, text, ranges, onSeeReason }: MarkedTextProps) {
  return (
    <div class={`marked ${told.telling.verdict}`}>
      {segmentsOf(text, ranges).map(({ text, start, covers, ends }, index) => {
        const isReason = covers.some(({ kind }) => kind === 'reason')
        const isLink = covers.some(({ kind }) => kind === 'link')
        const piece = isLink ? <span class="link">{shownText(text)}</span> : shownText(text)
        return (
          <Fragment key={index}>
            {isReason ? <mark>{piece}</mark> : piece}
            {ends.map((about) =>
              about.kind === 'reason' ? (
                <ReasonMark key={`r${about.index}-${start}`} words={words} about={about} onSeeReason={onSeeReason} />
              ) : (
                <LeadsTo key={`l${about.index}`} words={words} told={told} index={about.index} bare={text === '' || !isLink} />
              ),
            )}
          </Fragment>
        )
      })}
    </div>
  )
}

interface ReasonMarkProps extends Pick<MarkedTextProps, 'words' | 'onSeeReason'> {
  readonly about: Extract<About, { kind: 'reason' }>
}

function ReasonMark({ words, about: { index, first }, onSeeReason }: ReasonMarkProps) {
  return (
    <button
      type="button"
      class="number"
      id={first ? markId(index) : undefined}
      aria-label={words.seeReason(index + 1)}
      title={words.seeReason(index + 1)}
      onClick={() => onSeeReason(index)}
    >
      {index + 1}
    </button>
  )
}

interface LeadsToProps extends Pick<MarkedTextProps, 'words' | 'told'> {
  readonly index: number
  /** The link has no text of its own. */
  readonly bare: boolean
}

/** Behind a link, where it really leads. */
function LeadsTo({ words, told, index, bare }: LeadsToProps) {
  const link = told.answer.links[index]
  if (link === undefined) return null
  const { site, short, whose, tone } = destinationOf(told, index)
  return (
    <>
      {bare ? (
        <span class="link">{link.from === 'form' ? words.formLink : words.pictureLink(shownText(link.shown).slice(0, ALT_CHARS))}</span>
      ) : null}
      <span class={`destination ${tone}`}>
        <span aria-hidden="true">
          → {site}
          {short === '' ? null : <small>{words.bracket(short)}</small>}
        </span>
        <span class="visually-hidden">{words.leadsTo(site, whose)}</span>
      </span>
    </>
  )
}

/** Words of a picture, as far as they tell it from others. */
const ALT_CHARS = 60
