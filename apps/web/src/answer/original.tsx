import type { GuideAppTelling, GuideTelling } from '@honmono/render'
import { useState } from 'preact/hooks'
import type { PageWords } from '../words.ts'

interface GetOriginalProps {
  readonly words: PageWords
  readonly guideOf: (id: string) => Promise<GuideTelling | null>
}

/** How to get a mail's original, app by app. The words come from the worker when it is opened: few open it. */
export function GetOriginal({ words, guideOf }: GetOriginalProps) {
  const [guide, setGuide] = useState<GuideTelling | null>(null)
  const [failed, setFailed] = useState(false)
  const load = async () => {
    setFailed(false)
    const told = await guideOf('get-original').catch(() => null)
    setGuide(told)
    setFailed(told === null)
  }
  return (
    <details
      class="original"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && guide === null) void load()
      }}
    >
      <summary>{words.getOriginal}</summary>
      {guide === null ? <p role="status">{failed ? words.failures['not-loaded'] : words.loading}</p> : <Told guide={guide} />}
    </details>
  )
}

function Told({ guide: { first, steps, apps } }: { readonly guide: GuideTelling }) {
  return (
    <>
      <p>{first}</p>
      <div class="apps">
        {apps.map((app) => (
          <App key={app.id} app={app} />
        ))}
      </div>
      <ul>
        {steps.map(({ text, why }) => (
          <li key={text}>
            {text}
            {why === null ? null : <p class="where">{why}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}

function App({ app: { title, steps, note, origin } }: { readonly app: GuideAppTelling }) {
  return (
    <details>
      <summary>{title}</summary>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {note === '' ? null : <p>{note}</p>}
      <p class="where">
        {origin.text}
        {origin.source === null ? null : <span class="address">{origin.source}</span>}
      </p>
    </details>
  )
}
