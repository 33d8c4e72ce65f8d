// Turns a donated mail (.eml) or text message (.txt) into a sample without personal data; what matters for the verdict stays.
//   npm run redact-sample -- MAIL.eml [--out corpus/group/slug.eml] [--name "山田 花子" …]     without --out, to standard output
// Exit code 0: done · 1: written, but the sample is judged otherwise than the mail · 2: not redacted, nothing written.
// The report on standard error holds counts and never a value.
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

function refuse(why) {
  console.error(why)
  process.exit(2)
}

let given
try {
  given = parseArgs({ options: { out: { type: 'string' }, name: { type: 'string', multiple: true } }, allowPositionals: true })
} catch (error) {
  refuse(error.message)
}
const { values: options, positionals } = given
const [path, ...more] = positionals
if (path === undefined || more.length > 0)
  refuse('Give one mail or text message: npm run redact-sample -- MAIL.eml --out corpus/group/slug.eml --name "山田 花子"')
if (!existsSync(path) || !statSync(path).isFile()) refuse(`${path} is no file.`)
const { out } = options
if (out !== undefined && existsSync(out) && realpathSync(out) === realpathSync(path))
  refuse('--out is the mail itself: the original is never changed.')
if (out !== undefined && !existsSync(dirname(out))) refuse(`There is no folder ${dirname(out)}.`)
if (!existsSync(fileURLToPath(new URL('../packages/engine/dist/index.js', import.meta.url))))
  refuse('Not compiled yet: run "npm run build" first.')

const { redact } = await import('./redact/mail.mjs')
const { Refusal } = await import('./redact/refusal.mjs')
const { differences } = await import('./redact/verify.mjs')

const original = readFileSync(path)
let sample
try {
  sample = redact(original, { names: options.name ?? [] })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  refuse(`Not redacted: ${error.message}.`)
}
if (sample.left.length > 0)
  refuse(`Not redacted: ${sample.left.length} of the replaced values can still be found in the result. Nothing was written.`)

if (out === undefined) process.stdout.write(sample.bytes)
else writeFileSync(out, sample.bytes)

const report = ['Replaced:', ...Object.entries(sample.counts).map(([category, count]) => `  ${category}: ${count}`)]
report.push('Still to be looked at by a person, before anything is published:', ...sample.toLookAt.map((line) => `  ${line}`))
console.error(report.join('\n'))
const differ = differences(original, sample.bytes)
if (differ.length > 0) {
  console.error(['WARNING: the sample is judged otherwise than the mail:', ...differ.map((line) => `  ${line}`)].join('\n'))
  process.exitCode = 1
}
