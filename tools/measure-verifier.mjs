// How far our verifier and mailauth agree: npm run measure:verifier [-- --mails N]
// Over all mails of the corpora: the hash of every signed body, and verdicts on every mail signed anew, half of them tampered with.
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createVerifier } from '@honmono/verifier'
import { takenApart } from '../packages/verifier/dist/mail.js'
import { createBodyHashes, signatureOf, tagsOf } from '../packages/verifier/dist/signature.js'
import { withoutBlanks } from '../packages/verifier/dist/tag-list.js'
import { corpora } from './corpora.mjs'
import { bodyHashesOf, NOW, oracle, resigned, testZone, verdictOf } from './verifier-agreement.mjs'

const SEED = 6376
const { values } = parseArgs({ options: { mails: { type: 'string' } } })
const index = join(corpora, 'index.tsv')
if (!existsSync(index)) {
  console.error(`There are no corpora at ${corpora}: set HONMONO_CORPORA.`)
  process.exit(1)
}
const paths = readFileSync(index, 'utf8')
  .split('\n')
  .slice(1)
  .map((row) => join(corpora, row.split('\t', 1)[0] ?? ''))
  .filter((path) => path !== join(corpora, '') && existsSync(path))
  .slice(0, Number(values.mails ?? Number.POSITIVE_INFINITY))

const differences = []
const bodies = { mails: 0, signatures: 0, malformed: 0, equal: 0, intact: 0 }
for (const path of paths) {
  const bytes = readFileSync(path)
  const mail = takenApart(bytes)
  const fields = mail?.fields.filter(({ key }) => key === 'dkim-signature') ?? []
  if (mail === null || fields.length === 0) continue
  bodies.mails++
  const theirs = await bodyHashesOf(bytes)
  const hashes = createBodyHashes(mail)
  for (const [nth, field] of fields.entries()) {
    const signature = signatureOf(field, 'dkim')
    bodies.signatures++
    if (signature === null) {
      bodies.malformed++
      continue
    }
    const { hash } = await hashes.of(signature)
    if (hash === theirs.get(withoutBlanks(tagsOf(field).tags.get('b')))) bodies.equal++
    else differences.push(`${path}: body hash of signature ${nth + 1}`)
    if (hash === signature.bodyHash) bodies.intact++
  }
}
console.log(`${paths.length} mails of the corpora, ${bodies.mails} of them with ${bodies.signatures} DKIM signatures`)
console.log(
  `  hash of the body equal: ${bodies.equal}; malformed, so not hashed: ${bodies.malformed}; body as it was signed: ${bodies.intact}`,
)

const { verify } = createVerifier({ resolve: testZone, now: () => NOW })
const table = new Map()
const spent = { ours: 0, theirs: 0 }
const timed = async (who, work) => {
  const start = performance.now()
  const result = await work()
  spent[who] += performance.now() - start
  return result
}
function* all() {
  for (const path of paths) yield readFileSync(path)
}
const total = { mails: 0, tampered: 0, signatures: 0, equal: 0, passes: 0 }
for (const { mail, what, isTampered } of resigned(all(), SEED)) {
  const theirs = await timed('theirs', () => oracle(mail, testZone))
  const { dkim } = await timed('ours', () => verify(mail))
  const row = table.get(what) ?? { mails: 0, results: new Map() }
  table.set(what, row)
  row.mails++
  total.mails++
  if (isTampered) total.tampered++
  for (const [nth, verdict] of theirs.entries()) {
    const ours = verdictOf(dkim[nth] ?? { result: 'absent' })
    const word = [verdict.result, verdict.trouble, verdict.partOfBody ? 'part-of-body' : null].filter((one) => one !== null).join(' ')
    row.results.set(word, (row.results.get(word) ?? 0) + 1)
    total.signatures++
    if (verdict.result === 'pass') total.passes++
    if (JSON.stringify(ours) === JSON.stringify(verdict)) total.equal++
    else differences.push(`${what}: ${JSON.stringify(verdict)} / ours ${JSON.stringify(ours)}`)
  }
  if (dkim.length !== theirs.length) differences.push(`${what}: ${theirs.length} signatures, ours ${dkim.length}`)
}
console.log(
  `${total.mails} mails signed anew, ${total.tampered} of them tampered with: ${total.signatures} signatures, ${total.passes} pass`,
)
console.log(`  verdicts equal: ${total.equal}`)
for (const [what, { mails, results }] of table) {
  const words = [...results].sort(([, a], [, b]) => b - a).map(([word, count]) => `${word} ${count}`)
  console.log(`  ${what} (${mails}): ${words.join(', ')}`)
}
const each = (who) => `${(spent[who] / total.mails).toFixed(1)} ms`
console.log(`time a mail: ours ${each('ours')}, mailauth ${each('theirs')}; Node ${process.version}, ${cpus().length} cores`)
for (const difference of differences) console.log(`DIFFERS ${difference}`)
process.exitCode = differences.length > 0 ? 1 : 0
