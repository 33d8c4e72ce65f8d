import { ask, claim, describeSignal, known, link } from '@honmono/testkit'
import { giftCardRequest } from './signal.ts'

const card = { claims: known([claim('amazon', 'Amazon')]), asks: known([ask('gift-card')]) }

describeSignal(giftCardRequest, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.boss-wants-codes', {})
  raises('ng.english-errand', {})
  staysQuiet('ok.gift-was-delivered')
  given('when a brand’s name is used and the link leads elsewhere', { ...card, links: known([link('https://x.example/')]) }, 'raised')
  given('when all links lead to the brand', { ...card, links: known([link('https://www.amazon.co.jp/gc')]) }, 'clear')
  cannotTell('when the body could not be decoded', { asks: { known: false, why: 'undecodable' } })
})
