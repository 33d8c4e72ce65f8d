import { arcSealers } from './arc-sealers.ts'
import { confusables } from './confusables.generated.ts'
import { freemail } from './freemail.ts'
import { neutral } from './neutral.ts'
import { callingCodes, phoneDesks, phoneRanges } from './phone-numbers.ts'
import { redirectors } from './redirectors.ts'
import { relays } from './relays.ts'
import { rented } from './rented.ts'
import { shorteners } from './shorteners.ts'
import { trackers } from './trackers.ts'

const listed = ({ entries }: { readonly entries: readonly string[] }) => entries.map((domain) => ({ domain }))

/** All lists in the shape that the engine asks for; checker/ hands them on and the compiler checks them there. */
export const lists = {
  date:
    [arcSealers, callingCodes, confusables, freemail, neutral, phoneRanges, phoneDesks, redirectors, relays, rented, shorteners, trackers]
      .map(({ checked }): string => checked)
      .sort()
      .at(-1) ?? '',
  shorteners: listed(shorteners),
  rented: listed(rented),
  relays: listed(relays),
  arcSealers: listed(arcSealers),
  redirectors: redirectors.entries,
  trackers: listed(trackers),
  freemail: listed(freemail),
  neutral: listed(neutral),
  phoneRanges: phoneRanges.entries,
  phoneDesks: phoneDesks.entries,
  callingCodes: callingCodes.entries,
  confusables: confusables.entries,
}
