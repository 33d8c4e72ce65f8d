import { useEffect, useState } from 'preact/hooks'

/** Where the person is: at the question, at its answer (one, or a list), or at one message of the list. */
export interface Step {
  readonly depth: 0 | 1 | 2
  /** The message chosen from the list. */
  readonly chosen: number | null
}
export const asking: Step = { depth: 0, chosen: null }
export const answered: Step = { depth: 1, chosen: null }

/** Each step is an entry of the browser's history: its Back button leads one step back, and away only from the question. */
export function useStep(): readonly [Step, (step: Step) => void] {
  const [step, setStep] = useState(asking)
  useEffect(() => {
    history.replaceState(asking, '')
    const onBack = ({ state }: PopStateEvent) => setStep(isStep(state) ? state : asking)
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [])
  const goTo = (next: Step) => {
    if (next.depth > step.depth) history.pushState(next, '')
    else if (next.depth < step.depth) history.go(next.depth - step.depth)
    else history.replaceState(next, '')
    setStep(next)
  }
  return [step, goTo]
}

function isStep(state: unknown): state is Step {
  return typeof state === 'object' && state !== null && 'depth' in state && 'chosen' in state
}
