import { claim, describeSignal, known, link, noFacts } from '@honmono/testkit'
import { redirectLink } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])

describeSignal(redirectLink, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.through-a-translation-service', { via: 'translate.goog', site: 'wallet-check.example' })
  staysQuiet('ok.search-alert')
  staysQuiet('ok.friend-copies-search-result')
  given('when the way ends at the brand', { claims, links: known([link('https://www.amazon.co.jp/', { unwrapped: ['google'] })]) }, 'clear')
  given(
    'when the reader’s mail gateway wrapped the link',
    { claims, links: known([link('https://x.example/', { unwrapped: ['safelinks'] })]) },
    'clear',
  )
  given('when nothing is wrapped', { claims, links: known([link('https://x.example/')]) }, 'clear')
  cannotTell('when nobody says who sent it', { ...noFacts, sender: { known: false, why: 'no-headers' } })
})
