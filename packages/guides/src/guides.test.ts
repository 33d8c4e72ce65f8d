import { describe, expect, it } from 'vitest'
import { guides } from './index.ts'

interface Words {
  readonly ja: string
  readonly en: string
}

interface App {
  readonly id: string
  readonly title: Words
  readonly steps: readonly Words[]
  readonly note?: Words
  readonly source: string
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

describe('the way to the original of a mail', () => {
  const all: readonly { readonly id: string; readonly apps?: readonly App[] }[] = guides
  const apps = all.find(({ id }) => id === 'get-original')?.apps ?? []

  it('is there for the apps that people in Japan read mail with', () => {
    const wanted = ['gmail', 'outlook', 'outlook-classic', 'outlook-app', 'outlook-mac', 'apple-mail-iphone', 'apple-mail-mac']
    const inJapan = ['yahoo-japan', 'yahoo-japan-app', 'docomo', 'au', 'thunderbird', 'gmail-app', 'other']
    expect(apps.map(({ id }) => id)).toEqual(expect.arrayContaining([...wanted, ...inJapan]))
  })

  it('is made of whole sentences in both languages, and has a page to look at', () => {
    const sentences = apps.flatMap(({ steps, note }) => (note === undefined ? steps : [...steps, note]))
    expect(sentences.filter(({ ja, en }) => !/。$/.test(ja) || !/\.[”]?$/.test(en))).toEqual([])
    expect(apps.filter(({ source }) => !source.startsWith('https://'))).toEqual([])
  })

  it('ends with what Honmono can take: a file to choose or a text to paste', () => {
    const last = apps.map(({ id, steps }) => ({ id, ja: steps.at(-1)?.ja ?? '', en: steps.at(-1)?.en ?? '' }))
    const elsewhere = last.filter(({ ja }) => !/の手順で原本を取り出します。$|送って調べてもらいます。$/.test(ja))
    expect(elsewhere.filter(({ ja, en }) => !/選びます。$|貼り付けます。$/.test(ja) || !/Choose|[Pp]aste/.test(en))).toEqual([])
  })

  it('sends people on to an app that is there, by the name it has there', () => {
    const named = apps.flatMap(({ steps, note }) =>
      [...steps, ...(note === undefined ? [] : [note])].flatMap(({ ja, en }) => [
        ...[...ja.matchAll(/「([^」]+)」の手順/g)].map(([, title]) => title),
        ...[...en.matchAll(/(?:as under|follow) “([^”]+)”/g)].map(([, title]) => title),
      ]),
    )
    expect(named.length).toBeGreaterThan(6)
    const titles = apps.flatMap(({ title }) => [title.ja, title.en])
    expect(named.filter((title) => title === undefined || !titles.includes(title))).toEqual([])
  })
})
