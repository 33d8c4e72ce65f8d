import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CheckError, createChecker, LIMITS } from './index.ts'

const checker = createChecker()
const bytes = (text: string) => new TextEncoder().encode(text)

const FAKE = `From: "Amazon.co.jp" <info@mail.example>
To: hanako@reader.example
Subject: =?UTF-8?B?${btoa(String.fromCharCode(...bytes('お支払い方法を更新してください')))}?=
Date: Mon, 02 Nov 2026 09:00:00 +0900
Message-ID: <1@mail.example>
MIME-Version: 1.0
Content-Type: text/html; charset=UTF-8

<p>いつもAmazonをご利用いただきありがとうございます。</p>
<p>お支払いに失敗しました。24時間以内に更新しない場合、アカウントを停止します。</p>
<p><a href="https://amazon-pay.example/login">ログインして更新する</a></p>
`

describe('the library', () => {
  it('answers bytes, strings and files alike', async () => {
    const answers = await Promise.all([checker.check(bytes(FAKE)), checker.check(FAKE), checker.check(new Blob([FAKE]))])
    expect(answers[0]).toMatchObject({ schema: 1, verdict: 'phishing', claims: [{ brand: 'amazon' }], lang: 'ja' })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('says the same in Japanese and in English', async () => {
    const ja = await checker.check(FAKE, { lang: 'ja' })
    const en = await checker.check(FAKE, { lang: 'en' })
    expect(en.decidedBy).toEqual(ja.decidedBy)
    expect(ja.next.title).toMatch(/[ぁ-ん]/)
    expect(en.next.title).not.toMatch(/[ぁ-ん]/)
    expect(en.next.url).toBe(ja.next.url)
  })

  it('leads to an address of the brand, never of the message', async () => {
    const { next } = await checker.check(FAKE)
    expect(new URL(next.url ?? '').hostname).toMatch(/(^|\.)amazon\.co\.jp$/)
  })

  it.each([
    ['a text longer than phrases are looked for in', FAKE.replace('<p>いつも', `<p>${'ながい文。'.repeat(50_000)}いつも`), 'text-cut'],
    ['a From field that is cut before its end', FAKE.replace('"Amazon.co.jp"', `"${'x'.repeat(9_000)}"`), 'too-many-headers'],
    ['more authors than are read', FAKE.replace('From: ', `From: ${'a@b.example, '.repeat(150)}`), 'too-many-headers'],
    ['more stations than are read', `${'Received: from a.example by b.example\n'.repeat(60)}${FAKE}`, 'too-many-headers'],
  ])('does not pass over %s', async (_, mail, id) => {
    const { notChecked } = await checker.check(mail)
    expect(notChecked.map((one) => one.id)).toContain(id)
    const { notChecked: usual } = await checker.check(FAKE)
    expect(usual.map((one) => one.id)).not.toContain(id)
  })

  it('rejects what it cannot read, and says why', async () => {
    await expect(checker.check(new Uint8Array())).rejects.toMatchObject({ name: 'CheckError', code: 'empty' })
    await expect(checker.check('')).rejects.toBeInstanceOf(CheckError)
  })

  it('does not read a file that is too large', async () => {
    const file = { size: LIMITS.messageBytes + 1, arrayBuffer: () => Promise.reject(new Error('was read')) }
    await expect(checker.check(file, { lang: 'en' })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/too large/),
    })
  })

  it('gives the same answer from saved facts', () => {
    for (const facts of checker.facts(FAKE, { name: 'a.eml' })) {
      const saved = JSON.parse(JSON.stringify(facts))
      expect(checker.judge(saved, { lang: 'en' })).toEqual([...checker.checkAll(FAKE, { name: 'a.eml', lang: 'en' })][0])
    }
  })

  it('takes facts that an older version did not save as not known, never as clean', () => {
    for (const facts of checker.facts(FAKE)) {
      const { links: _, ...older } = JSON.parse(JSON.stringify(facts))
      const answer = checker.judge(older)
      if ('error' in answer) throw new Error(answer.error.message)
      expect(answer.signals.find(({ id }) => id === 'foreign-link')?.answer).toBe('could-not-tell')
    }
  })

  it.each([
    null,
    7,
    'x',
    [],
    {},
    { schema: 2 },
    { schema: 1, input: {} },
    { schema: 1, input: { name: '', sha256: '', kind: 'email' }, views: [], gaps: [], links: { known: true, value: 'x' } },
    ...[
      { authentication: { authservId: '', spf: null, dkim: [null], dmarc: null, alignedSite: null } },
      {
        authentication: {
          authservId: '',
          spf: null,
          dkim: [{ result: 'pass', domain: null, troubles: 7 }],
          dmarc: null,
          alignedSite: null,
        },
      },
      { authentication: { authservId: '', spf: null, dkim: [], dmarc: null, alignedSite: null, arc: { result: 'pass', sealer: 7 } } },
      { origin: {} },
      { domainAges: [{ site: 'x.example' }] },
      { listings: [{}] },
      { finding: { brand: null, seen: 'genuine' } },
      { finding: { brand: 7, seen: 'all-fine' } },
    ].map((fact) => ({
      schema: 1,
      input: { name: '', sha256: '', kind: 'email' },
      views: [],
      gaps: [],
      ...Object.fromEntries(Object.entries(fact).map(([name, value]) => [name, { known: true, value }])),
    })),
  ])('refuses %j as facts', (saved) => {
    expect(checker.judge(saved)).toMatchObject({ error: { code: 'not-facts' } })
  })

  it('never says that no company is named where only the lists lack it', async () => {
    const unlisted =
      'From: info@mail.example\nTo: b@b.example\nSubject: x\nMIME-Version: 1.0\n\nマスターカードのご利用を確認してください https://clck.ru/x\n'
    for (const lang of ['ja', 'en'] as const) {
      const { remarks } = await checker.check(unlisted, { lang })
      const said = remarks.find(({ id }) => id === 'nothing-claimed')?.text
      expect(said).toMatch(/Honmono/)
      expect(said).not.toMatch(/名乗って|does not say|from a company/)
    }
  })

  it('answers the bare notice usefully: unconfirmed, mostly fake, how to confirm, how to give more', async () => {
    const answer = await checker.check('Amazonプライムの支払いに失敗しました')
    expect(answer).toMatchObject({ verdict: 'unconfirmed', claims: [{ brand: 'amazon' }], next: { id: 'confirm-with-brand' } })
    expect(answer.remarks.map(({ id }) => id)).toEqual(['not-safe', 'mostly-fake', 'give-more'])
    expect(answer.notChecked.map(({ id }) => id)).toContain('no-headers')
  })
})

