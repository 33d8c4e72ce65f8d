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
