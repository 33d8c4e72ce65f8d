/** docs/formats.md says what is read and what is not, from what the readers declare. UPDATE_DOCS=1 writes it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { abouts } from './abouts.generated.ts'
import type { About } from './reader.ts'

const file = new URL('../../../docs/formats.md', import.meta.url)
const MB = 2 ** 20

const cell = (lines: readonly string[]) => lines.join('<br>').replaceAll('|', '\\|')
const amount = (bytes: number) => (bytes >= MB ? `${bytes / MB} MB` : `${bytes / 1024} KB`)

function row({ id, docs, limits }: About): string {
  const bounds = [amount(limits.bytes), `${limits.milliseconds / 1_000} s`, `${limits.megabytes} MB memory`]
  return `| ${docs.format} | ${cell(docs.reads)} | ${cell(docs.leaves)} | ${cell(bounds)} | \`${id}\` |`
}

const page = `# What is read, and what is not

Each row is a reader in [packages/readers/src](../packages/readers/src); the table is written from what they declare (\`UPDATE_DOCS=1 npx vitest run packages/readers/src/formats.test.ts\`). Why it is so: [ADR 12](adr/0012-what-is-inside.md). Everything happens on the device; nothing in a file is run, fetched or rendered live. What was not read is said in the answer (\`notChecked\`), and never counts as clean.

| format | read | not read | limits of one file | reader |
|---|---|---|---|---|
${abouts.map(row).join('\n')}

Without a reader: mails (.eml, mbox), text, SMS and addresses, which the engine itself reads; programs, scripts and disk images, which are named by their content and never opened; RAR, 7z, OneNote and any other form, which are named as not read.

## Limits of one message

Counted over everything inside, however deep: [\`LIMITS\`](../packages/engine/src/limits.ts) (\`insideBytes\`, \`finds\`, \`insideDepth\`, \`innerMails\`, \`insideChars\`).
`

it('is what the readers declare', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, page)
  expect(readFileSync(file, 'utf8')).toBe(page)
})
