import { claim, describeSignal, known, link } from '@honmono/testkit'
import { listedAddress } from './signal.ts'

const address = 'https://parcel.tracking-jp.example/re?id=81224'
const listing = (more = {}) => ({ address, by: 'address', feed: 'JPCERT/CC', asOf: '2026-11-28', stale: false, ...more }) as const
const listings = known([listing()])
const amazon = known([claim('amazon', 'Amazon')])

describeSignal(listedAddress, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.parcel-on-a-list', { host: 'parcel.tracking-jp.example', feed: 'JPCERT/CC', by: 'address' }, { listings })
  raises('ng.parcel-on-a-list', { by: 'host', stale: true }, { listings: known([listing({ by: 'host', stale: true })]) })
  staysQuiet('ok.warning-about-a-listed-address', { listings })

  const passing = link('https://wrapper.example/?u=x', { chain: ['https://wrapper.example/?u=x', address] })
  given('when the link leads there through another address', { listings, links: known([passing]) }, 'raised')
  given('when no link leads there', { listings, links: known([link('https://other.example/')]) }, 'clear')
  given('when the lists hold nothing', { listings: known([]), links: known([link(address)]) }, 'clear')
  given('when the link can’t be seen', { listings, links: known([link(address, { hidden: true })]) }, 'clear')

  const official = 'https://www.amazon.co.jp/gp/css/order'
  const onOfficial = { listings: known([listing({ address: official })]), links: known([link(official)]) }
  given('when a list holds the claimed brand’s own site', { ...onOfficial, claims: amazon }, 'clear')
  given('when a list holds another brand’s own site', onOfficial, 'clear')
  const social = 'https://www.instagram.com/x'
  given('when a list holds a social network', { listings: known([listing({ address: social })]), links: known([link(social)]) }, 'clear')
  const form = 'https://docs.google.com/forms/d/fake'
  const onForm = { listings: known([listing({ address: form })]), links: known([link(form)]) }
  given('when it is a form on a service that anybody can use', { ...onForm, claims: known([claim('google', 'Google')]) }, 'raised')
  const wrapped = 'https://nam02.safelinks.protection.outlook.com/?url=x'
  const behind = (target: string) => ({
    listings: known([listing({ address: wrapped })]),
    links: known([link(wrapped, { chain: [wrapped, target], host: new URL(target).hostname })]),
    claims: amazon,
  })
  given('when a list holds the wrapping of an official address', behind(official), 'clear')
  given('when a list holds the wrapping of any other', behind('https://pay.example/'), 'raised')
  cannotTell('when no list was added', { listings: { known: false, why: 'not-asked' } })
})
