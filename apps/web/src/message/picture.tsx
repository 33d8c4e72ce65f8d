import type { VerdictId, View } from 'honmono'
import { useEffect, useState } from 'preact/hooks'
import type { PageWords } from '../words.ts'
import type { About } from './marked-text.tsx'
import type { Range } from './segments.ts'

interface PictureProps {
  readonly words: PageWords
  readonly verdict: VerdictId
  readonly file: Blob
  readonly lines: NonNullable<View['lines']>
  readonly ranges: readonly Range<About>[]
}

/** The picture that the words were read from, with a frame around each line that a reason rests on. */
export function PictureView({ words, verdict, file, lines, ranges }: PictureProps) {
  const [url, setUrl] = useState<string | null>(null)
  const [long, setLong] = useState(false)
  useEffect(() => {
    const reader = new FileReader()
    reader.onload = () => setUrl(typeof reader.result === 'string' ? reader.result : null)
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  // A form that this browser can't draw: the text below is all there is to show.
  if (url === null) return null
  const frames = framesOf(lines, ranges)
  return (
    <figure class={`picture ${verdict} ${frames.some(({ side }) => side === 'beyond') ? 'with-margin' : ''}`}>
      <span class="picture-area">
        <img
          class={long ? 'long' : undefined}
          src={url}
          alt={words.pictureRead}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setLong(naturalHeight > naturalWidth * LONG)}
          onError={() => setUrl(null)}
        />
        {frames.map(({ box: [left, top, width, height], reasons, side }) => (
          <span
            key={`${left} ${top}`}
            class="frame"
            aria-hidden="true"
            style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
          >
            {side === null ? null : (
              <b class={side} style={side === 'beyond' ? { left: `calc(${percent((1 - left) / width)} + 0.4rem)` } : undefined}>
                {reasons}
              </b>
            )}
          </span>
        ))}
      </span>
      <figcaption class="hint">{words.pictureNote}</figcaption>
    </figure>
  )
}

/** Height by width of a picture that would be too narrow to read if all of it were shown at once. */
const LONG = 2.6

/** Only the first of several lines with the same reasons has their numbers. */
function framesOf(lines: PictureProps['lines'], ranges: PictureProps['ranges']) {
  let before = ''
  return lines.flatMap(({ start, end, box }) => {
    const about = ranges.flatMap(({ about, ...at }) =>
      about.kind === 'reason' && at.start < end && start < at.end ? [about.index + 1] : [],
    )
    const reasons = [...new Set(about)].sort((one, other) => one - other).join(' ')
    const side = reasons === before ? null : sideOf(box[0], box[2])
    before = reasons
    return reasons === '' ? [] : [{ box, reasons, side }]
  })
}

/** Numbers stand beside the line, or where it is too long beside the picture, so that they hide none of it. */
function sideOf(left: number, width: number): 'right' | 'left' | 'beyond' {
  if (left + width < 1 - NUMBER_WIDTH) return 'right'
  return left > NUMBER_WIDTH ? 'left' : 'beyond'
}
/** Share of a phone's width. */
const NUMBER_WIDTH = 0.15

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
