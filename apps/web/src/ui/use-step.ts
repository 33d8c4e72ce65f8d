import { useEffect, useState } from 'preact/hooks'

export type Step = 'ask' | 'answer'

/** Asking and answering are two entries of the browser's history: its Back button leads back to the question, not away. */
export function useStep(): readonly [Step, (step: Step) => void] {
  const [step, setStep] = useState<Step>('ask')
  useEffect(() => {
    history.replaceState('ask', '')
    const onBack = ({ state }: PopStateEvent) => setStep(state === 'answer' ? 'answer' : 'ask')
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [])
  const goTo = (next: Step) => {
    if (next === 'answer' && history.state !== 'answer') history.pushState('answer', '')
    if (next === 'ask' && history.state === 'answer') history.back()
    setStep(next)
    scrollTo(0, 0)
  }
  return [step, goTo]
}
