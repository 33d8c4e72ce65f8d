// Content-Transfer-Encoding, written the way the part had it.

/** `decoded` as the body whose encoded form was `raw`: same line length, same line ends, same last line end. */
export function encodeTransfer(decoded, transfer, raw) {
  const before = Buffer.from(raw).toString('latin1')
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n'
  if (transfer === 'base64') {
    const [first = ''] = before.split(/\r?\n/, 1)
    const width =
      first.length >= 4 && first.length % 4 === 0 && before.trim().includes('\n')
        ? first.length
        : before.trim().includes('\n')
          ? 76
          : Infinity
    const text = Buffer.from(decoded).toString('base64')
    const lines = width === Infinity ? [text] : (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    return Buffer.from(lines.join(lineEnd) + (/\s*$/.exec(before)?.[0] ?? ''), 'latin1')
  }
  if (transfer === 'quoted-printable') return Buffer.from(quotedPrintable(decoded, lineEnd), 'latin1')
  return decoded
}

/** RFC 2045 section 6.7, lines of 76. */
export function quotedPrintable(bytes, lineEnd) {
  const text = Buffer.from(bytes).toString('latin1')
  return text
    .split(/\r?\n/)
    .map((line) => {
      const units = [...line].map((character, at) => {
        const code = character.charCodeAt(0)
        const isPlain = (code > 0x20 && code < 0x7f && code !== 0x3d) || ((code === 0x20 || code === 0x09) && at < line.length - 1)
        return isPlain ? character : `=${code.toString(16).toUpperCase().padStart(2, '0')}`
      })
      let out = ''
      let width = 0
      for (const [at, unit] of units.entries()) {
        if (width + unit.length > (at === units.length - 1 ? 76 : 75)) {
          out += `=${lineEnd}`
          width = 0
        }
        out += unit
        width += unit.length
      }
      return out
    })
    .join(lineEnd)
}
