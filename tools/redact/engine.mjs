// The engine as the tool asks it: for what it knows, and for its answers.
import { Knowledge } from '@honmono/engine'
import { createChecker } from 'honmono'
import { data } from 'honmono/data'

export const checker = createChecker()
export const knowledge = new Knowledge(data)

const resembling = new Map()
/** The host passes for a brand's, as the engine's own signals judge. */
export function resembles(host) {
  const known = resembling.get(host)
  if (known !== undefined) return known
  const [answer] = checker.checkAll(`https://${host}/`, { kind: 'url' })
  const found =
    answer !== undefined &&
    'signals' in answer &&
    answer.signals.some(({ id, answer: told }) => told === 'raised' && (id === 'lookalike-host' || id === 'mixed-script-host'))
  resembling.set(host, found)
  return found
}
