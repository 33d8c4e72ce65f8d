import { claim, describeSignal, known } from '@honmono/testkit'
import { kitMessageId } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const at = { part: 'header:message-id', start: 0, end: 1 }
const numbered = (text: string) => known({ mailer: null, date: null, messageId: { text, domain: null, at } })
const NUMBER = '<20261116163030482913@x.example>'

describeSignal(kitMessageId, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.time-and-six-digits', { brand: 'smbc-card', form: 'time-and-six-digits' })
  raises('ng.capital-hex', { form: 'capital-hex' })
  staysQuiet('ok.time-with-marks')
  staysQuiet('ok.friend-with-an-old-program')
  given('when the number has the form', { claims, origin: numbered(NUMBER) }, 'raised')
  given('when nobody is posed as', { origin: numbered(NUMBER) }, 'clear')
  given('when there is none', { claims, origin: known({ mailer: null, date: null, messageId: null }) }, 'clear')
  for (const text of ['', '@', '<>', `${NUMBER} ${NUMBER}`, `<${'2'.repeat(250)}@x>`, `x${NUMBER}`])
    given(`when it is written as “${text.slice(0, 40)}”`, { claims, origin: numbered(text) }, 'clear')
  cannotTell('when the text was pasted without its headers', { claims, origin: { known: false, why: 'no-headers' } })
})
