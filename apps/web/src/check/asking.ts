import { createDohResolver, DnsError, type Resolve } from '@honmono/verifier'
import { DNS_SERVICES, isDnsService } from '../../serve/dns-services.ts'
import type { DnsAnswer, DnsQuestion } from './protocol.ts'

/** The one place of the page that asks a server outside. The message is in another worker; here come names of keys and of policies, and nothing
    else gets through. */
const NAME = /^(?:[a-z0-9_-]{1,63}\.)*(?:_domainkey|_dmarc)(?:\.[a-z0-9-]{1,63}){1,20}$/

self.onmessage = async ({ data: { id, service, name } }: MessageEvent<DnsQuestion>) => {
  const answer = (about: Omit<DnsAnswer, 'id'>) => self.postMessage({ id, ...about } satisfies DnsAnswer)
  if (!isDnsService(service) || !NAME.test(name)) return answer({ records: [], code: 'ENOTFOUND' })
  try {
    answer({ records: await resolverOf(DNS_SERVICES[service].url)(name, 'TXT') })
  } catch (error) {
    answer({ records: [], code: error instanceof DnsError ? error.code : 'ESERVFAIL' })
  }
}

const resolverOf = (url: string): Resolve => createDohResolver({ url }).resolve
