import type { LinkSource } from '../facts/types.ts'
import type { FileKind } from './file-kind.ts'
import type { Gap } from './types.ts'

/** Something in which more may hide: an attached file, a picture, a code drawn with characters. Or the whole input, which is no mail. */
export interface Find {
  /** Where it is: the id of its MIME part ('2', '1.2'), then the number of each file inside, from 1: '2/1', '2/1/3'. The whole input is '1'. */
  readonly part: string
  readonly filename: string | null
  /** The media type that its sender gave it, lower-case, without parameters; '' when there is none. */
  readonly type: string
  /** What it is by its content. */
  readonly kind: FileKind
  readonly bytes: Uint8Array
  /** Seen in the message itself, as a picture that a mail client shows in its place; so is a file that is itself asked about. */
  readonly inline: boolean
  /** Drawn with characters or cells, and perhaps a code; nothing else is to be seen in it. */
  readonly drawn?: boolean
}

/** What a reader found in one find. Data alone: what it means is for the engine to say. */
export interface Reading {
  /** The find's. */
  readonly part: string
  readonly texts: readonly ReadText[]
  /** Addresses that stand in no text, or hide behind other words than their own: a code, an annotation. Those written in `texts` are found there. */
  readonly links: readonly ReadLink[]
  readonly traits: readonly Trait[]
  /** Files inside, to be read in their turn, in order. */
  readonly files: readonly InnerFile[]
  /** The find in the form of a mail (RFC 5322), where it is one in a form of its own: .msg, .emlx. */
  readonly mail: Uint8Array | null
  /** What was not read, and why. `detail` is free of language. */
  readonly gaps: readonly Gap[]
}

/** A reading in which nothing was found. */
export const nothingRead = (part: string): Reading => ({ part, texts: [], links: [], traits: [], files: [], mail: null, gaps: [] })

export interface ReadText {
  readonly format: 'plain' | 'html'
  /** For html the source; for plain, line ends are \n. */
  readonly text: string
  /** Read from a picture: any letter may be another one. Each line's place in it, in order; empty for a text that was text. */
  readonly lines: readonly PictureLine[]
}

/** A line of a text that was read from a picture. */
export interface PictureLine {
  /** Offsets in the text, in UTF-16 units: [start, end). */
  readonly start: number
  readonly end: number
  /** Left, top, width and height as shares of the picture's width and height, 0 to 1. */
  readonly box: readonly [left: number, top: number, width: number, height: number]
  /** How sure the reading is, 0 to 1. */
  readonly confidence: number
}

export interface ReadLink {
  /** What the person sees in its place; '' when nothing says where it leads. At most LIMITS.shownTextChars. */
  readonly shown: string
  readonly href: string
  readonly from: LinkSource
  /** Where it stands in `texts`: the number of the text and offsets in it; null when it stands in none. */
  readonly at: { readonly text: number; readonly start: number; readonly end: number } | null
}

/** Something about a file that matters for a verdict and is neither text nor link. `detail` says more, free of language: a name, a number. */
export interface Trait {
  readonly id: TraitId
  readonly detail: string
}
export type TraitId =
  | 'locked' // encrypted: its content can't be seen without a password
  | 'runs-script' // PDF: JavaScript
  | 'starts-program' // PDF: launch action; a shortcut or document that runs a command
  | 'sends-form' // PDF: its form is submitted to an address
  | 'macro' // Office: VBA or Excel 4 macros, an embedded OLE package
  | 'loads-from-outside' // Office: a template, frame or object from an address
  | 'asks-secret' // a page with a field for a password, card number or code; detail: 'password', 'card' …
  | 'hides-page' // a page whose script builds or decodes the real one
  | 'redirects' // a page whose script or refresh leaves at once
  | 'bomb' // unpacks to far more than it is
  | 'contradicts-itself' // zip: names, or whole files, that some programs show and others don’t

export interface InnerFile {
  readonly filename: string | null
  /** '' when not known. */
  readonly type: string
  readonly bytes: Uint8Array
  /** Shown in its place when the file is looked at: a picture on a page. */
  readonly inline: boolean
}

/** What reads finds, injected: the engine and the checker hold no reader. */
export interface Readers {
  /** A new input is opened: what all reading of it together may take is counted from here. */
  begin(): void
  /** The ids of the readers that may make something of a find, in the order to ask them; none for what nobody here reads. */
  idsFor(find: Find): readonly string[]
  /** Never rejects: a reader that fails, hangs or grows too large gives a reading with the gap `reader-stopped`. */
  read(id: string, find: Find): Promise<Reading>
}
