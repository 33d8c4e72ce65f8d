import { type BrandRecord, brands, samples } from 'honmono/brands'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printBookmarks, validateRecords } from './brands.ts'
import type { Context } from './context.ts'

afterEach(() => vi.restoreAllMocks())

/** What `honmono brands validate` prints of these records, and how it ends. */
async function validated(records: readonly BrandRecord[], { tried = samples, format = 'text', lang = 'en' }: Partial<Asked> = {}) {
  let stdout = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text
    return true
  })
  const context: Context = { process: { stdout: process.stdout, stderr: process.stderr }, lang }
  await validateRecords(context, { format }, records, tried)
  vi.restoreAllMocks()
  return { stdout, outcome: context.outcome }
}
interface Asked {
  readonly tried: typeof samples
  readonly format: 'text' | 'json'
  readonly lang: 'ja' | 'en'
}

const [sound] = brands.filter(({ id }) => id === 'yamato')
if (sound === undefined) throw new Error('no record to break')

describe('brands validate', () => {
  it('says that all is well, and ends with 0', async () => {
    expect(await validated(brands.slice(0, 2))).toEqual({ stdout: 'All 2 brands are fine.\n', outcome: 0 })
    expect(await validated(brands, { lang: 'ja' })).toEqual({
      stdout: `${brands.length} 件すべて、問題はありませんでした。\n`,
      outcome: 0,
    })
  })

  const [name] = sound.names
  const broken: readonly (readonly [string, Partial<BrandRecord>, string])[] = [
    [
      'a name',
      { names: name === undefined ? [] : [name] },
      'fewer than 3 spellings of its name: fakes that use another would not be found',
    ],
    ['a site', { sites: [] }, 'no site: every link would look foreign'],
    ['senders', { senders: [], notFound: [] }, 'senders: no value, and notFound does not say that it was looked for'],
    ['where to report', { report: [], notFound: [] }, 'report: no value, and notFound does not say that it was looked for'],
    ['how to confirm', { confirm: { ...sound.confirm, steps: { ja: [], en: ['Open the app.'] } } }, "confirm: no steps in 'ja'"],
    ['the page to confirm on', { pages: [] }, `confirm: no page '${sound.confirm.page}'`],
    ['a source', { partners: [{ domain: 'faq.example', source: '', checked: '2026-11-28', confidence: 'A' }] }, 'partners[0]: no source'],
    [
      'a telephone number that is sure',
      { phones: [{ value: '0120-000-000', what: 'support', source: 'somebody', checked: '2026-11-28', confidence: 'C' }] },
      "phones[0]: confidence 'C' does not do for a number",
    ],
    [
      'a telephone number that can be dialled',
      { phones: [{ value: '0120', what: 'support', source: 'somebody', checked: '2026-11-28', confidence: 'A' }] },
      "'0120' is no telephone number",
    ],
  ]
  it.each(broken)('ends with 1 and a line for the record that lacks %s', async (_, change, problem) => {
    const { stdout, outcome } = await validated([{ ...sound, ...change }])
    expect(outcome).toBe(1)
    expect(stdout.split('\n')).toContain(`yamato: ${problem}`)
    expect(stdout).not.toContain('fine')
  })

  it('ends with 1 for a brand that was tried on no message', async () => {
    expect(await validated([sound], { tried: {} })).toEqual({
      stdout: "yamato: no sample message 'ok.*' beside the record\nyamato: no sample message 'ng.*' beside the record\n",
      outcome: 1,
    })
  })

  it('says every problem of every record, in one array with --format json', async () => {
    const records = [{ ...sound, sites: [] }, ...brands.filter(({ id }) => id === 'nhk').map((one) => ({ ...one, names: [] }))]
    expect((await validated(records)).stdout.trimEnd().split('\n')).toHaveLength(2)
    const { stdout, outcome } = await validated(records, { format: 'json' })
    expect(outcome).toBe(1)
    expect(JSON.parse(stdout)).toEqual([
      { brand: 'yamato', problem: 'no site: every link would look foreign' },
      { brand: 'nhk', problem: expect.stringContaining('fewer than 3 spellings') },
    ])
  })
})

describe('brands bookmarks', () => {
  const context = (): Context => ({ process: { stdout: process.stdout, stderr: process.stderr }, lang: 'ja' })
  async function printed(...ids: readonly string[]) {
    let stdout = ''
    let stderr = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += text
      return true
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      stderr += text
      return true
    })
    const asked = context()
    await printBookmarks.call(asked, {}, ...ids)
    vi.restoreAllMocks()
    return { stdout, stderr, outcome: asked.outcome }
  }

  it('prints the chosen brands, or all, in the form that browsers import', async () => {
    const two = await printed('amazon', 'rakuten')
    expect(two.outcome).toBe(0)
    expect(two.stdout).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>\n/)
    expect(two.stdout).toContain('<A HREF="https://www.amazon.co.jp/">Amazon「')
    expect(two.stdout.match(/<H3>/g)).toHaveLength(3)
    expect((await printed()).stdout.match(/<A HREF="https:/g)?.length).toBeGreaterThan(brands.length)
  })

  it('gives out no address that is only a third party’s word', async () => {
    const unsure = brands.flatMap(({ pages }) => pages.filter(({ confidence }) => confidence === 'C' || confidence === 'M'))
    const { stdout } = await printed()
    expect(unsure.length).toBeGreaterThan(5)
    const sure = new Set(
      brands.flatMap(({ pages }) => pages.filter(({ confidence }) => confidence === 'A' || confidence === 'B').map(({ url }) => url)),
    )
    expect(unsure.filter(({ url }) => !sure.has(url) && stdout.includes(`"${url}"`))).toEqual([])
  })

  it('ends with 2 for a brand that is not there', async () => {
    expect(await printed('amazon', 'nobody')).toMatchObject({ stdout: '', outcome: 2 })
  })
})
