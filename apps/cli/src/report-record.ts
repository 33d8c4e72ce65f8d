import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** One report that a server took. It tells nothing of what the message says. */
export interface Sent {
  /** Hex SHA-256 of the original. */
  readonly sha256: string
  readonly desk: string
  readonly to: string
  /** ISO 8601. */
  readonly at: string
}

/** The same message need not reach the same address twice, whichever desk it belongs to. */
export const wasSent = (sent: Pick<Sent, 'to'>, { to }: { readonly to: string }) => sent.to.toLowerCase() === to.toLowerCase()

/** Where the XDG Base Directory Specification puts data of programs. */
export function recordPath({ XDG_DATA_HOME: data = '' }: Readonly<Record<string, string | undefined>>): string {
  return join(data.startsWith('/') ? data : join(homedir(), '.local/share'), 'honmono/reports.jsonl')
}

/** All that was sent. A line that a crash left half written counts for nothing.
    @throws an error of the system where the file is there and can't be read. */
export function readSent(path: string): readonly Sent[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(sentFrom)
}

function sentFrom(line: string): Sent[] {
  try {
    const value: unknown = JSON.parse(line)
    return isSent(value) ? [value] : []
  } catch {
    return []
  }
}

function isSent(value: unknown): value is Sent {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map(Object.entries(value))
  return ['sha256', 'desk', 'to', 'at'].every((name) => typeof fields.get(name) === 'string')
}

/** @throws an error of the system where it can't be written. */
export function noteSent(path: string, sent: Sent): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const start = before === '' || before.endsWith('\n') ? '' : '\n'
  appendFileSync(path, `${start}${JSON.stringify(sent)}\n`, { mode: 0o600, flush: true })
  chmodSync(path, 0o600)
}
