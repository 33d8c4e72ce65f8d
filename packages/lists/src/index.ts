import { confusables } from './confusables.generated.ts'
import { freemail } from './freemail.ts'
import { neutral } from './neutral.ts'
import { redirectors } from './redirectors.ts'
import { relays } from './relays.ts'
import { rented } from './rented.ts'
import { shorteners } from './shorteners.ts'
import { trackers } from './trackers.ts'

const listed = ({ entries }: { readonly entries: readonly string[] }) => entries.map((domain) => ({ domain }))

/** All lists in the shape that the engine asks for; checker/ hands them on and the compiler checks them there. */
export const lists = {
  date:
    [confusables, freemail, neutral, redirectors, relays, rented, shorteners, trackers]
      .map(({ checked }): string => checked)
      .sort()
      .at(-1) ?? '',
  shorteners: listed(shorteners),
  rented: listed(rented),
  relays: listed(relays),
  redirectors: redirectors.entries,
  trackers: listed(trackers),
  freemail: listed(freemail),
  neutral: listed(neutral),
  confusables: confusables.entries,
}
