import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Failure, type FailureCode, isMailbox, LIMITS, splitMboxStream } from 'honmono'
import type { Lang } from './language.ts'
import { words } from './words.ts'

/** One thing to check: a file by its path as given, or standard input as '-'. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it is known: a mail without its mailbox around it, a text message of a table. */
  readonly kind?: 'email' | 'sms'
}

/** Beside what the library refuses: what can't be opened, and a fault of ours. */
export type InputFailure = Failure<FailureCode | 'not-found' | 'not-permitted' | 'not-readable' | 'internal'>

/** Taken from a folder. Pictures and documents are mostly no messages: who means one names it. */
const MAIL_FILES = new Set(['.eml', '.mbox', '.mbx', '.mail', '.mht', '.mhtml', '.txt', '.msg', '.emlx'])

/** The files to read: folders opened, in the order given. What can't be looked at stands among them as a failure. */
export async function listInputs(
  paths: readonly string[],
  lang: Lang,
  skipped: (paths: readonly string[]) => void,
): Promise<(string | InputFailure)[]> {
  const found: (string | InputFailure)[] = []
  for (const path of paths) {
    if (path === '-' || isAddress(path)) found.push(path)
    else {
      try {
        if ((await stat(path)).isDirectory()) found.push(...(await listFolder(path, lang, skipped)))
        else found.push(path)
      } catch (error) {
        found.push(isPhoneNumber(path) ? path : failureOf(path, error, lang))
      }
    }
  }
  return found
}

/** A web address in the place of a file: it is checked as it stands and never opened. */
function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** A telephone number in the place of a file that is not there. */
function isPhoneNumber(path: string): boolean {
  return /^[+#]?[\d０-９()（） .‐ー−－-]{3,30}$/.test(path)
}

async function listFolder(root: string, lang: Lang, skipped: (paths: readonly string[]) => void): Promise<(string | InputFailure)[]> {
  const mails: (string | InputFailure)[] = []
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
        else if (isMailFile(path) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))) mails.push(path)
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

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** By its name, or because it lies in a Maildir, where names have no ending. */
function isMailFile(path: string): boolean {
  return MAIL_FILES.has(extname(path).toLowerCase()) || ['cur', 'new'].includes(basename(dirname(path)))
}

/** What a path holds, whole up to the limit. A larger mailbox comes message by message; anything else that large is refused. */
export async function* readInputs(path: string, lang: Lang): AsyncGenerator<Input | InputFailure> {
  try {
    if (isAddress(path)) yield { name: path, bytes: new TextEncoder().encode(path) }
    else if (path === '-') yield* readStream(path, process.stdin, 0, lang)
    else {
      const about = await stat(path)
      if (about.isFile() && about.size <= LIMITS.messageBytes) yield { name: path, bytes: await readFile(path) }
      else yield* readStream(path, createReadStream(path), about.size, lang)
    }
  } catch (error) {
    if (isPhoneNumber(path)) yield { name: path, bytes: new TextEncoder().encode(path) }
    else yield failureOf(path, error, lang)
  }
}

/** `known`: its size as far as it has one; a pipe shows its size only by ending. */
async function* readStream(name: string, stream: Readable, known: number, lang: Lang): AsyncGenerator<Input | InputFailure> {
  const read: Uint8Array[] = []
  let size = 0
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    read.push(next.value)
    size += next.value.length
    if (Math.max(known, size) <= LIMITS.messageBytes) continue
    if (isMailbox(Buffer.concat(read, Math.min(size, HEAD_BYTES)))) yield* readMailbox(name, restOf(read, chunks), lang)
    else {
      stream.destroy()
      yield tooLarge(name, lang)
    }
    return
  }
  yield { name, bytes: Buffer.concat(read) }
}
const HEAD_BYTES = 4_096

async function* restOf(read: Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Each is let go once it is handed on.
  for (let chunk = read.shift(); chunk !== undefined; chunk = read.shift()) yield chunk
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

async function* readMailbox(name: string, chunks: AsyncIterable<Uint8Array>, lang: Lang): AsyncGenerator<Input | InputFailure> {
  let number = 0
  for await (const bytes of splitMboxStream(chunks, LIMITS.messageBytes)) {
    const own = ++number === 1 ? name : `${name}#${number}`
    yield bytes === null ? tooLarge(own, lang) : { name: own, bytes, kind: 'email' }
  }
}

export function failure(name: string, code: InputFailure['error']['code'], message: string): InputFailure {
  return { input: { name }, error: { code, message } }
}

function tooLarge(name: string, lang: Lang): InputFailure {
  return failure(name, 'too-large', words[lang].tooLarge(Math.floor(LIMITS.messageBytes / 1024 / 1024)))
}

export function failureOf(name: string, error: unknown, lang: Lang): InputFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(name, 'not-found', words[lang].notFound)
  if (code === 'EACCES' || code === 'EPERM') return failure(name, 'not-permitted', words[lang].notPermitted)
  return failure(name, 'not-readable', words[lang].notReadable(code !== '' ? code : error instanceof Error ? error.message : String(error)))
}
