import { clean } from '@honmono/render'
import { createChecker, type Lookups } from 'honmono'
import { data } from 'honmono/data'
import { tell } from './context.ts'
import type { Lang } from './language.ts'
import { words } from './words.ts'

/** What may be asked of the outside world, as it is called on the command line. */
export const ASKED = ['links', 'dns', 'domain-age'] as const

/** How to have the sender proved. */
export const DNS_COMMAND = 'honmono check --lookups dns …'

export interface LookupFlags {
  /** Nothing is asked for facts that were saved. */
  readonly facts?: boolean
  readonly lookups?: readonly (typeof ASKED)[number][]
  readonly dnsServer?: readonly string[]
  readonly certificateSource?: string
}

/** Loaded only when asked for: without it, nothing here can reach the network. A sentence says what is wrong with what was asked for. */
export async function lookupsFor(flags: LookupFlags, lang: Lang): Promise<Lookups | string> {
  const { lookups = [], facts = false, dnsServer, certificateSource } = flags
  if (dnsServer !== undefined && !lookups.includes('dns')) return words[lang].dnsServerAlone
  if (certificateSource !== undefined && !lookups.includes('domain-age')) return words[lang].certificateSourceAlone
  if (facts) return {}
  const ages = lookups.includes('domain-age') ? await ageLookup(certificateSource, lang) : undefined
  if (typeof ages === 'string') return ages
  const links = lookups.includes('links') ? await linkLookup(lang) : undefined
  const dns = lookups.includes('dns') ? await dnsLookup(dnsServer ?? [], lang) : undefined
  return { ...(links && { links }), ...(dns && { dns }), ...(ages && { ages }) }
}

async function linkLookup(lang: Lang): Promise<NonNullable<Lookups['links']>> {
  const { createLinkResolver, LINK_LOOKUP_WARNING } = await import('@honmono/lookups')
  tell(LINK_LOOKUP_WARNING[lang])
  return createLinkResolver()
}

async function dnsLookup(servers: readonly string[], lang: Lang): Promise<NonNullable<Lookups['dns']>> {
  const { createMailVerifier, DNS_LOOKUP_NOTE, systemNameServers } = await import('@honmono/lookups/mail')
  tell(`${DNS_LOOKUP_NOTE[lang]}${words[lang].nameServers(servers.length > 0 ? servers : systemNameServers())}`)
  return createMailVerifier({ servers, trustedSealers: data.lists.arcSealers.map(({ domain }) => domain) })
}

async function ageLookup(source: string | undefined, lang: Lang): Promise<NonNullable<Lookups['ages']> | string> {
  const { AGE_LOOKUP_NOTE, certificateNote, createAgeLookup, createCertificateSource } = await import('@honmono/lookups')
  const certificates = source === undefined ? undefined : createCertificateSource(source)
  if (certificates === null) return words[lang].certificateSourceWrong
  tell(AGE_LOOKUP_NOTE[lang])
  if (certificates === undefined) return createAgeLookup()
  tell(certificateNote(certificates.name)[lang])
  return createAgeLookup({ certificates })
}

/** Lists of fakes that the person added earlier. They lie on this device: nobody is asked. */
export async function feedsFor({ noFeeds = false, facts = false }: { noFeeds?: boolean; facts?: boolean }, lang: Lang): Promise<Lookups> {
  if (noFeeds || facts) return {}
  const { feedsFolder, idsIn, openFeeds } = await import('@honmono/feeds/node')
  const folder = feedsFolder(process.env)
  if (idsIn(folder).length === 0) return {}
  const { createFeedLookup } = await import('@honmono/feeds')
  const { open, unread } = await openFeeds(folder, Date.now())
  if (unread.length > 0) tell(words[lang].feeds.unread(unread.map(clean).join(words[lang].comma)))
  const feeds = open.map(({ feed }) => feed)
  return { feeds: createFeedLookup(feeds, createChecker().hostKind, unread) }
}
