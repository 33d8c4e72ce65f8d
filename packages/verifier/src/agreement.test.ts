import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpora } from '../../../tools/corpora.mjs'
import { bodyHashesOf, NOW, oracle, resigned, testZone, verdictOf, WAYS } from '../../../tools/verifier-agreement.mjs'
import { takenApart } from './mail.ts'
import { createBodyHashes, signatureOf, tagsOf } from './signature.ts'
import { withoutBlanks } from './tag-list.ts'
import { createVerifier } from './verify.ts'

const repo = fileURLToPath(new URL('../../..', import.meta.url))
const SEED = 6376
const RESIGNED = 1_200
const index = join(corpora, 'index.tsv')
const hasCorpora = existsSync(index)

/** Every mail of the corpora, by path. */
const corpusPaths = () =>
  readFileSync(index, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((row) => row.split('\t', 1)[0] || [])
    .filter((path) => existsSync(join(corpora, path)))

/** Where there are no corpora, mails of our own, as often as it takes. */
function* mails(count: number): Generator<Uint8Array> {
  const paths = hasCorpora ? corpusPaths().map((path) => join(corpora, path)) : ownPaths()
  for (let nth = 0; nth < count; nth++) yield readFileSync(paths[Math.floor((nth * 7919) % paths.length)] ?? '')
}
const ownPaths = () =>
  readdirSync(join(repo, 'corpus'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.eml'))
    .sort()
    .map((path) => join(repo, 'corpus', path))

describe('our verifier and mailauth', () => {
  it(`say the same of ${RESIGNED} mails that are signed anew, half of them tampered with`, async () => {
    const { verify } = createVerifier({ resolve: testZone, now: () => NOW })
    const counts = { mails: 0, signatures: 0, passes: 0, tampered: 0 }
    for (const { mail, what, isTampered } of resigned(mails(RESIGNED), SEED)) {
      const theirs = await oracle(mail, testZone)
      const { dkim } = await verify(mail)
      expect(dkim.map(verdictOf), what).toEqual(theirs)
      counts.mails++
      counts.signatures += theirs.length
      counts.passes += theirs.filter(({ result }) => result === 'pass').length
      if (isTampered) counts.tampered++
    }
    console.log(`verifier: ${JSON.stringify(counts)}, ${hasCorpora ? 'mails of the corpora' : 'own mails'}`)
    expect(counts).toMatchObject({ mails: RESIGNED, tampered: RESIGNED / 2 })
    expect(counts.passes).toBeGreaterThan(RESIGNED / 2)
    expect(counts.signatures - counts.passes).toBeGreaterThan(RESIGNED / 4)
    expect(WAYS.tampered.length * 2).toBeLessThan(RESIGNED)
  })

  it.skipIf(!hasCorpora)('make the same hash of every body that is signed in the corpora', async () => {
    let count = 0
    let malformed = 0
    for (const path of corpusPaths()) {
      const bytes = readFileSync(join(corpora, path))
      if (!/^dkim-signature[ \t]*:/im.test(bytes.toString('latin1'))) continue
      const mail = takenApart(bytes)
      const fields = mail?.fields.filter(({ key }) => key === 'dkim-signature') ?? []
      if (mail === null || fields.length === 0) continue
      const hashes = createBodyHashes(mail)
      const theirs = await bodyHashesOf(bytes)
      for (const field of fields) {
        const signature = signatureOf(field, 'dkim')
        if (signature === null) {
          malformed++
          continue
        }
        expect((await hashes.of(signature)).hash, path).toBe(theirs.get(withoutBlanks(tagsOf(field).tags.get('b'))))
        count++
      }
    }
    console.log(`verifier: ${count} body hashes equal, ${malformed} signatures malformed`)
    expect(count).toBeGreaterThan(0)
    expect(malformed).toBeLessThan(count / 50)
  })
})
