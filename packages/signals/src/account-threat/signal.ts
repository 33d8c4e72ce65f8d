import { defineSignal } from '@honmono/engine/kit'
import { text } from './text.ts'

const THREATS = ['threat', 'suspension', 'violation', 'unusual-access'] as const

/** Frightens: account suspended, rules broken, strange sign-in, legal steps. Weak: real notices say so, too.
    A deadline counts only beside one of these; alone it is every invitation's. */
export const accountThreat = defineSignal({
  id: 'account-threat',
  asks: 'Does the message frighten its reader about an account?',
  direction: 'fake',
  about: 'text',
  needs: ['pressure'],
  strength: 'weak',
  text,
  detect: ({ pressure }) => {
    const first = (kind: string) => pressure.filter((one) => one.kind === kind).slice(0, 1)
    const threats = THREATS.flatMap(first)
    return (threats.length > 0 ? [...threats, ...first('deadline')] : []).map(({ kind, quote, at }) => ({ kind, quote, at }))
  },
})
