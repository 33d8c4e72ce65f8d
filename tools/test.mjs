// All checks in one command: build, types, lint, generated files, tests. Ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { needs, provide } from './provide.mjs'

const root = new URL('..', import.meta.url).pathname
const report = `${root}.tmp/vitest.json`
const bin = (name) => `${root}node_modules/.bin/${name}`

/** What failed, said again at the end: whoever reads a long log reads its end. */
const failures = []

/** Runs one step with its output shown; true when it exits 0. */
function step(title, command, ...args) {
  console.log(`\n== ${title}`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (error) console.error(error.message)
  if (status !== 0) {
    console.error(`-- failed: ${title}`)
    failures.push(title)
  }
  return status === 0
}

/** Runs the tests of one configuration, and counts. */
function tests(title, config, ...args) {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ok = step(title, bin('vitest'), 'run', '--config', config, ...reporters, ...args)
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  let brokenFiles = 0
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    for (const { fullName, failureMessages } of failed) failures.push(`${name}: ${fullName}: ${firstLine(failureMessages.join(' '))}`)
    // A file that fails to load has no failed test of its own; it must not pass unseen.
    if (status !== 'failed' || failed.length > 0) continue
    brokenFiles++
    failures.push(`${name}: ${firstLine(message)}`)
  }
  return { passed: numPassedTests, failed: Math.max(numFailedTests + brokenFiles, ok ? 0 : 1), skipped: numPendingTests }
}

const firstLine = (text) => text.slice(0, 300).split('\n', 1)[0]

mkdirSync(`${root}.tmp`, { recursive: true })
const steps = [
  step('build (tsc -b)', bin('tsc'), '-b'),
  step('types of the tests', bin('tsc'), '-p', 'tsconfig.tests.json'),
  step('types of the web app', bin('tsc'), '-p', 'apps/web'),
  step('types of its worker', bin('tsc'), '-p', 'apps/web/tsconfig.worker.json'),
  step('lint and import rules (biome)', bin('biome'), 'check', '.'),
  step('generated indexes are up to date', process.execPath, 'tools/make-index.mjs', '--check'),
  step('the web app (vite build)', bin('vite'), 'build', 'apps/web'),
]
const notRun = needs.map((need) => ({ ...need, why: provide(need) })).filter(({ why }) => why !== null)
const without = notRun.flatMap(({ files }) => files).map((pattern) => `--exclude=${pattern}`)
const suites = [
  tests('tests (vitest)', 'vitest.config.ts'),
  tests('tests in browsers and other runtimes (vitest)', 'vitest.browser.config.ts', ...without),
]

const sum = (count) => suites.reduce((total, suite) => total + suite[count], 0)
const passed = sum('passed') + steps.filter(Boolean).length
const failed = sum('failed') + steps.filter((ok) => !ok).length
const skipped = sum('skipped') + notRun.length
console.log()
for (const failure of failures) console.log(`FAILED: ${failure.replace(root, '')}`)
for (const { suite, why } of notRun) console.log(`NOT RUN: ${suite} (${why})`)
const incomplete = process.env.CI === 'true' && notRun.length > 0
if (incomplete) console.log('CI=true: what was not run fails this command.')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 || incomplete ? 1 : 0)
