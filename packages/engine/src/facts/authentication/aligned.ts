import { siteOf } from '../../knowledge/knowledge.ts'
import type { Authentication, DkimResult, DkimTrouble, Sender } from '../types.ts'

/** What leaves a part of the message open to whoever has a copy of it: the signature holds, and proves less than it seems. */
const HOLES: ReadonlySet<DkimTrouble> = new Set<DkimTrouble>(['part-of-body', 'unsigned-field', 'weak-key', 'expired'])

/** A signature that holds for everything that the reader sees. */
export function isWhole({ result, troubles = [] }: DkimResult): boolean {
  return result === 'pass' && !troubles.some((trouble) => HOLES.has(trouble))
}

/** The registrable domain of the one author where it is proved by relaxed alignment (RFC 7489 section 3.1), else null. Several authors prove
    nobody, a DMARC failure outweighs an SPF pass, and a signature with a hole proves nothing, whoever calls that a pass. */
export function alignedSite({ spf, dkim, dmarc }: Pick<Authentication, 'spf' | 'dkim' | 'dmarc'>, sender: Sender): string | null {
  const author = sender.from[0]
  if (author === undefined || sender.from.length !== 1 || sender.fromFields !== 1 || author.site === null) return null
  const isAuthor = (domain: string | null) => domain !== null && siteOf(domain) === author.site
  if (dmarc?.result === 'fail') return null
  const signed = dkim.filter(({ result, domain }) => result === 'pass' && isAuthor(domain))
  if (signed.some(isWhole) || (spf?.result === 'pass' && isAuthor(spf.domain))) return author.site
  // What DMARC passed by, where that is not said.
  return signed.length === 0 && dmarc?.result === 'pass' && (dmarc.domain === null || isAuthor(dmarc.domain)) ? author.site : null
}
