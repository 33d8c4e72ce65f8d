import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const repo = fileURLToPath(new URL('..', import.meta.url))
let root = ''

const run = (tool: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repo, 'tools', tool), ...args, '--root', root], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')
/** Two brands are there from the start: one to break, and another for what lies between two. */
const copy = (path: string) => cpSync(join(repo, path), join(root, path), { recursive: true })
const change = (path: string, from: string, to: string) => {
  expect(read(path)).toContain(from)
  write(path, read(path).replace(from, to))
}
const BRAND = 'packages/brands/data/yamato/brand.yaml'
const BOTH_CUTS = ['packages/brands/src/brands.generated.ts', 'packages/brands/src/lean.generated.ts']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'honmono-index-'))
  for (const path of ['packages/brands/data/jcb', 'packages/brands/data/yamato', 'packages/guides/data']) copy(path)
  for (const path of ['packages/brands/src', 'packages/guides/src', 'packages/signals/src'])
    mkdirSync(join(root, path), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('make-index', () => {
  it('writes what is committed, and the same again the second time', () => {
    for (const path of ['packages/brands/data', 'packages/guides/topics', 'packages/signals/src']) copy(path)
    expect(run('make-index.mjs').status).toBe(0)
    for (const path of [...BOTH_CUTS, ...['guides', 'lean', 'topics'].map((name) => `packages/guides/src/${name}.generated.ts`)])
      expect(read(path)).toBe(readFileSync(join(repo, path), 'utf8'))
    expect(run('make-index.mjs').stdout).toContain('Nothing changed.')
    expect(run('make-index.mjs', '--check').status).toBe(0)
  })

  it('tells which files are stale when a value changed, and --check leaves them as they were', () => {
    run('make-index.mjs')
    const before = BOTH_CUTS.map(read)
    change(BRAND, 'checked: 2026-11-23', 'checked: 2026-12-24')
    const { status, stderr } = run('make-index.mjs', '--check')
    expect(status).toBe(1)
    expect(stderr).toBe(BOTH_CUTS.map((path) => `${path} is not what its sources say. Run: npm run index\n`).join(''))
    expect(BOTH_CUTS.map(read)).toEqual(before)
    run('make-index.mjs')
    expect(read('packages/brands/src/lean.generated.ts')).toContain("export const date: string = '2026-12-24'")
  })

  it.each(BOTH_CUTS)('finds %s stale by itself', (path) => {
    run('make-index.mjs')
    write(path, read(path).replace('yamato', 'kuroneko'))
    expect(run('make-index.mjs', '--check')).toMatchObject({
      status: 1,
      stderr: `${path} is not what its sources say. Run: npm run index\n`,
    })
  })

  it('lists every signal folder in the order of ids, and none when there are none', () => {
    run('make-index.mjs')
    expect(read('packages/signals/src/index.generated.ts')).toContain('export const signals = [] as const')
    for (const id of ['link-text-mismatch', 'foreign-link']) write(`packages/signals/src/${id}/signal.ts`, '')
    write('packages/signals/src/half-made/text.ts', '')
    run('make-index.mjs')
    expect(read('packages/signals/src/index.generated.ts').split('\n').slice(1)).toEqual([
      "import { foreignLink } from './foreign-link/signal.ts'",
      "import { linkTextMismatch } from './link-text-mismatch/signal.ts'",
      '',
      'export const signals = [',
      '  foreignLink,',
      '  linkTextMismatch,',
      '] as const',
      '',
    ])
  })

  const slips: readonly (readonly [string, string, string, string])[] = [
    ['a field that is missing', 'shortDomains: []\n', '', 'shortDomains: is missing'],
    [
      'a field that nobody knows',
      'shortDomains: []',
      'shortDomains: []\nshort_domains: []',
      'short_domains: is not a field that Honmono knows',
    ],
    ['an id that is not the folder', 'id: yamato', 'id: kuroneko', "id: is 'kuroneko', but the folder is 'yamato'"],
    ['a language that is missing', 'title: { ja: ヤマト運輸, en: Yamato Transport }', 'title: { ja: ヤマト運輸 }', 'title.en: is missing'],
    ['a date that is none', 'checked: 2026-11-23', 'checked: yesterday', 'checked: needs a date like 2026-01-31, is "yesterday"'],
    ['a confidence that is none', 'confidence: A', 'confidence: sure', 'confidence: needs one of A, B, C, M; is "sure"'],
    ['an empty source', 'source: https://moneytimes.jp/archives/444116/3', "source: ''", 'senders[0].source: needs a text'],
    ['a source that has no entry', 'from: press-2025', 'from: press-2026', "from: 'press-2026' is not one of sources:"],
    [
      'a domain with a scheme',
      '{ domain: kuronekoyamato.co.jp',
      '{ domain: https://kuronekoyamato.co.jp',
      'sites[0].domain: needs a domain in lower case',
    ],
    [
      'a page on a site of others',
      'url: https://www.kuronekoyamato.co.jp/\n',
      'url: https://yamato.example/\n',
      "is on none of the brand's sites",
    ],
    [
      'a page without https',
      'url: https://www.kuronekoyamato.co.jp/\n',
      'url: http://www.kuronekoyamato.co.jp/\n',
      'pages[0].url: needs an https address',
    ],
    ['a page to confirm that is not there', 'page: parcel', 'page: orders', "confirm.page: there is no page 'orders'"],
    ['a domain that belongs to another brand', 'hellolight.kuronekoyamato.co.jp', 'qa.jcb.co.jp', "qa.jcb.co.jp already belongs to 'jcb'"],
    ['broken YAML', 'title: {', 'title: {{', `${BRAND}: `],
  ]
  it.each(slips)('names file and field of %s, and writes nothing', (_, from, to, message) => {
    change(BRAND, from, to)
    const { status, stderr } = run('make-index.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain(BRAND)
    expect(stderr).toContain(message)
    expect(readdirSync(join(root, 'packages/brands/src'))).toEqual([])
  })

  it('wants guides in both languages too', () => {
    change('packages/guides/data/recover-card/guide.yaml', 'kind: recover', 'kind: repair')
    change('packages/guides/data/consult-188/guide.yaml', 'phone: "188"', 'phone: call us')
    expect(run('make-index.mjs').stderr).toMatch(
      /consult-188\/guide\.yaml: steps\[0\]\.phone: needs a phone number.*recover-card\/guide\.yaml: kind: needs one of/s,
    )
  })
})

describe('make-index on the steps of an app', () => {
  const ORIGINAL = 'packages/guides/data/get-original/guide.yaml'
  const slips: readonly (readonly [string, string, string, string])[] = [
    ['an app in one language only', 'title: { ja: ドコモメール, en: docomo mail }', 'title: { ja: ドコモメール }', 'title.en: is missing'],
    [
      'a source that is no https address',
      'source: https://aqlier.com/',
      'source: http://aqlier.com/',
      'apps[1].source: needs an https address',
    ],
    ['an app that is there twice', '- id: gmail-app', '- id: gmail', 'apps[1].id: gmail is there twice'],
    ['a date that is missing', '    checked: 2026-11-28\n    confidence: A\n', '    confidence: A\n', 'apps[0].checked: is missing'],
    [
      'more steps than anybody follows',
      '      - ja: 返信の矢印',
      `${'      - { ja: 押します。, en: Press. }\n'}      - ja: 返信の矢印`,
      'apps[0].steps: needs at most 5',
    ],
    ['apps in a guide of another kind', 'kind: original', 'kind: prevent', "apps: goes with kind 'original'"],
  ]
  it.each(slips)('names file and field of %s', (_, from, to, message) => {
    change(ORIGINAL, from, to)
    const { status, stderr } = run('make-index.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain(`${ORIGINAL}: `)
    expect(stderr).toContain(message)
  })
})

describe('make-index on the way back', () => {
  const CARD = 'packages/guides/data/recover-card/guide.yaml'
  const STEPS = 'packages/guides/data/steps.yaml'
  const slips: readonly (readonly [string, string, string, string, string])[] = [
    ['a step in one language', CARD, '      en: A search may lead to a desk that is fake.\n', '', 'steps[1].why.en: is missing'],
    [
      'a source that is no https address',
      CARD,
      'source: https://www.antiphishing.jp/contact_faq.html\nchecked',
      'source: a leaflet\nchecked',
      'source: needs an https address',
    ],
    [
      'a source of a step that is none',
      CARD,
      '    source: https://www.pref.aichi.jp',
      '    source: http://www.pref.aichi.jp',
      '.source: needs an https address',
    ],
    ['steps against the clock', CARD, '    when: week\n', '    when: minutes\n', "steps[6].when: comes after 'today'"],
    ['a step without its time', CARD, '    when: week\n', '', 'steps[6].when: is missing'],
    [
      'a time that the clock has not',
      CARD,
      '    when: week\n',
      '    when: someday\n',
      'steps[6].when: needs one of minutes, today, week, statements',
    ],
    [
      'a shared step that is not there',
      CARD,
      '  - use: call-card',
      '  - use: call-cards',
      "steps[0].use: there is no step 'call-cards' in steps.yaml",
    ],
    [
      'a shared step that is changed',
      CARD,
      '  - use: call-card',
      '  - use: call-card\n    takes: 5',
      'steps[0]: uses a shared step, and so says nothing of its own',
    ],
    ['a step that is there twice', CARD, '  - use: keep-evidence', '  - use: call-card', 'call-card is there twice'],
    [
      'an id that is another step elsewhere',
      CARD,
      '  - id: find-card-desk',
      '  - id: change-bank-secrets',
      "change-bank-secrets is another step in 'recover-bank'",
    ],
    [
      'a theme that the short list does not open',
      'packages/guides/data/prevent-family/guide.yaml',
      '  - use: family-rule\n',
      '',
      'steps[0]: is not on the short list',
    ],
    [
      'a step of the short list without a theme',
      'packages/guides/data/prevent-basics/guide.yaml',
      '  - use: family-rule\n',
      '  - use: two-step\n',
      'two-step opens 0 themes, needs to open one',
    ],
    [
      'a habit of the checklist without its source',
      'packages/guides/data/prevent-family/guide.yaml',
      '    source: https://www.opendata',
      '    url: https://www.opendata',
      'steps[1].source: is missing',
    ],
    [
      'a rhythm that no calendar has',
      'packages/guides/data/prevent-family/guide.yaml',
      '    every: half-year',
      '    every: fortnight',
      'every: needs one of month, half-year, year',
    ],
    ['a guide that does not say what can follow', CARD, 'follows:\n', 'follow:\n', 'follow: is not a field that Honmono knows'],
    [
      'a place in what to say that nobody fills',
      STEPS,
      '「{date}に、{brand}を',
      '「{day}に、{brand}を',
      'say: {day} is filled in by nobody',
    ],
    [
      'a place that one language lacks',
      STEPS,
      'posed as {brand}. Please stop',
      'posed as you. Please stop',
      'say: has other places in Japanese than in English',
    ],
    ['reminders that are not ascending', STEPS, 'remind: [30, 60]', 'remind: [60, 30]', 'remind: is not ascending'],
    ['a number of minutes that is none', STEPS, 'takes: 5', 'takes: 90', 'takes: needs a whole number from 1 to 60'],
  ]
  it.each(slips)('names file and field of %s, and writes nothing', (_, path, from, to, message) => {
    change(path, from, to)
    const { status, stderr } = run('make-index.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(readdirSync(join(root, 'packages/guides/src'))).toEqual([])
  })

  it('puts a shared step into each guide that uses it, and only the first steps into what a check reads', () => {
    run('make-index.mjs')
    const whole = read('packages/guides/src/guides.generated.ts')
    expect(whole.match(/"id": "change-same-password"/g)?.length).toBeGreaterThan(2)
    expect(whole).not.toContain('"use"')
    const lean = read('packages/guides/src/lean.generated.ts')
    expect(lean).toContain('"id": "recover-card"')
    expect(lean).not.toMatch(/"steps"|"source"|"follows"/)
  })
})

describe('topics', () => {
  const TOPIC = 'packages/guides/topics/parcel/topic.yaml'
  beforeEach(() => {
    copy('packages/guides/topics/parcel')
    write(TOPIC, read(TOPIC).replace(/^brands: .*$/m, 'brands: [yamato]'))
    for (const id of ['sms-link-never-sent', 'foreign-link', 'shortener-link', 'nameless-notice'])
      write(`packages/signals/src/${id}/signal.ts`, '')
  })

  it('are written to a file of their own, which no check reads', () => {
    expect(run('make-index.mjs')).toMatchObject({ status: 0, stderr: '' })
    expect(read('packages/guides/src/topics.generated.ts')).toContain('"id": "parcel"')
    expect(read('packages/guides/src/lean.generated.ts')).not.toContain('parcel')
  })

  it.each([
    ['a brand that is not there', 'brands: [yamato]', 'brands: [kuroneko]', "brands[0]: there is no brand 'kuroneko'"],
    ['a brand twice', 'brands: [yamato]', 'brands: [yamato, yamato]', 'brands[1]: yamato is there twice'],
    ['a signal that is not there', '[nameless-notice]', '[nameless]', "signs[2].signals: there is no signal 'nameless'"],
    [
      'a marked signal that is not there',
      'signal: foreign-link',
      'signal: foreign',
      "cards.fake.marks[1].signal: there is no signal 'foreign'",
    ],
    [
      'a mark on words that are not in the card',
      'quote: { ja: ヤマト運輸です,',
      'quote: { ja: 佐川です,',
      'quote.ja: does not stand in the card just once',
    ],
    ['something nobody can give', 'given: [card,', 'given: [soul,', 'given[0]: needs one of nothing, password'],
    ['a scam without what to do', /^todo:\n(?: .*\n)+/m, '', 'todo: is missing'],
    ['parts in a scam', 'kind: scam', 'kind: background', 'parts: is missing'],
    ['no action after reading', 'next: check', 'next: shop', 'next: needs one of practice, check, prevent'],
    ['a text message with a subject', 'kind: sms', 'kind: mail', 'cards.fake.subject: goes with a mail'],
  ])('are refused with %s', (_, from, to, said) => {
    const before = read(TOPIC)
    write(TOPIC, before.replace(from, to))
    expect(read(TOPIC)).not.toBe(before)
    const { status, stderr } = run('make-index.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain(`${TOPIC}: `)
    expect(stderr).toContain(said)
  })

  it('have a place each, and no name of a brand', () => {
    write('packages/guides/topics/jcb/topic.yaml', read(TOPIC).replace('id: parcel', 'id: jcb'))
    const { stderr } = run('make-index.mjs')
    expect(stderr).toContain('jcb/topic.yaml: id: is that of a brand, and both are asked for by id')
    expect(stderr).toMatch(/order: 3 is that of '(?:jcb|parcel)' too/)
  })
})

describe('new-brand', () => {
  const made = 'packages/brands/data/example-bank/brand.yaml'

  it('makes a folder that passes once its empty fields are filled in', () => {
    const { status, stdout } = run('new-brand.mjs', 'example-bank', '例銀行')
    expect(status).toBe(0)
    expect(stdout).toContain('npm run index')
    expect(run('make-index.mjs').stderr).toContain(`${made}: sites[0].domain: needs a domain`)
    write(
      made,
      read(made)
        .replaceAll('en: ""', 'en: Example Bank')
        .replace('value: ""', 'value: れいぎんこう')
        .replace('value: ""', 'value: Rei Bank')
        .replace('notFound: []', 'notFound:\n  - { what: report, checked: 2026-11-28, where: the official pages }')
        .replace('source: ""', 'source: https://www.bank.example/safety')
        .replaceAll('domain: ""', 'domain: bank.example')
        .replace('url: ""', 'url: https://www.bank.example/'),
    )
    expect(run('make-index.mjs')).toMatchObject({ status: 0, stderr: '' })
    expect(read('packages/brands/src/brands.generated.ts')).toContain('"id": "example-bank"')
  })

  it('leaves no brand without samples, and none without a report address that nobody looked for', () => {
    const record = BRAND
    write(
      record,
      read(record)
        .replace(/^report:[\s\S]*?(?=^notFound)/m, 'report: []\n\n')
        .replace(/^notFound:[\s\S]*/m, 'notFound: []\n'),
    )
    for (const sample of readdirSync(join(root, dirname(record))).filter((file) => file.startsWith('ok.')))
      rmSync(join(root, dirname(record), sample))
    const { status, stderr } = run('make-index.mjs')
    expect(status).toBe(1)
    expect(stderr).toContain(`${record}: report: has no value, and notFound does not say that it was looked for`)
    expect(stderr).toContain(`${record}: no sample ok.*`)
  })

  it('starts a sample that must stay quiet and one that must be recognised', () => {
    run('new-brand.mjs', 'example-bank', '例銀行')
    expect(readdirSync(join(root, dirname(made))).sort()).toEqual(['brand.yaml', 'ng.notice.eml', 'ok.notice.eml'])
  })

  it.each([
    ['Example Bank', '例銀行', "'Example Bank' is no id"],
    ['../escape', '例銀行', "'../escape' is no id"],
    ['yamato', 'ヤマト', "There is a brand 'yamato' already"],
    ['example-bank', '', 'The name is missing'],
  ])('refuses %s and says why', (id, name, why) => {
    const { status, stderr } = run('new-brand.mjs', id, name)
    expect(status).toBe(2)
    expect(stderr).toContain(why)
  })
})
