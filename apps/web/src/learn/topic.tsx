import type { AddressTelling, TopicSection, TopicTelling } from '@honmono/render'
import type { PageProps } from '../shell/page.ts'
import { MarkIcon } from '../ui/icons.tsx'
import { Sources } from '../ui/sources.tsx'
import { Title } from '../ui/title.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import { Back, NotFound } from './back.tsx'
import { Card } from './card.tsx'
import { Next } from './next.tsx'
import { brandAt } from './page.tsx'
import type { LearnWords } from './words.ts'

interface TopicProps extends PageProps {
  readonly said: LearnWords
  readonly id: string
}

/** One topic. Of a scam: what it says, an example to look at, how to see it and what to do. */
export function Topic({ lang, words, said, client, up, id }: TopicProps) {
  const asked = useTold(client, { topic: 'topic', lang, about: id })
  if (asked.told === null) return <Waiting words={words} asked={[asked]} />
  const { topic } = asked.told
  if (topic === null) return <NotFound words={words} said={said} up={up} />
  // The example stands where what it shows was just said.
  const first = topic.cards === null ? topic.sections : topic.sections.slice(0, 1)
  const rest = topic.sections.slice(first.length)
  return (
    <article class="learn topic">
      <Back said={said} up={up} />
      <div class="hero">
        <Title words={words} title={topic.title} />
        <p class="lead">{topic.brief}</p>
      </div>
      {first.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      {topic.cards === null ? null : (
        <div class={topic.cards.real === null ? 'pair one' : 'pair'}>
          <Card said={said} card={topic.cards.fake} which="fake" />
          {topic.cards.real === null ? null : <Card said={said} card={topic.cards.real} which="real" />}
          <p class="where">{said.example}</p>
        </div>
      )}
      <Addresses said={said} addresses={topic.addresses} />
      {rest.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <Gave said={said} topic={topic} />
      {topic.brands.length === 0 ? null : (
        <section class="part">
          <h2>{said.costumes}</h2>
          <p class="where">{said.byBrandNote}</p>
          <ul class="chips">
            {topic.brands.map((brand) => (
              <li key={brand.id}>
                <a class="quiet" href={brandAt(brand.id)}>
                  {brand.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sources title={said.sources} origins={[topic.origin, ...topic.sections.flatMap(({ origin }) => origin ?? [])]} />
      <Next said={said} next={topic.next} />
    </article>
  )
}

function Section({ section: { id, title, texts } }: { readonly section: TopicSection }) {
  return (
    <section class={id === 'todo' ? 'card todo' : 'part'}>
      <h2>{title}</h2>
      {id === 'todo' ? (
        <ol class="numbered">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : (
        texts.map((text) => <p key={text}>{text}</p>)
      )}
    </section>
  )
}

/** Addresses taken apart: what decides stands bold, the rest pale. */
function Addresses({ said, addresses }: { readonly said: LearnWords; readonly addresses: readonly AddressTelling[] }) {
  if (addresses.length === 0) return null
  return (
    <section class="part">
      <h2>{said.addresses}</h2>
      <p class="where">{said.addressesNote}</p>
      <ul class="addresses">
        {addresses.map(({ before, site, after, official, text }) => (
          <li key={before + site + after} class={official ? 'genuine' : 'phishing'}>
            <p class="bar address">
              {before}
              <b>{site}</b>
              {after}
            </p>
            <p class="judged">
              <MarkIcon tone={official ? 'good' : 'bad'} />
              <span class="judged-text">
                <b>{official ? said.isReal : said.isFake}</b>
                <span>{text}</span>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gave({ said, topic }: { readonly said: LearnWords; readonly topic: TopicTelling }) {
  if (topic.recover.length === 0) return null
  return (
    <section class="part">
      <h2>{said.gave}</h2>
      <p>{said.gaveNote}</p>
      <ul class="dots">
        {topic.recover.map(({ given, title }) => (
          <li key={given}>{title}</li>
        ))}
      </ul>
      <p>
        <a class="quiet" href="#/recover/new">
          {said.gaveGo}
        </a>
      </p>
    </section>
  )
}
