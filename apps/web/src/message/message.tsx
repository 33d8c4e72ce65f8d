import type { Appearance } from 'honmono'
import { useEffect, useId, useState } from 'preact/hooks'
import type { ToldAnswer, Wanted } from '../answer/answer.tsx'
import { goTo } from '../ui/focus.ts'
import type { PageWords } from '../words.ts'
import { Look } from './look.tsx'
import { markId } from './marked-text.tsx'
import { TextView } from './text-view.tsx'

interface MessageProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  /** The reason whose mark is to be brought into view. */
  readonly wanted: Wanted
  readonly onSeeReason: (reason: number) => void
  readonly look: (() => Promise<Appearance | null>) | null
  readonly file: Blob | null
}

type Way = 'text' | 'look'

/** The message itself: its text with marks first; as it looked only when asked for. */
export function MessageView({ words, told, wanted, onSeeReason, look, file }: MessageProps) {
  const [way, setWay] = useState<Way>('text')
  const id = useId()

  useEffect(() => {
    if (wanted.index < 0) return
    setWay('text')
    // The mark may have to be drawn first.
    const frame = requestAnimationFrame(() => goTo(document.getElementById(markId(wanted.index))))
    return () => cancelAnimationFrame(frame)
  }, [wanted])

  return (
    <section class="card message" aria-labelledby={id}>
      <h2 id={id}>{words.message}</h2>
      {look === null ? null : (
        <fieldset class="ways">
          <legend class="visually-hidden">{words.howToShow}</legend>
          {(['text', 'look'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
              <span>{one === 'text' ? words.asText : words.asLooked}</span>
            </label>
          ))}
        </fieldset>
      )}
      {way === 'text' || look === null ? (
        <TextView words={words} told={told} wanted={wanted.index} file={file} onSeeReason={onSeeReason} />
      ) : (
        <Look words={words} told={told} look={look} />
      )}
    </section>
  )
}
