// What some suites need beyond `npm ci`, and who brings it: what can be installed here is installed, everything else is said exactly.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const log = `${root}.tmp/provide.log`

/**
 * @typedef {object} Need
 * @property {string} suite what can't run without it
 * @property {readonly string[]} files its tests, as patterns
 * @property {() => readonly string[]} missing what is not there, by name
 * @property {boolean} byRoot only an administrator may install it
 * @property {readonly (readonly string[])[]} commands what installs it; none: nothing can
 */

/** A browser of one's own (HONMONO_CHROMIUM) comes with one's own fonts.
 * @param {string | undefined} own
 * @returns {Need} */
export function browserNeed(own) {
  const debian = { chromium: '/usr/bin/chromium', 'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' }
  const places = own === undefined ? debian : { [`HONMONO_CHROMIUM=${own}`]: own }
  return {
    suite: 'browser tests',
    files: ['runtime-tests/chromium.test.ts', 'apps/web/tests/**'],
    missing: () =>
      Object.entries(places)
        .filter(([, path]) => !existsSync(path))
        .map(([name]) => name),
    byRoot: true,
    commands:
      own === undefined
        ? [
            ['apt-get', 'update'],
            ['apt-get', 'install', '--yes', '--no-install-recommends', ...Object.keys(debian)],
          ]
        : [],
  }
}

/** @type {Need} */
const newerNodeNeed = {
  suite: 'runtime tests on a newer Node',
  files: ['runtime-tests/newer-node.test.ts'],
  missing() {
    const folder = `${root}runtime-tests/newer-node`
    const name = `node-${process.platform}-${process.arch}`
    const age = (path) => statSync(`${folder}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0
    const isThere = existsSync(`${folder}/node_modules/${name}/bin/node`)
    return isThere && age('node_modules/.package-lock.json') >= age('package-lock.json') ? [] : [name]
  },
  byRoot: false,
  commands: [['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', 'runtime-tests/newer-node']],
}

/** Postfix starts only as root, and from any folder once it is installed. @type {Need} */
const postfixNeed = {
  suite: 'tests of reports through Postfix',
  files: ['runtime-tests/postfix.test.ts'],
  missing: () => [
    ...(existsSync('/usr/lib/postfix/sbin/master') ? [] : ['postfix']),
    ...(process.getuid?.() === 0 ? [] : ['the rights of an administrator, without which Postfix does not start']),
  ],
  byRoot: true,
  commands: [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'postfix'],
  ],
}

export const needs = [browserNeed(process.env.HONMONO_CHROMIUM), newerNodeNeed, postfixNeed]

/**
 * What to do about a need: nothing, install it, or say why its suite is not run.
 * @param {Pick<Need, 'byRoot' | 'commands'>} need
 * @param {{ missing: readonly string[], isRoot: boolean, has: (program: string) => boolean }} here
 * @returns {{ install: Need['commands'] } | { notRun: string }}
 */
export function planFor({ byRoot, commands }, { missing, isRoot, has }) {
  if (missing.length === 0) return { install: [] }
  const what = `missing: ${missing.join(', ')}`
  if (!commands.every(([program]) => has(program))) return { notRun: what }
  if (isRoot || !byRoot) return commands.length > 0 ? { install: commands } : { notRun: what }
  return { notRun: [what, ...commands.map((command) => `sudo ${command.join(' ')}`)].join('; ') }
}

/**
 * Brings what is missing, as far as it can be brought here. Null when the suite can run, else why it can't.
 * @param {Need} need
 * @returns {string | null}
 */
export function provide(need) {
  const plan = planFor(need, { missing: need.missing(), isRoot: process.getuid?.() === 0, has: isProgram })
  if ('notRun' in plan) return plan.notRun
  if (plan.install.length === 0) return null
  console.log(`\n== installing for the ${need.suite}: ${need.missing().join(', ')}`)
  mkdirSync(dirname(log), { recursive: true })
  writeFileSync(log, '')
  const failed = plan.install.find((command) => !runs(command))
  const missing = need.missing()
  if (missing.length === 0) return null
  console.error(readFileSync(log, 'utf8'))
  return `missing: ${missing.join(', ')}; tried: ${(failed ?? plan.install.at(-1)).join(' ')}`
}

function runs([program, ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' })
  writeFileSync(log, `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`, { flag: 'a' })
  return status === 0
}

function isProgram(name) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${name}`))
}
