/** As @honmono/feeds names them, which is not loaded to say how a command is used. */
export const FEED_FORMS = ['lines', 'hosts-file', 'csv', 'phishtank-json', 'urlhaus-json', 'misp'] as const

/** What --max-age takes; the error says what it would have taken. */
export function parseDays(input: string): number {
  const days = Number(input)
  if (!/^\d{1,4}(?:\.\d+)?$/.test(input) || days <= 0) throw new RangeError('1–9999')
  return days
}
