import { describe, expect, it } from 'vitest'
import { guides } from './index.ts'

interface Words {
  readonly ja: string
  readonly en: string
}

describe('the guides', () => {
  it('are made of whole sentences: an unquoted “ #9110” would begin a comment in YAML and cut the phone number off', () => {
    const all: readonly { first: Words; steps: readonly { words: Words; why?: Words }[] }[] = guides
    const sentences = all
      .flatMap(({ first, steps }) => [first, ...steps.flatMap(({ words, why }) => (why === undefined ? [words] : [words, why]))])
      .flatMap(({ ja, en }) => [
        { text: ja, end: /[。！？）]$/ },
        { text: en, end: /[.!?)”]$/ },
      ])
    expect(sentences.filter(({ text, end }) => !end.test(text))).toEqual([])
  })

  it('are called alike, so that a list of them is read in one go: what happened, not what went wrong', () => {
    const titles = guides.filter(({ kind }) => kind === 'recover').map(({ title }) => title)
    expect(titles.filter(({ ja, en }) => !/(?:た|だけの)とき$/.test(ja) || /しまった/.test(ja) || !/^If you /.test(en))).toEqual([])
  })

  it('tell the first step for every kind of device and of payment that their title covers', () => {
    const all: readonly { readonly id: string; readonly first: Words }[] = guides
    const first = (id: string) => all.find((guide) => guide.id === id)?.first
    expect(first('recover-app')?.ja).toMatch(/スマートフォン.*パソコン/)
    expect(first('recover-app')?.en).toMatch(/phone.*computer/)
    expect(first('recover-money')?.ja).toMatch(/銀行・決済サービス・取引所.*#9110/)
    expect(first('recover-money')?.en).toMatch(/bank, payment service or exchange.*#9110/)
  })
})
