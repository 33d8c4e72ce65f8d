import { describe, expect, it } from 'vitest'
import { guides } from './index.ts'

describe('the guides', () => {
  it('are made of whole sentences: an unquoted “ #9110” would begin a comment in YAML and cut the phone number off', () => {
    const sentences = guides.flatMap(({ id, first, steps }) =>
      [first, ...steps.flatMap((step) => ('why' in step ? [step.words, step.why] : [step.words]))].flatMap(({ ja, en }) => [
        { id, text: ja, end: /[。！？）]$/ },
        { id, text: en, end: /[.!?)”]$/ },
      ]),
    )
    expect(sentences.filter(({ text, end }) => !end.test(text))).toEqual([])
  })
})
