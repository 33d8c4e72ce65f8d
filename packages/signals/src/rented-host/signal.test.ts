import { claim, describeSignal, known, link } from '@honmono/testkit'
import { rentedHost } from './signal.ts'

const amazon = known([claim('amazon', 'Amazon')])

describeSignal(rentedHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.amazon-on-free-hosting', { brand: 'amazon', host: 'honmono-test-0000.workers.dev' })
  staysQuiet('ok.school-survey-on-a-form')
  given(
    'for Amazon’s own cloud, which anybody rents',
    { claims: amazon, links: known([link('https://honmono-test.s3.amazonaws.com/x')]) },
    'raised',
  )
  given('for the brand’s own site', { claims: amazon, links: known([link('https://www.amazon.co.jp/')]) }, 'clear')
  cannotTell('when the body is encrypted', { links: { known: false, why: 'encrypted' } })
})
