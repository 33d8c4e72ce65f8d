import { describe, expect, it } from 'vitest'
import { guides } from './index.ts'
import { topics } from './topics.ts'

interface Words {
  readonly ja: string
  readonly en: string
}

interface Step {
  readonly id?: string
  readonly words: Words
  readonly why?: Words
  readonly how?: Words
  readonly say?: Words
  readonly phone?: string
  readonly when?: string
  readonly remind?: readonly number[]
  readonly source?: string
  readonly takes?: number
  readonly for?: readonly string[]
}
interface Whole {
  readonly id: string
  readonly kind: string
  readonly given: readonly string[]
  readonly steps: readonly Step[]
  readonly follows?: readonly Words[]
  readonly first: Words
  readonly source: string
}
const whole: readonly Whole[] = guides
const recovery = whole.filter(({ kind }) => kind === 'recover')

interface App {
  readonly id: string
  readonly title: Words
  readonly steps: readonly Words[]
  readonly note?: Words
  readonly source: string
}

describe('the guides', () => {
  it('are made of whole sentences: an unquoted “ #9110” would begin a comment in YAML and cut the phone number off', () => {
    const sentences = whole
      .flatMap(({ first, steps, follows = [] }) => [
        first,
        ...follows,
        ...steps.flatMap(({ words, why, how, say }) => [words, why, how, say]),
      ])
      .flatMap((words) => (words === undefined ? [] : [words]))
      .flatMap(({ ja, en }) => [
        { text: ja, end: /[。！？）」]$/ },
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

describe('the words of guides and topics', () => {
  const text = JSON.stringify([guides, topics])

  it('call the same thing by one name', () => {
    expect(text.match(/機器|ブラウザー|ヘッダ(?!ー)|分か[るらりっれ]/g)).toBeNull()
  })

  it('do not have an address read from the first slash of all, which stands in “https://”', () => {
    expect(text.match(/最初の「\/」|first (?:single )?slash(?! after)/g)).toBeNull()
  })

  it('leave room for the one case in which somebody really was filmed', () => {
    const sextortion = topics.find(({ id }) => id === 'sextortion')
    expect(sextortion?.brief.ja).toMatch(/^ほとんどは/)
    expect(sextortion?.todo?.map(({ ja }) => ja).join('')).toMatch(/撮られた覚えがあるとき.*メッセージを残して.*#9110/)
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

describe('the way back after something was given away', () => {
  it('is there for everything that can be given, once each', () => {
    const wanted = [
      'nothing',
      'password',
      'card',
      'code',
      'approved',
      'bank',
      'money',
      'personal',
      'id-document',
      'app',
      'call',
      'reply',
      'gift-card',
    ]
    expect(recovery.flatMap(({ given }) => given).sort()).toEqual([...wanted].sort())
  })

  it('begins with what stops harm where there is any to stop, and always has something for today or sooner', () => {
    const calm = ['recover-personal', 'recover-id-document']
    for (const { id, steps } of recovery) expect([id, steps[0]?.when]).toEqual([id, calm.includes(id) ? 'today' : 'minutes'])
  })

  it('looks again at the statements wherever money can follow, and at the passwords wherever one was given', () => {
    const remindersOf = (id: string) => recovery.find((guide) => guide.id === id)?.steps.flatMap(({ remind = [] }) => remind)
    for (const id of ['recover-card', 'recover-bank', 'recover-money']) expect([id, remindersOf(id)]).toEqual([id, [30, 60]])
    for (const id of ['recover-password', 'recover-code', 'recover-approved']) expect([id, remindersOf(id)]).toEqual([id, [7]])
  })

  it('gives numbers of public desks only, each from where it is published', () => {
    const numbers = whole.flatMap(({ steps }) => steps.flatMap(({ phone }) => phone ?? []))
    expect([...new Set(numbers)].sort()).toEqual(['#9110', '110', '188'])
    const named = whole.flatMap((guide) =>
      [...JSON.stringify(guide).matchAll(/(?<![\d/=_a-z.-])0\d{1,4}-\d{2,4}-\d{3,4}/g)].map(([number]) => number),
    )
    expect(named).toEqual([])
  })

  it('has something to say wherever a number is given', () => {
    const silent = recovery.flatMap(({ steps }) => steps).filter(({ phone, say }) => phone !== undefined && say === undefined)
    expect(silent).toEqual([])
  })

  it('has the bank or card company called before anything else where one of its codes was given: money moves on the spot', () => {
    const code = recovery.find(({ id }) => id === 'recover-code')
    expect(code?.steps[0]?.id).toBe('code-of-bank-or-card')
    expect([code?.first.ja, code?.first.en]).toEqual([
      expect.stringMatching(/先にその会社に電話/),
      expect.stringMatching(/call that company first/),
    ])
    // Who talked to them need not first write down what she told.
    expect(recovery.find(({ id }) => id === 'recover-called')?.steps[0]?.words.ja).toMatch(/その会社にすぐ電話/)
  })

  it('takes a phone off the network only with a word on how to call then, and puts it back the same day', () => {
    const steps = recovery.find(({ id }) => id === 'recover-app')?.steps ?? []
    expect(steps[0]?.words.ja).toMatch(/機内モード.*電話.*ほかの電話/)
    expect(steps[0]?.words.en).toMatch(/flight mode.*another telephone/)
    expect(steps.find(({ words }) => words.ja.includes('通信を戻して'))?.when).toBe('today')
  })

  it('promises no more than a step can do: stopped cards were used, and not every account goes by online banking', () => {
    const text = recovery.map((guide) => JSON.stringify(guide)).join()
    expect(text.match(/使われません|広がりません|それで終わり|害はありません|[をば]止めれば、?防げます|送られずにすみます/g)).toBeNull()
    expect(text.match(/can't be used any more|can't be sent elsewhere|that is the end of it|they do no harm/g)).toBeNull()
  })

  it('blames and frightens nobody', () => {
    const text = recovery.map((guide) => JSON.stringify(guide)).join()
    expect(text.match(/しまった|しまいま|取り返しのつかない|手遅れ|危険です|騙された|your fault|too late|mistake/g)).toBeNull()
  })
})

describe('the checklist against the next one', () => {
  it('covers what protects, each with its page', () => {
    const prevent = whole.find(({ id }) => id === 'prevent-basics')
    expect(prevent?.steps.map(({ id }) => id)).toEqual([
      ...['use-bookmarks', 'turn-on-two-step', 'unique-passwords', 'tidy-accounts', 'read-statements'],
      ...['mail-filter', 'browser-warnings', 'security-software', 'family-rule'],
    ])
    expect(prevent?.steps.filter(({ source }) => source === undefined)).toEqual([])
  })

  it('opens a theme with each of them, and tells every step in one theme only', () => {
    const themes = whole.filter(({ kind }) => kind === 'theme')
    const ids = themes.flatMap(({ steps }) => steps.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(30)
    expect(new Set(ids).size).toBe(ids.length)
    const basics = whole.find(({ id }) => id === 'prevent-basics')?.steps.map(({ id }) => id) ?? []
    expect(themes.map(({ steps }) => steps[0]?.id).sort()).toEqual([...basics].sort())
  })

  it('says of each step how, how long it takes and where it is from', () => {
    const steps = whole.filter(({ kind }) => kind === 'theme').flatMap((theme) => theme.steps)
    expect(steps.filter(({ how, takes, source }) => how === undefined || takes === undefined || source === undefined)).toEqual([])
  })

  it('has steps for the mail and the browsers that people in Japan use', () => {
    const steps = whole.filter(({ kind }) => kind === 'theme').flatMap((theme) => theme.steps)
    const services = new Set(steps.flatMap((step) => step.for ?? []))
    expect([...services]).toEqual(
      expect.arrayContaining([
        'google',
        'yahoo-japan',
        'docomo',
        'au',
        'softbank',
        'chrome',
        'safari',
        'edge',
        'firefox',
        'amazon',
        'line',
      ]),
    )
  })

  it('recommends no product for security', () => {
    const software = whole.find(({ id }) => id === 'prevent-security-software')
    expect(JSON.stringify(software)).not.toMatch(/Norton|McAfee|ノートン|マカフィー|ウイルスバスター|ESET|Kaspersky|Defender/i)
  })
})
