import { ask, describeSignal, known, pressure } from '@honmono/testkit'
import { nothingAsked } from './signal.ts'

describeSignal(nothingAsked, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.parcel-was-delivered', {})
  staysQuiet('ok.notice-with-a-link-to-press')
  given('when the text was pasted and the rest may be missing', { kind: known('text') }, 'clear')
  given('when it only alarms', { pressure: known([pressure('suspension')]) }, 'clear')
  given('when something is asked', { asks: known([ask('call')]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
