/** What users of the library get: the packages are packed, unpacked into a project of their own and used there as a user would. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const repo = fileURLToPath(new URL('..', import.meta.url))
const KIB = 1024

/** Each package that ships, with the most it may weigh packed: what it weighed on 2026-11-28 and 15 % or more. Data grows with every
    brand, and then its budget may; code that outgrows its own was perhaps not meant to ship. */
const PACKED_KIB: Readonly<Record<string, number>> = {
  honmono: 20,
  '@honmono/engine': 220,
  '@honmono/signals': 75,
  '@honmono/brands': 192,
  '@honmono/lists': 36,
  '@honmono/guides': 102,
  '@honmono/render': 60,
}
const ALL_PACKED_KIB = 700
const NAMES = Object.keys(PACKED_KIB)

interface Manifest {
  readonly name: string
  readonly dependencies: Readonly<Record<string, string>>
}

/** The user's project. */
let project = ''
/** Where the tarballs are. */
let packed = ''
const folderOf = (name: string) => join(repo, 'packages', name === 'honmono' ? 'checker' : name.replace('@honmono/', ''))
const installed = (name: string) => join(project, 'node_modules', name)
const tarballOf = (name: string) => join(packed, `${name.replace('@', '').replace('/', '-')}-${versionOf(name)}.tgz`)
const versionOf = (name: string) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')).version
const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8'))
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, stdout, stderr: error === undefined ? stderr : error.message }
}
function must(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = run(command, args, cwd, env)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
}

