import type { Target } from '@honmono/render'
import type { AnswerLink } from 'honmono'
import { useRef, useState } from 'preact/hooks'
import { toneOf } from '../message/destination.ts'
import { Rest } from '../ui/rest.tsx'
import { plainAddresses, shownText } from '../ui/text.ts'
import { usePrinting } from '../ui/use-printing.ts'
import type { PageWords } from '../words.ts'
import type { ToldAnswer } from './answer.tsx'

/** Sites named before a tap is asked for. */
const FIRST = 4
/** Addresses of one site that are listed in full. */
const ADDRESSES = 20

/** Where the links lead: the part of the address that its owner can't choose freely, large and alone. */
export function Targets({ words, told }: { readonly words: PageWords; readonly told: ToldAnswer }) {
  const { telling } = told
  const [all, setAll] = useState(false)
  const printing = usePrinting()
  const list = useRef<HTMLUListElement>(null)
  const { targets, titles } = telling
  if (targets.length === 0) return null
  const shown = all || printing ? targets : targets.slice(0, FIRST)
  return (
    <section class="card targets">
      <h2>
        {titles.links}
        {titles.doNotPress}
      </h2>
      <ul ref={list}>
        {shown.map((target) => (
          <Row key={`${target.kind} ${target.site}`} words={words} target={target} links={linksTo(target, told)} />
        ))}
      </ul>
      <Rest words={words} count={targets.length - shown.length} list={list} next={FIRST} onShow={() => setAll(true)} />
    </section>
  )
}

interface RowProps {
  readonly words: PageWords
  readonly target: Target
  readonly links: readonly AnswerLink[]
}

function Row({ words, target, links }: RowProps) {
  return (
    <li class={`target ${toneOf(target.official)}`} tabIndex={-1}>
      <p class="site" style={{ '--columns': target.columns }}>
        {shownText(target.site)}
      </p>
      {target.whose === '' ? null : <p class="whose">{target.whose}</p>}
      {target.shown === null && target.count === 1 ? null : <p class="where">{howItShows(target, links[0], words)}</p>}
      <Addresses words={words} links={links} />
    </li>
  )
}

function linksTo({ site, kind }: Target, { answer, telling }: ToldAnswer): readonly AnswerLink[] {
  return answer.links.filter((_, index) => telling.destinations[index]?.site === site && telling.destinations[index]?.kind === kind)
}

function howItShows({ shown, count }: Target, first: AnswerLink | undefined, words: PageWords): string {
  if (shown === null) return words.linkCount(count)
  const text = cut(shownText(shown))
  return first?.from === 'form' && count === 1 ? words.formShown(text) : words.linkShown(text, count)
}

function Addresses({ words, links }: Pick<RowProps, 'words' | 'links'>) {
  const addresses = [...new Map(links.map((link) => [link.href, link])).values()].slice(0, ADDRESSES)
  if (addresses.length === 0) return null
  return (
    <details>
      <summary>{words.fullAddresses}</summary>
      {addresses.map(({ href, chain }) => (
        <p key={href} class="address">
          {shownText(href)}
          {chain.slice(1).map((step) => (
            <span key={step}> → {shownText(step)}</span>
          ))}
        </p>
      ))}
    </details>
  )
}

const SHOWN_CHARS = 40
function cut(text: string): string {
  const plain = plainAddresses(text).replace(/\s+/g, ' ').trim()
  return plain.length > SHOWN_CHARS ? `${plain.slice(0, SHOWN_CHARS)}…` : plain
}
