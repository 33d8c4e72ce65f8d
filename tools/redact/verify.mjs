// Is the result judged like the original?
import { checker } from './engine.mjs'

/** What differs between the answers to the original and to the sample, in words; values of the original are not among them. */
export function differences(before, after) {
  const [one, other] = [judged(before), judged(after)]
  if (one === null || other === null) return ['one of the two can not be judged']
  const differ = (what, a, b) => (a === b ? [] : [`${what}: ${a} before, ${b} after`])
  const gone = one.raised.filter((id) => !other.raised.includes(id))
  const added = other.raised.filter((id) => !one.raised.includes(id))
  return [
    ...differ('verdict', one.verdict, other.verdict),
    ...differ('leading claim', one.brand, other.brand),
    ...(gone.length > 0 ? [`no longer raised: ${gone.join(', ')}`] : []),
    ...(added.length > 0 ? [`newly raised: ${added.join(', ')}`] : []),
    ...differ('kind', one.kind, other.kind),
    ...differ('number of links', one.links.length, other.links.length),
    ...(one.links.length === other.links.length
      ? one.links.flatMap((link, at) =>
          Object.keys(link)
            .filter((key) => link[key] !== other.links[at][key])
            .map((key) => `link ${at + 1}, ${key}: ${link[key]} before, ${other.links[at][key]} after`),
        )
      : []),
    ...differ('attached files', one.files, other.files),
  ]
}

function judged(bytes) {
  const [facts] = checker.facts(bytes)
  if (facts === undefined || 'error' in facts) return null
  const answer = checker.judge(facts)
  if ('error' in answer) return null
  return {
    kind: answer.input.kind,
    verdict: answer.verdict,
    brand: answer.claims.find(({ strength }) => strength !== 'weak')?.brand ?? 'none',
    raised: answer.signals.filter(({ answer: told }) => told === 'raised').map(({ id }) => id),
    links: facts.links.known ? facts.links.value.map((link, at) => shapeOf(link, answer.links[at])) : [],
    files: facts.attachments.known ? facts.attachments.value.map(({ real }) => real).join(', ') : 'not known',
  }
}

function shapeOf({ role, from, scheme, ip, port, userinfo, chain, opaque, hidden, host, href }, answered) {
  return {
    role,
    from,
    scheme,
    hidden,
    ip,
    port: port ?? 'none',
    userinfo: userinfo === null ? 'none' : 'there',
    redirects: chain.length,
    opaque,
    official: answered?.official ?? 'unknown',
    labels: ip ? 'ip' : host === '' ? 'none' : 'named',
    depth: (href.split(/[?#]/, 1)[0] ?? '').split('/').length,
  }
}
