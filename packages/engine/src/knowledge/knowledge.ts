import { getDomain } from 'tldts'
import { dialled } from '../text/dialled.ts'
import { ocrSkeleton } from '../text/ocr-skeleton.ts'
import type { Brand, BrandPhone, BrandSender, Data, Guide, ListedDomain, ListedForm, Lists } from './types.ts'

const LONGEST_NAME = 253

/** Looks a host up in a set of domains: the domain itself or any subdomain. Longest match wins. */
class DomainMap<T> {
  readonly #byDomain = new Map<string, T>()
  add(domain: string, value: T): void {
    const key = domain.toLowerCase()
    if (!this.#byDomain.has(key)) this.#byDomain.set(key, value)
  }
  get(host: string): T | undefined {
    // No name in the DNS is longer (RFC 1035 section 2.3.4): it is nobody's.
    for (let rest = host.length > LONGEST_NAME ? '' : host; rest !== ''; ) {
      const hit = this.#byDomain.get(rest)
      if (hit !== undefined) return hit
      const dot = rest.indexOf('.')
      if (dot < 0) return undefined
      rest = rest.slice(dot + 1)
    }
    return undefined
  }
}

/** Registrable domain of a host with private suffixes (a.pages.dev stays apart from b.pages.dev), or null. */
export function siteOf(host: string): string | null {
  return host === '' ? null : getDomain(host, { allowPrivateDomains: true, validateHostname: false })
}

/** Whether a registry knows the site itself: x.pages.dev is somebody's place below pages.dev, which alone is registered. */
export function isRegistered(site: string): boolean {
  return getDomain(site, { allowPrivateDomains: false, validateHostname: false }) === site
}

const LIST_NAMES = ['shorteners', 'rented', 'trackers', 'freemail', 'neutral', 'relays', 'arcSealers'] as const
export type ListName = (typeof LIST_NAMES)[number]

/** Everything that the engine knows from data, ready to ask. Built once, shared by all checks. */
export class Knowledge {
  readonly date: string
  readonly brands: readonly Brand[]
  readonly guides: readonly Guide[]
  readonly lists: Lists
  readonly #brandById = new Map<string, Brand>()
  readonly #owner = new DomainMap<string>()
  readonly #links = new Map<string, DomainMap<true>>()
  readonly #phones = new Map<string, { readonly brand: string; readonly what: BrandPhone['what'] }[]>()
  /** Official sites by how they look in a picture; made when first asked for. */
  #looks: ReadonlyMap<string, string> | null = null
  readonly #forms: Readonly<Record<'mailers' | 'messageIds', readonly { readonly id: string; readonly form: RegExp }[]>>
  readonly #listed = new Map<ListName, DomainMap<ListedDomain>>()

  constructor(data: Data) {
    this.date = data.date
    this.brands = data.brands
    this.guides = data.guides
    this.lists = data.lists
    for (const brand of data.brands) {
      this.#brandById.set(brand.id, brand)
      const links = new DomainMap<true>()
      for (const { domain } of [...brand.sites, ...brand.shortDomains]) {
        links.add(domain, true)
        this.#owner.add(domain, brand.id)
      }
      for (const { domain } of brand.partners) links.add(domain, true)
      for (const { domain, shared } of brand.senders) if (domain !== undefined && shared !== true) this.#owner.add(domain, brand.id)
      this.#links.set(brand.id, links)
      for (const { value, what } of brand.phones ?? []) {
        if (value === undefined) continue
        const number = dialled(value)
        this.#phones.set(number, [...(this.#phones.get(number) ?? []), { brand: brand.id, what }])
      }
    }
    const compiled = (forms: readonly ListedForm[]) => forms.map(({ id, form }) => ({ id, form: new RegExp(form) }))
    this.#forms = { mailers: compiled(data.lists.mailers), messageIds: compiled(data.lists.messageIds) }
    for (const name of LIST_NAMES) {
      const map = new DomainMap<ListedDomain>()
      for (const entry of data.lists[name]) map.add(entry.domain, entry)
      this.#listed.set(name, map)
    }
  }

