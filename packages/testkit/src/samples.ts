import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Facts, Knowledge } from '@honmono/engine'
import { createReaders } from '@honmono/readers/node'
import { createChecker } from 'honmono'
import { data } from 'honmono/data'

/** The shipped brands, lists and guides. */
export const knowledge = new Knowledge(data)

const known = <T>(value: T) => ({ known: true as const, value })

/** Facts of a message in which nothing at all was found. */
export const noFacts: Facts = {
  schema: 1,
  input: { name: 'nothing', kind: 'email', sha256: '' },
  views: [],
  kind: known('email'),
  subject: known({ text: '', at: { part: 'header:subject', start: 0, end: 0 } }),
  sender: known({
    from: [],
    fromFields: 1,
    to: [],
    sender: null,
    replyTo: [],
    returnPath: null,
    messageIdDomain: null,
    smsSender: null,
    source: 'wire',
  }),
  forwarded: known(null),
  route: known([]),
  authentication: { known: false, why: 'no-trusted-results' },
  links: known([]),
  hidden: known([]),
  asks: known([]),
  pressure: known([]),
  claims: known([]),
  mentions: known([]),
  attachments: known([]),
  pictures: known({ remote: 0, embedded: 0, visibleChars: 0 }),
  oddities: known([]),
  phones: known([]),
  origin: known({ mailer: null, date: null, messageId: null }),
  domainAges: { known: false, why: 'not-asked' },
  listings: { known: false, why: 'not-asked' },
  finding: { known: false, why: 'not-told' },
  gaps: [],
}

/** Path and bytes of the one file in `folder` whose name without its ending is `sample`. */
export function readSample(folder: URL, sample: string): { name: string; bytes: Uint8Array } {
  const file = readdirSync(folder).find((name) => name.replace(/\.(eml|txt)$/, '') === sample)
  if (file === undefined) throw new Error(`no sample ${sample}.eml or .txt in ${fileURLToPath(folder)}`)
  return { name: file, bytes: readFileSync(new URL(file, folder)) }
}

/** Reads what is inside messages, in a worker that keeps no test waiting. */
export const checker = createChecker({ readers: createReaders() })

/** Facts of a whole message and of what is inside it. */
export async function sampleFacts(folder: URL, sample: string): Promise<Facts> {
  const { name, bytes } = readSample(folder, sample)
  for await (const facts of checker.factsEach(bytes, { name })) {
    if ('error' in facts) throw new Error(`${name}: ${facts.error.code} ${facts.error.message}`)
    return facts
  }
  throw new Error(`${name} holds no message`)
}
