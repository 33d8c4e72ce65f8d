/** Preloaded by every test: any way to reach the network throws, so that a connection fails the test that made it. */
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

const refuse = (what: string) => () => {
  throw new Error(`Honmono's checks never reach the network, but this one tried: ${what}`)
}

net.Socket.prototype.connect = refuse('net.connect') as typeof net.Socket.prototype.connect
dgram.createSocket = refuse('dgram.createSocket') as typeof dgram.createSocket
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'resolveMx'] as const) {
  Object.defineProperty(dns, name, { value: refuse(`dns.${name}`) })
}
globalThis.fetch = refuse('fetch') as typeof fetch
