import type { GuideRecord } from '@honmono/engine'
import { describe, expect, it } from 'vitest'
import { noPaint, renderGuide, tellGuide, widthOf } from './index.ts'

const words = (ja: string, en: string) => ({ ja, en })
const guide: GuideRecord = {
  id: 'open-box',
  kind: 'original',
  given: [],
  title: words('箱を開ける', 'Open the box'),
  first: words('まず、箱を選んでください。', 'Choose a box first.'),
  steps: [
    {
      words: words('ふたを、ゆっくりと持ち上げます。急に持ち上げると、中のものがこぼれることがあります。', 'Lift the lid.'),
      why: words('ふたの下に、鍵があるからです。', 'The key lies below.'),
      url: 'https://box.example/',
      phone: '#9110',
    },
  ],
  apps: [
    {
      id: 'red',
      title: words('赤い箱', 'Red box'),
      steps: [words('「押す」を押します。', 'Press “Push”.'), words('引きます。', 'Pull.')],
      note: words('重い箱です。', 'It is heavy.'),
      source: 'https://red.example/',
      checked: '2026-11-28',
      confidence: 'A',
    },
    {
      id: 'blue-box',
      title: words('青い箱', 'Blue box'),
      steps: [words('引きます。', 'Pull.')],
      source: 'https://blue.example/',
      checked: '2026-11-28',
      confidence: 'M',
    },
  ],
  source: 'https://box.example/help',
  checked: '2026-11-27',
  confidence: 'B',
}

describe('a guide in the terminal', () => {
  it('says what to do first, each step with its reason, where that is from, and which apps differ', () => {
    expect(renderGuide(guide, 'ja', { appCommand: 'boxes open-box --app' })).toMatchInlineSnapshot(`
      "箱を開ける (open-box)
      まず、箱を選んでください。

      1. ふたを、ゆっくりと持ち上げます。急に持ち上げると、中のものがこぼれることがあ
         ります。
         ふたの下に、鍵があるからです。
         電話 #9110
         https://box.example/
      複数の情報が一致、2026-11-27 に確認
      https://box.example/help

      アプリごとの手順
        red       赤い箱
        blue-box  青い箱
      手順を見るには: boxes open-box --app red
      "
    `)
    expect(renderGuide(guide, 'en')).toMatchInlineSnapshot(`
      "Open the box (open-box)
      Choose a box first.

      1. Lift the lid.
         The key lies below.
         Telephone #9110
         https://box.example/
      several sources agree, checked 2026-11-27
      https://box.example/help

      Steps by app
        red       Red box
        blue-box  Blue box
      "
    `)
  })

  it('tells one app alone when that is asked for', () => {
    expect(renderGuide(guide, 'ja', { app: 'red' })).toMatchInlineSnapshot(`
      "箱を開ける：赤い箱

      1. 「押す」を押します。
      2. 引きます。

      重い箱です。

      公式のページ、2026-11-28 に確認
      https://red.example/
      "
    `)
  })

  it('names no page for what is from memory: it does not say so', () => {
    const text = renderGuide(guide, 'en', { app: 'blue-box' })
    expect(text).toContain('from memory (not confirmed)')
    expect(text).not.toContain('blue.example')
  })

  it('passes over an app that it does not hold, and points to none where all are alike', () => {
    expect(renderGuide(guide, 'ja', { app: 'green' })).toBe(renderGuide(guide, 'ja'))
    const { apps, ...alike } = guide
    expect(apps).toHaveLength(2)
    expect(renderGuide(alike, 'ja', { appCommand: 'boxes' })).not.toContain('アプリ')
  })

  it('fits the screen, addresses excepted, and emphasises when told to', () => {
    const lines = renderGuide(guide, 'ja', { columns: 40 }).split('\n')
    expect(lines.filter((line) => widthOf(line) > 39 && !line.includes('https:'))).toEqual([])
    const paint = { ...noPaint, strong: (text: string) => `*${text}*` }
    expect(renderGuide(guide, 'ja', { paint })).toContain('*箱を開ける (open-box)*')
  })
})

it('is told in one language, with nothing undefined, so that it can be sent to a page', () => {
  const told = tellGuide(guide, 'en')
  expect(structuredClone(told)).toEqual(told)
  expect(told.apps.map(({ note, origin }) => [note, origin.source])).toEqual([
    ['It is heavy.', 'https://red.example/'],
    ['', null],
  ])
  expect(tellGuide({ ...guide, steps: [{ words: words('引く。', 'Pull.') }] }, 'en').steps).toEqual([
    { text: 'Pull.', why: null, how: null, url: null, phone: null },
  ])
})
