/** Big- and little-endian numbers of a file; past its end everything is 0. */
export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0
export const be16 = (bytes: Uint8Array, at: number): number => (u8(bytes, at) << 8) | u8(bytes, at + 1)
export const be32 = (bytes: Uint8Array, at: number): number => be16(bytes, at) * 65_536 + be16(bytes, at + 2)
export const le16 = (bytes: Uint8Array, at: number): number => u8(bytes, at) | (u8(bytes, at + 1) << 8)
export const le24 = (bytes: Uint8Array, at: number): number => le16(bytes, at) | (u8(bytes, at + 2) << 16)
export const le32 = (bytes: Uint8Array, at: number): number => le16(bytes, at) + le16(bytes, at + 2) * 65_536

/** Four characters of a chunk's name. */
export const tag = (bytes: Uint8Array, at: number, length = 4): string => String.fromCharCode(...bytes.subarray(at, at + length))
