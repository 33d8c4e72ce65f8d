/** The library in a process of its own: inputs come as lines of JSON on standard input, outcomes leave as lines of JSON. */
import { createInterface } from 'node:readline'
import { createReaders } from '@honmono/readers/node'
import { createChecker } from 'honmono'
import { type Lang, outcomesOf } from './outcomes.ts'

const lang: Lang = process.argv[2] === 'en' ? 'en' : 'ja'
const readers = createReaders()
const checker = createChecker({ readers })
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { name, base64 } = JSON.parse(line)
  console.log(JSON.stringify(await outcomesOf(checker, { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }, lang)))
}
readers.close()
