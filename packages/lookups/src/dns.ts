import { Resolver } from 'node:dns/promises'

/** All addresses of a name, IPv4 first. Rejects or gives none where it has none. */
export type AskDns = (host: string, signal: AbortSignal) => Promise<readonly string[]>

/** Asks name servers directly: the system's own way would also look into the hosts file, mDNS and the search list of the inner network. */
export const askDns: AskDns = async (host, signal) => {
  const resolver = new Resolver()
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const found = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    return found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
