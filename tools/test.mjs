// All checks in one command: build, types, lint, generated files, tests. Ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const root = new URL('..', import.meta.url).pathname
const report = `${root}.tmp/vitest.json`

/** Runs one step with its output shown; true when it exits 0. */
function step(title, command, ...args) {
  console.log(`\n== ${title}`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (error) console.error(error.message)
  if (status !== 0) console.error(`-- failed: ${title}`)
  return status === 0
}

mkdirSync(`${root}.tmp`, { recursive: true })
rmSync(report, { force: true })
const bin = (name) => `${root}node_modules/.bin/${name}`
const steps = [
  step('build (tsc -b)', bin('tsc'), '-b'),
  step('types of the tests', bin('tsc'), '-p', 'tsconfig.tests.json'),
  step('lint and import rules (biome)', bin('biome'), 'check', '.'),
  step('generated indexes are up to date', process.execPath, 'tools/make-index.mjs', '--check'),
]
step('tests (vitest)', bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`)

const counts = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false }
// A file that fails to load has no failed test of its own; it must not pass unseen.
const brokenFiles = (counts.testResults ?? []).filter(
  (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
).length
const passed = counts.numPassedTests + steps.filter(Boolean).length
const failed = counts.numFailedTests + brokenFiles + steps.filter((ok) => !ok).length
const skipped = counts.numPendingTests
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 && counts.success ? 0 : 1)
