import type { Find, Reading } from '@honmono/engine'
import { createTarDecoder, type TarHeader } from 'modern-tar'
import { Found } from './found.ts'
import { UNPACKING } from './limits.ts'
import { harmlessPath } from './name.ts'
import { joined, type Unpacked } from './unpack.ts'

/** A tar (POSIX ustar and pax, GNU long names). What stands before damage is read all the same. */
export async function readTar({ part, bytes }: Find): Promise<Reading> {
  const found = new Found()
  try {
    await readEntries(bytes, found)
  } catch {
    found.gap('file-damaged')
  }
  return found.reading(part)
}

async function readEntries(bytes: Uint8Array, found: Found): Promise<void> {
  const source = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  const entries = source.pipeThrough(createTarDecoder({ strict: true })).getReader()
  for (let nth = 0; ; nth++) {
    const { done, value } = await entries.read()
    if (done) return
    if (nth >= UNPACKING.entries) {
      found.gap('file-too-large')
      return entries.cancel()
    }
    const name = harmlessPath(value.header.name).normalize('NFC')
    if (!isFile(value.header)) {
      await value.body.cancel()
      continue
    }
    const unpacked = await contentOf(value.body, value.header.size, found.allowance)
    if (found.count(name, unpacked)) found.file(name || null, unpacked.bytes)
  }
}

const isFile = ({ type }: TarHeader): boolean => type === undefined || type === 'file'

/** A tar is as large as what it holds: nothing is reserved for a size that it only claims. */
async function contentOf(body: ReadableStream<Uint8Array>, size: number, most: number): Promise<Unpacked> {
  const kept = size <= most ? size : UNPACKING.beginningBytes
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (length < kept) chunks.push(next.value)
    length += next.value.length
  }
  return { bytes: joined(chunks, Math.min(length, kept)), end: size > most ? 'too-large' : 'whole' }
}
