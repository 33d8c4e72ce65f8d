import { claim, describeSignal, known } from '@honmono/testkit'
import { splitWords } from './signal.ts'

const split = { how: 'zero-width', text: '\u200b', splitsWord: true, at: { part: '1', start: 4, end: 4 } } as const

describeSignal(splitWords, ({ raises, staysQuiet, cannotTell, given }) => {
  raises('ng.hidden-letters-inside-the-name', { how: 'display' })
  staysQuiet('ok.preheader-filler')
  staysQuiet('ok.soft-hyphens')
  given('when three words of a message without a claim are split', { hidden: known([split, split, split]) }, 'raised')
  given('when one stray mark stands in a message without a claim', { hidden: known([split]) }, 'clear')
  given(
    'when hyphenation marks stand under a brand’s name',
    { claims: known([claim('amazon', 'Amazon')]), hidden: known([{ ...split, text: '\u00ad' }]) },
    'clear',
  )
  cannotTell('when the body could not be decoded', { hidden: { known: false, why: 'undecodable' } })
})
