import type { PageProps } from '../shell/page.ts'
import { BrandChoice } from '../ui/brand-choice.tsx'
import { DownIcon } from '../ui/icons.tsx'
import { Sources } from '../ui/sources.tsx'
import { Title } from '../ui/title.tsx'
import { useTold } from '../ui/use-told.ts'
import { Waiting } from '../ui/waiting.tsx'
import { type Checked, Finding, QUESTION } from './finding.tsx'
import './page.css'
import { Places } from './places.tsx'
import { words as allWords } from './words.ts'

export const CONFIRM = '#/confirm'
/** In the place of a brand: another than the message names, or none that is listed. */
const ANY = 'any'

/** How to ask the company itself, without the message, and what was seen there. Useful without a message, too. */
export default function ConfirmPage({ lang, words, client, current, path, go, up, answerAt, onFinding }: PageProps) {
  const said = allWords[lang]
  const [chosen] = path
  const checked = checkedOf(current)
  const brand = chosen === undefined ? claimedBy(checked) : chosen === ANY ? null : chosen
  const brands = useTold(client, { topic: 'brands', lang })
  const confirm = useTold(client, { topic: 'confirm', lang, brand })
  if (brands.told === null || confirm.told === null) return <Waiting words={words} asked={[brands, confirm]} />
  const told = confirm.told
  return (
    <section class="narrow confirm">
      <div class="hero">
        <Title words={words} title={said.title(told.brand?.title ?? null)} />
        <p class="lead">{said.lead}</p>
        {checked === null ? null : (
          <button type="button" class="quiet" onClick={showQuestion}>
            {said.looked}
            <DownIcon />
          </button>
        )}
      </div>
      <div class="card">
        <BrandChoice words={words} label={said.which} brands={brands.told} value={brand} onChange={(id) => go(`${CONFIRM}/${id ?? ANY}`)} />
      </div>
      <section class="card">
        <h2>{said.how}</h2>
        <ol class="steps">
          {told.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <Places said={said} places={told.places} />
      {told.exceptions.length === 0 ? null : (
        <section class="card">
          <h2>{said.goodToKnow}</h2>
          <ul class="dots">
            {told.exceptions.map((exception) => (
              <li key={exception}>{exception}</li>
            ))}
          </ul>
        </section>
      )}
      <Finding
        said={said}
        words={words}
        told={told}
        checked={checked}
        onFinding={(seen) => onFinding({ brand, seen })}
        onTakeBack={() => onFinding(null)}
        onAnswer={() => up(answerAt)}
      />
      <Sources title={said.sources} origins={[told.origin]} />
    </section>
  )
}

/** Who comes back from the app need not look for where to say what she saw. */
function showQuestion(): void {
  const question = document.getElementById(QUESTION)
  question?.focus({ preventScroll: true })
  question?.closest('section')?.scrollIntoView({ block: 'start' })
}

function checkedOf(current: PageProps['current']): Checked | null {
  return current !== null && 'answer' in current.outcome ? current.outcome : null
}

/** Whom the message poses as; of an address alone, whose it is. */
function claimedBy(checked: Checked | null): string | null {
  if (checked === null) return null
  const { claims, links, input } = checked.answer
  const claim = claims.find(({ strength }) => strength !== 'weak')
  return claim?.brand ?? (claim === undefined && input.kind === 'url' ? (links[0]?.owner ?? null) : null)
}
