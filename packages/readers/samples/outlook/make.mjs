/** Makes the samples: `node packages/readers/samples/outlook/make.mjs`, after `npm run build`. Looked at with Debian's msgconvert
    (libemail-outlook-message-perl), which shares nothing with what writes or reads here: `msgconvert --outfile - FILE`. */
import { writeFileSync } from 'node:fs'
import { fromCorpus, items } from './items.mjs'
import { messageFile } from './message-file.mjs'

const CORPUS = {
  'corpus-html': 'fake-amazon/account-locked-forged-sender.eml',
  'corpus-attachment': 'plain/hotel-invoice-pdf.eml',
}
const all = { ...items, ...Object.fromEntries(Object.entries(CORPUS).map(([name, path]) => [name, fromCorpus(path)])) }
for (const [name, item] of Object.entries(all)) writeFileSync(new URL(`${name}.msg`, import.meta.url), messageFile(item))
