import dns from 'node:dns'
import net, { type AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { allowLoopback } from './no-network.ts'

const server = net.createServer((socket) => socket.end('hello'))
afterAll(() => server.close())

it('refuses every way to the network', async () => {
  expect(() => net.connect(1, '127.0.0.1')).toThrow('never reach the network')
  expect(() => dns.lookup('a.example', () => {})).toThrow('never reach the network')
  expect(() => dns.promises.lookup('a.example')).toThrow('never reach the network')
  expect(() => new dns.Resolver().resolve4('a.example', () => {})).toThrow('never reach the network')
  expect(() => new dns.promises.Resolver().resolve6('a.example')).toThrow('never reach the network')
  expect(() => fetch('http://127.0.0.1/')).toThrow('never reach the network')
})

it('lets a suite reach its own server, and still nothing else', async () => {
  allowLoopback()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const heard = (options: net.TcpNetConnectOpts) =>
    new Promise<string>((resolve, reject) => {
      net
        .connect(options)
        .on('data', (data) => resolve(String(data)))
        .on('error', reject)
    })
  const knows = (address: string): net.LookupFunction => {
    return (_, { all }, callback) => (all === true ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4))
  }
  expect(await heard({ port, host: '127.0.0.1' })).toBe('hello')
  expect(await heard({ port, host: 'a.example', lookup: knows('127.0.0.1') })).toBe('hello')
  await expect(heard({ port, host: 'a.example', lookup: knows('192.0.2.1') })).rejects.toThrow('past loopback')
  for (const host of ['192.0.2.1', 'a.example', '127.0.0.2', 'localhost'])
    expect(() => net.connect({ port, host }), host).toThrow('net.connect')
  expect(() => net.connect({ path: '/run/x.sock' })).toThrow('net.connect')
  expect(() => dns.lookup('a.example', () => {})).toThrow('dns.lookup')
  expect(() => fetch('http://127.0.0.1/')).toThrow('fetch')
})
