import type { Delivery, Shape } from './shapes.ts'

/** The mail as the reader has it: what was sent, below what his provider put on top of it. */
export function delivered(sent: Uint8Array, shape: Shape, delivery: Delivery): Uint8Array {
  const text = Buffer.from(sent).toString('latin1')
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const last = (shape.last?.(delivery) ?? []).map((field) => `\n${field}`).join('')
  return Buffer.from([...shape.fields(delivery), `${text.slice(0, end)}${last}${text.slice(end)}`].join('\n'), 'latin1')
}
