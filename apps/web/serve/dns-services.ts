/** Public services that answer DNS over HTTPS, also to pages of other sites (CORS); people choose one, or none. The list is short and fixed: it is
 *  all that the policy of the asking worker lets it reach.
 *  Addresses: developers.google.com/speed/public-dns/docs/doh, developers.cloudflare.com/1.1.1.1/encryption/dns-over-https (confidence A).
 *  That both answer pages: github.com/dat-ecosystem-archive/dat-dns/issues/16 (confidence C). Read on 2026-11-28. */
export const DNS_SERVICES = {
  google: { name: 'Google Public DNS', url: 'https://dns.google/dns-query' },
  cloudflare: { name: 'Cloudflare 1.1.1.1', url: 'https://cloudflare-dns.com/dns-query' },
} as const

export type DnsService = keyof typeof DNS_SERVICES
export const isDnsService = (id: unknown): id is DnsService => typeof id === 'string' && Object.hasOwn(DNS_SERVICES, id)
