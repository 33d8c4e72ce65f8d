import type { TopicLine } from '@honmono/render'
import { useRef, useState } from 'preact/hooks'
import type { PageProps } from '../shell/page.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import { ArrowIcon } from '../ui/icons.tsx'
import { Rest } from '../ui/rest.tsx'
import { Title } from '../ui/title.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import type { PageWords } from '../words.ts'
import { Next } from './next.tsx'
import { brandAt, topicAt } from './page.tsx'
import type { LearnWords } from './words.ts'

interface LibraryProps extends PageProps {
  readonly said: LearnWords
}

/** The front of the library: what is going round, then how to see it, then company by company. */
export function Library({ lang, words, said, client, go }: LibraryProps) {
  const listed = useTold(client, { topic: 'topics', lang })
  const brands = useTold(client, { topic: 'brands', lang })
  if (listed.told === null || brands.told === null) return <Waiting words={words} asked={[listed, brands]} />
  const { topics, costumes } = listed.told
  const of = (...kinds: readonly TopicLine['kind'][]) => topics.filter(({ kind }) => kinds.includes(kind))
  return (
    <section class="learn library">
      <div class="hero">
        <Title words={words} title={said.title} />
        <p class="lead">{said.lead}</p>
      </div>
      <div class="shelves">
        <section class="shelf">
          <h2>{said.kinds.scam}</h2>
          <p class="where">{said.kindNotes.scam}</p>
          <Titles words={words} topics={of('scam')} most={SCAMS} />
        </section>
        <div class="aside">
          <section class="shelf">
            <h2>{said.kinds.reading}</h2>
            <p class="where">{said.kindNotes.reading}</p>
            <Titles words={words} topics={of('background', 'reading')} />
          </section>
          <section class="shelf">
            <h2>{said.byBrand}</h2>
            <p class="where">{said.byBrandNote}</p>
            <BrandChoice
              words={words}
              label={said.find}
              brands={brands.told}
              value={null}
              onChange={(brand) => brand !== null && go(brandAt(brand))}
            />
            <p class="field-label" id="often">
              {said.often}
            </p>
            <ul class="chips" aria-labelledby="often">
              {costumes.map(({ id, title }) => (
                <li key={id}>
                  <a class="quiet" href={brandAt(id)}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <Next said={said} next="practice" lead={said.practiceLead} />
    </section>
  )
}

/** What stands there at once: the others are a press away, and on a phone the rest of the library is not far below. */
const SCAMS = 9

interface TitlesProps {
  readonly words: PageWords
  readonly topics: readonly TopicLine[]
  readonly most?: number
}
function Titles({ words, topics, most = topics.length }: TitlesProps) {
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const shown = all ? topics : topics.slice(0, most)
  return (
    <>
      <ul class="titles" ref={list}>
        {shown.map(({ id, title, brief }) => (
          <li key={id} tabIndex={-1}>
            <a href={topicAt(id)}>
              <span>
                <strong>{title}</strong>
                <span class="where">{brief}</span>
              </span>
              <ArrowIcon />
            </a>
          </li>
        ))}
      </ul>
      <Rest words={words} count={topics.length - shown.length} list={list} next={most} onShow={() => setAll(true)} />
    </>
  )
}
