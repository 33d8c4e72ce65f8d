// Builds what is older than its sources. In an installed package there are no sources, and nothing is built.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const web = `${root}apps/web`
const site = `${web}/site`

/** The program itself, by the compiler. */
export function compileIfStale() {
  const apps = ['cli/src', 'web/serve'].map((folder) => `${root}apps/${folder}`)
  buildIfStale({
    sources: [...packageSources(), ...apps],
    made: `${root}apps/cli/dist/main.js`,
    stamp: `${root}apps/cli/dist/.compiled`,
    command: ['tsc', '-b'],
    saying: 'はじめての起動なので準備しています（数秒）… / Preparing for first use (a few seconds)…',
  })
}

/** The web app, by the bundler, which packs the engine into it. Returns its folder. */
export function siteBuiltIfStale() {
  const parts = ['index.html', 'src', 'public', 'serve', 'vite.config.ts'].map((name) => `${web}/${name}`)
  if (existsSync(`${web}/index.html`))
    buildIfStale({
      sources: [...packageSources(), ...parts, `${root}package-lock.json`],
      made: `${site}/index.html`,
      stamp: `${site}/.built`,
      command: ['vite', 'build', web],
      saying: 'ブラウザーの画面を準備しています（数秒）… / Preparing the page for the browser (a few seconds)…',
    })
  return site
}

function packageSources() {
  return existsSync(`${root}packages`) ? readdirSync(`${root}packages`).map((name) => `${root}packages/${name}/src`) : []
}

/** The stamp's time says when all was last built: the tools leave untouched what did not change, so what they made can't tell. */
function buildIfStale({ sources, made, stamp, command: [tool, ...args], saying }) {
  const newest = newestChange(sources)
  if (newest === 0 || (existsSync(made) && existsSync(stamp) && statSync(stamp).mtimeMs >= newest)) return
  console.error(saying)
  const started = new Date()
  const { status, stdout, stderr, error } = spawnSync(`${root}node_modules/.bin/${tool}`, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    console.error(error?.message ?? `${stdout}${stderr}`)
    console.error('準備できませんでした。npm ci を実行してから、もう一度お試しください。 / Could not prepare. Run npm ci and try again.')
    process.exit(2)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  // What was changed while it ran may have been missed.
  utimesSync(stamp, started, started)
}

/** When the newest of these files, or of the files below these folders, was changed; 0 where none of them exists. */
function newestChange(paths) {
  let newest = 0
  const left = paths.filter((path) => existsSync(path))
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const entry = statSync(path)
    if (entry.isDirectory())
      left.push(
        ...readdirSync(path)
          .filter(isSource)
          .map((name) => `${path}/${name}`),
      )
    else newest = Math.max(newest, entry.mtimeMs)
  }
  return newest
}

/** Tests and samples go into no program. */
function isSource(name) {
  return !/\.test\.tsx?$|^(?:ng|ok)\./.test(name)
}
