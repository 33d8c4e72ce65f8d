import { claim, describeSignal, known, link } from '@honmono/testkit'
import { redirectLink } from './signal.ts'

const claims = known([claim('amazon', 'Amazon')])
const alert = {
  claims: known([claim(null, 'Google アラート')]),
  links: known([link('https://news.example/', { unwrapped: ['google'] })]),
}
const from = (domain: string) => {
  const at = { part: 'header:from', start: 0, end: 1 }
  const mailbox = { name: '', address: `alert@${domain}`, local: 'alert', domain, site: domain, at }
  const rest = { fromFields: 1, to: [], sender: null, replyTo: [], returnPath: null, messageIdDomain: null, smsSender: null }
  return { sender: known({ ...rest, from: [mailbox], source: 'wire' as const }) }
}

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
  given('when the sender owns the service in between', { ...alert, ...from('google.com') }, 'clear')
  given('when a stranger sends the same link', { ...alert, ...from('alerts.example') }, 'raised')
  cannotTell('when nobody says who sent it', { sender: { known: false, why: 'no-headers' } })
})
