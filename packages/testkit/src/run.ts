import { spawn } from 'node:child_process'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string
  readonly cwd?: string
  /** Its whole environment; without it, that of the tests. */
  readonly env?: NodeJS.ProcessEnv
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], { input = '', ...options }: RunOptions = {}): Promise<Ran> {
  const child = spawn(program, args, options)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.on('error', () => {}) // a program that never reads its input closes it
  child.stdin.end(input)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (status) => done({ status, stdout, stderr }))
  })
}
