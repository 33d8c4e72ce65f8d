import { describeSignal, known, link } from '@honmono/testkit'
import { mixedScriptHost } from './signal.ts'

describeSignal(mixedScriptHost, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.cyrillic-letters', { written: 'аmаzоn-login', looksLike: 'amazon-login' })
  staysQuiet('ok.japanese-and-accents')
  given('for a word all in Cyrillic that reads as Latin', { links: known([link('https://аррӏе.example/')]) }, 'raised')
  given('for a Russian word under its own ending', { links: known([link('https://хор.рф/')]) }, 'clear')
  given('for a Russian word that passes for nothing', { links: known([link('https://журнал.example/')]) }, 'clear')
  given('for Latin and Japanese side by side', { links: known([link('https://abcショップ.example/')]) }, 'clear')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
