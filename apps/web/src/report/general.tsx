import type { GuideSteps } from '@honmono/render'
import { useState } from 'preact/hooks'
import type { CheckClient } from '../check/client.ts'
import type { Kept } from '../kept/kept.ts'
import { ASK } from '../route.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import { CheckIcon } from '../ui/icons.tsx'
import { Sources } from '../ui/sources.tsx'
import { StepHelp } from '../ui/step-help.tsx'
import { Title } from '../ui/title.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import type { Lang, PageWords } from '../words.ts'
import { Copy } from './copy.tsx'
import { Records } from './records.tsx'
import type { ReportWords } from './words.ts'

interface GeneralProps {
  readonly words: PageWords
  readonly said: ReportWords
  readonly lang: Lang
  readonly client: CheckClient
  readonly kept: Kept
}

/** Where to report, while no message is at hand. */
export function General({ words, said, lang, client, kept }: GeneralProps) {
  const [brand, setBrand] = useState<string | null>(null)
  const brands = useTold(client, { topic: 'brands', lang })
  const report = useTold(client, { topic: 'report', lang, brand })
  const { told } = report
  if (told === null || brands.told === null) return <Waiting words={words} asked={[report, brands]} />
  return (
    <section class="narrow report">
      <div class="hero">
        <Title words={words} title={said.generalTitle} />
        <p class="lead">{said.generalLead}</p>
      </div>
      <div class="buttons">
        <a class="primary" href={ASK}>
          <CheckIcon />
          {said.check}
        </a>
      </div>
      <section class="card desk">
        <BrandChoice words={words} label={said.posed} brands={brands.told} value={brand} onChange={setBrand} />
        {told.brand === null ? null : (
          <>
            <h2>{said.ownOf(told.brand.title)}</h2>
            {told.own.length === 0 ? <p>{said.noOwn(told.brand.title)}</p> : null}
            {told.own.map(({ how, value }) => (
              <div key={value} class="way-out">
                <p>{how}</p>
                <p class="to">
                  <span class="address">{value}</span>
                  <Copy said={said} text={value} label={said.copy} spoken={`${said.copy} ${value}`} look="plain" />
                </p>
              </div>
            ))}
            {told.own.length === 0 ? null : <Sources title={said.sources} origins={told.own.map(({ origin }) => origin)} />}
          </>
        )}
      </section>
      <h2 class="between">{said.anything}</h2>
      {told.desks.filter(takesReports).map((desk) => (
        <GuideDesk key={desk.id} words={words} said={said} desk={desk} />
      ))}
      <h2 class="between">{said.advice}</h2>
      {told.desks
        .filter((desk) => !takesReports(desk))
        .map((desk) => (
          <GuideDesk key={desk.id} words={words} said={said} desk={desk} />
        ))}
      <Records words={words} said={said} kept={kept} />
    </section>
  )
}

/** The others give advice to whoever asks. */
const takesReports = ({ id }: GuideSteps) => id.startsWith('report-')

interface GuideDeskProps extends Pick<GeneralProps, 'words' | 'said'> {
  readonly desk: GuideSteps
}

function GuideDesk({ words, said, desk: { title, first, steps, origin } }: GuideDeskProps) {
  return (
    <section class="card desk">
      <h3>{title}</h3>
      <p>{first}</p>
      <details>
        <summary>{said.how}</summary>
        <ul class="dots">
          {steps.map((step) => (
            <li key={step.text}>
              {step.text}
              <StepHelp words={words} said={said} step={step} />
            </li>
          ))}
        </ul>
        <Sources title={said.sources} origins={[origin]} />
      </details>
    </section>
  )
}
