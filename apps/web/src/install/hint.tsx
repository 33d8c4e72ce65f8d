import { useId } from 'preact/hooks'
import type { Lang } from '../words.ts'
import { useOffer } from './offer.ts'
import { words } from './words.ts'

/** A quiet card: the app can be put on the home screen. Gone for good once the person says no. */
export function InstallHint({ lang }: { readonly lang: Lang }) {
  const { offer, dismiss } = useOffer()
  const id = useId()
  if (offer === null) return null
  const said = words[lang]
  return (
    <aside class="install" aria-labelledby={id}>
      <h2 id={id}>{said.title}</h2>
      <p>{offer.how === 'ask' ? said.why : said.byHand}</p>
      <div class="buttons">
        {offer.how === 'ask' ? (
          <button type="button" class="quiet" onClick={() => void offer.ask()}>
            {said.add}
          </button>
        ) : null}
        <button type="button" class="plain" onClick={dismiss}>
          {said.no}
        </button>
      </div>
    </aside>
  )
}
