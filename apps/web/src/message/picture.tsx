import type { View } from 'honmono'
import { useEffect, useState } from 'preact/hooks'
import type { PageWords } from '../words.ts'
import type { About } from './marked-text.tsx'
import type { Range } from './segments.ts'

interface PictureProps {
  readonly words: PageWords
  readonly file: Blob
  readonly lines: NonNullable<View['lines']>
  readonly ranges: readonly Range<About>[]
}

/** The picture that the words were read from, with a frame around each line that a reason rests on. */
export function PictureView({ words, file, lines, ranges }: PictureProps) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const reader = new FileReader()
    reader.onload = () => setUrl(typeof reader.result === 'string' ? reader.result : null)
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  // A form that this browser can't draw: the text below is all there is to show.
  if (url === null) return null
  const frames = lines.flatMap(({ start, end, box }) => {
    const reasons = ranges.flatMap(({ about, ...at }) =>
      about.kind === 'reason' && at.start < end && start < at.end ? [about.index + 1] : [],
    )
    return reasons.length === 0 ? [] : [{ box, reasons: [...new Set(reasons)] }]
  })
  return (
    <figure class="picture">
      <span class="picture-area">
        <img src={url} alt={words.pictureRead} onError={() => setUrl(null)} />
        {frames.map(({ box: [left, top, width, height], reasons }) => (
          <span
            key={`${left} ${top}`}
            class="frame"
            aria-hidden="true"
            style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
          >
            <b>{reasons.join(' ')}</b>
          </span>
        ))}
      </span>
      <figcaption class="hint">{words.pictureNote}</figcaption>
    </figure>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