beforeAll(() => {
  for (const name of NAMES) {
    if (!existsSync(join(folderOf(name), 'dist/index.js'))) throw new Error(`${name} is not compiled: run "npm run build" first.`)
  }
  // Its real path: on some systems the temporary folder is a link, and programs are told apart by their path.
  project = realpathSync(mkdtempSync(join(tmpdir(), 'honmono-packages-')))
  packed = join(project, 'packed')
  mkdirSync(packed)
  must('npm', ['pack', '--ignore-scripts', '--pack-destination', packed, ...NAMES.flatMap((name) => ['-w', name])], repo, {
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    npm_config_cache: join(project, 'npm-cache'),
  })
  for (const name of NAMES) {
    mkdirSync(installed(name), { recursive: true })
    must('tar', ['-xzf', tarballOf(name), '--strip-components=1', '-C', installed(name)], project)
  }
  // The dependencies of others that the packages ask for, and no more; what those need in turn is found from where they really lie.
  for (const dependency of new Set(NAMES.flatMap((name) => Object.keys(manifestOf(name).dependencies)))) {
    if (NAMES.includes(dependency)) continue
    mkdirSync(dirname(installed(dependency)), { recursive: true })
    symlinkSync(join(repo, 'node_modules', dependency), installed(dependency), 'dir')
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  copyFileSync(join(repo, 'examples/check.mjs'), join(project, 'check.mjs'))
})
afterAll(() => {
  if (project !== '') rmSync(project, { recursive: true, force: true })
})

/** A package in an import or export of compiled code, or in an import type. */
const IMPORT = /(?:\bfrom |^import |\bimport\()["']([@a-z][\w./@-]*)["'](?=\)|;?$)/gm

describe.each(NAMES)('the package %s', (name) => {
  it('ships its compiled sources with their types, README and licence, and nothing else', () => {
    const sources = filesIn(join(folderOf(name), 'src')).filter((path) => path.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(path))
    const expected = [
      ...sources.flatMap((path) => ['.js', '.d.ts'].map((ending) => join('dist', path.replace(/\.ts$/, ending)))),
      ...(name === '@honmono/lists' ? ['LICENSE-UNICODE'] : []),
      'LICENSE',
      'README.md',
      'package.json',
    ]
    expect(filesIn(installed(name)).sort(), 'if dist holds what src no longer does: rm -r packages/*/dist && npm run build').toEqual(
      expected.sort(),
    )
    expect(readFileSync(join(installed(name), 'LICENSE'), 'utf8')).toBe(readFileSync(join(repo, 'LICENSE'), 'utf8'))
  })

  it('names no file that does not ship: no map, no declaration, no path of the machine that built it', () => {
    for (const path of filesIn(installed(name)).filter((file) => file.startsWith('dist'))) {
      const text = readFileSync(join(installed(name), path), 'utf8')
      expect(text, path).not.toMatch(path.endsWith('.d.ts') ? /sourceMappingURL|<reference/ : /sourceMappingURL/)
      expect(text, path).not.toContain(repo)
    }
  })

  it('depends on what it imports, and on nothing else', () => {
    const imported = filesIn(installed(name))
      .filter((path) => path.startsWith('dist'))
      .flatMap((path) => [...readFileSync(join(installed(name), path), 'utf8').matchAll(IMPORT)])
      .map(([, specifier = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0])
    // Its own name stands in an example.
    expect([...new Set(imported)].filter((one) => one !== name).sort()).toEqual(Object.keys(manifestOf(name).dependencies).sort())
  })

  it('has nothing that publint warns of', async () => {
    // All that lies there is all that ships.
    const { messages, pkg } = await publint({ pkgDir: installed(name), pack: false, level: 'warning' })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  it('stays within its size', () => {
    expect(statSync(tarballOf(name)).size / KIB).toBeLessThanOrEqual(PACKED_KIB[name] ?? 0)
  })
})

describe('the packages together', () => {
  it('stay within their size', () => {
    const total = NAMES.reduce((sum, name) => sum + statSync(tarballOf(name)).size, 0)
    expect(total / KIB).toBeLessThanOrEqual(ALL_PACKED_KIB)
  })

  it('run the example', () => {
    const { status, stdout, stderr } = run(process.execPath, ['check.mjs'], project)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^mail: phishing\n {2}poses as Amazon\.co\.jp \(amazon\)\n {2}because .*prime-member\[\.\]example/)
    expect(stdout).toContain('\n  not checked (sender-not-authenticated): ')
    expect(stdout).toMatch(/\n {2}next: .*Amazon app or on the official site.*\n {8}https:\/\/www\.amazon\.co\.jp\/\n/)
    expect(stdout).toMatch(/\npicture: no answer \(not-a-message\)\n {2}No words could be read from the picture/)
  })

  it('run the example on a file', () => {
    copyFileSync(join(repo, 'apps/cli/sample/amazon-payment.eml'), join(project, 'payment.eml'))
    writeFileSync(join(project, 'empty.eml'), '')
    expect(run(process.execPath, ['check.mjs', 'payment.eml'], project)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^payment\.eml: phishing\n/),
    })
    expect(run(process.execPath, ['check.mjs', 'empty.eml'], project)).toMatchObject({
      status: 0,
      stdout: 'empty.eml: no answer (empty)\n  It is empty. Try again with the text of the message, or with its file (.eml).\n',
    })
  })

  const MODES = [
    { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'] },
    { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] },
  ]
  it.each(MODES)('compile in a strict program, wrong uses excepted, with module $module and lib $lib', (mode) => {
    writeFileSync(join(project, 'program.ts'), PROGRAM)
    writeFileSync(join(project, 'page.ts'), PAGE)
    const compilerOptions = { ...mode, target: 'es2023', strict: true, skipLibCheck: false, noEmit: true, types: [] }
    const files = mode.lib.includes('dom') ? ['program.ts', 'page.ts'] : ['program.ts']
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const { status, stdout, stderr } = run(join(repo, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json'], project)
    expect(stdout + stderr).toBe('')
    expect(status).toBe(0)
  })
})

/** Right uses compile, and each use below a @ts-expect-error does not: were it to compile, that line would be an error itself. */
const PROGRAM = `
import { renderFailure, renderText } from '@honmono/render'
import {
  type Answer, type AnswerLink, CheckError, type CheckOptions, createChecker, type Facts, type Failure, type FailureCode, type GapId, LIMITS, type VerdictId,
} from 'honmono'
import { type BrandRecord, brands, samples, validateBrands } from 'honmono/brands'
import { data } from 'honmono/data'

const WORDS: Record<VerdictId, string> = { phishing: 'fake', suspicious: 'odd', unconfirmed: 'not known', genuine: 'real' }
const REASONS: Record<FailureCode, number> = { empty: 1, 'too-large': LIMITS.messageBytes, 'not-a-message': 2, 'not-facts': 3 }

export async function one(bytes: Uint8Array, options: CheckOptions): Promise<string> {
  try {
    const answer: Answer = await createChecker().check(bytes, { ...options, kind: 'email', lang: 'en' })
    const url: string | null = answer.next.url
    const gaps: readonly GapId[] = answer.notChecked.map(({ id }) => id)
    const foreign: readonly AnswerLink[] = answer.links.filter(({ official }) => official === false)
    const marked = answer.signals.flatMap(({ evidence }) => evidence.flatMap(({ at }) => (at === undefined ? [] : [at.start + at.end])))
    const guide = data.guides.find(({ id }) => id === answer.guides[0])
    return [WORDS[answer.verdict], answer.claims[0]?.name, url, gaps.length, foreign.length, marked.length, guide?.title.ja, renderText(answer)].join()
  } catch (error) {
    if (error instanceof CheckError) return error.message + REASONS[error.code]
    throw error
  }
}

export function many(text: string): readonly string[] {
  const checker = createChecker()
  return [...checker.checkAll(text)].map((result: Answer | Failure) => ('error' in result ? renderFailure(result, 'ja') : result.verdict))
}

export function again(text: string): readonly (Answer | Failure)[] {
  const checker = createChecker()
  return [...checker.facts(text)].map((facts: Facts | Failure) => ('error' in facts ? facts : checker.judge(facts, { lang: 'ja' })))
}

export function official(id: string): readonly string[] {
  const [record]: readonly BrandRecord[] = brands.filter((one) => one.id === id)
  const title: string | undefined = createChecker().brandTitle(id, 'en')
  const problems = validateBrands(brands, samples).map(({ problem }) => problem)
  return [...(record?.senders ?? []).map(({ source, checked }) => \`\${title} \${source} \${checked}\`), ...problems]
}

export async function wrong(answer: Answer, failure: Failure, error: CheckError): Promise<void> {
  const checker = createChecker()
  // @ts-expect-error a number is no message
  await checker.check(7)
  // @ts-expect-error no such language
  await checker.check('', { lang: 'fr' })
  // @ts-expect-error pictures can't be read
  await checker.check('', { kind: 'image' })
  // @ts-expect-error no such verdict
  answer.verdict === 'fake'
  // @ts-expect-error there is not always an official address
  answer.next.url.length
  // @ts-expect-error nor always a claim that is listed
  answer.claims.map(({ brand }) => brand.length)
  // @ts-expect-error no such code
  failure.error.code === 'missing'
  // @ts-expect-error no such code
  error.code === 'ENOENT'
  // @ts-expect-error an answer is not to be changed
  answer.verdict = 'genuine'
  // @ts-expect-error where to report is in the whole records
  checker.brands.map(({ report }) => report)
  for (const result of checker.checkAll('')) {
    // @ts-expect-error it may be a failure
    result.verdict
  }
}
`
const PAGE = `
import { createChecker } from 'honmono'

export const dropped = async (file: File): Promise<string> => (await createChecker().check(file, { name: file.name })).verdict
export const copied = async (blob: Blob): Promise<string> => (await createChecker().check(blob)).verdict
`
