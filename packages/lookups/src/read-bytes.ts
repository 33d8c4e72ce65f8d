import type { IncomingMessage } from 'node:http'

export interface Body {
  readonly bytes: Uint8Array
  /** It ended by itself, within size and time. */
  readonly whole: boolean
}

/** What an answer holds, as far as it came within size and time; the connection ends with it. */
export function readBytes(response: IncomingMessage, most: number, ms: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const timer = setTimeout(finish, ms)
    function finish() {
      clearTimeout(timer)
      response.removeAllListeners('data')
      response.destroy()
      resolve({ bytes: Buffer.concat(chunks).subarray(0, most), whole: response.complete && size <= most })
    }
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size >= most) finish()
    })
    response.on('error', finish)
    response.on('close', finish)
  })
}
