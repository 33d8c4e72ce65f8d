// Compiles the YAML of brands, guides and topics, and the list of signal folders, into TypeScript that is committed:
// nothing parses YAML at run time, and adding a folder edits no list.
//   node tools/make-index.mjs [--check] [--root DIR]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { LineCounter, parseDocument } from 'yaml'
import {
  brandShape,
  checkAcross,
  checkApps,
  checkOwnAddresses,
  checkRecovery,
  checkSamples,
  checkSearched,
  checkSteps,
  checkThemes,
  checkTopic,
  checkTopicOrder,
  guideShape,
  ID,
  stepShape,
  topicShape,
  withSharedSteps,
} from './make-index-shapes.mjs'

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } })
const root = resolve(options.root ?? fileURLToPath(new URL('..', import.meta.url)))
const problems = []

/** Folders of `dir` that hold `file`, sorted. */
function folders(dir, file) {
  if (!existsSync(join(root, dir))) return []
  return readdirSync(join(root, dir), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, dir, entry.name, file)))
    .map((entry) => entry.name)
    .sort()
}

/** What a YAML file says; null where it is broken, which `fail` was told. */
function parsed(path, fail) {
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: new LineCounter() })
  for (const error of document.errors) fail('', error.message.split('\n')[0] ?? error.message)
  return document.errors.length > 0 ? null : document.toJS()
}

/** The steps that several guides share, by id. */
function sharedSteps(path) {
  const fail = (field, what) => problems.push(`${path}: ${field === '' ? '' : `${field}: `}${what}`)
  const steps = parsed(path, fail) ?? {}
  for (const [id, step] of Object.entries(steps)) stepShape({ id, ...step }, id, fail)
  return steps
}

/** Every record of `dir`, checked; what is wrong with one is added to `problems` as "file: field: what". */
function records(dir, file, shape, prepare = withSources) {
  const found = []
  for (const id of folders(dir, file)) {
    const path = `${dir}/${id}/${file}`
    const fail = (field, what) => problems.push(`${path}: ${field === '' ? '' : `${field}: `}${what}`)
    const document = parsed(path, fail)
    if (document === null) continue
    const record = prepare(document, fail)
    const before = problems.length
    shape(record, '', fail)
    if (problems.length > before) continue
    if (record.id !== id) fail('id', `is '${record.id}', but the folder is '${id}'`)
    found.push({ record, fail, folder: `${dir}/${id}` })
  }
  return found
}

/** Names of the sample messages of a folder, by what they must be answered. */
function samplesOf(dir) {
  const files = readdirSync(join(root, dir)).sort()
  const named = (prefix) => files.filter((file) => file.startsWith(prefix) && /\.(?:eml|txt)$/.test(file))
  return { ok: named('ok.'), ng: named('ng.') }
}

/** Gives every value that says `from: name` the source, date and confidence of that name in `sources:`; its own fields win. */
function withSources(record, fail) {
  if (record === null || typeof record !== 'object') return record
  const { sources = {}, ...rest } = record
  const used = new Set()
  const expand = (value, path) => {
    if (Array.isArray(value)) return value.map((item, i) => expand(item, `${path}[${i}]`))
    if (value === null || typeof value !== 'object') return value
    const { from, ...own } = value
    const expanded = Object.fromEntries(Object.entries(own).map(([key, item]) => [key, expand(item, path === '' ? key : `${path}.${key}`)]))
    if (from === undefined) return expanded
    used.add(from)
    if (!Object.hasOwn(sources, from)) fail(path, `from: '${from}' is not one of sources: ${Object.keys(sources).join(', ')}`)
    const { source, checked, confidence } = { ...sources[from], ...expanded }
    return { ...expanded, source, checked, confidence }
  }
  const expanded = expand(rest, '')
  for (const name of Object.keys(sources)) if (!used.has(name)) fail(`sources.${name}`, 'no value is from it')
  return expanded
}

/** The newest `checked` anywhere in the data. */
function newestDate(value) {
  if (value === null || typeof value !== 'object') return ''
  const dates = Object.entries(value).map(([key, item]) => (key === 'checked' ? item : newestDate(item)))
  return dates.sort().at(-1) ?? ''
}

const madeFrom = (where) => `// Made by tools/make-index.mjs from ${where}. Change that and run: npm run index\n`
const camelCase = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const constant = (name, value) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
/** With a type of its own, so that the declarations do not repeat the data. */
const typed = (name, type, json) => `export const ${name}: ${type} = ${json}\n`
const pick = (values, ...fields) =>
  values.map((value) => Object.fromEntries(fields.filter((key) => key in value).map((key) => [key, value[key]])))

/** What a check reads of a record; docs/adr/0010-two-cuts-of-the-brand-data.md. */
const lean = ({ id, title, names, sites, senders, shortDomains, partners, pages, confirm, never, phones }) => ({
  id,
  title,
  names: pick(names, 'value', 'distinct'),
  sites: pick(sites, 'domain'),
  senders: pick(senders, 'domain', 'address', 'relay', 'shared'),
  shortDomains: pick(shortDomains, 'domain'),
  partners: pick(partners, 'domain'),
  pages: pick(
    pages.filter((page) => page.id === 'home' || page.id === confirm.page),
    ...['id', 'title', 'url', 'confidence'],
  ),
  confirm: { steps: confirm.steps, page: confirm.page, ...(confirm.exceptions && { exceptions: pick(confirm.exceptions, 'words') }) },
  never: pick(never, 'what', 'words', 'source', 'confidence'),
  // Most brands have none, and a check knows them by number.
  ...(phones.length === 0 ? {} : { phones: pick(phones, 'value', 'kind', 'what') }),
})
/** A record a line: a change is read brand by brand, and like lines lie near each other for gzip. */
const aLineEach = (values) => `[${values.map((value) => `\n  ${JSON.stringify(value)},`).join('')}${values.length > 0 ? '\n' : ''}]`

