/** Whole terminal commands (ECMA-48): CSI with its parameters, OSC with its text, other two-character ones. */
const COMMAND =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g
/** Control characters, and characters that are not seen but change what is seen: zero width, bidi controls, tags. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu

/** A text of the message made fit for a terminal line. ESC and C1 codes could recolour, hide or overwrite the answer; bidi controls
    could turn a host around. White space becomes one space. */
export function clean(text: string): string {
  return text.replace(COMMAND, '').replace(/\s+/g, ' ').replace(UNSEEN, '').trim()
}

/** Addresses inside a text, made so that no terminal turns them into something to press. */
export function cleanQuote(text: string): string {
  return clean(text).replace(/\b(?:https?:\/\/|www\.)[^\s「」『』（）<>"“”]+/gi, (address) =>
    address.replace(/^http/i, 'hxxp').replaceAll('.', '[.]'),
  )
}

/** Words of the message inside a sentence: quotes within quotes become 『』, and half a bracket that the cut left goes, with what it closed. */
export function tidyQuotes(sentence: string): string {
  return sentence.replace(
    /「((?:[^「」]|「[^「」]*」)*)」/g,
    (_, words: string) => `「${withoutHalfTag(words).replace(/「([^「」]*)」/g, '『$1』')}」`,
  )
}

function withoutHalfTag(words: string): string {
  const closed = words.indexOf('】')
  const opened = words.indexOf('【')
  const rest = closed >= 0 && (opened < 0 || opened > closed) ? words.slice(closed + 1) : words
  const last = rest.lastIndexOf('【')
  const whole = last >= 0 && !rest.includes('】', last) ? rest.slice(0, last) : rest
  return whole.trim() === '' ? words : whole.trim()
}

/** JSON that is safe to print: C1 codes and bidi controls are escaped like the C0 codes that JSON escapes anyway; its value is the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
