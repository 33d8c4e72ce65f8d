import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import { describeRuntime } from './describe-runtime.ts'
import { groups } from './inputs.ts'
import type { Outcome } from './outcomes.ts'
import { run } from './run.ts'

const bin = fileURLToPath(new URL('../apps/cli/bin/honmono.js', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'honmono-runtime-'))
  for (const { name, bytes } of groups.flatMap(({ inputs }) => inputs)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

describeRuntime(
  'the command line',
  async (inputs, lang) => {
    const paths = inputs.map(({ name }) => name)
    const args = [bin, 'check', '--format', 'json', '--details', '--lang', lang, ...paths]
    const { lines, stderr } = await run(process.execPath, args, { cwd: folder })
    const outcomes = new Map<string, Outcome[]>()
    for (const line of lines) {
      const outcome: Outcome = JSON.parse(line)
      outcomes.set(fileOf(outcome), [...(outcomes.get(fileOf(outcome)) ?? []), outcome])
    }
    expect([...outcomes.keys()], stderr).toEqual(paths)
    return [...outcomes.values()]
  },
  { everyNthFile: 4 },
)

/** The second message of a file is named "path#2". */
function fileOf({ input }: Outcome): string {
  return input.name.replace(/#\d+$/, '')
}
