import type { Finding } from '@honmono/engine'
import { claim, describeSignal, known } from '@honmono/testkit'
import { noticeFound } from './signal.ts'

const saw = (seen: Finding['seen'], brand: string | null = null) => ({ finding: known<Finding>({ brand, seen }) })
const amazon = { claims: known([claim('amazon', 'Amazon')]) }

describeSignal(noticeFound, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.sign-in-from-a-new-device', { brand: 'amazon' }, saw('same-notice'))
  staysQuiet('ok.friend-talks-of-a-sale', saw('same-notice'))

  given('when she looked with the claimed brand', { ...amazon, ...saw('same-notice', 'amazon') }, 'raised')
  given('when she looked with somebody else', { ...amazon, ...saw('same-notice', 'rakuten') }, 'clear')
  given('when it is not there', { ...amazon, ...saw('not-there') }, 'clear')
  given('when no list holds whom it poses as', { claims: known([claim(null, '山田商店')]), ...saw('same-notice') }, 'clear')
  cannotTell('when nobody has looked', amazon)
})
