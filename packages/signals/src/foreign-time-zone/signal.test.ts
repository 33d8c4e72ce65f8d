import { claim, describeSignal, known } from '@honmono/testkit'
import { foreignTimeZone } from './signal.ts'

const at = { part: 'header:date', start: 0, end: 1 }
const dated = (zone: number | null) => known({ mailer: null, date: { text: '', zone, at }, messageId: null })
const posing = (brand: string) => known([claim(brand, brand)])

describeSignal(foreignTimeZone, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-company-dated-in-china', { brand: 'smbc-card', hours: 8 })
  staysQuiet('ok.dated-in-japan')
  staysQuiet('ok.delivery-service-dates-in-utc')
  staysQuiet('ok.friend-in-taipei')
  given('when it poses as the Japanese shop of a company of the world', { claims: posing('amazon'), origin: dated(480) }, 'raised')
  given('when the company is at home elsewhere', { claims: posing('paypal'), origin: dated(480) }, 'clear')
  for (const zone of [540, 0, -480, 479, null])
    given(`when the zone is ${zone}`, { claims: posing('amazon'), origin: dated(zone) }, 'clear')
  given('when it is not dated', { claims: posing('amazon'), origin: known({ mailer: null, date: null, messageId: null }) }, 'clear')
  cannotTell('when the text was pasted without its headers', { claims: posing('amazon'), origin: { known: false, why: 'no-headers' } })
})
