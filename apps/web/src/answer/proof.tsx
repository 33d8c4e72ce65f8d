import { useRef, useState } from 'preact/hooks'
import { MarkIcon } from '../ui/icons.tsx'
import { Rest } from '../ui/rest.tsx'
import { plainAddresses, shownText } from '../ui/text.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

/** Statements named before a tap is asked for: what matters comes first. */
const FIRST = 2

const TONES = { true: 'good', false: 'bad', null: 'neutral' } as const

/** What is proved of the sender, and by whom: each with a mark of its own shape and a word, for colour alone tells nothing to some. */
export function Proof({ words, telling }: { readonly words: PageWords; readonly telling: ToldAnswer['telling'] }) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const { proof, titles } = telling
  if (proof.length === 0) return null
  const shown = all ? proof : proof.slice(0, FIRST)
  return (
    <section class="card proof">
      <h2>{titles.proof}</h2>
      <ul ref={list}>
        {shown.map(({ id, text, domain, good }) => {
          const tone = TONES[`${good}`]
          return (
            <li key={`${id} ${domain}`} class={tone} tabIndex={-1}>
              <MarkIcon tone={tone} />
              <p>
                <strong>{words.proof[tone]}</strong> {plainAddresses(shownText(text))}
              </p>
            </li>
          )
        })}
      </ul>
      <Rest words={words} count={proof.length - shown.length} list={list} next={FIRST} onShow={() => setAll(true)} />
    </section>
  )
}
