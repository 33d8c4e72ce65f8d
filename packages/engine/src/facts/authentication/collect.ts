import type { Message } from '../../message/types.ts'
import { placeOfField } from '../header-views.ts'
import type { Authentication, Fact, Sender } from '../types.ts'
import { alignedSite } from './aligned.ts'
import { arcOf } from './arc.ts'
import { holesOf, signaturesOf } from './signatures.ts'
import { ownResults } from './trust.ts'
import { verdictsOf } from './verdicts.ts'

export interface AuthenticationOptions {
  /** Names under which the reader's own server writes, on his word. */
  readonly trustAuthserv?: readonly string[]
  /** Whether this domain seals (ARC) only what it has checked. */
  readonly isTrustedSealer?: (domain: string) => boolean
}

/** What was signed may not be what is read: programs differ in where such a header ends. */
export const isIrregular = ({ gaps }: Pick<Message, 'gaps'>): boolean => gaps.some(({ id }) => id === 'irregular-header')

/** What the reader's own server found (RFC 8601), read from the fields that it alone can have written (trust.ts). */
export function collectAuthentication(
  message: Message,
  sender: Fact<Sender>,
  { trustAuthserv = [], isTrustedSealer = () => false }: AuthenticationOptions = {},
): Fact<Authentication> {
  if (message.headerSource !== 'wire' || !sender.known) return { known: false, why: 'no-headers' }
  const { results, proves, last } = ownResults(message, trustAuthserv)
  const [first] = results
  if (first === undefined) return { known: false, why: 'no-trusted-results' }
  const methods = results.flatMap((result) => result.methods)
  const found = verdictsOf(methods, signaturesOf(message), (signature) => holesOf(signature, message))
  const arc = methods.find(({ name }) => name === 'arc')
  return {
    known: true,
    value: {
      by: 'own-server',
      authservId: first.authservId,
      ...found,
      ...(arc === undefined || !proves ? {} : { arc: arcOf(arc, message, sender.value, { after: last, isTrustedSealer }) }),
      alignedSite: proves && !isIrregular(message) ? alignedSite(found, sender.value) : null,
      at: placeOfField(message, 'authentication-results', first.number),
    },
  }
}
