import { arcSealers } from './arc-sealers.ts'
import { confusables } from './confusables.generated.ts'
import { freemail } from './freemail.ts'
import { mailers, messageIds, zones } from './mailers.ts'
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
    [
      arcSealers,
      callingCodes,
      confusables,
      freemail,
      mailers,
      messageIds,
      neutral,
      phoneRanges,
      phoneDesks,
      redirectors,
      relays,
      rented,
      shorteners,
      trackers,
      zones,
    ]
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
  mailers: mailers.entries,
  messageIds: messageIds.entries,
  zones: zones.entries,
  phoneRanges: phoneRanges.entries,
  phoneDesks: phoneDesks.entries,
  callingCodes: callingCodes.entries,
  confusables: confusables.entries,
}
