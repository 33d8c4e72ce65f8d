import { expect, it } from 'vitest'
import { damaged } from './damage.ts'

const whole = { name: 'corpus/plain/whole.eml', bytes: Buffer.from('Subject: Sunday\r\n\r\nSee you at ten at the station.\r\n') }

it('makes the same damaged messages of the same seed, and others of another', () => {
  expect(damaged([whole], 20, 1)).toEqual(damaged([whole], 20, 1))
  expect(damaged([whole], 20, 1)).not.toEqual(damaged([whole], 20, 2))
})
it('leaves the messages that it makes them of as they are', () => {
  const before = whole.bytes.toString()
  damaged([whole], 200, 1)
  expect(whole.bytes.toString()).toBe(before)
})
