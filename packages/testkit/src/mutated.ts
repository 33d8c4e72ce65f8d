import type { Find } from '@honmono/engine'
import { damaged, numbers } from '../../../tools/damaged-files.mjs'

/** Files with random damage, the same in each run, up to four times each. For tests; `npm run fuzz:readers` does it by the ten thousand. */
export function* mutated(finds: readonly Find[], number: number, seed = 5): Generator<Find> {
  const pick = numbers(seed)
  for (let nth = 0; nth < number; nth++) {
    const find = finds[pick(finds.length)]
    if (find === undefined) return
    let { bytes } = find
    for (let times = 1 + pick(4); times > 0; times--) bytes = damaged(bytes, pick)
    yield { ...find, bytes }
  }
}
