/** Whether the text is on the clipboard now. Never rejects: a browser may refuse, and a site without TLS has no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
