import { SaxesParser } from 'saxes'
import { DOCUMENT } from './limits.ts'

/** Names without their prefix: a prefix is the author's choice. Where two attributes differ in prefix only, the prefixed one is kept. */
export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  /** What it returns is called at the element's end; 'stop' when the rest of the part is of no interest. */
  open(name: string, attributes: Attributes, parent: string): (() => void) | 'stop' | undefined
  text?(text: string, parent: string): void
}

/** Walks the elements of an XML part. False when it is damaged, too deep or too large, or declares entities: those are never expanded, whatever they would make. */
export function walkXml(bytes: Uint8Array, { open, text }: XmlHandler): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names: string[] = []
  const ends: ((() => void) | undefined)[] = []
  let sound = true
  let elements = 0
  let errors = 0
  let attributesOfOne = 0
  parser.on('error', () => {
    sound = false
    if (++errors > DOCUMENT.xmlErrors) throw new Refused()
  })
  parser.on('attribute', () => {
    if (++attributesOfOne > DOCUMENT.xmlAttributes) throw new Refused()
  })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Refused()
  })
  parser.on('opentag', ({ name, attributes }) => {
    attributesOfOne = 0
    if (++elements > DOCUMENT.xmlElements || names.length >= DOCUMENT.xmlDepth) throw new Refused()
    const end = open(local(name), withoutPrefix(attributes), names.at(-1) ?? '')
    if (end === 'stop') throw new Enough()
    ends.push(end)
    names.push(local(name))
  })
  parser.on('closetag', () => {
    names.pop()
    ends.pop()?.()
  })
  if (text !== undefined) {
    parser.on('text', (piece) => text(piece, names.at(-1) ?? ''))
    parser.on('cdata', (piece) => text(piece, names.at(-1) ?? ''))
  }
  try {
    parser.write(decoded(bytes)).close()
  } catch (error) {
    if (error instanceof Refused) sound = false
    else if (!(error instanceof Enough)) throw error
  }
  for (let end = ends.length - 1; end >= 0; end--) ends[end]?.()
  return sound
}

class Refused extends Error {}
class Enough extends Error {}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function withoutPrefix(attributes: Readonly<Record<string, string>>): Attributes {
  const own: [string, string][] = []
  const prefixed: [string, string][] = []
  for (const [name, value] of Object.entries(attributes)) (name.includes(':') ? prefixed : own).push([local(name), value])
  return Object.fromEntries([...own, ...prefixed])
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.2). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  return new TextDecoder(utf16 ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes)
}
