import { describeSignal, known } from '@honmono/testkit'
import { mixedHan } from './signal.ts'

describeSignal(mixedHan, ({ raises, staysQuiet, given }) => {
  raises('ng.chinese-forms-in-japanese', {})
  staysQuiet('ok.chinese-mail')
  staysQuiet('ok.old-forms-in-names')
  given(
    'when something else is odd',
    { oddities: known([{ kind: 'kit-token', quote: '##a##', at: { part: '1', start: 0, end: 5 } }]) },
    'clear',
  )
})
