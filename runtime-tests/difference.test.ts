import { expect, it } from 'vitest'
import { firstDifference } from './difference.ts'

it.each([
  [{ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1 }, null],
  [{ a: [1, { b: 'one text' }] }, { a: [1, { b: 'one tëxt' }] }, 'a[1].b: from character 5 on, "ext" ≠ "\\u00ebxt"'],
  [{ a: null }, {}, 'a: null ≠ nothing'],
  [[1], [1, { b: 2 }], '[1]: nothing ≠ {"b":2}'],
  [[], {}, 'the whole: [] ≠ {}'],
])('%j and %j: %s', (one, other, said) => {
  expect(firstDifference(one, other)).toBe(said)
})
