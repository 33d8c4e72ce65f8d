import { clean, originOf, renderBookmarks, safeJson, wrap } from '@honmono/render'
import { type BrandRecord, type BrandSamples, brands, samples, validateBrands } from 'honmono/brands'
import { type Context, print, tell } from './context.ts'
import type { Lang } from './language.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface BrandFlags {
  readonly format: 'text' | 'json'
  readonly lang?: Lang
}

export async function listBrands(this: Context, { format }: BrandFlags): Promise<void> {
  this.outcome = 0
  if (format === 'json') return print(`${safeJson(brands)}\n`)
  const width = Math.max(...brands.map(({ id }) => id.length))
  for (const { id, title } of brands) await print(`${id.padEnd(width)}  ${title[this.lang]}\n`)
}

export async function showBrand(this: Context, { format }: BrandFlags, id: string): Promise<void> {
  const brand = brands.find((one) => one.id === id)
  if (brand === undefined) {
    tell(words[this.lang].unknownBrand(clean(id)))
    this.outcome = 2
    return
  }
  this.outcome = 0
  await print(format === 'json' ? `${safeJson(brand)}\n` : `${brandText(brand, this.lang)}\n`)
}

/** The official pages of these brands, or of all, as a file that browsers take bookmarks from. */
export async function printBookmarks(this: Context, _flags: Pick<BrandFlags, 'lang'>, ...ids: readonly string[]): Promise<void> {
  const unknown = ids.find((id) => !brands.some((one) => one.id === id))
  if (unknown !== undefined) {
    tell(words[this.lang].unknownBrand(clean(unknown)))
    this.outcome = 2
    return
  }
  this.outcome = 0
  await print(
    renderBookmarks(
      brands.filter(({ id }) => ids.length === 0 || ids.includes(id)),
      this.lang,
    ),
  )
}

export async function validateShipped(this: Context, flags: BrandFlags): Promise<void> {
  await validateRecords(this, flags, brands, samples)
}

/** A line for each problem; any makes the command fail. */
export async function validateRecords(
  context: Context,
  { format }: BrandFlags,
  records: readonly BrandRecord[],
  tried: Readonly<Record<string, BrandSamples>>,
): Promise<void> {
  const problems = validateBrands(records, tried)
  context.outcome = problems.length === 0 ? 0 : 1
  if (format === 'json') return print(`${safeJson(problems)}\n`)
  for (const { brand, problem } of problems) await print(`${clean(brand)}: ${clean(problem)}\n`)
  if (problems.length === 0) await print(`${words[context.lang].brandsFine(records.length)}\n`)
}

type Field = keyof (typeof words)['ja']['brandFields']
type Sourced = Pick<BrandRecord['sites'][number], 'source' | 'checked' | 'confidence'>

function brandText(brand: BrandRecord, lang: Lang): string {
  const { brandFields, phoneKinds, phoneWhats, soughtOn, comma } = words[lang]
  const paint = terminalPaint()
  const columns = Math.min(terminalColumns(), 100) - 1
  // An address stays in one piece: it is there to be copied.
  const lines = (text: string, indent: number) =>
    text
      .split('\n')
      .flatMap((part) => (part.startsWith('https:') ? [part] : wrap(part, columns - indent)).map((line) => ' '.repeat(indent) + line))
  const sourced = (value: string, from: Sourced) => {
    const { text, source } = originOf(from, lang)
    return { value, origin: source === null ? text : `${text}\n${source}` }
  }
  const values: Readonly<Record<Field, readonly { readonly value: string; readonly origin: string }[]>> = {
    names: brand.names.map((of) => sourced(of.value, of)),
    sites: brand.sites.map((of) => sourced(of.domain, of)),
    senders: brand.senders.map((of) => sourced(of.address ?? of.domain ?? '', of)),
    shortDomains: brand.shortDomains.map((of) => sourced(of.domain, of)),
    partners: brand.partners.map((of) => sourced(of.domain, of)),
    pages: brand.pages.map((of) => sourced(`${of.title[lang]}\n${of.url}`, of)),
    confirm: brand.confirm.steps[lang].map((step, index) => sourced(`${index + 1}. ${step}`, brand.confirm)),
    never: brand.never.map((of) => sourced(of.words[lang], of)),
    phones: brand.phones.map((of) => sourced(`${of.value ?? phoneKinds[of.kind ?? 'mobile']}${comma}${phoneWhats[of.what]}`, of)),
    report: brand.report.map((of) => sourced(`${of.value}\n${of.how[lang]}`, of)),
    notFound: brand.notFound.map(({ what, checked, where }) => ({ value: brandFields[what], origin: `${soughtOn(checked)}\n${where}` })),
  }
  const blocks = (Object.keys(values) as Field[]).flatMap((field) =>
    values[field].length === 0
      ? []
      : [
          '',
          paint.strong(brandFields[field]),
          // The origin is said once, below all values that share it.
          ...values[field].flatMap(({ value, origin }, index) => [
            ...lines(value, 2),
            ...(values[field][index + 1]?.origin === origin ? [] : lines(origin, 4).map(paint.dim)),
          ]),
        ],
  )
  return [paint.strong(`${brand.title[lang]} (${brand.id})`), ...blocks].join('\n')
}
