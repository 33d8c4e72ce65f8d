/** RFC 5322 section 2.1.1: characters of a line, without its CRLF. */
export const LINE_BYTES = 998
/** RFC 2045 section 6.8. */
export const BASE64_LINE = 76
/** RFC 2047 section 2: 75 characters for an encoded word; this many bytes of text fit into one in UTF-8 and base64. */
export const ENCODED_WORD_BYTES = 45
/** Words of the message that a report repeats. */
export const QUOTE_CHARS = 300
export const REPORTED_LINKS = 50
export const LINK_CHARS = 2_000
export const REASONS = 12
/** Of an original that goes into the text of a mail. */
export const TEXT_BYTES = 1_000_000
/** Of the header of an original. */
export const HEADER_BYTES = 256 * 1024
/** A piece of a path this long, or longer, can be a mark of the reader. */
export const TOKEN_CHARS = 16
/** Names and addresses that are hidden: of those that a person gives, and of those that a mail was delivered to; and their length. */
export const MASKED_VALUES = 100
export const MASKED_CHARS = 320
/** Of a To field that is looked through for names. */
export const NAMES_CHARS = 2_000
