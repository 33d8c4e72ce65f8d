import { describeSignal } from '@honmono/testkit'
import { strayQuestionMark } from './signal.ts'

describeSignal(strayQuestionMark, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.lost-characters', { quote: '客?さま' })
  staysQuiet('ok.questions-at-the-end')
  cannotTell('when an older engine did not look', { oddities: { known: false, why: 'not-collected' } })
})
