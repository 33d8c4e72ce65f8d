import { topics } from 'honmono/topics'
import { expect, it } from 'vitest'
import { LESSONS } from './chosen.ts'
import { topicOf } from './topics.ts'

it.each(LESSONS)('what can be read about “%s” is there', (lesson) => {
  expect(topics.map(({ id }) => id)).toContain(topicOf[lesson])
})