const plain = (found) => found.map(({ record }) => record)
const brands = records('packages/brands/data', 'brand.yaml', brandShape).map(({ record, ...of }) => ({
  ...of,
  record: { ...record, phones: record.phones ?? [] },
}))
const shared = sharedSteps('packages/guides/data/steps.yaml')
const guides = records('packages/guides/data', 'guide.yaml', guideShape, (guide, fail) => withSharedSteps(guide, shared, fail))
for (const { record, fail } of guides) {
  checkApps(record, fail)
  checkRecovery(record, fail)
}
checkSteps(guides)
checkThemes(guides)
const samples = {}
for (const { record, fail, folder } of brands) {
  checkOwnAddresses(record, fail)
  checkSearched(record, fail)
  samples[record.id] = samplesOf(folder)
  checkSamples(samples[record.id], fail)
}
checkAcross(brands)
const signals = folders('packages/signals/src', 'signal.ts')
const readers = folders('packages/readers/src', 'about.ts')
const topics = records('packages/guides/topics', 'topic.yaml', topicShape)
const ids = { brand: new Set(plain(brands).map(({ id }) => id)), signal: new Set(signals) }
for (const { record, fail } of topics) checkTopic(record, ids, fail)
checkTopicOrder(topics)
for (const path of [...signals.map((id) => `packages/signals/src/${id}`), ...readers.map((id) => `packages/readers/src/${id}`)])
  if (!ID.test(basename(path))) problems.push(`${path}: a folder's name is kebab-case, as its id`)

if (problems.length > 0) {
  console.error(problems.join('\n'))
  console.error(`\n${problems.length === 1 ? 'One problem' : `${problems.length} problems`}; nothing was written.`)
  process.exit(1)
}

const KINDS = ['scam', 'background', 'reading']
const inOrder = (all) => [...all].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order)
const generated = {
  'packages/brands/src/brands.generated.ts':
    madeFrom('packages/brands/data') +
    `import type { BrandRecord, BrandSamples } from './record.ts'\n\n` +
    typed('brands', 'readonly BrandRecord[]', JSON.stringify(plain(brands), null, 2)) +
    `/** The sample messages beside each record. */\n${typed('samples', 'Readonly<Record<string, BrandSamples>>', JSON.stringify(samples, null, 2))}`,
  'packages/brands/src/lean.generated.ts':
    madeFrom('packages/brands/data') +
    `import type { LeanBrand } from './record.ts'\n\n` +
    `/** The newest date at which a value of a brand or a guide was read. */\n${typed('date', 'string', `'${newestDate([plain(brands), plain(guides)])}'`)}` +
    typed('brands', 'readonly LeanBrand[]', aLineEach(plain(brands).map(lean))),
  'packages/guides/src/guides.generated.ts': madeFrom('packages/guides/data') + constant('guides', plain(guides)),
  'packages/guides/src/lean.generated.ts':
    madeFrom('packages/guides/data') +
    constant(
      'guides',
      pick(
        plain(guides).filter(({ kind }) => kind !== 'theme'),
        ...['id', 'kind', 'given', 'title', 'first'],
      ),
    ),
  'packages/guides/src/topics.generated.ts':
    madeFrom('packages/guides/topics') +
    `import type { TopicRecord } from './topic.ts'\n\n` +
    typed('topics', 'readonly TopicRecord[]', JSON.stringify(inOrder(plain(topics)), null, 2)),
  'packages/signals/src/index.generated.ts':
    madeFrom('the folders beside it') +
    signals.map((id) => `import { ${camelCase(id)} } from './${id}/signal.ts'\n`).join('') +
    `\nexport const signals = [${signals.map((id) => `\n  ${camelCase(id)},`).join('')}${signals.length > 0 ? '\n' : ''}] as const\n`,
  ...(readers.length === 0 ? {} : readerIndexes()),
}

/** Two files: what is light is always loaded, what is heavy only in the worker that reads. */
function readerIndexes() {
  const from = madeFrom('the folders beside it')
  const lines = (line) => readers.map((id) => `\n  ${line(id)},`).join('')
  return {
    'packages/readers/src/abouts.generated.ts':
      from +
      readers.map((id) => `import { about as ${camelCase(id)} } from './${id}/about.ts'\n`).join('') +
      `import type { About } from './reader.ts'\n\nexport const abouts: readonly About[] = [${lines(camelCase)}\n]\n`,
    'packages/readers/src/loads.generated.ts':
      from +
      `import type { Read } from './reader.ts'\n\nexport const loads: Readonly<Record<string, () => Promise<{ readonly read: Read }>>> = {` +
      `${lines((id) => `'${id}': () => import('./${id}/read.ts')`)}\n}\n`,
  }
}

const differing = Object.entries(generated).filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)
if (options.check) {
  for (const [path] of differing) console.error(`${path} is not what its sources say. Run: npm run index`)
  process.exit(differing.length > 0 ? 1 : 0)
}
for (const [path, text] of differing) writeFileSync(join(root, path), text)
console.log(
  `${brands.length} brands, ${guides.length} guides, ${topics.length} topics, ${signals.length} signals. ${differing.length > 0 ? `Wrote ${differing.map(([path]) => path).join(', ')}` : 'Nothing changed.'}`,
)
