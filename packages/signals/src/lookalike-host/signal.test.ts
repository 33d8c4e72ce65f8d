import { describeSignal, known, link } from '@honmono/testkit'
import { lookalikeHost } from './signal.ts'

describeSignal(lookalikeHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.digit-for-letter', { brand: 'amazon', looksLike: 'amazon', written: 'amaz0n', site: 'amaz0n-member.example' })
  staysQuiet('ok.similar-words')
  for (const host of [
    'arnazon.example',
    'amazom.example',
    'amazonn.example',
    'amzon.example',
    'amaozn-pay.example',
    'login.4mazon.example',
  ]) {
    given(`for ${host}`, { links: known([link(`https://${host}/`)]) }, 'raised')
  }
  given('for Cyrillic letters', { links: known([link('https://аmаzon.example/')]) }, 'raised')
  for (const host of [
    'amazonia.example',
    'amazons.example',
    'amaron.example',
    'amazing.example',
    'gamazon.example',
    'amaz0n.co.jp.amazon.co.jp',
  ]) {
    given(`for ${host}`, { links: known([link(`https://${host}/`)]) }, 'clear')
  }
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
