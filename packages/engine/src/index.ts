export type { Action } from './actions/next.ts'
export type * from './answer.ts'
export { type Appearance, appearanceOf } from './appearance/appearance.ts'
export type { Picture } from './appearance/pictures.ts'
export { check, type Engine, judge } from './check.ts'
export { visibleCharsOf } from './facts/bodies.ts'
export { collectFacts } from './facts/collect.ts'
export { withFinding } from './facts/finding.ts'
export { findsOf } from './facts/finds.ts'
export { addressesToList, sitesToAge, withAges, withListings } from './facts/reputation.ts'
export { RESOLVED_LINKS, type ResolvedLink, toResolve, withResolved } from './facts/resolved-links.ts'
export type * from './facts/types.ts'
export { LOOKUP_IDS, SEEN } from './facts/types.ts'
export { type Envelope, envelopeOf, type Verified, withVerified } from './facts/verified.ts'
export type { ProofId } from './guidance/proof-words.ts'
export type { RemarkId } from './guidance/remarks.ts'
export { type HostKind, hostKind } from './knowledge/host-kind.ts'
export { Knowledge, siteOf } from './knowledge/knowledge.ts'
export type * from './knowledge/types.ts'
export { LIMITS } from './limits.ts'
export { decodeAs, decodeText } from './message/charset.ts'
export { type FileKind, fileKindOf } from './message/file-kind.ts'
export { isMailbox, splitMboxStream } from './message/mbox.ts'
export {
  asFile,
  attachedMails,
  type InnerMail,
  type Inside,
  messageInFile,
  type Opened,
  openedAlone,
  plainReading,
} from './message/opened.ts'
export { beginsAsMail, binaryType, type ReadOptions, readMessages } from './message/read.ts'
export * from './message/reading.ts'
export type * from './message/types.ts'
export { heedResolved } from './resolved.ts'
export { runSignal, runSignals } from './signals/run.ts'
export type * from './signals/types.ts'
export { defang } from './text/defang.ts'
export { failureFrom } from './verdict/answer-from.ts'
export { termsOf } from './verdict/decide.ts'
export { isCase, STRENGTHS, type Strengths, scoreOf, type Term } from './verdict/strengths.ts'
export { VERSION } from './version.ts'
