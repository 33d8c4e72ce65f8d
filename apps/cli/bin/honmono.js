#!/usr/bin/env node
// Starts the compiled program; from a source tree it compiles first, when something changed since.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const dist = fileURLToPath(new URL('../dist/', import.meta.url))
/** Its time says when everything was last compiled: tsc leaves untouched what did not change, so its own files can't tell. */
const stamp = `${dist}.compiled`

/** When the newest source that goes into the program was changed; 0 where there are no sources (an installed package). */
function newestSource() {
  let newest = 0
  const folders = ['packages', 'apps'].flatMap((group) =>
    existsSync(root + group) ? readdirSync(root + group).map((name) => `${root}${group}/${name}/src`) : [],
  )
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (!existsSync(folder)) continue
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) newest = Math.max(newest, statSync(path).mtimeMs)
    }
  }
  return newest
}

function compile() {
  console.error('はじめての起動なので準備しています（数秒）… / Preparing for first use (a few seconds)…')
  const started = new Date()
  const { status, stdout, stderr, error } = spawnSync(`${root}node_modules/.bin/tsc`, ['-b'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) {
    console.error(error?.message ?? `${stdout}${stderr}`)
    console.error('準備できませんでした。npm ci を実行してから、もう一度お試しください。 / Could not prepare. Run npm ci and try again.')
    process.exit(2)
  }
  mkdirSync(dist, { recursive: true })
  writeFileSync(stamp, '')
  // What was changed while it ran may have been missed.
  utimesSync(stamp, started, started)
}

const sources = newestSource()
if (sources > 0 && (!existsSync(`${dist}main.js`) || !existsSync(stamp) || statSync(stamp).mtimeMs < sources)) compile()
const { main } = await import(new URL('../dist/main.js', import.meta.url).href)
await main(process.argv.slice(2))
