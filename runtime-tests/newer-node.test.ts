import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { describeRuntime } from './describe-runtime.ts'
import { run } from './run.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const node = `${here}newer-node/node_modules/node-${process.platform}-${process.arch}/bin/node`

beforeAll(() => {
  if (!existsSync(node)) throw new Error('There is no newer Node yet: npm ci --ignore-scripts --prefix runtime-tests/newer-node')
})

it('runs on a newer Node than the tests', async () => {
  const { lines } = await run(node, ['--print', 'process.versions.node'], { cwd: here })
  expect(Number.parseInt(lines[0] ?? '', 10)).toBeGreaterThan(Number.parseInt(process.versions.node, 10))
})

describeRuntime(
  'the newer Node',
  async (inputs, lang) => {
    const input = inputs.map(({ name, bytes }) => `${JSON.stringify({ name, base64: Buffer.from(bytes).toString('base64') })}\n`).join('')
    // It reads TypeScript itself, so that what it runs is never older than the sources.
    const { status, lines, stderr } = await run(node, ['--conditions=@honmono/source', `${here}child.ts`, lang], { input, cwd: here })
    expect(status, stderr).toBe(0)
    return lines.map((line) => JSON.parse(line))
  },
  { everyNthFile: 4 },
)
