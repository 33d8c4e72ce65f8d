import type { Finding } from '@honmono/engine'
import { claim, describeSignal, known, pressure } from '@honmono/testkit'
import { unbackedNotice } from './signal.ts'

const saw = (seen: Finding['seen'], brand: string | null = null) => ({ finding: known<Finding>({ brand, seen }) })
const amazon = { claims: known([claim('amazon', 'Amazon')]), pressure: known([pressure('payment-failed')]) }

describeSignal(unbackedNotice, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.prime-payment-failed', { brand: 'amazon', seen: 'all-fine', settles: true }, saw('all-fine'))
  raises('ng.prime-payment-failed', { brand: 'amazon', seen: 'not-there', settles: false }, saw('not-there'))
  raises('ng.bank-stopped-the-account', { brand: 'mizuho-bank', settles: true }, saw('not-there', 'mizuho-bank'))
  raises('ng.order-accepted', { brand: 'amazon', settles: false, quote: '' }, saw('all-fine'))
  staysQuiet('ok.friend-asks-about-a-payment', saw('all-fine'))

  given('when the same notice is there', { ...amazon, ...saw('same-notice') }, 'clear')
  given('when the person could not look', { ...amazon, ...saw('could-not') }, 'clear')
  given('when she looked with somebody else', { ...amazon, ...saw('all-fine', 'rakuten') }, 'clear')
  given('when nobody is claimed', { ...saw('all-fine'), pressure: amazon.pressure }, 'clear')
  given('when no list holds whom it poses as', { ...saw('all-fine'), claims: known([claim(null, '山田商店')]) }, 'raised')
  cannotTell('when nobody has looked', amazon)
})
