import { ask, describeSignal, known, link, pressure } from '@honmono/testkit'
import { remoteHelpRequest } from './signal.ts'

describeSignal(remoteHelpRequest, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.renewed-call-us', { what: 'call' })
  raises('ng.install-after-warning', { what: 'install' })
  staysQuiet('ok.notice-names-a-number-beside-its-page')
  given('when a call is wanted without alarm', { asks: known([ask('call')]) }, 'clear')
  given(
    'when an alarm leads to a page and names a number',
    { asks: known([ask('call')]), pressure: known([pressure('unusual-access')]), links: known([link('https://x.example/')]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { asks: { known: false, why: 'undecodable' } })
})
