import type { Section, ShareCard } from '@honmono/render/share'
import type { ComponentChildren } from 'preact'
import { VerdictIcon } from '../ui/icons.tsx'
import type { ShareWords } from './words.ts'

interface PaperProps {
  readonly said: ShareWords
  readonly card: ShareCard
}

/** A card as text: to be read by who can't read the picture, and to be printed. */
export function Paper({ said, card }: PaperProps) {
  const { verdict, headline, caution, summary, chosen, next, given } = card
  return (
    <article class="paper">
      <section class={`verdict ${verdict}`}>
        <VerdictIcon verdict={verdict} />
        <div>
          <h2>
            {headline}
            {caution === '' ? null : <span class="caution">{caution}</span>}
          </h2>
          {summary.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {chosen.map(({ label, text }) => (
            <p key={label} class="where">
              {label}: {text}
            </p>
          ))}
        </div>
      </section>
      <section class="card next">
        <h3>{next.title}</h3>
        <p>{next.text}</p>
        {next.url === null ? null : (
          <p>
            {next.urlTitle}
            <br />
            <strong>{next.url}</strong>
          </p>
        )}
        {given === null ? null : (
          <p>
            <strong>{given.when}</strong>
            <br />
            {given.first}
          </p>
        )}
      </section>
      <List said={said} section={card.reasons}>
        {({ text, why }) => (
          <>
            <strong>{text}</strong>
            <span class="where">{why}</span>
          </>
        )}
      </List>
      <List said={said} section={card.targets}>
        {({ site, whose }) => (
          <>
            <strong>{site}</strong>
            <span class="where">{whose}</span>
          </>
        )}
      </List>
      <List said={said} section={card.notChecked}>
        {(text) => text}
      </List>
      <p class="where">
        {[card.origin, ...card.about].map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </article>
  )
}

interface ListProps<T> {
  readonly said: ShareWords
  readonly section: Section<T>
  readonly children: (item: T) => ComponentChildren
}

function List<T>({ said, section: { title, items, left }, children }: ListProps<T>) {
  if (items.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class="dots">
        {items.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {left === 0 ? null : <p class="where">{said.more(left)}</p>}
    </section>
  )
}
