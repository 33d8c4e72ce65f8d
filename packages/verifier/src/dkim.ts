import type { DkimResult, DkimTrouble } from '@honmono/engine'
import type { AskTxt } from './dns.ts'
import { domainOf, selectorOf } from './domain-name.ts'
import { LIMITS } from './limits.ts'
import type { Field, Mail } from './mail.ts'
import { type BodyHashes, type Signature, signatureOf, tagsOf, verified } from './signature.ts'

/** Each DKIM signature of a mail (RFC 6376), from the top. */
export function verifyDkim(mail: Mail, hashes: BodyHashes, ask: AskTxt, now: number): Promise<readonly DkimResult[]> {
  const fields = mail.fields.filter(({ key }) => key === 'dkim-signature').slice(0, LIMITS.signatures)
  return Promise.all(fields.map((field) => resultOf(field, mail, hashes, ask, now)))
}

async function resultOf(field: Field, mail: Mail, hashes: BodyHashes, ask: AskTxt, now: number): Promise<DkimResult> {
  const signature = signatureOf(field, 'dkim')
  if (signature === null) return malformed(field)
  const { result, trouble } = await verified(signature, mail, hashes, ask, now)
  const unsigned = unsignedFields(signature, mail)
  const { hasMore } = await hashes.of(signature)
  const troubles: DkimTrouble[] = trouble === undefined ? [] : [trouble]
  if (signature.bodyBytes === 0 || hasMore) troubles.push('part-of-body')
  if (unsigned.length > 0) troubles.push('unsigned-field')
  return { result, domain: signature.domain, selector: signature.selector, troubles, unsigned }
}

/** RFC 8601 section 2.7.1: neutral, for it could not be processed. */
function malformed(field: Field): DkimResult {
  const { tags } = tagsOf(field)
  const selector = selectorOf(tags.get('s') ?? '')
  return {
    result: 'neutral',
    domain: domainOf(tags.get('d') ?? ''),
    ...(selector === null ? {} : { selector }),
    troubles: ['malformed'],
    unsigned: [],
  }
}

/** What tells a reader who writes, about what, and whom an answer goes to. */
const READ_FIELDS = ['from', 'subject', 'reply-to']

/** Often unsigned, by honest senders too: only a second one is a hole. To is shown by its name, the others decide how the body is read. */
const SINGLE = ['to', 'content-type', 'content-transfer-encoding']

/** A field that stands there more often than h= names it was perhaps added later, and which one a mail client shows, nobody knows. */
function unsignedFields({ fields }: Signature, mail: Mail): readonly string[] {
  const count = (key: string) =>
    mail.fields.reduce((sum, { raw }) => sum + (raw.match(new RegExp(`(?:^|[\\r\\n])${key}[ \\t\\r\\n]*:`, 'gi'))?.length ?? 0), 0)
  const signed = (key: string) => fields.filter((name) => name === key).length
  return [...READ_FIELDS.filter((key) => count(key) > signed(key)), ...SINGLE.filter((key) => count(key) > Math.max(1, signed(key)))]
}
