import { ask, describeSignal, known, link } from '@honmono/testkit'
import { secretRequest } from './signal.ts'

describeSignal(secretRequest, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.card-and-password', { what: 'card' })
  raises('ng.card-and-password', { what: 'password' })
  staysQuiet('ok.code-that-was-asked-for')
  staysQuiet('ok.says-what-it-never-asks')
  given('when a code is to be entered on a page', { asks: known([ask('code')]), links: known([link('https://x.example/')]) }, 'raised')
  given('when a code is to be sent back', { asks: known([ask('code'), ask('reply')]) }, 'raised')
  given('when only a call is wanted', { asks: known([ask('call')]) }, 'clear')
  cannotTell('when the body could not be decoded', { asks: { known: false, why: 'undecodable' } })
})
