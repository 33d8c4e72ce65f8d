import { claim, describeSignal, known } from '@honmono/testkit'
import { disguisedName } from './signal.ts'

describeSignal(disguisedName, ({ raises, staysQuiet, given }) => {
  raises('ng.gaps-in-the-name', { brand: 'amazon' })
  raises('ng.look-alike-letters', { brand: 'amazon' })
  staysQuiet('ok.full-width-name')
  given('when the brand is hardly claimed', { claims: known([claim('amazon', 'Amazon', { disguised: true, strength: 'weak' })]) }, 'clear')
})
