/** What came with a paste beside its text: links hidden behind words, which plain text loses. */
export interface Pasted {
  readonly text: string
  readonly html: string
  readonly links: number
}

/** Fields that a mail app copies above the body; the engine reads them from plain text. */
const FIELD = /^\s*(?:差出人|送信者|送信元|件名|宛先|日時|From|Sender|Subject|To|Date)\s*[:：]/im
const HEAD_CHARS = 1_000
/** A page copied whole; its text is enough then. */
const MOST_HTML_CHARS = 2_000_000

/** Null where the plain text says as much or more. */
export function richPaste(text: string, html: string): Pasted | null {
  if (html.length > MOST_HTML_CHARS || FIELD.test(text.slice(0, HEAD_CHARS))) return null
  const links = html.match(/\bhref\s{0,9}=\s{0,9}["']?\s{0,9}https?:/gi)?.length ?? 0
  return links === 0 ? null : { text: text.trim(), html: `<html><body>${html}</body></html>`, links }
}

/** What the clipboard holds, or nothing where the browser or the person does not allow to look. */
export async function readClipboard(): Promise<{ readonly text: string; readonly html: string }> {
  try {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '')
    return { text: await of('text/plain'), html: await of('text/html') }
  } catch {
    return { text: '', html: '' }
  }
}
