// Starts the folder of a new signal: the signal, its words, its test and two samples, to be filled in.
//   node tools/new-signal.mjs ID [--root DIR]
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true })
const root = resolve(options.root ?? fileURLToPath(new URL('..', import.meta.url)))
const [id, ...more] = positionals

/** Ends the run with a reason that says how to do it right. */
function refuse(why) {
  console.error(why)
  process.exit(1)
}

if (id === undefined || more.length > 0)
  refuse('Give the id of the new signal, the noun of the trouble: npm run new-signal -- link-text-mismatch')
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  refuse(`'${id}' is no id: lower-case letters, digits and single hyphens, a letter first, as in link-text-mismatch.`)
if (/^(?:check|is|has|no|not|find|detect|enhanced)-/.test(id))
  refuse(`'${id}': an id is the noun of the trouble (link-text-mismatch), without ${id.split('-')[0]}-.`)
if (id === 'index' || id === 'uniform') refuse(`'${id}' is the name of a file beside the signals; take another.`)
const signals = join(root, 'packages/signals/src')
const folder = join(signals, id)
if (existsSync(folder)) refuse(`packages/signals/src/${id} is there already.`)
const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const taken = readdirSync(signals).find((other) => other.replaceAll('-', '') === id.replaceAll('-', ''))
if (taken !== undefined) refuse(`'${id}' and '${taken}' are told apart by hyphens only; take another.`)

const sample = (subject, body) => `From: =?utf-8?B?${Buffer.from('例の会社').toString('base64')}?= <info@company.example>
To: hanako@reader.example
Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=
Date: Mon, 16 Nov 2026 09:12:00 +0900
Message-ID: <20261116.0912@company.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${body}
`

const files = {
  'signal.ts': `import { defineSignal, visibleLinks } from '@honmono/engine/kit'
import { text } from './text.ts'

/** A stand-in, so that the tests run from the start: put what you look for in its place. */
const LOOKED_FOR = '${id}.example'

/** The trick in one or two sentences, and when it stays quiet and why. */
export const ${name} = defineSignal({
  id: '${id}',
  asks: 'The question that it answers?',
  direction: 'fake',
  // 'links', 'sender', 'files' or 'text': what it judges
  about: 'links',
  needs: ['links'],
  strength: 'weak',
  text,
  detect: ({ links }) => visibleLinks(links).flatMap(({ host, site, at }) => (site === LOOKED_FOR ? [{ host, site, at }] : [])),
})
`,
  'text.ts': `import { defang, defineText } from '@honmono/engine/kit'

/** What each value of the evidence is, for the translator. */
export const text = defineText<{ site: string }>()({
  ja: {
    title: '見出し（${id}）',
    found: ({ site }) => \`このメッセージで見つかったこと：\${defang(site)}\`,
    why: 'なぜ気をつけるのか、一文か二文で。',
    doNext: 'どちらの場合でも正しい、次にすること。',
  },
  en: {
    title: 'Heading (${id})',
    found: ({ site }) => \`What was found in this very message: \${defang(site)}\`,
    why: 'Why it matters, in one or two sentences.',
    doNext: 'What to do next, right either way.',
  },
})
`,
  'signal.test.ts': `import { describeSignal } from '@honmono/testkit'
import { ${name} } from './signal.ts'

describeSignal(${name}, ({ raises, staysQuiet, cannotTell }) => {
  raises('ng.first-case', { site: '${id}.example' })
  staysQuiet('ok.ordinary-mail')
  cannotTell('when the body could not be decoded', { links: { known: false, why: 'undecodable' } })
})
`,
  'ng.first-case.eml': sample('これは必ず見つけるメール', `こちらからご確認ください。\nhttps://www.${id}.example/`),
  'ok.ordinary-mail.eml': sample('これは静かに通すメール', 'こちらからご確認ください。\nhttps://www.company.example/'),
}

mkdirSync(folder)
for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
console.log(`Made packages/signals/src/${id}/ with ${Object.keys(files).join(', ')}.

Next:
  1. ng.*.eml  whole small messages that must raise it; ok.*.eml  the ordinary mail most likely to trip it. Hosts end in .example.
  2. signal.ts  what it needs, how strong it is, detect(): facts in, evidence out. Imports: @honmono/engine/kit and ./text.ts only.
  3. text.ts    the words, Japanese and English.
  4. npm run index                                        puts it on the list
  5. npx vitest run packages/signals/src/${id} packages/signals/src/uniform.test.ts`)
