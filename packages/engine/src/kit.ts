/** All that a signal folder may import. */

export {
  actionLinks,
  authors,
  brandCalled,
  calledPhones,
  claimsAgainst,
  DESK_KINDS,
  foreignLinks,
  foreignTo,
  handover,
  hostsNamed,
  isMailServer,
  isNumbered,
  isOwnAddress,
  leadingClaims,
  leadsHome,
  machinesBehind,
  mayServe,
  onePerHost,
  SECRETS,
  siteOfMailbox,
  visibleLinks,
  wantsInReturn,
  wantsSecretOrSignIn,
  wayOutside,
} from './facts/ask-facts.ts'
export { claimLookedUp } from './facts/finding.ts'
export { displayHost, hostOfAddress } from './facts/hosts.ts'
export type * from './facts/types.ts'
export { brandWordIn, piecesOf } from './knowledge/brand-words.ts'
export { type Knowledge, siteOf } from './knowledge/knowledge.ts'
export { lookalikeWordIn } from './knowledge/lookalike-words.ts'
export type { Brand, Words } from './knowledge/types.ts'
export { defineSignal, defineText } from './signals/define.ts'
export type { Signal, SignalText } from './signals/types.ts'
export { defang } from './text/defang.ts'
