import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Find, fileKindOf } from '@honmono/engine'

/** What a reader is handed for this file, as an attachment named like it. */
export function findOf(bytes: Uint8Array, filename: string | null = null, about: Partial<Find> = {}): Find {
  const type = about.type ?? ''
  return { part: '2', filename, type, kind: fileKindOf({ bytes, filename, type }), bytes, inline: false, ...about }
}

export const findInFile = (path: string | URL, about: Partial<Find> = {}): Find =>
  findOf(new Uint8Array(readFileSync(path)), basename(path instanceof URL ? decodeURIComponent(path.pathname) : path), about)
