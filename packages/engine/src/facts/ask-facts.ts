import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Claim, Link } from './types.ts'

/** Links that a person is meant to press: visible, not defanged, leading to a page. */
export function actionLinks(links: readonly Link[]): readonly Link[] {
  return links.filter(
    (link) => link.role === 'action' && !link.hidden && !link.defanged && (link.scheme === 'http' || link.scheme === 'https'),
  )
}

export function strongClaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => claim.strength === 'strong')
}

/** Claims that name a listed brand, strong or medium. */
export function leadingClaims(claims: readonly Claim[]): readonly (Claim & { readonly brand: string })[] {
  return claims.filter((claim): claim is Claim & { brand: string } => claim.brand !== null && claim.strength !== 'weak')
}

/** The link's known target is neither this brand's nor a host without a message of its own (app stores, social networks). */
export function foreignTo(brand: string, link: Link, knowledge: Knowledge): boolean {
  return link.host !== '' && !knowledge.isOfficialLink(brand, link.host) && knowledge.listed('neutral', link.host) === undefined
}

/** Links to a page that the eye can see and a finger can press, wherever they stand: also those of the footer. */
export function visibleLinks(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => !link.hidden && !link.defanged && (link.scheme === 'http' || link.scheme === 'https'))
}

/** Links to press that are of no brand which the message poses as, each host once for each claim.
    Another listed brand's own site is no trap: a card company's mail may lead to a shop. */
export function foreignLinks(
  claims: readonly Claim[],
  links: readonly Link[],
  knowledge: Knowledge,
): readonly { readonly claim: Claim & { readonly brand: string }; readonly link: Link }[] {
  const leading = leadingClaims(claims)
  const foreign = onePerHost(actionLinks(links)).filter(
    (link) =>
      leading.every(({ brand }) => foreignTo(brand, link, knowledge)) &&
      (knowledge.ownerOf(link.host) === null || knowledge.listed('rented', link.host) !== undefined),
  )
  return leading.flatMap((claim) => foreign.map((link) => ({ claim, link })))
}

/** The first link to each host. */
export function onePerHost(links: readonly Link[]): readonly Link[] {
  const seen = new Set<string>()
  return links.filter(({ host }) => !seen.has(host) && seen.add(host))
}
