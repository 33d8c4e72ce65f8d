/** A telephone number as people in Japan write it, with + and the country's code (E.164); short numbers as they are. */
export function dialled(written: string): string {
  const digits = written.replace(/[^\d+#]/g, '')
  return digits.startsWith('0') ? `+81${digits.slice(1)}` : digits
}
