import type { Verified } from '@honmono/engine'
import { type Trust, verifyArc } from './arc.ts'
import { authorDomain } from './author.ts'
import { verifyDkim } from './dkim.ts'
import { verifyDmarc } from './dmarc.ts'
import { createAskTxt, type Resolve } from './dns.ts'
import { takenApart } from './mail.ts'
import { createBodyHashes } from './signature.ts'

export interface VerifierOptions {
  readonly resolve: Resolve
  /** The time, in milliseconds; whether a signature has expired depends on it. */
  readonly now?: () => number
  /** Absent: nobody who passes mail on is trusted. */
  readonly trust?: Trust
}

export interface Verifier {
  /** Of the mail as it arrived, to the byte. Never rejects: what could not be found out is a result, too. */
  verify(mail: Uint8Array): Promise<Verified>
}

const NOBODY: Trust = { sealers: [], siteOf: () => null }
const NOTHING: Verified = { spf: null, dkim: [], dmarc: null, arc: null }

/** Proves who sent a mail by what his domain says in DNS: DKIM, ARC and, from these signatures, DMARC. SPF asks about the connection that a
    mail came by, and is left to a server. */
export function createVerifier({ resolve, now = Date.now, trust = NOBODY }: VerifierOptions): Verifier {
  return {
    verify: async (bytes) => {
      const mail = takenApart(bytes)
      if (mail === null) return NOTHING
      const ask = createAskTxt(resolve)
      const hashes = createBodyHashes(mail)
      const author = authorDomain(mail.fields)
      const dkim = await verifyDkim(mail, hashes, ask, now())
      const dmarc = await verifyDmarc(author, dkim, ask)
      const arc = await verifyArc(mail, author === 'unclear' ? null : author, trust, hashes, ask, now())
      return { spf: null, dkim, dmarc, arc }
    },
  }
}
