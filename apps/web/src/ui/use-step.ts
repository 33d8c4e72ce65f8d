import { useEffect, useRef, useState } from 'preact/hooks'

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
  /** Going back takes the browser a while; what comes next waits for it. */
  const moves = useRef(Promise.resolve())
  const own = useRef(false)

  useEffect(() => {
    history.replaceState(asking, '')
    const onBack = ({ state }: PopStateEvent) => {
      if (!own.current && isStep(state)) setStep(state)
    }
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [])

  const goTo = (next: Step) => {
    setStep(next)
    moves.current = moves.current.then(async () => {
      own.current = true
      await move(next)
      own.current = false
    })
  }
  return [step, goTo]
}

function move(next: Step): Promise<void> {
  const depth = isStep(history.state) ? history.state.depth : 0
  if (next.depth > depth) history.pushState(next, '')
  else if (next.depth === depth) history.replaceState(next, '')
  else
    return new Promise((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      history.go(next.depth - depth)
    })
  return Promise.resolve()
}

/** A jump inside the page has an entry of its own, without a step. */
function isStep(state: unknown): state is Step {
  return typeof state === 'object' && state !== null && 'depth' in state && 'chosen' in state
}