  brand(id: string): Brand | undefined {
    return this.#brandById.get(id)
  }
  /** The brand whose site, sender domain or short domain this host is, or null. */
  ownerOf(host: string): string | null {
    return this.#owner.get(host) ?? null
  }
  /** The host that one read from a picture may be: an official one that differs from it in letters only that look alike there, else itself. */
  hostReadAs(host: string): string {
    const site = siteOf(host)
    if (site === null || this.ownerOf(host) !== null) return host
    this.#looks ??= new Map(this.#officialSites().map((official) => [ocrSkeleton(official), official]))
    const official = this.#looks.get(ocrSkeleton(site))
    return official === undefined ? host : host.slice(0, host.length - site.length) + official
  }
  #officialSites(): readonly string[] {
    const domains = this.brands.flatMap(({ sites, shortDomains, senders }) =>
      [...sites, ...shortDomains, ...senders].map(({ domain }) => domain),
    )
    return domains.flatMap((domain) => (domain === undefined ? [] : (siteOf(domain) ?? [])))
  }
  /** The host is one that this brand's genuine links may lead to: own sites, own short domains, declared partners. */
  isOfficialLink(brandId: string, host: string): boolean {
    return this.#links.get(brandId)?.get(host) ?? false
  }
  /** The brand is at home in Japan: its first site, or at least half of its sites, is under .jp. */
  isJapanese(brandId: string): boolean {
    const domains = this.brand(brandId)?.sites.map(({ domain }) => domain) ?? []
    const japanese = domains.filter((domain) => domain.endsWith('.jp'))
    return japanese.length > 0 && (japanese[0] === domains[0] || japanese.length * 2 >= domains.length)
  }
  /** The listed form that this value of a header field has, or null. */
  formOf(list: 'mailers' | 'messageIds', value: string): string | null {
    return this.#forms[list].find(({ form }) => form.test(value))?.id ?? null
  }
  /** A network that everybody links to: its name at the foot of a mail, or its badge, says nothing of who writes. */
  isSocial(brandId: string): boolean {
    return this.brand(brandId)?.sites.some(({ domain }) => this.listed('neutral', domain) !== undefined) ?? false
  }
  /** The address is one that this brand really sends from. A forged From passes this: it proves nothing without authentication. */
  isOfficialSender(brandId: string, address: string): boolean {
    return this.#sendersFor(brandId, address).length > 0
  }
  /** The address speaks for the brand itself, and does not pass on what others wrote. */
  speaksFor(brandId: string, address: string): boolean {
    const senders = this.#sendersFor(brandId, address)
    return senders.length > 0 && !senders.some(({ relay }) => relay === true)
  }
  #sendersFor(brandId: string, address: string): readonly BrandSender[] {
    const whole = address.toLowerCase()
    const domain = whole.slice(whole.lastIndexOf('@') + 1)
    return (this.brand(brandId)?.senders ?? []).filter((sender) =>
      sender.address !== undefined
        ? sender.address.toLowerCase() === whole
        : sender.domain !== undefined && (domain === sender.domain || domain.endsWith(`.${sender.domain}`)),
    )
  }
  /** Which listed brands have this telephone number, and for what: card companies share desks. Anybody can write it, and show it as his own. */
  ownersOfPhone(number: string): readonly { readonly brand: string; readonly what: BrandPhone['what'] }[] {
    return this.#phones.get(number) ?? []
  }
  /** Two hosts of one owner: same registrable domain, or the same brand. */
  sameOwner(a: string, b: string): boolean {
    if (a === b) return true
    const site = siteOf(a)
    if (site !== null && site === siteOf(b)) return true
    const owner = this.ownerOf(a)
    return owner !== null && owner === this.ownerOf(b)
  }
  listed(list: ListName, host: string): ListedDomain | undefined {
    return this.#listed.get(list)?.get(host)
  }
}
