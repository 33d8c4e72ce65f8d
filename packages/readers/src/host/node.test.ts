import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('lets a program end that does not close it', { timeout: 30_000 }, async () => {
  const program = `
    import { createReaders } from '@honmono/readers/node'
    const find = { part: '1', filename: null, type: '', kind: 'html', bytes: new TextEncoder().encode('<html>hi'), inline: true }
    console.log((await createReaders().read('web-page', find)).texts.length)`
  const ran = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname, timeout: 20_000 })
  expect((await ran).stdout).toBe('1\n')
})
