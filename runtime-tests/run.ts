import { type RunOptions, run as runToEnd } from '@honmono/testkit/run'

/** Runs a program to its end; its standard output by lines. */
export async function run(program: string, args: readonly string[], options: RunOptions) {
  const { status, stdout, stderr } = await runToEnd(program, args, options)
  return { status, lines: stdout.split('\n').slice(0, -1), stderr }
}
