import { leadingClaims } from './ask-facts.ts'
import type { Claim, Facts, Finding } from './types.ts'

/** Nobody has looked yet. */
export const NOT_TOLD: Facts['finding'] = { known: false, why: 'not-told' }

/** The facts with what the person saw. Told again, it takes the place of what was told before; null takes it back. */
export function withFinding(facts: Facts, finding: Finding | null): Facts {
  return { ...facts, finding: finding === null ? NOT_TOLD : { known: true, value: finding } }
}

/** Whom the message poses as: a listed brand before any other name; a weak claim is no more than a hint. */
export function claimOf(claims: readonly Claim[]): Claim | null {
  return leadingClaims(claims)[0] ?? claims.find(({ strength }) => strength !== 'weak') ?? null
}

/** Whom the message poses as, where the person looked with them. */
export function claimLookedUp({ brand }: Finding, claims: readonly Claim[]): Claim | null {
  const claim = claimOf(claims)
  return claim !== null && (brand === null || brand === claim.brand) ? claim : null
}
