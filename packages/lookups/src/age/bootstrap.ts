import { isRecord, listOf, textsOf } from './json.ts'

/** Where IANA keeps the registries' addresses for domains (RFC 9224 section 4). */
export const IANA_BOOTSTRAP = 'https://data.iana.org/rdap/dns.json'

/** The address of the registry for each entry: a top-level domain, or more labels. */
export type Registries = ReadonlyMap<string, string>

/** Reads the bootstrap file (RFC 9224 section 3). Null: it is none. Registries without https are left out. */
export function readBootstrap(file: unknown): Registries | null {
  if (!isRecord(file) || !Array.isArray(file.services)) return null
  const registries = new Map<string, string>()
  for (const service of file.services) {
    const [entries, addresses] = listOf(service)
    const base = textsOf(addresses).find((address) => /^https:\/\//i.test(address))
    if (base === undefined) continue
    for (const entry of textsOf(entries)) registries.set(entry.toLowerCase(), base.endsWith('/') ? base : `${base}/`)
  }
  return registries.size === 0 ? null : registries
}

/** The registry of a domain: that of the entry with the most labels (RFC 9224 section 4). Null: it has none, as .jp had in 2025. */
export function registryOf(site: string, registries: Registries): string | null {
  for (let rest = site; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
    const base = registries.get(rest)
    if (base !== undefined) return base
    if (!rest.includes('.')) return null
  }
  return null
}
