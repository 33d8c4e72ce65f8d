import { describeSignal, known } from '@honmono/testkit'
import { namelessNotice } from './signal.ts'

describeSignal(namelessNotice, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.parcel-brought-back', { site: 'nimotsu.example' })
  raises('ng.parcel-held-in-english', { site: 'parcel-fee.example' })
  staysQuiet('ok.clinic-says-its-name')
  staysQuiet('ok.neighbour-kept-the-parcel')
  given('when there is no link', { kind: known('sms') }, 'clear')
  cannotTell('when there is no body to read', { links: { known: false, why: 'no-body' } })
})
