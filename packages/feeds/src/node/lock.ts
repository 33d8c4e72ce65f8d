import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** How long to wait for another process that works on the same list. */
const PATIENCE_MS = 10_000
const LOOK_AGAIN_MS = 50
/** A lock without a number: its process ended between making and writing it. */
const EMPTY_MS = 5_000
/** No update takes this long; by then its number may be another process's. */
const OLD_MS = 3_600_000

/** Does the work while no other process does any on the same list; null where another one is at it and does not end. */
export async function locked<T>(path: string, work: () => Promise<T>, patienceMs = PATIENCE_MS): Promise<T | null> {
  const until = Date.now() + patienceMs
  while (!taken(path)) {
    if (isLeft(path)) steal(path)
    else if (Date.now() >= until) return null
    else await wait(LOOK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    release(path)
  }
}

function taken(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Only its own: one that took too long may have been taken over. */
function release(path: string): void {
  try {
    if (readFileSync(path, 'utf8') === `${process.pid}`) rmSync(path, { force: true })
  } catch {
    // It is gone already.
  }
}

/** Whoever made it has ended. */
function isLeft(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const pid = Number(readFileSync(path, 'utf8'))
    return age > OLD_MS || (Number.isSafeInteger(pid) && pid > 0 ? !isAlive(pid) : age > EMPTY_MS)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Moved away first: of two that steal at the same time one finds nothing, and one that took a new lock by mistake puts it back, unless
    yet another was made meanwhile. */
function steal(path: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (!isLeft(aside)) linkSync(aside, path)
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true })
}
