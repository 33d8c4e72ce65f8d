import { claim, describeSignal, known, link } from '@honmono/testkit'
import { ownShortLink } from './signal.ts'

describeSignal(ownShortLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.prime-renewal', { brand: 'amazon', host: 'amzn.asia' })
  staysQuiet('ok.somebody-elses-short-address')
  given('when the message poses as nobody', { links: known([link('https://amzn.asia/d/0')]) }, 'clear')
  given(
    'for a host that only ends alike',
    { claims: known([claim('amazon', 'Amazon')]), links: known([link('https://xamzn.asia/d/0')]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
