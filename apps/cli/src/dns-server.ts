import { isIP } from 'node:net'

/** What --dns-server takes; the error says what it would have taken. */
export function parseDnsServer(input: string): string {
  const [, bracketed, bare, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(input) ?? []
  const isServer = isIP(input) !== 0 || isIP(bracketed ?? '') === 6 || isIP(bare ?? '') === 4
  if (!isServer || Number(port ?? 53) < 1 || Number(port ?? 53) > 65_535) throw new RangeError('192.0.2.1, 192.0.2.1:53, [2001:db8::1]:53')
  return input
}
