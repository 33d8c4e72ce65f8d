import { digitOf } from './tokens.ts'

/** Bytes that come in pieces, up to a limit. */
export class GrowingBytes {
  protected bytes = new Uint8Array(1_024)
  protected length = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = Math.max(0, most)
  }

  add(piece: Uint8Array): void {
    const taken = piece.subarray(0, this.#most - this.length)
    this.makeRoom(taken.length)
    this.bytes.set(taken, this.length)
    this.length += taken.length
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }

  protected makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    larger.set(this.bytes)
    this.bytes = larger
  }

  protected get isFull(): boolean {
    return this.length >= this.#most
  }
}

/** Bytes written as hexadecimal digits; whatever stands between the digits is passed over, as Word does. */
export class HexBytes extends GrowingBytes {
  #high = -1

  digits(text: string): void {
    this.makeRoom((text.length >> 1) + 1)
    for (let at = 0; at < text.length && !this.isFull; at++) {
      const value = digitOf(text.charCodeAt(at))
      if (value < 0) continue
      if (this.#high < 0) this.#high = value
      else {
        this.bytes[this.length++] = (this.#high << 4) | value
        this.#high = -1
      }
    }
  }
}
