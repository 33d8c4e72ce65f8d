import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

/** A proxy that a browser has to take for every request: what a worker of a worker asks for is seen here, and not by the browser's own tools. */
export interface Watched {
  /** For `newContext`: also for the machine's own addresses. */
  readonly proxy: { readonly server: string; readonly bypass: string }
  /** Every address that was asked for; of other servers over TLS, 'https://host:port'. */
  readonly seen: string[]
  close(): void
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Requests over TLS lead nowhere, but for those whose 'host:port' has a port of this machine in `tunnels`. */
export async function watched(answer: Answer = handOn, tunnels: Readonly<Record<string, number>> = {}): Promise<Watched> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    answer(request, response)
  })
  server.on('connect', (request, socket) => {
    seen.push(`https://${request.url}`)
    const port = tunnels[request.url ?? '']
    if (port === undefined) return socket.destroy()
    const server = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
    server.on('error', () => socket.destroy())
    socket.on('error', () => server.destroy())
    server.pipe(socket)
    socket.pipe(server)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    seen,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** As if there were no proxy. */
export const handOn: Answer = ({ url = '', method, headers }, response) => {
  const asked = ask(url, { method, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers)
    answered.pipe(response)
  })
  asked.on('error', () => response.destroy())
  asked.end()
}