describe('what the person saw at the official place', () => {
  const bare = 'Amazonプライムの支払いに失敗しました'
  it('is evidence in the answer: all is fine there, so the notice is suspected', async () => {
    const answer = await checker.check(bare, { finding: { brand: 'amazon', seen: 'all-fine' } })
    expect(answer).toMatchObject({
      verdict: 'suspicious',
      decidedBy: ['unbacked-notice'],
      finding: { seen: 'all-fine' },
      next: { id: 'leave-alone' },
    })
    expect((await checker.check(bare)).finding).toBeNull()
  })
  it('is told to saved facts as well, and taken back from them by telling another', () => {
    for (const facts of checker.facts(bare, { finding: { brand: null, seen: 'all-fine' } })) {
      expect(checker.judge(facts)).toMatchObject({ verdict: 'suspicious' })
      expect(checker.judge(facts, { finding: { brand: null, seen: 'could-not' } })).toMatchObject({ verdict: 'unconfirmed' })
    }
  })
})

describe('the way to the original', () => {
  const COPIED = '差出人: Amazon <info@pay.example>\n件名: お支払い\n\nお支払い方法を更新してください。 https://pay.example/\n'
  const guidesOf = async (input: string) => (await checker.check(input)).guides

  it('is among the guides where a mail came as text alone, behind what to do about it', async () => {
    const [first, second] = await guidesOf('Amazonプライムの支払いに失敗しました')
    expect([first, second]).toEqual(['confirm-without-links', 'get-original'])
    const fake = await checker.check(COPIED)
    expect(fake).toMatchObject({ verdict: 'phishing', input: { kind: 'text' } })
    expect(fake.guides.indexOf('get-original')).toBeGreaterThan(fake.guides.indexOf('consult-police'))
  })

  it.each([
    ['a text message', '【Amazon】お支払いに失敗しました https://pay.example/'],
    ['an address alone', 'https://pay.example/'],
    ['a telephone number alone', '050-1000-0000'],
    ['a mail that has its delivery record, proved or not', FAKE],
  ])('is not there for %s', async (_, input) => {
    expect(await guidesOf(input)).not.toContain('get-original')
  })
})

describe('a telephone number alone', () => {
  const told = async (input: string, lang: 'ja' | 'en' = 'ja') => {
    const { input: read, verdict, claims, phones, remarks, notChecked, next } = await checker.check(input, { lang })
    return {
      kind: read.kind,
      verdict,
      claims,
      phones,
      said: remarks.map(({ text }) => text).join(''),
      gaps: notChecked.map(({ id }) => id),
      next,
    }
  }
  it('is no message: what can’t be told is whose it is', async () => {
    const { kind, verdict, claims, gaps, next } = await told('05010000000から着信')
    expect([kind, verdict, claims, gaps, next.id]).toEqual(['text', 'unconfirmed', [], ['phone-holder'], 'leave-alone'])
    expect(next.title).toContain('かけ直したりしないで')
  })
  it.each([
    ['0120-86-6910', '楽天カードの番号として案内されています'],
    ['#9110', '警察相談専用電話'],
    ['050-1000-0000', 'IP電話'],
    ['0990-50-0000', '情報料'],
    ['080-1000-0000', '携帯電話'],
    ['03-1000-0000', '固定電話'],
    ['0570-000-000', '通話料を払う'],
    ['+1 (844) 555-0100', '国番号 +1'],
    ['0501234567', '日本の電話番号の形をしていません'],
  ])('%s: %s', async (number, words) => {
    expect((await told(number)).said).toContain(words)
  })
  it('is told in English, too', async () => {
    expect((await told('0120-86-6910', 'en')).said).toContain('published as a number of')
    expect((await told('+44 20 7946 0000', 'en')).said).toContain('country code +44')
  })
  it('names a listed owner in the data', async () => {
    const { phones } = await told('0120 86 6910')
    expect(phones).toMatchObject([{ number: '+81120866910', kind: 'free', owners: [{ brand: 'rakuten-card', what: 'card-loss' }] }])
  })
})

