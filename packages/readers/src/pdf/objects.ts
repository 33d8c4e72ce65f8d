import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'
import type { InnerFile, Trait, TraitId } from '@honmono/engine'
import { latin1 } from '@honmono/engine/bytes'
import { addressesInScript, addressOf } from './addresses.ts'
import { PDF_LIMITS } from './limits.ts'

/** What a file holds beside its pages, used or not: a viewer's idea of what is in use can be led astray. */
export interface Hidden {
  readonly hrefs: readonly string[]
  readonly traits: readonly Trait[]
  readonly files: readonly InnerFile[]
  readonly isTooMuch: boolean
  /** Objects that could not be read. */
  readonly isDamaged: boolean
}

/** Action types (ISO 32000-2 section 12.6.4) that do something a reader of a document does not expect. */
const TRAIT_OF: Readonly<Record<string, TraitId>> = { JavaScript: 'runs-script', Launch: 'starts-program', SubmitForm: 'sends-form' }
/** Those that name a file or an address. */
const WITH_FILE = new Set(['Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Thread'])

/** Null when the file can't be taken apart. */
export async function readObjects(bytes: Uint8Array): Promise<Hidden | null> {
  const context = await parse(bytes)
  return context === null ? null : new Walk(context).run()
}

async function parse(bytes: Uint8Array): Promise<PDFContext | null> {
  const options = { password: '', ignoreEncryption: true, updateMetadata: false, capNumbers: true, parseSpeed: Number.POSITIVE_INFINITY }
  try {
    return (await PDFDocument.load(bytes, options)).context
  } catch {
    // Without a catalogue, or encrypted in a way that is not known: names of actions can still be read.
    return PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, false, false, true)
      .parseDocument()
      .catch(() => null)
  }
}

class Walk {
  readonly #context: PDFContext
  readonly #hrefs = new Set<string>()
  readonly #traits = new Map<string, Trait>()
  readonly #files: InnerFile[] = []
  readonly #embedded = new Set<PDFObject>()
  #bytesLeft: number = PDF_LIMITS.embeddedBytes
  #objectsLeft: number = PDF_LIMITS.objects
  #isTooMuch = false
  #isDamaged = false

  constructor(context: PDFContext) {
    this.#context = context
  }

