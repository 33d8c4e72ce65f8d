import { describe, expect, it } from 'vitest'
import { guides } from './index.ts'

describe('the guides', () => {
  it('are made of whole sentences: an unquoted “ #9110” would begin a comment in YAML and cut the phone number off', () => {
    interface Words {
      readonly ja: string
      readonly en: string
    }
    const all: readonly { first: Words; steps: readonly { words: Words; why?: Words }[] }[] = guides
    const sentences = all
      .flatMap(({ first, steps }) => [first, ...steps.flatMap(({ words, why }) => (why === undefined ? [words] : [words, why]))])
      .flatMap(({ ja, en }) => [
        { text: ja, end: /[。！？）]$/ },
        { text: en, end: /[.!?)”]$/ },
      ])
    expect(sentences.filter(({ text, end }) => !end.test(text))).toEqual([])
  })
})
