import { clean, safeJson, wrap } from '@honmono/render'
import { type Brand, brandProblems, createChecker } from 'honmono'
import { type Context, print, tell } from './context.ts'
import type { Lang } from './language.ts'
import { terminalColumns, terminalPaint } from './paint.ts'
import { words } from './words.ts'

export interface BrandFlags {
  readonly format: 'text' | 'json'
  readonly lang?: Lang
}

export async function listBrands(this: Context, { format }: BrandFlags): Promise<void> {
  const { brands } = createChecker()
  this.outcome = 0
  if (format === 'json') return print(`${safeJson(brands)}\n`)
  const width = Math.max(...brands.map(({ id }) => id.length))
  for (const { id, title } of brands) await print(`${id.padEnd(width)}  ${title[this.lang]}\n`)
}

export async function showBrand(this: Context, { format }: BrandFlags, id: string): Promise<void> {
  const brand = createChecker().brands.find((one) => one.id === id)
  if (brand === undefined) {
    tell(words[this.lang].unknownBrand(clean(id)))
    this.outcome = 2
    return
  }
  this.outcome = 0
  await print(format === 'json' ? `${safeJson(brand)}\n` : `${brandText(brand, this.lang)}\n`)
}

export async function validateBrands(this: Context, { format }: BrandFlags): Promise<void> {
  const problems = brandProblems()
  this.outcome = problems.length === 0 ? 0 : 1
  if (format === 'json') return print(`${safeJson(problems)}\n`)
  for (const { brand, problem } of problems) await print(`${brand}: ${problem}\n`)
  if (problems.length === 0) await print(`${words[this.lang].brandsFine(createChecker().brands.length)}\n`)
}

type Field = keyof (typeof words)['ja']['brandFields']

function brandText(brand: Brand, lang: Lang): string {
  const { brandFields, confidence, checkedOn, comma } = words[lang]
  const paint = terminalPaint()
  const columns = Math.min(terminalColumns(), 100) - 1
  // An address stays in one piece: it is there to be copied.
  const lines = (text: string, indent: number) =>
    text
      .split('\n')
      .flatMap((part) => (part.startsWith('https:') ? [part] : wrap(part, columns - indent)).map((line) => ' '.repeat(indent) + line))
  /** Said once below all values that share it. */
  const originOf = ({ confidence: grade, checked, source }: Sourced) =>
    grade === 'M' ? confidence.M : `${confidence[grade]}${comma}${checkedOn(checked)}\n${source}`
  const values: Readonly<Record<Field, readonly { readonly value: string; readonly of: Sourced }[]>> = {
    names: brand.names.map((of) => ({ value: of.value, of })),
    sites: brand.sites.map((of) => ({ value: of.domain, of })),
    senders: brand.senders.map((of) => ({ value: of.address ?? of.domain ?? '', of })),
    shortDomains: brand.shortDomains.map((of) => ({ value: of.domain, of })),
    partners: brand.partners.map((of) => ({ value: of.domain, of })),
    pages: brand.pages.map((of) => ({ value: `${of.title[lang]}\n${of.url}`, of })),
    confirm: brand.confirm.steps[lang].map((step, index) => ({ value: `${index + 1}. ${step}`, of: brand.confirm })),
    never: brand.never.map((of) => ({ value: of.words[lang], of })),
    report: brand.report.map((of) => ({ value: `${of.value}\n${of.how[lang]}`, of })),
  }
  const blocks = (Object.keys(values) as Field[]).flatMap((field) =>
    values[field].length === 0
      ? []
      : [
          '',
          paint.strong(brandFields[field]),
          ...values[field].flatMap(({ value, of }, index) => {
            const next = values[field][index + 1]?.of
            const isLast = next === undefined || originOf(next) !== originOf(of)
            return [...lines(value, 2), ...(isLast ? lines(originOf(of), 4).map(paint.dim) : [])]
          }),
        ],
  )
  return [paint.strong(`${brand.title[lang]} (${brand.id})`), ...blocks].join('\n')
}
type Sourced = Pick<Brand['sites'][number], 'source' | 'checked' | 'confidence'>
