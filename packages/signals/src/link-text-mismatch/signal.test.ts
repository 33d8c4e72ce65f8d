import { describeSignal, known, link } from '@honmono/testkit'
import { linkTextMismatch } from './signal.ts'

const shows = (shownHost: string, href: string) => ({ links: known([link(href, { shownHost })]) })
const counted = (shownHost: string) => [1, 2, 3, 4].map((n) => link(`https://click.example/${n}`, { shownHost }))

describeSignal(linkTextMismatch, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.official-address-opens-other-site', { shown: 'www.amazon.co.jp', real: 'wallet.pay-desk.example', site: 'pay-desk.example' })
  staysQuiet('ok.newsletter-click-counter')
  staysQuiet('ok.one-shop-two-endings')
  staysQuiet('ok.same-owner')
  given('for a number behind a bank’s name', shows('bank.example', 'http://203.0.113.9/'), 'raised')
  given('for a listed brand under another ending', shows('amazon.co.jp', 'https://amazon.test/'), 'raised')
  given('in the footer too', { links: known([link('https://x.example/', { shownHost: 'amazon.co.jp', role: 'footer' })]) }, 'raised')
  given('when one site holds both', shows('shop.example', 'https://www.shop.example/'), 'clear')
  given(
    'when a mail gateway’s wrapper is shown as it is',
    { links: known([link('https://shop.example/', { shownHost: 'jpn01.safelinks.protection.outlook.com', unwrapped: ['safelinks'] })]) },
    'clear',
  )
  given('when a network’s name is shown and nothing was wrapped', shows('www.facebook.com', 'https://x.example/'), 'raised')
  given('when a whole newsletter goes through one counter', { links: known(counted('shop.example')) }, 'clear')
  given('when a fake sends a listed brand’s copied links through one host', { links: known(counted('amazon.co.jp')) }, 'raised')
  given('when the target is not known', { links: known([link('https://t.ly/x', { shownHost: 'shop.example', opaque: true })]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
