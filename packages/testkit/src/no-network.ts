/** Preloaded by every test file, and set up anew whatever the file before it was allowed: any way to reach the network throws, so that a
    connection fails the test that made it. */
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { connect, lookup } from './real-network.ts'

const refuse = (what: string) => () => {
  throw new Error(`Honmono's checks never reach the network, but this one tried: ${what}`)
}

net.Socket.prototype.connect = refuse('net.connect') as typeof net.Socket.prototype.connect
dgram.createSocket = refuse('dgram.createSocket') as typeof dgram.createSocket
const QUESTIONS = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveMx'] as const
for (const asker of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of QUESTIONS) if (name in asker) Object.defineProperty(asker, name, { value: refuse(`dns.${name}`), configurable: true })
globalThis.fetch = refuse('fetch') as typeof fetch

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1'])

/** For a suite that talks to a server of its own: connections to loopback go through, whatever else is refused as before. A name goes
    through only if the caller's own `lookup` makes loopback of it. */
export function allowLoopback(): void {
  // Also a server that listens asks what "127.0.0.1" stands for; the answer needs no network.
  Object.defineProperty(dns, 'lookup', {
    value: (host: string, ...more: unknown[]) => Reflect.apply(LOOPBACK.has(host) ? lookup : refuse('dns.lookup'), dns, [host, ...more]),
  })
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
    const [first] = args
    const options = (Array.isArray(first) ? first[0] : first) as Partial<net.TcpNetConnectOpts> | undefined
    const { host, lookup: own } = options ?? {}
    if (host !== undefined && LOOPBACK.has(host)) return Reflect.apply(connect, this, args)
    if (own === undefined || options === undefined) return refuse('net.connect')()
    options.lookup = (name, about, callback) =>
      own(name, about, (error, found, family) => {
        const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address)
        if (addresses.every((address) => LOOPBACK.has(address))) callback(error, found, family)
        else callback(new Error(`A name led past loopback: ${addresses.join(' ')}`), found, family)
      })
    return Reflect.apply(connect, this, args)
  } as typeof net.Socket.prototype.connect
}
