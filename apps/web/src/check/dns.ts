import { createVerifier, DnsError } from '@honmono/verifier'
import type { DnsService } from '../../serve/dns-services.ts'
import type { DnsAnswer, DnsQuestion } from './protocol.ts'

/** Proves senders by DNS. The message stays in this worker; `start` makes the one that asks, and only names go over to it. */
export function createDnsLookup(service: DnsService, start: () => Worker): { verify: ReturnType<typeof createVerifier>['verify'] } {
  const asker = start()
  let number = 0
  const waiting = new Map<number, (answer: DnsAnswer) => void>()
  const end = (id: number, answer: DnsAnswer) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }
  asker.onmessage = ({ data }: MessageEvent<DnsAnswer>) => end(data.id, data)
  // It could not be loaded, or broke: whoever waits has no answer.
  asker.onerror = () => {
    for (const id of waiting.keys()) end(id, { id, records: [], code: 'ECONNREFUSED' })
  }
  const ask = (name: string) =>
    new Promise<DnsAnswer>((resolve) => {
      const id = ++number
      waiting.set(id, resolve)
      asker.postMessage({ id, service, name } satisfies DnsQuestion)
      setTimeout(() => end(id, { id, records: [], code: 'ETIMEOUT' }), SILENCE_MS)
    })
  return createVerifier({
    resolve: async (name) => {
      const { records, code } = await ask(name)
      if (code !== undefined) throw new DnsError(code)
      return records
    },
  })
}

/** The asking worker gives up a service after five seconds; here it is given up itself. */
const SILENCE_MS = 8_000
