import { spawn } from 'node:child_process'

interface Ran {
  readonly status: number | null
  readonly lines: readonly string[]
  readonly stderr: string
}

/** Runs a program to its end; its standard output by lines. */
export function run(program: string, args: readonly string[], { input = '', cwd }: { input?: string; cwd: string }): Promise<Ran> {
  const child = spawn(program, args, { cwd })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  child.stdin.on('error', () => {}) // a program that ends early closes it
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (status) => {
      const lines = Buffer.concat(stdout).toString().split('\n').slice(0, -1)
      done({ status, lines, stderr: Buffer.concat(stderr).toString() })
    })
  })
}
