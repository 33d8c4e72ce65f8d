import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Failure, LIMITS } from 'honmono'
import type { Lang } from './language.ts'
import { words } from './words.ts'

/** One thing to check: a file by its path as given, or standard input as '-'. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

const MAIL_FILES = new Set(['.eml', '.mbox', '.mbx', '.mail', '.mht', '.txt'])

/** The files to read: folders opened, in the order given. What can't be looked at stands among them as a failure. */
export async function listInputs(
  paths: readonly string[],
  lang: Lang,
  skipped: (paths: readonly string[]) => void,
): Promise<(string | Failure)[]> {
  const found: (string | Failure)[] = []
  for (const path of paths) {
    if (path === '-' || isAddress(path)) found.push(path)
    else {
      try {
        if ((await stat(path)).isDirectory()) found.push(...(await listFolder(path, lang, skipped)))
        else found.push(path)
      } catch (error) {
        found.push(failureOf(path, error, lang))
      }
    }
  }
  return found
}

/** A web address in the place of a file: it is checked as it stands and never opened. */
function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

async function listFolder(root: string, lang: Lang, skipped: (paths: readonly string[]) => void): Promise<(string | Failure)[]> {
  const mails: (string | Failure)[] = []
  const others: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inner: string[] = []
    try {
      const entries = await readdir(folder, { withFileTypes: true })
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name)
        if (entry.name.startsWith('.')) continue
        // A linked folder is not followed: it could lead back here.
        if (entry.isDirectory()) inner.push(path)
        else if (entry.isFile() && isMailFile(path)) mails.push(path)
        else others.push(path)
      }
    } catch (error) {
      mails.push(failureOf(folder, error, lang))
    }
    folders.push(...inner.reverse())
  }
  if (others.length > 0) skipped(others)
  return mails.length > 0 ? mails : [failure(root, 'empty', words[lang].emptyFolder)]
}

/** By its name, or because it lies in a Maildir, where names have no ending. */
function isMailFile(path: string): boolean {
  return MAIL_FILES.has(extname(path).toLowerCase()) || ['cur', 'new'].includes(basename(dirname(path)))
}

/** Size is looked at before a byte is read; what has no size (a pipe) is read up to the limit only. */
export async function readInput(path: string, lang: Lang): Promise<Input | Failure> {
  try {
    if (isAddress(path)) return { name: path, bytes: new TextEncoder().encode(path) }
    if (path === '-') return await readStream('-', process.stdin, lang)
    const about = await stat(path)
    if (!about.isFile()) return await readStream(path, createReadStream(path), lang)
    return about.size > LIMITS.messageBytes ? tooLarge(path, lang) : { name: path, bytes: await readFile(path) }
  } catch (error) {
    return failureOf(path, error, lang)
  }
}

async function readStream(name: string, stream: Readable, lang: Lang): Promise<Input | Failure> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LIMITS.messageBytes) {
      stream.destroy()
      return tooLarge(name, lang)
    }
  }
  return { name, bytes: Buffer.concat(chunks) }
}

export function failure(name: string, code: string, message: string): Failure {
  return { input: { name }, error: { code, message } }
}

function tooLarge(name: string, lang: Lang): Failure {
  return failure(name, 'too-large', words[lang].tooLarge(Math.floor(LIMITS.messageBytes / 1024 / 1024)))
}

export function failureOf(name: string, error: unknown, lang: Lang): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(name, 'not-found', words[lang].notFound)
  if (code === 'EACCES' || code === 'EPERM') return failure(name, 'not-permitted', words[lang].notPermitted)
  return failure(name, 'not-readable', words[lang].notReadable(code !== '' ? code : error instanceof Error ? error.message : String(error)))
}
