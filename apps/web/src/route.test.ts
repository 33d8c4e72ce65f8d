import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeOf } from './route.ts'

describe('an address of the page', () => {
  it.each([
    ['', '', []],
    ['#/', '', []],
    ['#/answer/3', 'answer', ['3']],
    ['#/recover/2026-11-28T10%3A00/edit', 'recover', ['2026-11-28T10:00', 'edit']],
    ['#/learn//amazon/', 'learn', ['amazon']],
    ['#main', '', []],
    ['#/%E0%A4%A', '', []],
    [`#/${'x'.repeat(1_000)}`, '', []],
  ])('is read: %j', (hash, page, path) => {
    expect(routeOf(hash)).toEqual({ page, path })
  })

  it('that anybody made up leads somewhere', () => {
    fc.assert(fc.property(fc.string(), (rest) => typeof routeOf(`#/${rest}`).page === 'string'))
  })

  it('leads to the parts that were put into it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 15, unit: 'grapheme-ascii' }), (part) => {
        expect(routeOf(`#/recover/${encodeURIComponent(part)}`)).toEqual({ page: 'recover', path: [part] })
      }),
    )
  })
})
