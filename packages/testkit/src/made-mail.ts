import Encoding from 'encoding-japanese'

type Japanese = 'SJIS' | 'JIS' | 'EUCJP' | 'UTF8'

/** Helpers for tests: bytes as mailers write them. */
export function encoded(text: string, charset: Japanese): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: charset, from: 'UNICODE' }))
}

export function base64(bytes: Uint8Array): string {
  return Encoding.base64Encode(bytes)
}

/** Strings as ASCII or UTF-8, bytes as they are; lines are joined with CRLF. */
export function mail(...lines: readonly (string | Uint8Array)[]): Uint8Array {
  return bytesOfLines(lines, '\r\n')
}

export function bytesOfLines(lines: readonly (string | Uint8Array)[], lineEnd: string): Uint8Array {
  const chunks = lines.flatMap((line, index) => [
    typeof line === 'string' ? new TextEncoder().encode(line) : line,
    new TextEncoder().encode(index < lines.length - 1 ? lineEnd : ''),
  ])
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
