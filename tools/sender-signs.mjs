// The signs of a sender that are measured: those that are signals, judged by the signals themselves, and those that were tried and dropped.
import { Knowledge } from '@honmono/engine'
import { isNumbered, leadingClaims, machinesBehind, siteOf, wayOutside } from '@honmono/engine/kit'
import { signals } from '@honmono/signals'
import { data } from 'honmono/data'

const knowledge = new Knowledge(data)
/** The year from which honest mail is counted apart: before, mail was sent otherwise, and much of the honest mail is of 2002. */
export const RECENT = 2012

/** Honest mail hardly ever poses as a brand, so its share is also counted as if it named one: every brand, a Japanese one first. */
const AS_IF = ['amazon', ...knowledge.brands.map(({ id }) => id)].map((brand) => ({
  brand,
  name: brand,
  where: ['display-name'],
  strength: 'strong',
  disguised: false,
  places: [],
}))
const posing = (facts) => leadingClaims(facts.claims.known ? facts.claims.value : [])

const sitesOfSender = ({ from, returnPath, sender }) =>
  new Set([...from, returnPath, sender].flatMap((one) => (one === null || one.domain === '' ? [] : [siteOf(one.domain) ?? one.domain])))
const hasMessageId = ({ origin }) => origin.value.messageId !== null
const domainOf = ({ origin }) => origin.value.messageId?.domain ?? null
/** The machines are seen whose names were looked up. A list's own server, where all mail of a list comes in, says nothing of who wrote. */
const machines = (facts, claims) =>
  machinesBehind(claims[0]?.brand ?? '', { route: facts.route.value, sender: facts.sender.value }, knowledge)
const sawSender = (facts, claims, viaList) => machines(facts, claims).filter(({ reverse }) => reverse !== null).length > (viaList ? 1 : 0)

const signal = (id, has, field) => {
  const found = signals.find((one) => one.id === id)
  return {
    id,
    kept: true,
    field,
    has,
    raised: (facts, claims) =>
      found.detect(Object.fromEntries(found.needs.map((need) => [need, need === 'claims' ? claims : facts[need].value])), knowledge)
        .length > 0,
  }
}
const dropped = (id, field, has, raised, why) => ({ id, kept: false, field, has, raised, why })

export const CANDIDATES = [
  signal('missing-reverse-name', sawSender, 'name looked up'),
  signal('numbered-server', sawSender, 'name looked up'),
  signal('borrowed-server-name', sawSender, 'name looked up'),
  signal('kit-message-id', hasMessageId, 'Message-ID'),
  signal('foreign-time-zone', ({ origin }) => origin.value.date?.zone != null, 'Date with a zone'),
  signal('mailer-of-fakes', () => true, 'X-Mailer or User-Agent'),
  dropped(
    'HELO of another site than the name found',
    'name looked up',
    sawSender,
    (facts, claims) =>
      machines(facts, claims).some(
        ({ from, reverse }) => from?.includes('.') && reverse && (siteOf(from) ?? from) !== (siteOf(reverse) ?? reverse),
      ),
    'one in ten honest mails; whoever rents a server keeps his own name',
  ),
  dropped(
    'HELO without a dot',
    'name looked up',
    sawSender,
    (facts, claims) => machines(facts, claims).some(({ from }) => from !== null && !/[.:]/.test(from)),
    'nearly nobody does it now',
  ),
  dropped(
    'number for a name anywhere on the way',
    'name looked up',
    sawSender,
    ({ route }) => wayOutside(route.value).some((hop) => hop.reverse && isNumbered(hop)),
    'a person’s own line stands behind the server that he writes through',
  ),
  dropped(
    'Message-ID missing',
    'all',
    () => true,
    (facts) => !hasMessageId(facts),
    'fakes have one',
  ),
  dropped(
    'Message-ID of another site than From and envelope',
    'Message-ID',
    hasMessageId,
    (facts) => domainOf(facts) !== null && !sitesOfSender(facts.sender.value).has(siteOf(domainOf(facts)) ?? domainOf(facts)),
    'honest mail bears the name of its mailer’s machine',
  ),
  dropped(
    'the same, and of no server on the way, delivery service or brand',
    'Message-ID',
    hasMessageId,
    ({ origin, sender, route }) => {
      const domain = origin.value.messageId?.domain ?? null
      if (domain === null || knowledge.ownerOf(domain) !== null) return false
      if (['relays', 'trackers', 'rented', 'freemail', 'neutral'].some((list) => knowledge.listed(list, domain) !== undefined)) return false
      const site = siteOf(domain) ?? domain
      const names = route.value.flatMap(({ from, reverse, by }) => [from, reverse, by]).filter((name) => name)
      return !sitesOfSender(sender.value).has(site) && !names.some((name) => (siteOf(name) ?? name) === site)
    },
    'honest mail does it as often',
  ),
  dropped(
    'Message-ID without a dot in its domain',
    'Message-ID',
    hasMessageId,
    (facts) => domainOf(facts) !== null && !domainOf(facts).includes('.'),
    'persons’ own computers write it so',
  ),
  dropped(
    'PHPMailer of any version',
    'X-Mailer or User-Agent',
    () => true,
    ({ origin }) => origin.value.mailer?.text.startsWith('PHPMailer') ?? false,
    'many honest sites send with it',
  ),
]

/** Sources that were collected from mailing lists. */
const LISTS = new Set(['ml-ja', 'ml-en-sample', 'ml-amazon-employees', 'ml-ja-personal', 'ml-ja-autoreply'])
const yearOf = ({ origin }) => Number(/\b(?:19|20)\d\d\b/.exec(origin.value.date?.text ?? '')?.[0] ?? 0)

/** Shares by campaign, of those that had the field at all. Messages of one campaign are one; it has raised the sign if one of them has. */
export function signOf({ has, raised, id, kept }, mails) {
  const count = (chosen, claimsOf) => {
    const seen = new Map()
    for (const { facts, source, cluster } of chosen) {
      const claims = claimsOf(facts)
      if (!has(facts, claims, LISTS.has(source))) continue
      if (kept && id === 'foreign-time-zone' && !knowledge.isJapanese(claims[0]?.brand ?? '')) continue
      seen.set(cluster, (seen.get(cluster) ?? false) || raised(facts, claims))
    }
    return { of: seen.size, hits: [...seen.values()].filter(Boolean).length }
  }
  const asIf = () => AS_IF
  const fakes = mails.filter(({ fake, facts }) => fake && posing(facts).length > 0)
  const honest = mails.filter(({ fake }) => !fake)
  return {
    japanese: count(
      fakes.filter(({ japanese }) => japanese),
      posing,
    ),
    others: count(
      fakes.filter(({ japanese }) => !japanese),
      posing,
    ),
    posing: count(
      honest.filter(({ facts }) => posing(facts).length > 0),
      posing,
    ),
    honest: count(honest, asIf),
    recent: count(
      honest.filter(({ facts }) => yearOf(facts) >= RECENT),
      asIf,
    ),
  }
}
