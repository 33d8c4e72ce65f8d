import { describeSignal, known, link } from '@honmono/testkit'
import { unusualPort } from './signal.ts'

describeSignal(unusualPort, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.number-after-the-name', { site: 'account-desk.example', port: 9443 })
  staysQuiet('ok.everyday-ports')
  given('for a link in the footer', { links: known([link('https://x.example:9443/', { port: 9443, role: 'footer' })]) }, 'clear')
  given(
    'for a number or a machine of the house',
    { links: known([link('http://10.0.0.1:9443/', { port: 9443, ip: true, site: null })]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
