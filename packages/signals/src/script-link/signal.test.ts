import { describeSignal, known, link } from '@honmono/testkit'
import { scriptLink } from './signal.ts'

describeSignal(scriptLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.page-inside-the-link', { scheme: 'data', shown: '請求書を開く' })
  raises('ng.program-inside-the-link', { scheme: 'javascript' })
  staysQuiet('ok.print-button')
  given('for a picture carried in the link', { links: known([link('data:image/png;base64,AAAA')]) }, 'clear')
  given('for the menu of a web page sent as a mail', { links: known([link('javascript:profile(1)', { role: 'plain' })]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
