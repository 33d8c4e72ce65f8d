import type { Appearance } from 'honmono'
import { useEffect, useId, useState } from 'preact/hooks'
import type { ToldAnswer } from '../answer/answer.tsx'
import type { PageWords } from '../words.ts'
import { Look } from './look.tsx'
import { markId } from './marked-text.tsx'
import { TextView } from './text-view.tsx'

export interface MessageProps {
  readonly words: PageWords
  readonly told: ToldAnswer
  /** The reason whose mark is to be brought into view. */
  readonly wanted: { readonly reason: number; readonly times: number }
  readonly look: () => Promise<Appearance | null>
}

type Way = 'text' | 'look'

/** The message itself: its text with marks first; as it looked only when asked for. */
export function MessageView({ words, told, wanted, look }: MessageProps) {
  const [way, setWay] = useState<Way>('text')
  const id = useId()

  useEffect(() => {
    if (wanted.reason < 0) return
    setWay('text')
    // The mark may have to be drawn first.
    const frame = requestAnimationFrame(() => {
      const mark = document.getElementById(markId(wanted.reason))
      mark?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
      mark?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted])

  return (
    <section class="card message" aria-labelledby={id}>
      <h2 id={id}>{words.message}</h2>
      <fieldset class="ways">
        <legend class="visually-hidden">{words.message}</legend>
        {(['text', 'look'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            <span>{one === 'text' ? words.asText : words.asLooked}</span>
          </label>
        ))}
      </fieldset>
      {way === 'text' ? <TextView words={words} told={told} wanted={wanted.reason} /> : <Look words={words} told={told} look={look} />}
    </section>
  )
}