describe('hostile input', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 3_000 }),
    fc.string({ unit: 'binary', maxLength: 2_000 }).map(bytes),
    // The fake with pieces cut out, doubled or replaced by noise: near misses go deeper into the code than noise does.
    fc.tuple(fc.nat(FAKE.length), fc.nat(80), fc.uint8Array({ maxLength: 60 })).map(([at, length, noise]) => {
      const whole = bytes(FAKE)
      return new Uint8Array([...whole.slice(0, at), ...noise, ...whole.slice(at + length)])
    }),
  )

  it('always gets an answer or a clear error, and no signal breaks on it', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const outcome of checker.checkAll(input)) {
          if ('error' in outcome) expect(outcome.error.message).not.toBe('')
          else expect(outcome.signals.filter(({ answer }) => answer === 'broken')).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('points only into the texts that the answer holds', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const outcome of checker.checkAll(input)) {
          if ('error' in outcome) continue
          const texts = new Map(outcome.views.map(({ part, text }) => [part, text]))
          for (const { evidence } of outcome.signals) {
            for (const { at } of evidence) {
              if (at === undefined) continue
              expect(texts.has(at.part)).toBe(true)
              expect(at.start).toBeLessThanOrEqual(at.end)
              expect(at.end).toBeLessThanOrEqual(texts.get(at.part)?.length ?? -1)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('lookups', () => {
  const short = 'Amazonプライムのお支払いに失敗しました。24時間以内に更新してください https://bit.ly/3abc'
  const led = (end: string, asked: string[] = []) =>
    createChecker({
      lookups: {
        links: {
          async resolveAll(hrefs) {
            asked.push(...hrefs)
            return hrefs.map((href) => ({ href, chain: [href, end], arrived: true }))
          },
        },
      },
    })

  it('are asked only about what hides where it leads, and the answer says that they were', async () => {
    const asked: string[] = []
    const answer = await led('https://evil.example/login', asked).check(short)
    expect(asked).toEqual(['https://bit.ly/3abc'])
    expect(answer.lookups).toEqual(['links'])
    expect(answer.links[0]).toMatchObject({ host: 'evil.example', official: false })
    expect(answer.verdict).toBe('phishing')
  })

  it('never make an answer better: a checker may be led elsewhere than a phone', async () => {
    const without = await checker.check(short)
    const led2 = await led('https://www.amazon.co.jp/').check(short)
    expect(without.lookups).toEqual([])
    expect(led2.verdict).toBe(without.verdict)
    expect(led2.links[0]?.official).not.toBe(true)
  })

  it('ask the age of a domain that the brand does not own, and say what nobody could tell', async () => {
    const asked: string[] = []
    const aging = createChecker({
      lookups: {
        ages: {
          async agesOf(sites) {
            asked.push(...sites)
            return [{ site: 'young.example', registered: '2026-11-20', days: 8, source: 'rdap.registry.example' }]
          },
        },
      },
    })
    const text = 'Amazonプライムのお支払いに失敗しました。更新してください https://www.young.example/ または https://www.older.jp/'
    for await (const facts of aging.factsEach(`${text} 公式サイト https://www.amazon.co.jp/`)) {
      const answer = aging.judge(JSON.parse(JSON.stringify(facts)), { lang: 'en' })
      if ('error' in answer) throw new Error(answer.error.message)
      expect(asked).toEqual(['young.example', 'older.jp'])
      expect(answer.lookups).toEqual(['domain-age'])
      expect(answer.signals.find(({ id }) => id === 'young-domain')).toMatchObject({ answer: 'raised', evidence: [{ days: 8 }] })
      expect(answer.notChecked).toContainEqual(expect.objectContaining({ id: 'domain-age', detail: 'older.jp' }))
    }
    asked.length = 0
    expect((await aging.check('日曜日は10時に駅で待っています。')).lookups).toEqual([])
    expect(asked).toEqual([])
  })

  it('are saved with the facts and judged again without network', async () => {
    for await (const facts of led('https://evil.example/login').factsEach(short)) {
      const again = checker.judge(JSON.parse(JSON.stringify(facts)))
      expect(again).toMatchObject({ verdict: 'phishing', lookups: ['links'], links: [{ host: 'evil.example' }] })
    }
  })
})
