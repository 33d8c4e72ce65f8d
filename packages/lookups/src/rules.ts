import ipaddr from 'ipaddr.js'

/** Why an address is not asked. */
export type Refusal = 'scheme' | 'name' | 'port' | 'private-address'

/** What is never asked. Each function says why not, or null. They are asked anew at every hop, the last one for each address of a name,
    before anything is connected to. */
export interface RefusalRules {
  /** Lower-case ASCII host name without a trailing dot. */
  readonly name: (host: string) => Refusal | null
  readonly port: (port: number) => Refusal | null
  /** An IP address as DNS or the link gave it, and the port on it. */
  readonly address: (address: string, port: number) => Refusal | null
}

/** Only what stands open to everybody on the internet: nothing of the reader's own house, nothing but web servers. */
export const PUBLIC_WEB: RefusalRules = {
  name: (host) => (isInternalName(host) ? 'name' : null),
  port: (port) => (port === 80 || port === 443 ? null : 'port'),
  address: (address) => (isPublicAddress(address) ? null : 'private-address'),
}

/** RFC 6761, 6762, 7686, 8375, 9476, the names that ICANN keeps for inner networks, and those that routers and companies use. */
const INTERNAL = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion|alt|invalid)$/

/** A name without a dot is completed by the reader's own network. */
function isInternalName(host: string): boolean {
  return !host.includes('.') || INTERNAL.test(host)
}

/** IANA special-purpose address registries (RFC 6890). What is not known to be public is not. */
export function isPublicAddress(address: string): boolean {
  const one = address.includes(':') ? inHex(address) : address
  if (one === null || !ipaddr.isValid(one)) return false
  const parsed = ipaddr.process(one)
  return parsed instanceof ipaddr.IPv6 ? isPublicIpv6(parsed) : parsed.range() === 'unicast'
}

/** ipaddr.js reads "::8.8.8.8" as "::ffff:8.8.8.8", the system does not. A zone (fe80::1%eth0) names a network card of this machine. */
function inHex(address: string): string | null {
  try {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1)
  } catch {
    return null
  }
}

/** RFC 4291 section 2.4: only 2000::/3 is given out. NAT64 (RFC 6052) makes IPv6 addresses of IPv4 ones for phones without IPv4. */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::')
const NAT64 = ipaddr.IPv6.parse('64:ff9b::')

function isPublicIpv6(address: ipaddr.IPv6): boolean {
  if (address.match(NAT64, 96)) return new ipaddr.IPv4(address.toByteArray().slice(12)).range() === 'unicast'
  return address.match(GLOBAL_UNICAST, 3) && address.range() === 'unicast'
}