  run(): Hidden {
    for (const [, object] of this.#context.enumerateIndirectObjects()) this.#visit(object, 0)
    return {
      hrefs: [...this.#hrefs],
      traits: [...this.#traits.values()],
      files: this.#files,
      isTooMuch: this.#isTooMuch || this.#objectsLeft <= 0,
      isDamaged: this.#isDamaged,
    }
  }

  #visit(object: PDFObject, depth: number): void {
    if (depth > PDF_LIMITS.objectDepth || this.#objectsLeft-- <= 0) {
      this.#isTooMuch = true
      return
    }
    if (object instanceof PDFArray) for (const one of object.asArray()) this.#visit(one, depth + 1)
    else if (object instanceof PDFStream) this.#visit(object.dict, depth + 1)
    else if (object instanceof PDFInvalidObject) this.#visitInvalid(object)
    else if (object instanceof PDFDict) {
      this.#lookAt(object)
      for (const one of object.values()) this.#visit(one, depth + 1)
    }
  }

  #lookAt(dict: PDFDict): void {
    const action = nameOf(this.#get(dict, 'S'))
    if (action === 'URI') this.#addAddress(this.#textOf(this.#get(dict, 'URI')))
    if (action !== null && WITH_FILE.has(action)) this.#addAddress(this.#fileOf(this.#get(dict, 'F')))
    const program = action === 'Launch' ? this.#launched(dict) : ''
    const script = this.#get(dict, 'JS')
    if (script !== undefined) this.#addScript(this.#textOf(script))
    else if (action !== null && TRAIT_OF[action] !== undefined)
      this.#addTrait(TRAIT_OF[action], program || (this.#fileOf(this.#get(dict, 'F')) ?? ''))
    const embedded = this.#get(dict, 'EF')
    if (embedded instanceof PDFDict) this.#addFile(dict, embedded)
    const base = this.#get(dict, 'Base')
    if (base !== undefined) this.#addAddress(this.#textOf(base))
    const form = this.#get(dict, 'XFA')
    if (form !== undefined) this.#addForm(form)
  }

  /** A program and its arguments, the way that only Windows has (ISO 32000-1 table 204) included. */
  #launched(dict: PDFDict): string {
    const windows = this.#get(dict, 'Win')
    const words = windows instanceof PDFDict ? ['F', 'P'].map((key) => this.#textOf(this.#get(windows, key)) ?? '') : []
    return words.join(' ').trim() || (this.#fileOf(this.#get(dict, 'F')) ?? '')
  }

  #addScript(script: string | null): void {
    const text = script ?? ''
    if (text.length > PDF_LIMITS.scriptChars) this.#isTooMuch = true
    this.#addTrait('runs-script', text.replace(/\s+/g, ' ').trim())
    for (const href of addressesInScript(text)) this.#addAddress(href)
  }

  /** XFA: a form in XML, whole or in named pieces. */
  #addForm(form: PDFObject): void {
    const pieces = form instanceof PDFArray ? form.asArray().slice(0, 50) : [form]
    const xml = pieces
      .map((piece) => (this.#resolve(piece) instanceof PDFStream ? (this.#textOf(this.#resolve(piece)) ?? '') : ''))
      .join('')
    if (/<script\b/i.test(xml)) this.#addTrait('runs-script', 'XFA')
    if (/<submit\b/i.test(xml)) this.#addTrait('sends-form', 'XFA')
    // Names of its own vocabulary look like addresses.
    for (const href of addressesInScript(xml))
      if (!/^https?:\/\/(?:www\.xfa\.org|ns\.adobe\.com|www\.w3\.org)\//i.test(href)) this.#addAddress(href)
  }

  #addFile(dict: PDFDict, embedded: PDFDict): void {
    const stream = ['UF', 'F', 'Unix', 'Mac', 'DOS'].map((key) => this.#get(embedded, key)).find((one) => one instanceof PDFRawStream)
    if (!(stream instanceof PDFRawStream) || this.#embedded.has(stream)) return
    this.#embedded.add(stream)
    if (this.#files.length >= PDF_LIMITS.embeddedFiles) {
      this.#isTooMuch = true
      return
    }
    const bytes = this.#bytesOf(stream, this.#bytesLeft)
    if (bytes === null) return
    this.#bytesLeft -= bytes.length
    const filename = this.#textOf(this.#get(dict, 'UF')) ?? this.#textOf(this.#get(dict, 'F'))
    const type = nameOf(this.#get(stream.dict, 'Subtype')) ?? ''
    this.#files.push({ filename: filename?.slice(0, 255) ?? null, type: type.toLowerCase().slice(0, 100), bytes, inline: false })
  }

  /** Not parsed, but a viewer may make something of it. */
  #visitInvalid(object: PDFInvalidObject): void {
    const bytes = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    const text = latin1(bytes.subarray(0, PDF_LIMITS.invalidObjectBytes))
    // A cross-reference stream is never encrypted (ISO 32000-2 section 7.5.8.2); pdf-lib decrypts it all the same, and fails.
    if (!/\/Type\s{0,20}\/XRef\b/.test(text)) this.#isDamaged = true
    for (const [, action = ''] of text.matchAll(/\/S\s{0,20}\/(JavaScript|Launch|SubmitForm)\b/g))
      if (TRAIT_OF[action] !== undefined) this.#addTrait(TRAIT_OF[action], '')
    for (const href of addressesInScript(text)) this.#addAddress(href)
  }

  #addAddress(written: string | null): void {
    const href = written === null ? null : addressOf(written)
    if (href === null) return
    if (this.#hrefs.size < PDF_LIMITS.links) this.#hrefs.add(href)
    else this.#isTooMuch = true
  }

  #addTrait(id: TraitId, detail: string): void {
    const short = detail.slice(0, PDF_LIMITS.detailChars)
    if (this.#traits.size < PDF_LIMITS.traits || ![...this.#traits.values()].some((trait) => trait.id === id))
      this.#traits.set(`${id} ${short}`, { id, detail: short })
  }

  #resolve(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.#context.lookup(object) : object
  }
  #get(dict: PDFDict, key: string): PDFObject | undefined {
    return this.#resolve(dict.get(PDFName.of(key)))
  }

  /** A file specification: a string, or a dictionary that holds one (ISO 32000-2 section 7.11.3). */
  #fileOf(object: PDFObject | undefined): string | null {
    if (!(object instanceof PDFDict)) return this.#textOf(object)
    return this.#textOf(this.#get(object, 'UF')) ?? this.#textOf(this.#get(object, 'F'))
  }

  #textOf(object: PDFObject | undefined): string | null {
    if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText().slice(0, PDF_LIMITS.scriptChars + 1)
    if (!(object instanceof PDFRawStream)) return null
    const bytes = this.#bytesOf(object, PDF_LIMITS.scriptChars)
    if (bytes === null) return null
    return new TextDecoder(bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8').decode(bytes)
  }

  /** Decoded, decrypted; null when there is more than `most`, or a filter is not known. */
  #bytesOf(stream: PDFRawStream, most: number): Uint8Array | null {
    try {
      const bytes = decodePDFRawStream(stream).getBytes(most + 1)
      if (bytes.length <= most) return Uint8Array.from(bytes)
      this.#isTooMuch = true
    } catch {
      this.#isDamaged = true
    }
    return null
  }
}

const nameOf = (object: PDFObject | undefined): string | null => (object instanceof PDFName ? object.decodeText() : null)
