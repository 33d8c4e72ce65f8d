import { describeSignal } from '@honmono/testkit'
import { pictureOnlyBody } from './signal.ts'

describeSignal(pictureOnlyBody, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.one-linked-picture', { host: 'kaiin.example' })
  staysQuiet('ok.newsletter-with-text')
  cannotTell('when there is no body to look at', { pictures: { known: false, why: 'no-body' } })
})
