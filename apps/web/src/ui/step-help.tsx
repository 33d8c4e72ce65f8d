import type { JourneyStep } from '@honmono/render'
import type { PageWords } from '../words.ts'
import { OpenIcon, PhoneIcon } from './icons.tsx'

interface StepHelpProps {
  readonly words: PageWords
  readonly said: { readonly call: (number: string) => string; readonly say: string; readonly why: string }
  readonly step: JourneyStep
}

/** Where and how a step is done, and why: official addresses shown in full, numbers to call, and what to say. */
export function StepHelp({ words, said, step: { how, why, places, phones, say } }: StepHelpProps) {
  return (
    <>
      {how === null ? null : <p>{how}</p>}
      {phones.map(({ title, number }) => (
        <p key={`${title}${number}`} class="call">
          <a class="quiet" href={`tel:${dialled(number)}`}>
            <PhoneIcon />
            {said.call(number)}
          </a>
          {title === '' ? null : <span class="where">{title}</span>}
        </p>
      ))}
      {say === null ? null : (
        <figure class="say">
          <figcaption>{said.say}</figcaption>
          <blockquote>{say}</blockquote>
        </figure>
      )}
      {places.map(({ title, url }) => (
        <p key={url} class="place">
          <a class="quiet" href={url} target="_blank" rel="noopener noreferrer external">
            {title === '' ? words.opens : title}
            <OpenIcon />
          </a>
          <span class="address">{url}</span>
        </p>
      ))}
      {why === null ? null : (
        <p class="where">
          <b>{said.why}</b> {why}
        </p>
      )}
    </>
  )
}

/** As RFC 3966 wants it in an address: '#9110' with its sign written so that it is no fragment. */
function dialled(number: string): string {
  return number.replace(/[^\d+#*]/g, '').replaceAll('#', '%23')
}
