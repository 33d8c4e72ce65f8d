import type { BrandRecord, BrandSamples } from './record.ts'

export interface BrandProblem {
  readonly brand: string
  readonly problem: string
}

const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const CONFIDENCES = ['A', 'B', 'C', 'M']

/** As people write it: 0120-000-000, #9110, 110, +1-844-555-0100. */
const PHONE = /^(?:0\d{1,4}(?:-\d{2,4}){2,3}|#\d{4}|1\d\d|\+[1-9][\d-]{7,18})$/

const LEAST_NAMES = 3

/** What is wrong with compiled brand records; empty when all is well. The YAML's form is checked before, by tools/make-index. */
export function validateBrands(brands: readonly BrandRecord[], samples: Readonly<Record<string, BrandSamples>>): readonly BrandProblem[] {
  const found: BrandProblem[] = []
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  for (const brand of brands) {
    const say = (problem: string) => found.push({ brand: brand.id, problem })
    if (ids.has(brand.id)) say('another brand has the same id')
    ids.add(brand.id)

    if (new Set(brand.names.map(({ value }) => value)).size < LEAST_NAMES)
      say(`fewer than ${LEAST_NAMES} spellings of its name: fakes that use another would not be found`)
    if (brand.sites.length === 0) say('no site: every link would look foreign')
    for (const what of ['senders', 'report'] as const) {
      const sought = brand.notFound.find((one) => one.what === what)
      if (brand[what].length === 0 && sought === undefined) say(`${what}: no value, and notFound does not say that it was looked for`)
      if (sought !== undefined && !DATE.test(sought.checked)) say(`notFound: '${sought.checked}' is no date`)
    }
    for (const kind of ['ok', 'ng'] as const)
      if ((samples[brand.id]?.[kind] ?? []).length === 0) say(`no sample message '${kind}.*' beside the record`)
    for (const lang of ['ja', 'en'] as const) {
      if (brand.confirm.steps[lang].length === 0) say(`confirm: no steps in '${lang}'`)
    }
    const { page } = brand.confirm
    if (page !== null && !brand.pages.some(({ id }) => id === page)) say(`confirm: no page '${page}'`)

    const valued = {
      names: brand.names,
      sites: brand.sites,
      senders: brand.senders,
      shortDomains: brand.shortDomains,
      partners: brand.partners,
      pages: brand.pages,
      confirm: [brand.confirm, ...(brand.confirm.exceptions ?? [])],
      never: brand.never,
      phones: brand.phones,
      report: brand.report,
    }
    for (const [field, values] of Object.entries(valued)) {
      values.forEach(({ source, checked, confidence }, i) => {
        if (source.trim() === '') say(`${field}[${i}]: no source`)
        if (!DATE.test(checked)) say(`${field}[${i}]: '${checked}' is no date`)
        if (!CONFIDENCES.includes(confidence)) say(`${field}[${i}]: confidence '${confidence}' is none of ${CONFIDENCES.join(', ')}`)
      })
    }

    for (const { domain, address, shared } of [...brand.sites, ...brand.senders, ...brand.shortDomains].map(owned)) {
      const host = domain ?? address?.slice(address.lastIndexOf('@') + 1) ?? ''
      if (!DOMAIN.test(host)) say(`'${domain ?? address ?? ''}' is no ${domain === undefined ? 'address' : 'domain'}`)
      if (shared === true) continue
      const key = domain ?? address ?? ''
      const owner = owners.get(key)
      if (owner !== undefined && owner !== brand.id) say(`${key} already belongs to '${owner}'`)
      owners.set(key, brand.id)
    }
    brand.phones.forEach(({ value, kind, confidence }, i) => {
      if ((value === undefined) === (kind === undefined)) say(`phones[${i}]: needs either a value or a kind`)
      if (value !== undefined && !PHONE.test(value)) say(`'${value}' is no telephone number`)
      // A wrong number is worse than none.
      if (confidence !== 'A' && confidence !== 'B') say(`phones[${i}]: confidence '${confidence}' does not do for a number`)
    })
    for (const { domain } of brand.partners) if (!DOMAIN.test(domain)) say(`'${domain}' is no domain`)
  }
  return found
}

const owned = (value: { readonly domain?: string; readonly address?: string; readonly shared?: boolean }) => value
