import type { FileKind, Find, Reading } from '@honmono/engine'

export { nothingRead } from '@honmono/engine/bytes'

/** What the host knows of a reader without loading it: `about.ts` in the reader's folder. */
export interface About {
  /** The folder's name. */
  readonly id: string
  /** The files it is asked about. */
  readonly kinds: readonly FileKind[]
  readonly limits: ReaderLimits
  /** Big files that it asks its resources for, as module specifiers: 'zxing-wasm/reader/zxing_reader.wasm'. The site serves them itself. */
  readonly files: readonly string[]
  /** For docs/formats.md: a line each. */
  readonly docs: {
    /** 'PDF' */
    readonly format: string
    /** What is read. */
    readonly reads: readonly string[]
    /** What is not, though somebody might expect it. */
    readonly leaves: readonly string[]
  }
}

export interface ReaderLimits {
  /** A larger find is not read; gap `file-too-large`. */
  readonly bytes: number
  /** A reading that takes longer is ended; gap `reader-stopped`. */
  readonly milliseconds: number
  /** Memory that it may use beside the find, in MB (2^20 bytes). */
  readonly megabytes: number
}

/** The work itself: `read.ts` in the reader's folder, loaded in a worker when it is first needed. May throw: the host says so in its place. */
export type Read = (find: Find, resources: Resources) => Promise<Reading> | Reading

export interface Resources {
  /** One of the reader's `files`. */
  file(specifier: string): Promise<Uint8Array>
  /** Tells how far the reading has come, 0 to 1; for readers that take seconds. */
  progress(share: number): void
}
