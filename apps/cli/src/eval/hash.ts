/** FNV-1a over the UTF-16 units of a part of a text, to 32 bits: the same in every run. */
export function fnv1a(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}
