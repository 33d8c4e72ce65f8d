/** What a message is. `image`: its words were read from a picture. */
export type MessageKind = 'email' | 'sms' | 'text' | 'url' | 'image'

/** One header field, in the order of the message (RFC 5322 section 2.2). */
export interface Header {
  /** Lower-case field name. */
  readonly key: string
  /** The value unfolded, encoded words (RFC 2047) decoded, raw 8-bit decoded by the best guess. */
  readonly value: string
  /** The value unfolded but otherwise as it came: encoded words untouched, bytes as Latin-1 characters. */
  readonly raw: string
}

/** One MIME part (RFC 2045). Byte ranges refer to `Message.bytes`. */
export interface Part {
  /** IMAP-like section number: '1', '1.2'; parts of a nested message continue: '2.1'. The root is '1' when it is a leaf, '' when multipart. */
  readonly id: string
  readonly headers: readonly Header[]
  /** Lower-case media type without parameters, e.g. 'text/html'. */
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  readonly disposition: 'inline' | 'attachment' | null
  readonly filename: string | null
  /** Content-ID without angle brackets. */
  readonly contentId: string | null
  /** Where the still encoded body stands: [start, end) in bytes. */
  readonly range: { readonly start: number; readonly end: number }
  readonly children: readonly Part[]
  /** For message/rfc822: the message inside, byte for byte. */
  readonly nested: Message | null
}

/** A text that a mail client would show. */
export interface Body {
  /** The id of its part. */
  readonly part: string
  readonly format: 'plain' | 'html'
  /** Decoded to a string; line ends are \n. For html: the HTML source. */
  readonly text: string
  /** The character set that was used (WHATWG name). */
  readonly charset: string
  /** False for the alternative that a client leaves aside (the plain text beside an HTML body). */
  readonly shown: boolean
}

export interface Attachment {
  readonly part: string
  readonly filename: string | null
  readonly type: string
  readonly size: number
  /** First decoded bytes (up to LIMITS.attachmentSniffBytes), for naming the content by its magic number. */
  readonly head: Uint8Array
}

/** Something that was not read, so that nobody takes it for clean. Words: verdict/not-checked.ts */
export interface Gap {
  readonly id: GapId
  /** Short technical detail, language-free: a part id, a number, a label. */
  readonly detail: string
}
export type GapId =
  | 'no-headers' // pasted text, SMS: who sent it can't be checked
  | 'page-content' // an address alone: the page behind it was not opened
  | 'phone-holder' // a telephone number alone: whose it is
  | 'sender-not-authenticated' // no Authentication-Results of the reader's own server
  | 'dns-no-answer' // DNS was asked who sent it, and nobody answered
  | 'attachment-content' // attachments are named, not opened
  | 'remote-pictures' // pictures are loaded from the net; not fetched
  | 'embedded-pictures' // pictures inside the mail; their text isn't read
  | 'link-target' // short address or opaque redirect; not followed
  | 'link-target-may-differ' // a short address was asked where it leads; a phone may be led elsewhere
  | 'domain-age' // registries were asked, and one did not tell
  | 'html-cut' // HTML longer than the limit
  | 'text-cut'
  | 'too-deep' // nesting, parts
  | 'irregular-header' // lines in it that are no fields, or no empty line after it
  | 'too-many-headers'
  | 'too-many-links'
  | 'undecodable' // bytes that fit no character set
  | 'encrypted' // S/MIME or PGP encrypted body
  | 'nested-message' // a mail attached to the mail; it was not judged by itself
  | 'read-from-picture' // letters may be others
  | 'code-unread' // a QR code can be seen in a picture and not be read
  | 'picture-text' // a picture whose text could not be read
  | 'file-locked' // encrypted
  | 'file-damaged' // not what its form says, or cut
  | 'file-too-large' // larger than its reader takes, or with more inside
  | 'file-unknown' // of a form that nothing here reads
  | 'reader-stopped' // reading took too long or too much memory, or failed
  | 'stale-feed' // an added list of fakes is older than it should be
  | 'feed-unread' // an added list of fakes could not be read
  | 'no-body'
  | 'broken-signal' // a check of ours failed

export interface Message {
  readonly kind: MessageKind
  /** The path or name as given; '#2' added for the second message of an mbox. */
  readonly name: string
  /** The message's own bytes, untouched. */
  readonly bytes: Uint8Array
  /** Hex SHA-256 of `bytes`. */
  readonly sha256: string
  /** Where the headers come from: a real mail, lines a person pasted (差出人: 件名:), or nowhere. */
  readonly headerSource: 'wire' | 'pasted' | 'none'
  readonly headers: readonly Header[]
  readonly root: Part | null
  readonly bodies: readonly Body[]
  readonly attachments: readonly Attachment[]
  readonly gaps: readonly Gap[]
}

/** An input that could not be read at all. */
export interface ReadError {
  readonly code: 'too-large' | 'empty' | 'not-a-message' | 'not-facts'
  readonly detail: string
}
